package org.holdpoint.language.document;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.PeakHours;
import org.holdpoint.fact.ZoneName;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Hours in which users need a service, as a document says them beside the zone of its clock: `shop: {zone: Asia/Tokyo, busy: "07:30-23:30 every day"}`, `peak_hours: {shop: "Mon-Sat 08:00-22:00"}`,
/// `{services: [shop], busy: [{days: [Mon, Tue], from: "08:00", to: "18:30"}]}`.
final class BusyHours {

  /// What names of such hours say. Hours in which people work or give support are not these.
  private static final Set<String> BUSY = Set.of("busy", "busiest", "peak", "peaks", "rush", "opening", "business", "trading");
  /// Names around them that are no names of services.
  private static final Set<String> GENERAL = Set.of("services", "service", "hours", "times", "calendar", "schedule", "rules", "windows");
  private static final Set<String> ZONES = Set.of("timezone", "zone", "tz", "time_zone", "time-zone", "timeZone");
  private static final List<String> NAMES = List.of("service", "name", "id");
  private static final Set<String> SERVICES = Set.of("services", "systems", "applications", "apps");
  private static final Set<String> WEEK = Set.of("days", "day", "weekdays", "on");
  private static final Set<String> FIRST = Set.of("from", "start", "starts", "begin", "begins", "opens", "open");
  private static final Set<String> LAST = Set.of("to", "until", "till", "end", "ends", "closes", "close");
  private static final Set<String> DAILY = Set.of("daily", "every", "day", "days", "all", "taeglich", "täglich");
  /// (minutes)
  private static final int HOUR = 60;
  private static final int LONGEST = 40;
  private static final int MOST = 200;

  private static final class Patterns {
    static final Pattern RANGE = Pattern.compile("(?<![\\d:])([01]?\\d|2[0-4]):([0-5]\\d)\\s*(?:-|–|to|bis|à)\\s*([01]?\\d|2[0-4]):([0-5]\\d)");
    static final Pattern CLOCK = Pattern.compile("([01]?\\d|2[0-4]):([0-5]\\d)(?::00)?");
    static final Pattern SPAN = Pattern.compile("(\\p{L}+)\\.?\\s*(?:-|–|to|bis|a|à)\\s*(\\p{L}+)\\.?");
    static final Pattern WORD = Pattern.compile("\\p{L}+");
  }

  /// Days of the week as they begin in English, German, French, Spanish, Portuguese and Korean.
  private static final class Days {
    static final Map<String, DayOfWeek> NAMES = Map.ofEntries(all(DayOfWeek.MONDAY, "mon", "mo", "lun", "lu", "seg", "월"), all(DayOfWeek.TUESDAY, "tue", "di", "mar", "ma", "ter", "화"), all(DayOfWeek.WEDNESDAY, "wed", "mi", "mer", "mie", "qua", "수"),
        all(DayOfWeek.THURSDAY, "thu", "do", "jeu", "jue", "qui", "목"), all(DayOfWeek.FRIDAY, "fri", "fr", "ven", "vie", "sex", "금"), all(DayOfWeek.SATURDAY, "sat", "sa", "sam", "sab", "토"), all(DayOfWeek.SUNDAY, "sun", "so", "dim", "dom", "일")).entrySet().stream()
        .flatMap(day -> day.getValue().stream().map(name -> Map.entry(name, day.getKey()))).collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private static Map.Entry<DayOfWeek, List<String>> all(DayOfWeek day, String... names) {
      return Map.entry(day, List.of(names));
    }

    /// `Mo`, `Monday`, `lundi`; nothing where the word is no day.
    static Optional<DayOfWeek> of(String word) {
      var small = word.toLowerCase(Locale.ROOT);
      return Optional.ofNullable(NAMES.get(small)).or(() -> small.length() > 3 ? Optional.ofNullable(NAMES.get(small.substring(0, 3))) : Optional.empty());
    }
  }

  private final Subject subject;
  private final List<Fact> found = new ArrayList<>();

