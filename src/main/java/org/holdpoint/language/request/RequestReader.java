package org.holdpoint.language.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.PartnerDevice;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RolloutFact.Rollout;
import org.holdpoint.fact.RolloutFact.Stage;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Sequence;

/// One request → what it asks for: itself, its window, its stages, and the files and procedures that it names.
final class RequestReader {

  private static final List<String> BLANKS = List.of("evidence", "rollback", "preconditions", "supervisor", "implementer", "approvers", "devices", "incident");
  /// A longer text is a sentence.
  private static final int SHORT = 24;

  private final Mapping request;
  private final String id;
  private final Subject subject;

  private RequestReader(Mapping request, String id) {
    this.request = request;
    this.id = id;
    this.subject = new Subject("request", id);
  }

  /// What a request is about: itself, by its number; without one, by the name of its file.
  static Subject subject(Mapping request, String stem) {
    return new Subject("request", id(request, stem));
  }

  static List<Fact> read(Mapping request, String stem) {
    var reader = new RequestReader(request, id(request, stem));
    var facts = new ArrayList<Fact>();
    facts.add(reader.request());
    reader.window().ifPresent(facts::add);
    facts.addAll(reader.doubts());
    reader.rollout().ifPresent(facts::add);
    facts.addAll(NamedFiles.of(request, reader.subject, reader.id));
    facts.addAll(new Parts(request, reader.subject, reader.id, reader.zone(inner(request)), reader.window()).facts());
    new Versions(request, reader.subject, reader.id).other().ifPresent(facts::add);
    facts.addAll(reader.partners());
    facts.addAll(ToldTimes.of(request, reader.subject, reader.id));
    facts.addAll(new Trials(request, reader.subject, reader.id, reader.window()).facts());
    return facts;
  }

  /// What a request says under words that mean nothing here, and in the blocks of some that do. Where the file holds another request now, that asks for less as well.
  static Stream<Entry> own(Mapping request, String name) {
    var said = Keys.own(request);
    return said.isEmpty() ? Stream.of() : Stream.of(new Entry(new YamlNode.Scalar(name, true, said.getFirst().key().at()), new Mapping(said, request.at())));
  }

  private static String id(Mapping request, String stem) {
    return Keys.at(request, "id").flatMap(Texts::text).filter(text -> !text.isBlank()).orElse(stem);
  }

  private ChangeRequest request() {
    var at = Keys.entry(request, "id").or(() -> Keys.entry(request, "title")).map(RequestReader::place).orElseGet(() -> start(request));
    return new ChangeRequest(Key.of(subject, "change-request", id), at, at, id, text("title"), text("type").map(word -> word.strip().toLowerCase(Locale.ROOT)), opened(), names("services"),
        names("devices"), People.name(request, "author"), People.person(request, "implementer"), People.person(request, "supervisor"), names("approvers"), list("evidence"), Texts.wayBack(request),
        list("preconditions"), Texts.truth(request, "live"), BLANKS.stream().filter(this::blank).toList(), Keys.unknown(request), whereIs("approvers", at), whereIs("devices", at));
  }

  /// Where the request says it, itself or in its part about the impact; where the request stands if it does not.
  private Span whereIs(String meaning, Span otherwise) {
    return holding(meaning).flatMap(part -> Keys.entry(part, meaning)).map(RequestReader::head).orElse(otherwise);
  }

  /// The request, or its part about the impact, where that says it.
  private Optional<Mapping> holding(String meaning) {
    return Keys.entry(request, meaning).filter(entry -> !(entry.value() instanceof Mapping)).map(_ -> request)
        .or(() -> Keys.at(request, "impact").filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(part -> Keys.entry(part, meaning).isPresent())).or(() -> Optional.of(request));
  }

  /// Whether the request has the key, and nothing under it.
  private boolean blank(String meaning) {
    return holding(meaning).flatMap(part -> Keys.entry(part, meaning)).isPresent() && switch (meaning) {
      case "supervisor", "implementer" -> People.name(request, meaning) instanceof Value.Absent;
      case "devices" -> names(meaning).isEmpty();
      default -> Texts.list(request, meaning) instanceof Value.Absent;
    };
  }

  /// Devices that carry the traffic of the one that it works on, as it says itself: `sister_item`.
  private List<Fact> partners() {
    var own = names("devices");
    return own.size() != 1 ? List.of() : Keys.entry(request, "partners").stream().flatMap(entry -> Texts.names(request, "partners").stream().filter(other -> !other.equals(own.getFirst()))
        .<Fact>map(other -> new PartnerDevice(Key.of(subject, "partner-device", own.getFirst(), "redundant", other), place(entry), place(entry), own.getFirst(), other, "redundant"))).toList();
  }

  private Value<Instant> opened() {
    return Texts.instant(request, "opened", zone());
  }

  private Value<String> zone() {
    return switch (text("timezone")) {
      case Value.Known<String>(var name, var at) -> Moments.zone(name, at);
      case Value.Absent<String> absent -> granted(request).map(approved -> Moments.zone(absent, Texts.text(approved, "start"))).orElse(absent);
      case Value.Unknown<String> unknown -> unknown;
    };
  }

  /// The hours that were approved, where they stand together. Who names a zone for them, and for nothing else, means the clock of that place.
  private static Optional<Mapping> granted(Mapping request) {
    return Keys.at(request, "approved-window").flatMap(Hours::of);
  }

  /// The block of the window, where it has one.
  private static Optional<Mapping> inner(Mapping request) {
    return Keys.at(request, "window").flatMap(Hours::of);
  }

