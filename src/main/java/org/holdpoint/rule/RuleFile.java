package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.finding.Severity;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Nearest;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// One rule as people write it: a YAML file whose path below the rules folder, without `.yaml`, is the id.
public final class RuleFile {

  private static final String SILENT = "silent";
  private static final List<String> KEYS = List.of("title", "category", "severity", "beside", "alone", "on", "with", "group-by", "when", "at", "evidence", "message", "why", "repair",
      "ask", "verify", "incidents", "sources", "examples");
  private static final List<String> VERIFY_KEYS = List.of("run", "expect");
  private static final List<String> ORDER = KEYS.stream().filter(key -> !key.equals("evidence")).toList();
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

  /// The mapping that a file is.
  static Optional<Mapping> mapping(SourceFile file, RuleReader reader) {
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

  /// The rule that a mapping says; none when something in it is wrong.
  static Optional<Rule> rule(Mapping mapping, String id, RuleReader reader) {
    reader.checkKnown(mapping, KEYS);
    reader.checkOrder(mapping, ORDER);
    checkId(id, reader);
    var title = reader.required(mapping, "title");
    var category = reader.required(mapping, "category");
    category.ifPresent(slug -> checkCategory(slug, id, reader));
    var severity = reader.required(mapping, "severity").flatMap(word -> severity(word, reader));
    var beside = reader.optional(mapping, "beside").flatMap(word -> severity(word, reader));
    var silent = reader.optional(mapping, "alone").filter(word -> silent(word, beside.isPresent(), reader)).isPresent();
    var kind = reader.required(mapping, "on").flatMap(word -> JoinReader.known(word, reader));
    var own = kind.map(Names::of).orElseGet(Names::nothing);
    var others = new JoinReader(reader, own).read(mapping);
    var names = own.joined(others.kinds(), mapping.at("group-by").isPresent());
    var when = reader.required(mapping, "when").flatMap(source -> reader.condition(source, "when", names));
    var at = reader.optional(mapping, "at").flatMap(path -> reader.path(path, names)).orElse(PlacePath.NOW);
    var evidence = reader.texts(mapping, "evidence").stream().flatMap(path -> reader.path(path, names).stream()).toList();
    var message = reader.required(mapping, "message").flatMap(text -> reader.template(text, names));
    var why = reader.required(mapping, "why").flatMap(text -> reader.template(text, names));
    var repair = reader.required(mapping, "repair").flatMap(text -> reader.template(text, names));
    var ask = reader.required(mapping, "ask").flatMap(text -> reader.template(text, names));
    var verify = verify(mapping, names, reader);
    var incidents = reader.texts(mapping, "incidents").stream().map(Scalar::text).toList();
    var sources = reader.texts(mapping, "sources").stream().map(Scalar::text).toList();
    reader.checkPresent(mapping, "examples");
    var examples = ExampleReader.examples(mapping, reader);
    if (!reader.problems().isEmpty()) {
      return Optional.empty();
    }
    var words = new RuleWords(text(title), message.orElseThrow(), why.orElseThrow(), repair.orElseThrow(), ask.orElseThrow(), verify, incidents, sources, examples);
    return Optional.of(new Rule(id, text(category), severity.orElseThrow(), beside.or(() -> severity).orElseThrow(), silent, kind.orElseThrow(), others.joins(), others.groupBy(), when.orElseThrow(), Needs.of(when.orElseThrow().tree()), at, evidence,
        new Wording.Spoken(words)));
  }

  /// Language → command and what it prints.
  static List<Verify> verify(Mapping mapping, Names names, RuleReader reader) {
    var found = new ArrayList<Verify>();
    for (var entry : reader.mapping(mapping, "verify", "a mapping").map(Mapping::entries).orElse(List.of())) {
      reader.mapping(entry.value(), "`" + entry.key().text() + "` of `verify` is a mapping").ifPresent(one -> {
        reader.checkKnown(one, VERIFY_KEYS);
        var run = reader.required(one, "run").flatMap(text -> reader.template(text, names));
        var expect = reader.required(one, "expect").flatMap(text -> reader.template(text, names));
        run.ifPresent(command -> expect.ifPresent(prints -> found.add(new Verify(entry.key().text(), command, prints))));
      });
    }
    return found;
  }

  /// Whether a rule says nothing alone, which only one can that says something beside an error.
  private static boolean silent(Scalar word, boolean beside, RuleReader reader) {
    if (!word.text().equals(SILENT) || !beside) {
      reader.wrong(word.at(), "`alone` is `" + SILENT + "`, and stands with `beside`");
    }
    return true;
  }

  private static String text(Optional<Scalar> scalar) {
    return scalar.orElseThrow().text().strip();
  }

  static void checkId(String id, RuleReader reader) {
    if (!ID.matcher(id).matches()) {
      reader.wrong(reader.start(), "a rule is named <family>/<risky-pattern>.yaml in lower case with hyphens, not " + id);
    }
  }

  private static void checkCategory(Scalar slug, String id, RuleReader reader) {
    var families = Categories.families();
    if (!families.containsKey(slug.text())) {
      reader.wrong(slug.at(), "no category `" + slug.text() + "` in the risk catalogue" + Nearest.advice(slug.text(), families.keySet()));
    } else if (!families.get(slug.text()).equals(folder(id))) {
      reader.wrong(slug.at(), "category `" + slug.text() + "` is of the family " + families.get(slug.text()) + ", but the rule stands in the folder " + folder(id));
    }
  }

  /// The first folder of an id.
  static String folder(String id) {
    return id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
  }

  static Optional<Severity> severity(Scalar word, RuleReader reader) {
    var found = Arrays.stream(Severity.values()).filter(severity -> severity.word().equals(word.text())).findFirst();
    if (found.isEmpty()) {
      reader.wrong(word.at(), "no severity `" + word.text() + "`; allowed: error, warning, note");
    }
    return found;
  }
}
