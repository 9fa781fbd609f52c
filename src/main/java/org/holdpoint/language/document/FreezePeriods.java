package org.holdpoint.language.document;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.Value;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Periods in which no change may run, as a document or a table lists them: `no_change_periods: [{name: …, first: 2026-12-07, last: 2026-12-30, covers: [orders]}]`. What they are is said by the name of the list, or of the file.
final class FreezePeriods {

  private static final Set<String> FREEZES = Set.of("freeze", "freezes", "frozen", "blackout", "blackouts", "moratorium", "moratoria", "embargo", "embargoes");
  private static final Set<String> FIRST = Set.of("first", "from", "start", "starts", "begin", "begins", "since");
  private static final Set<String> LAST = Set.of("last", "to", "until", "till", "end", "ends", "through");
  private static final Set<String> TITLES = Set.of("name", "title", "period", "reason", "event", "summary", "description");
  private static final Set<String> SCOPES = Set.of("covers", "scope", "services", "service", "applies", "systems", "affects", "affected", "targets", "devices");
  private static final Set<String> EVERYTHING = Set.of("*", "all", "everything", "any", "everyone", "alle", "alles", "todo", "todos", "todas", "tudo", "tous", "tout", "toutes", "tutti", "tutto", "wszystkie");
  private static final int MOST = 500;

  private static final class Patterns {
    static final Pattern MOMENT = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ](\\d{2}):(\\d{2})(?::\\d{2})?\\s?(Z|[+-]\\d{2}:\\d{2})?)?");
  }

  private final SourceFile file;
  private final Subject subject;
  private final List<Fact> found = new ArrayList<>();

  private FreezePeriods(SourceFile file, Subject subject) {
    this.file = file;
    this.subject = subject;
  }

  /// In the order of the file; `stem` is what the file is called.
  static List<Fact> of(SourceFile file, Subject subject, String stem, List<YamlNode> documents) {
    var periods = new FreezePeriods(file, subject);
    documents.forEach(document -> periods.inside(document, freezes(stem)));
    return periods.found;
  }

  private static boolean freezes(String name) {
    var words = NameWords.plain(name);
    return words.stream().anyMatch(FREEZES::contains) || words.contains("no") && (words.contains("change") || words.contains("changes"));
  }

  private void inside(YamlNode node, boolean frozen) {
    if (found.size() >= MOST) {
      return;
    }
    switch (node) {
      case Mapping block when frozen && period(block) -> { }
      case Mapping block -> block.entries().forEach(entry -> inside(entry.value(), frozen || freezes(entry.key().text())));
      case Sequence list -> list.items().forEach(item -> inside(item, frozen));
      case Scalar _ -> { }
    }
  }

  /// Whether a block is such a period.
  private boolean period(Mapping block) {
    var first = moment(block, FIRST);
    var last = moment(block, LAST);
    if (first.isEmpty() || last.isEmpty() || last.get().to().isBefore(first.get().from())) {
      return false;
    }
    var at = first.get().entry().value().at();
    var title = named(block, TITLES).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text().strip()).orElse("");
    found.add(new CalendarEntry(Key.of(subject, "calendar-entry", title, first.get().text()), at, at, file.path(), title, title, "freeze", first.get().start(), last.get().start(), first.get().zone(),
        Optional.of(first.get().from().toString()), Optional.of(last.get().to().toString()), first.get().day(), false, scope(block), Optional.empty()));
    return true;
  }

  /// What an entry says: `from` is its first minute, `to` the first one after it; of a day alone, both of that day.
  private record Moment(Entry entry, LocalDateTime from, LocalDateTime to, boolean day, Optional<ZoneOffset> offset) {

    String text() {
      return ((Scalar) entry.value()).text().strip();
    }

    /// On the clock that it names; absent where it names none.
    Value<Instant> start() {
      return offset.<Value<Instant>>map(own -> new Value.Known<>(from.toInstant(own), entry.value().at())).orElseGet(Value.Absent::new);
    }

    Value<String> zone() {
      return offset.<Value<String>>map(own -> new Value.Known<>(own.equals(ZoneOffset.UTC) ? "UTC" : own.getId(), entry.value().at())).orElseGet(Value.Absent::new);
    }
  }

  private static Optional<Moment> moment(Mapping block, Set<String> names) {
    return block.entries().stream().filter(entry -> entry.value() instanceof Scalar && NameWords.plain(entry.key().text()).stream().anyMatch(names::contains)).flatMap(entry -> read(entry).stream()).findFirst();
  }

  private static Optional<Moment> read(Entry entry) {
    var said = Patterns.MOMENT.matcher(((Scalar) entry.value()).text().strip());
    if (!said.matches()) {
      return Optional.empty();
    }
    try {
      var date = LocalDate.of(Integer.parseInt(said.group(1)), Integer.parseInt(said.group(2)), Integer.parseInt(said.group(3)));
      if (said.group(4) == null) {
        return Optional.of(new Moment(entry, date.atStartOfDay(), date.plusDays(1).atStartOfDay(), true, Optional.empty()));
      }
      var time = date.atTime(Integer.parseInt(said.group(4)), Integer.parseInt(said.group(5)));
      return Optional.of(new Moment(entry, time, time, false, Optional.ofNullable(said.group(6)).map(ZoneOffset::of)));
    } catch (java.time.DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<YamlNode> named(Mapping block, Set<String> names) {
    return block.entries().stream().filter(entry -> NameWords.plain(entry.key().text()).stream().anyMatch(names::contains)).map(Entry::value).findFirst();
  }

  /// What it is about; nothing where that is everything.
  private static List<String> scope(Mapping block) {
    var said = named(block, SCOPES).map(FreezePeriods::names).orElse(List.of());
    return said.stream().anyMatch(name -> EVERYTHING.contains(name.toLowerCase(Locale.ROOT))) ? List.of() : List.copyOf(new LinkedHashSet<>(said));
  }

  private static List<String> names(YamlNode scope) {
    return switch (scope) {
      case Scalar said -> Stream.of(said.text().split("[,;]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
      case Sequence list -> list.items().stream().flatMap(item -> names(item).stream()).toList();
      case Mapping _ -> List.of();
    };
  }
}