  private Optional<ChangeWindow> window() {
    var inner = inner(request);
    var block = inner.orElseGet(() -> Hours.dated(request));
    var approved = granted(request).or(() -> Keys.at(block, "approved-window").flatMap(Hours::of)).or(() -> Keys.at(request, "window").flatMap(Hours::granted));
    var zone = zone(inner);
    var start = Texts.instant(block, "start", zone);
    var written = Texts.instant(block, "end", zone);
    var end = written instanceof Value.Absent ? Lengths.end(start, Texts.text(block, "duration")) : written;
    var approvedStart = approved.map(window -> Texts.instant(window, "start", zone)).orElseGet(() -> said(block, "approved-start", zone));
    var approvedEnd = approved.map(window -> Texts.instant(window, "end", zone)).orElseGet(() -> said(block, "approved-end", zone));
    // What was approved is said of the change, wherever its hours are planned (in a calendar).
    if (start instanceof Value.Absent && end instanceof Value.Absent && inner.isEmpty() && approvedStart.known().isEmpty()) {
      return Optional.empty();
    }
    var within = Keys.entry(request, "window").map(entry -> entry.key().at()).orElseGet(() -> start(request));
    return Optional.of(new ChangeWindow(Key.of(subject, "change-window", id), start.place().orElse(within), within, id, "request", start, end, approvedStart, approvedEnd,
        Moments.zone(zone, Texts.text(block, "start")), names("services"),
        names("devices")));
  }

  /// A time of the block of the window, else of the request.
  private Value<Instant> said(Mapping block, String meaning, Value<String> zone) {
    var own = Texts.instant(block, meaning, zone);
    return own instanceof Value.Absent ? Texts.instant(request, meaning, zone) : own;
  }

  /// The zone of the window, else that of the request.
  private Value<String> zone(Optional<Mapping> inner) {
    return inner.map(window -> Texts.text(window, "timezone")).filter(value -> !(value instanceof Value.Absent<String>)).map(value -> switch (value) {
      case Value.Known<String>(var name, var at) -> Moments.zone(name, at);
      case Value.Absent<String> absent -> absent;
      case Value.Unknown<String> unknown -> unknown;
    }).or(() -> Optional.of(inner.orElse(request)).filter(block -> Keys.utc(block, "start")).map(block -> new Value.Known<>("UTC", block.at()))).orElseGet(this::zone);
  }

  private List<Fact> doubts() {
    var inner = inner(request);
    var within = Keys.entry(request, "window").map(entry -> entry.key().at()).orElseGet(() -> start(request));
    return new Doubts(subject, id, within, inner.orElse(request), named(inner), zone(inner)).facts();
  }

  /// The zone as it is written.
  private Value<String> named(Optional<Mapping> inner) {
    return inner.map(window -> Texts.text(window, "timezone")).filter(value -> value instanceof Value.Known<String>).orElseGet(() -> text("timezone"));
  }

  /// The stages, if the request says anything of them: that there are none is said too.
  private Optional<Rollout> rollout() {
    // How it goes out in sentences, as a page of Markdown says it, is for its reader.
    return Keys.entry(request, "stages").filter(entry -> !(entry.value() instanceof YamlNode.Scalar said) || said.text().strip().length() <= SHORT).map(entry -> {
      var items = switch (entry.value()) {
        case Sequence list -> list.items();
        // `Stage 1: db-test-1, 60 minutes`
        case Mapping named -> named.entries().stream().map(one -> one.value() instanceof Mapping inner ? inner : (YamlNode) one.key()).toList();
        case YamlNode.Scalar _ -> List.<YamlNode>of();
      };
      return new Rollout(Key.of(subject, "rollout", id), place(entry), place(entry), text("title").known().orElse(id), "request", items.stream().map(RequestReader::stage).toList(), text("abort"),
          text("rollback"));
    });
  }

  private static Stage stage(YamlNode node) {
    return switch (node) {
      case Mapping stage -> new Stage(Texts.text(stage, "title").known().orElse(""), Texts.names(stage, "targets"), Texts.number(stage, "percent"),
          Lengths.minutes(Texts.text(stage, "work")), Lengths.minutes(Texts.text(stage, "soak")), Texts.text(stage, "abort"), start(stage));
      case Sequence list -> new Stage("", List.of(), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), start(list));
      case YamlNode.Scalar word -> new Stage(word.text(), List.of(), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), word.at());
    };
  }

  private Value<String> text(String meaning) {
    return Texts.text(request, meaning);
  }

  private Value<List<String>> list(String meaning) {
    return Texts.list(request, meaning);
  }

  private List<String> names(String meaning) {
    return holding(meaning).map(part -> Texts.names(part, meaning)).orElse(List.of());
  }

  /// An entry whose value stands on its line: both; else its key.
  static Span place(Entry entry) {
    var key = entry.key().at();
    var value = entry.value().at();
    return value.line() == key.line() && value.endLine() == key.line() ? key.to(value) : key;
  }

  /// The same; of a list on lines of its own, from the key to its first item.
  private static Span head(Entry entry) {
    return entry.value() instanceof Sequence list && !list.items().isEmpty() && list.items().getFirst().at().line() > entry.key().at().line() ? entry.key().at().to(start(list.items().getFirst())) : place(entry);
  }

  /// The first line of a node.
  static Span start(YamlNode node) {
    var at = node.at();
    return at.line() == at.endLine() ? at : node instanceof Mapping mapping && !mapping.entries().isEmpty() ? place(mapping.entries().getFirst())
        : Span.of(at.file(), at.side(), at.line(), at.column(), at.column());
  }
}
