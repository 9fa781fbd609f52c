package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.cel.Cel;
import org.holdpoint.cel.CelException;
import org.holdpoint.source.Nearest;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A rule file with `extends:`: another rule with a severity, a narrower condition or words of one's own. Where it stands under the id of that rule, it takes
/// its place; else both judge.
final class RuleExtension {

  static final String KEY = "extends";
  private static final List<String> KEYS = List.of(KEY, "title", "severity", "beside", "and", "message", "why", "repair", "ask", "verify", "incidents", "sources", "examples");
  private final Mapping mapping;
  private final RuleReader reader;
  private final Rule base;
  private final Names names;

  private RuleExtension(Mapping mapping, RuleReader reader, Rule base) {
    this.mapping = mapping;
    this.reader = reader;
    this.base = base;
    this.names = Names.of(base);
  }

  /// The rule that a mapping says; none when something in it is wrong. `known` are the rules that it may extend, `ids` those that are written, if wrongly.
  static Optional<Rule> rule(Mapping mapping, String id, RuleReader reader, List<Rule> known, Set<String> ids) {
    reader.checkKnown(mapping, KEYS);
    reader.checkOrder(mapping, KEYS);
    RuleFile.checkId(id, reader);
    return reader.required(mapping, KEY).flatMap(word -> base(word, id, reader, known, ids)).map(base -> new RuleExtension(mapping, reader, base).rule(id))
        .filter(_ -> reader.problems().isEmpty());
  }

  private static Optional<Rule> base(Scalar word, String id, RuleReader reader, List<Rule> known, Set<String> ids) {
    var base = known.stream().filter(rule -> rule.id().equals(word.text())).findFirst();
    if (base.isEmpty() && (!ids.contains(word.text()) || word.text().equals(id))) {
      reader.wrong(word.at(), "there is no rule `" + word.text() + "` to extend" + Nearest.to(word.text(), known.stream().map(Rule::id).toList()).map(near -> "; did you mean `" + near + "`?")
          .orElse("; see `holdpoint rules`"));
    }
    base.filter(rule -> !rule.family().equals(RuleFile.folder(id))).ifPresent(rule -> reader.wrong(word.at(),
        "`" + rule.id() + "` is of the family " + rule.family() + ", but this rule stands in the folder " + RuleFile.folder(id)));
    return base;
  }

  private Rule rule(String id) {
    var severity = reader.optional(mapping, "severity").flatMap(word -> RuleFile.severity(word, reader)).orElse(base.severity());
    var beside = reader.optional(mapping, "beside").flatMap(word -> RuleFile.severity(word, reader)).orElse(mapping.at("severity").isPresent() ? severity : base.beside());
    var narrower = reader.optional(mapping, "and");
    var when = narrower.flatMap(this::narrowed).orElse(base.when());
    var words = new RuleWords(text("title", base.title()), template("message", base.message()), template("why", base.why()), template("repair", base.repair()),
        template("ask", base.ask()), mapping.at("verify").isPresent() ? RuleFile.verify(mapping, names, reader) : base.verify(), texts("incidents", base.incidents()), texts("sources", base.sources()), examples(narrower.isPresent()));
    return new Rule(id, base.category(), severity, beside, base.silent(), base.on(), base.joins(), base.groupBy(), when, Needs.of(when.tree()), base.at(), base.evidence(), new Wording.Spoken(words));
  }

  /// The condition of the rule and this one.
  private Optional<Expression> narrowed(Scalar source) {
    return reader.condition(source, "and", names).flatMap(own -> {
      var both = "(" + base.when().source().strip() + ") && (" + own.source().strip() + ")";
      try {
        return Optional.of(Expression.of(both, Cel.parse(both)));
      } catch (CelException wrong) {
        reader.wrong(source.at(), "with the `when` of " + base.id() + ": " + wrong.getMessage());
        return Optional.<Expression>empty();
      }
    });
  }

  /// Those of the rule show what this one flags as well, unless it is narrower.
  private List<RuleExample> examples(boolean narrower) {
    var own = ExampleReader.examples(mapping, reader);
    if (narrower) {
      return own;
    }
    var all = new ArrayList<>(base.examples().stream().map(RuleExample::inherited).toList());
    all.addAll(own);
    return all;
  }

  private String text(String key, String inherited) {
    return reader.optional(mapping, key).map(scalar -> scalar.text().strip()).orElse(inherited);
  }

  private Template template(String key, Template inherited) {
    return reader.optional(mapping, key).flatMap(scalar -> reader.template(scalar, names)).orElse(inherited);
  }

  private List<String> texts(String key, List<String> inherited) {
    return mapping.at(key).isPresent() ? reader.texts(mapping, key).stream().map(Scalar::text).toList() : inherited;
  }
}