  private BusyHours(Subject subject) {
    this.subject = subject;
  }

  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var hours = new BusyHours(subject);
    documents.forEach(document -> hours.inside(document, false, List.of(), Optional.empty()));
    return hours.found;
  }

  private void inside(YamlNode node, boolean busy, List<String> services, Optional<String> zone) {
    if (found.size() >= MOST) {
      return;
    }
    switch (node) {
      case Mapping block -> {
        var own = zone(block).or(() -> zone);
        var named = busy ? services : services(block).orElse(services);
        if (busy && own.isPresent() && period(block, services, own.get())) {
          return;
        }
        block.entries().forEach(entry -> {
          var words = NameWords.plain(entry.key().text());
          var says = words.stream().anyMatch(BUSY::contains);
          var about = says || words.stream().allMatch(GENERAL::contains) ? named : List.of(entry.key().text());
          if (entry.value() instanceof Scalar said) {
            own.filter(_ -> says || busy).ifPresent(clock -> hours(entry, said.text().strip(), about, clock));
          } else {
            inside(entry.value(), busy || says, about, own);
          }
        });
      }
      case Sequence list -> list.items().forEach(item -> inside(item, busy, services, zone));
      case Scalar _ -> { }
    }
  }

  /// What a block is about: the services that it lists, else its name.
  private static Optional<List<String>> services(Mapping block) {
    return block.entries().stream().filter(entry -> SERVICES.contains(entry.key().text().toLowerCase(Locale.ROOT)) && entry.value() instanceof Sequence).map(entry -> texts(entry.value())).filter(names -> !names.isEmpty()).findFirst()
        .or(() -> NAMES.stream().flatMap(name -> block.at(name).stream()).filter(Scalar.class::isInstance).map(said -> List.of(((Scalar) said).text().strip())).findFirst());
  }

  private static List<String> texts(YamlNode node) {
    return switch (node) {
      case Scalar said -> List.of(said.text().strip());
      case Sequence list -> list.items().stream().flatMap(item -> texts(item).stream()).toList();
      case Mapping _ -> List.of();
    };
  }

  /// Whether a block of such hours says its days, and from when to when, by names of its own.
  private boolean period(Mapping block, List<String> services, String zone) {
    var first = clock(block, FIRST);
    var last = clock(block, LAST);
    var week = block.entries().stream().filter(entry -> WEEK.contains(entry.key().text().toLowerCase(Locale.ROOT))).findFirst();
    var days = days(week.map(entry -> String.join(" ", texts(entry.value()))).orElse(""));
    if (first.isEmpty() || last.isEmpty() || days.isEmpty()) {
      return false;
    }
    var at = Spots.at(first.get());
    var from = ((Scalar) first.get().value()).text().strip();
    add(Key.of(subject, "peak-hours", String.join(",", services), days.get().toString(), from), at, zone, days.get(), minutes(from), minutes(((Scalar) last.get().value()).text().strip()), services);
    return true;
  }

  private static Optional<Entry> clock(Mapping block, Set<String> names) {
    return block.entries().stream().filter(entry -> names.contains(entry.key().text().toLowerCase(Locale.ROOT)) && entry.value() instanceof Scalar said && Patterns.CLOCK.matcher(said.text().strip()).matches()).findFirst();
  }

  private void add(Key key, Span at, String zone, Set<DayOfWeek> days, int from, int to, List<String> services) {
    found.add(new PeakHours(key, at, at, zone, days.stream().map(day -> day.name().toLowerCase(Locale.ROOT)).toList(), from, to, services));
  }

  private static Optional<String> zone(Mapping block) {
    return ZONES.stream().flatMap(name -> block.at(name).stream()).filter(Scalar.class::isInstance).map(said -> ((Scalar) said).text().strip()).filter(ZoneName::known).findFirst();
  }

  private void hours(Entry entry, String said, List<String> services, String zone) {
    var range = Patterns.RANGE.matcher(said);
    if (said.length() > LONGEST || !range.find()) {
      return;
    }
    var rest = said.substring(0, range.start()) + " " + said.substring(range.end());
    days(rest).filter(_ -> !range.find()).ifPresent(days -> {
      var at = Spots.at(entry);
      range.find(0);
      add(Key.of(subject, "peak-hours", entry.key().text(), String.join(",", services)), at, zone, days, minutes(range.group(1), range.group(2)), minutes(range.group(3), range.group(4)), services);
    });
  }

  private static int minutes(String clock) {
    var said = Patterns.CLOCK.matcher(clock);
    return said.matches() ? minutes(said.group(1), said.group(2)) : 0;
  }

  private static int minutes(String hour, String minute) {
    return Math.min(Integer.parseInt(hour) * HOUR + Integer.parseInt(minute), 24 * HOUR);
  }

  /// The days that are named; all of the week where none is, and nothing where a word is none.
  private static Optional<Set<DayOfWeek>> days(String said) {
    var days = new TreeSet<DayOfWeek>();
    var span = Patterns.SPAN.matcher(said);
    var rest = said;
    if (span.find() && Days.of(span.group(1)).isPresent() && Days.of(span.group(2)).isPresent()) {
      var last = Days.of(span.group(2)).get();
      for (var day = Days.of(span.group(1)).get(); days.add(day) && day != last; day = day.plus(1)) { }
      rest = said.substring(0, span.start()) + said.substring(span.end());
    }
    for (var word : Patterns.WORD.matcher(rest).results().map(one -> one.group().toLowerCase(Locale.ROOT)).toList()) {
      if (Days.of(word).isEmpty() && !DAILY.contains(word)) {
        return Optional.empty();
      }
      Days.of(word).ifPresent(days::add);
    }
    return Optional.of(days.isEmpty() ? Set.of(DayOfWeek.values()) : days);
  }
}
