package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.Nearest;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// One rule as people write it: a YAML file whose path below the rules folder, without `.yaml`, is the id.
public final class RuleFile {

  private static final List<String> KEYS = List.of("title", "category", "severity", "on", "when", "at", "evidence", "message", "why", "repair", "ask",
      "verify", "incidents", "sources", "examples");
  private static final List<String> EXAMPLE_KEYS = List.of("language", "kind", "was", "now", "flags");
  private static final List<String> VERIFY_KEYS = List.of("run", "expect");
  private static final List<String> EXAMPLE_KINDS = List.of("state", "script");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*");

  private RuleFile() {}

  /// Reads and checks a rule. Throws [RuleException] with everything that is wrong in the file.
  public static Rule read(SourceFile file, String id) {
    var reader = new RuleReader(file);
    var rule = mapping(file, reader).flatMap(mapping -> rule(mapping, id, reader));
    if (!reader.problems().isEmpty()) {
      throw new RuleException(reader.problems());
    }
    return rule.orElseThrow();
  }

  private static Optional<Mapping> mapping(SourceFile file, RuleReader reader) {
    try {
      if (Yaml.one(file) instanceof Mapping mapping) {
        return Optional.of(mapping);
      }
      reader.wrong(file.start(), "a rule is a mapping with the keys " + String.join(", ", KEYS));
    } catch (YamlException wrong) {
      reader.wrong(wrong.at(), wrong.getMessage());
    }
    return Optional.empty();
  }

  private static Optional<Rule> rule(Mapping mapping, String id, RuleReader reader) {
    reader.checkKnown(mapping, KEYS);
    reader.checkOrder(mapping, KEYS.stream().filter(key -> !key.equals("evidence")).toList());
    if (!ID.matcher(id).matches()) {
      reader.wrong(reader.start(), "a rule is named <family>/<risky-pattern>.yaml in lower case with hyphens, not " + id);
    }
    var title = reader.required(mapping, "title");
    var category = reader.required(mapping, "category");
    category.ifPresent(slug -> checkCategory(slug, id, reader));
    var severity = reader.required(mapping, "severity").flatMap(word -> severity(word, reader));
    var kind = reader.required(mapping, "on").flatMap(word -> kind(word, reader));
    var when = reader.required(mapping, "when").flatMap(source -> reader.expression(source, kind));
    var at = reader.optional(mapping, "at").flatMap(path -> reader.path(path, kind)).orElse(PlacePath.NOW);
    var evidence = reader.texts(mapping, "evidence").stream().flatMap(path -> reader.path(path, kind).stream()).toList();
    var message = reader.required(mapping, "message").flatMap(text -> reader.template(text, kind));
    var why = reader.required(mapping, "why").flatMap(text -> reader.template(text, kind));
    var repair = reader.required(mapping, "repair").flatMap(text -> reader.template(text, kind));
    var ask = reader.required(mapping, "ask").flatMap(text -> reader.template(text, kind));
    var verify = verify(mapping, kind, reader);
    var incidents = reader.texts(mapping, "incidents").stream().map(Scalar::text).toList();
    var sources = reader.texts(mapping, "sources").stream().map(Scalar::text).toList();
    reader.checkPresent(mapping, "examples");
    var examples = reader.items(mapping, "examples").stream().flatMap(node -> example(node, reader).stream()).toList();
    if (!reader.problems().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Rule(id, text(title), text(category), severity.orElseThrow(), kind.orElseThrow(), when.orElseThrow(), at, evidence,
        message.orElseThrow(), why.orElseThrow(), repair.orElseThrow(), ask.orElseThrow(), verify, incidents, sources, examples));
  }

  private static String text(Optional<Scalar> scalar) {
    return scalar.orElseThrow().text().strip();
  }

  private static void checkCategory(Scalar slug, String id, RuleReader reader) {
    var families = Categories.families();
    var folder = id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
    if (!families.containsKey(slug.text())) {
      reader.wrong(slug.at(), "no category `" + slug.text() + "` in the risk catalogue" + Nearest.advice(slug.text(), families.keySet()));
    } else if (!families.get(slug.text()).equals(folder)) {
      reader.wrong(slug.at(), "category `" + slug.text() + "` is of the family " + families.get(slug.text()) + ", but the rule stands in the folder " + folder);
    }
  }

  private static Optional<Severity> severity(Scalar word, RuleReader reader) {
    var found = Arrays.stream(Severity.values()).filter(severity -> severity.word().equals(word.text())).findFirst();
    if (found.isEmpty()) {
      reader.wrong(word.at(), "no severity `" + word.text() + "`; allowed: error, warning, note");
    }
    return found;
  }

  private static Optional<String> kind(Scalar word, RuleReader reader) {
    var kinds = FactTypes.kinds();
    if (!kinds.contains(word.text())) {
      reader.wrong(word.at(), "no fact `" + word.text() + "`" + Nearest.advice(word.text(), kinds));
    }
    return Optional.of(word.text()).filter(kinds::contains);
  }

  /// Language → command and what it prints.
  private static List<Verify> verify(Mapping mapping, Optional<String> kind, RuleReader reader) {
    var found = new ArrayList<Verify>();
    for (var entry : reader.mapping(mapping, "verify").map(Mapping::entries).orElse(List.of())) {
      reader.mapping(entry.value(), "`" + entry.key().text() + "` of `verify`").ifPresent(one -> {
        reader.checkKnown(one, VERIFY_KEYS);
        var run = reader.required(one, "run").flatMap(text -> reader.template(text, kind));
        var expect = reader.required(one, "expect").flatMap(text -> reader.template(text, kind));
        run.ifPresent(command -> expect.ifPresent(prints -> found.add(new Verify(entry.key().text(), command, prints))));
      });
    }
    return found;
  }

  private static Optional<RuleExample> example(YamlNode node, RuleReader reader) {
    if (!(node instanceof Mapping mapping)) {
      reader.wrong(node.at(), "an example is a mapping with the keys " + String.join(", ", EXAMPLE_KEYS));
      return Optional.empty();
    }
    reader.checkKnown(mapping, EXAMPLE_KEYS);
    var language = reader.required(mapping, "language");
    var kind = reader.optional(mapping, "kind");
    kind.filter(word -> !EXAMPLE_KINDS.contains(word.text()))
        .ifPresent(word -> reader.wrong(word.at(), "no kind of example `" + word.text() + "`; allowed: " + String.join(", ", EXAMPLE_KINDS)));
    var was = mapping.at("was").flatMap(text -> input(text, "was", reader));
    var now = mapping.at("now").flatMap(text -> input(text, "now", reader));
    reader.checkPresent(mapping, "now");
    reader.checkPresent(mapping, "flags");
    var flags = reader.texts(mapping, "flags").stream().map(Scalar::text).toList();
    return language.flatMap(known -> now.map(text -> new RuleExample(known.text(), was, text, kind.map(Scalar::text).orElse("state"), flags)));
  }

  /// An input may be empty: a device with nothing set up.
  private static Optional<String> input(YamlNode node, String key, RuleReader reader) {
    if (node instanceof Scalar scalar) {
      return Optional.of(scalar.text());
    }
    reader.wrong(node.at(), "`" + key + "` is text");
    return Optional.empty();
  }
}
