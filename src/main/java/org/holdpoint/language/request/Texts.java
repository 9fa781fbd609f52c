package org.holdpoint.language.request;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Values of a request. What is written and says nothing (`null`, `""`, `none`, `n/a`, `tbd`) is absent, with its place.
final class Texts {

  private static final Set<String> NOTHING = Set.of("", "null", "~", "none", "n/a", "na", "tbd", "todo", "-", "no", "nil", "unknown", "none needed", "none required", "not needed", "not required", "not assigned", "unassigned", "nobody", "no one", "vacant", "not applicable", "not available", "not foreseen", "none foreseen", "not planned", "none planned", "not possible", "to be written", "to be defined", "to be determined", "to be attached", "to be added", "to be provided", "to follow", "will follow", "pending", "없음", "미정");
  /// The mark of an item of a list, on a page.
  private static final Pattern MARK = Pattern.compile("^(?:[-*+•]|[0-9]+[.)])\\s+");
  private static final Pattern WITH_REASON = Pattern.compile("(?:none|n/a|nil|(?:not|none) (?:needed|required|applicable|available|foreseen|planned|possible)|to be (?:written|defined|determined))(?:[,.;:]\\s|\\s+(?:[(–—-]|because\\b|since\\b))|(?:none|nobody|no one) (?:is )?(?:needed|required|present|assigned|there|on site)\\b|(?:not assigned|unassigned|vacant|nobody)\\s*[;,(–—]");
  private static final Pattern ONE_WAY = Pattern.compile("(?i)(?:fix|roll)[- ]forward(?: only)?\\s*(?:[,.;:(].*)?$|forward[- ](?:fix|only)\\b|(?:there is )?no (?:way back|roll-?back|return)\\b|(?:this |it )?(?:cannot|can not|can't) be (?:undone|rolled back|reverted|reversed)\\b|irreversible\\b|one[- ]way\\b|not reversible\\b");
  private static final Set<String> TRUE = Set.of("true", "yes", "on", "y");
  private static final Set<String> FALSE = Set.of("false", "no", "off", "n");

  private Texts() {}

  static Value<String> text(Mapping mapping, String meaning) {
    return Keys.entry(mapping, meaning).<Value<String>>map(entry -> switch (entry.value()) {
      case Scalar scalar when says(scalar) -> new Value.Known<>(scalar.text().strip(), scalar.at());
      case Scalar _ -> new Value.Absent<>(Optional.of(RequestReader.place(entry)));
      case Sequence list when list.items().isEmpty() -> new Value.Absent<>(Optional.of(RequestReader.place(entry)));
      case Sequence list -> joined(list, entry);
      case Mapping inner when inner.entries().isEmpty() -> new Value.Absent<>(Optional.of(RequestReader.place(entry)));
      case Mapping inner -> prose(inner).map(text -> (Value<String>) new Value.Known<>(text, RequestReader.place(entry))).orElseGet(() -> new Value.Absent<>(Optional.of(RequestReader.place(entry))));
    }).orElseGet(Value.Absent::new);
  }

  /// How a change is taken back; absent, with its place, where the words say that it cannot be: `fix forward only`.
  static Value<String> wayBack(Mapping request) {
    return switch (text(request, "rollback")) {
      case Value.Known<String>(var said, Span at) when ONE_WAY.matcher(said).lookingAt() -> new Value.Absent<>(Optional.of(at));
      case Value<String> said -> said;
    };
  }

  private static Value<String> joined(Sequence list, Entry entry) {
    var texts = list.items().stream().flatMap(item -> prose(item).stream()).toList();
    return texts.isEmpty() ? new Value.Absent<>(Optional.of(RequestReader.place(entry))) : new Value.Known<>(String.join("; ", texts), RequestReader.place(entry));
  }

  /// What a part says in words, with all that stands in it; with its name (`tested: 2026-02-20`), which is all of it where it is only said to be so (`tested: true`).
  private static Optional<String> prose(YamlNode node) {
    return switch (node) {
      case Scalar _ -> text(node);
      case Sequence list -> together(list.items().stream().flatMap(item -> prose(item).stream()).toList());
      case Mapping inner -> together(inner.entries().stream().flatMap(entry -> switch (entry.value()) {
        case Scalar scalar when TRUE.contains(word(scalar)) -> Stream.of(spaced(entry));
        case Scalar scalar when FALSE.contains(word(scalar)) -> Stream.<String>empty();
        case YamlNode other -> prose(other).map(text -> spaced(entry) + " " + text).stream();
      }).toList());
    };
  }

  private static String spaced(Entry entry) {
    return entry.key().text().replace('-', ' ').replace('_', ' ');
  }

  private static Optional<String> together(List<String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", texts));
  }

  private static String word(Scalar scalar) {
    return scalar.text().strip().toLowerCase(Locale.ROOT);
  }

