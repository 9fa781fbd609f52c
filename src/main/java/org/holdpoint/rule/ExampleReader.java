package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.rule.RuleExample.InputFile;
import org.holdpoint.source.Nearest;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// `examples:` of a rule: `now` is the text that is judged and `was` the same before the change (for a script, the configuration that it meets); `files` are
/// further files by their names, each a text, which the change leaves as it is, or `{was: …, now: …}`.
final class ExampleReader {

  private static final List<String> KEYS = List.of("language", "kind", "was", "now", "files", "flags");
  private static final List<String> FILE_KEYS = List.of("was", "now");
  private static final List<String> KINDS = List.of("state", "script");
  /// What the files are called that have no name: like those of routers, so that a configuration is known by its ending.
  private static final String STATE = "example-running.cfg";
  private static final String SCRIPT = "example-change.cli";
  private final RuleReader reader;

  private ExampleReader(RuleReader reader) {
    this.reader = reader;
  }

  static List<RuleExample> examples(Mapping rule, RuleReader reader) {
    var examples = new ExampleReader(reader);
    return reader.items(rule, "examples").stream().flatMap(node -> examples.example(node).stream()).toList();
  }

  private Optional<RuleExample> example(YamlNode node) {
    if (!(node instanceof Mapping mapping)) {
      reader.wrong(node.at(), "an example is a mapping with the keys " + String.join(", ", KEYS));
      return Optional.empty();
    }
    reader.checkKnown(mapping, KEYS);
    var language = mapping.at("files").isPresent() ? reader.optional(mapping, "language") : reader.required(mapping, "language");
    var kind = reader.optional(mapping, "kind");
    kind.filter(word -> !KINDS.contains(word.text()))
        .ifPresent(word -> reader.wrong(word.at(), "no kind of example `" + word.text() + "`" + Nearest.advice(word.text(), KINDS)));
    reader.checkPresent(mapping, "flags");
    var flags = reader.texts(mapping, "flags").stream().map(Scalar::text).toList();
    var files = new ArrayList<>(unnamed(mapping, kind.filter(word -> word.text().equals("script")).isPresent()));
    files.addAll(named(mapping));
    if (mapping.at("now").isEmpty() && (mapping.at("was").isPresent() || mapping.at("files").isEmpty())) {
      reader.missing(mapping, "key `now` is missing");
    }
    return Optional.of(new RuleExample(language.map(Scalar::text), compared(mapping) ? files : alone(files), flags, mapping.at().line()));
  }

  /// The files behind `was` and `now`.
  private List<InputFile> unnamed(Mapping mapping, boolean script) {
    var was = mapping.at("was").flatMap(text -> input(text, "was"));
    var now = mapping.at("now").flatMap(text -> input(text, "now"));
    if (!script) {
      return now.isPresent() ? List.of(new InputFile(STATE, was, now)) : List.of();
    }
    var files = new ArrayList<InputFile>();
    was.ifPresent(text -> files.add(new InputFile(STATE, Optional.of(text), Optional.empty())));
    now.ifPresent(text -> files.add(new InputFile(SCRIPT, Optional.empty(), Optional.of(text))));
    return files;
  }

  private List<InputFile> named(Mapping mapping) {
    return reader.mapping(mapping, "files", "a mapping: the name of a file, then its text, or {was: …, now: …}").map(files -> files.entries().stream()
        .flatMap(entry -> file(entry).stream()).toList()).orElseGet(List::of);
  }

  private Optional<InputFile> file(YamlNode.Entry entry) {
    var name = entry.key().text();
    if (name.isBlank() || name.startsWith("/") || name.contains("\\") || List.of(name.split("/")).contains("..")) {
      reader.wrong(entry.key().at(), "`" + name + "` is no name of a file below a folder");
    }
    if (entry.value() instanceof Mapping sides) {
      reader.checkKnown(sides, FILE_KEYS);
      var was = sides.at("was").flatMap(text -> input(text, "was"));
      var now = sides.at("now").flatMap(text -> input(text, "now"));
      if (sides.at("was").isEmpty() && sides.at("now").isEmpty()) {
        reader.wrong(sides.at(), "a file that changes has `was`, `now`, or both");
      }
      return was.isPresent() || now.isPresent() ? Optional.of(new InputFile(name, was, now)) : Optional.empty();
    }
    return input(entry.value(), name).map(text -> new InputFile(name, Optional.of(text), Optional.of(text)));
  }

  /// Whether the example says how anything was.
  private static boolean compared(Mapping mapping) {
    return mapping.at("was").isPresent() || mapping.at("files").filter(Mapping.class::isInstance).map(Mapping.class::cast).stream()
        .flatMap(files -> files.entries().stream()).anyMatch(entry -> entry.value() instanceof Mapping sides && sides.at("was").isPresent());
  }

  /// Where there is no base, a file that rests is only there now.
  private static List<InputFile> alone(List<InputFile> files) {
    return files.stream().map(file -> new InputFile(file.name(), Optional.empty(), file.now())).toList();
  }

  /// An input may be empty: a device with nothing set up.
  private Optional<String> input(YamlNode node, String key) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar.text());
    }
    reader.wrong(node.at(), "`" + key + "` is text");
    return Optional.empty();
  }
}