  /// The text of a scalar that says something.
  static Optional<String> text(YamlNode node) {
    return node instanceof Scalar scalar && says(scalar) ? Optional.of(scalar.text().strip()) : Optional.empty();
  }

  /// Whether more is said than that there is nothing: `None, the flag has been on for months.` gives a reason for it.
  private static boolean says(Scalar scalar) {
    var said = MARK.matcher(scalar.text().strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return !NOTHING.contains(said.endsWith(".") ? said.substring(0, said.length() - 1) : said) && !WITH_REASON.matcher(said).lookingAt();
  }

  /// The names in a list, in a text with commas, or in mappings that have a name.
  static List<String> names(Mapping mapping, String meaning) {
    return Keys.at(mapping, meaning).map(Texts::names).orElse(List.of());
  }

  private static List<String> names(YamlNode node) {
    return switch (node) {
      case Scalar scalar -> text(scalar).stream().flatMap(text -> Stream.of(text.split("\\s*[,;]\\s*"))).filter(name -> !name.isBlank()).toList();
      case Sequence list -> list.items().stream().flatMap(item -> item instanceof Scalar scalar ? text(scalar).stream() : names(item).stream()).toList();
      // Where a part says which person it is of, its name is that of the part: `{name: Technical, approver: {displayName: …}}`.
      case Mapping inner -> inner.at("approver").or(() -> inner.at("person")).or(() -> inner.at("name")).or(() -> inner.at("display_value")).or(() -> inner.at("displayName")).or(() -> inner.at("by")).or(() -> inner.at("user")).or(() -> inner.at("ci")).or(() -> inner.at("id")).map(Texts::names).orElse(List.of());
    };
  }

  /// Lines of prose: none where the key stands there with nothing in it.
  static Value<List<String>> list(Mapping mapping, String meaning) {
    return Keys.entry(mapping, meaning).<Value<List<String>>>map(entry -> {
      var texts = switch (entry.value()) {
        case Scalar scalar -> text(scalar).stream().toList();
        case Sequence list -> list.items().stream().flatMap(item -> item instanceof Mapping inner ? Stream.of(described(inner)) : text(item).stream()).filter(text -> !text.isBlank()).toList();
        case Mapping inner -> inner.entries().isEmpty() ? List.<String>of() : List.of(described(inner));
      };
      return texts.isEmpty() ? new Value.Absent<>(Optional.of(first(entry))) : new Value.Known<>(texts, first(entry));
    }).orElseGet(Value.Absent::new);
  }

  /// Where a list of a line each says something first.
  private static Span first(Entry entry) {
    return entry.value() instanceof Sequence list ? list.items().stream().filter(item -> item instanceof Scalar said && !said.text().isBlank()).map(YamlNode::at).findFirst().filter(at -> at.line() != entry.key().at().line()).orElseGet(() -> RequestReader.place(entry)) : RequestReader.place(entry);
  }

  private static String described(Mapping mapping) {
    return String.join(" ", mapping.entries().stream().flatMap(entry -> text(entry.value()).stream()).toList());
  }

  static Value<Boolean> truth(Mapping mapping, String meaning) {
    return Keys.at(mapping, meaning).<Value<Boolean>>map(node -> {
      var word = node instanceof Scalar scalar ? word(scalar) : "";
      return TRUE.contains(word) ? new Value.Known<>(true, node.at()) : FALSE.contains(word) ? new Value.Known<>(false, node.at())
          : NOTHING.contains(word) && node instanceof Scalar ? new Value.Absent<>(Optional.of(node.at())) : new Value.Unknown<>("neither yes nor no", node.at());
    }).orElseGet(Value.Absent::new);
  }

  static Value<Double> number(Mapping mapping, String meaning) {
    return switch (text(mapping, meaning)) {
      case Value.Known<String>(var text, var at) -> number(text.replaceAll("\\s*(%|percent|minutes?|mins?)$", "")).<Value<Double>>map(number -> new Value.Known<>(number, at))
          .orElseGet(() -> new Value.Unknown<>("`" + text + "` is no number", at));
      case Value.Absent<String>(var at) -> new Value.Absent<>(at);
      case Value.Unknown<String>(var because, var at) -> new Value.Unknown<>(because, at);
    };
  }

  private static Optional<Double> number(String text) {
    return text.matches("[0-9]{1,9}([.][0-9]{1,9})?") ? Optional.of(Double.parseDouble(text)) : Optional.empty();
  }

  static Value<Instant> instant(Mapping mapping, String meaning, Value<String> zone) {
    return switch (text(mapping, meaning)) {
      case Value.Known<String>(var text, var at) -> Moments.instant(text, zone, at);
      case Value.Absent<String>(var at) -> new Value.Absent<>(at);
      case Value.Unknown<String>(var because, var at) -> new Value.Unknown<>(because, at);
    };
  }
}
