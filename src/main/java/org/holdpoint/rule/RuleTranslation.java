package org.holdpoint.rule;

import java.util.List;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Mapping;

/// The words of a rule in another language, in a file beside it: `<id>.ko.yaml`. They are checked here; reports do not use them yet.
final class RuleTranslation {

  private static final List<String> KEYS = List.of("title", "message", "why", "repair", "ask");
  private static final List<String> TEMPLATES = List.of("message", "why", "repair", "ask");

  private RuleTranslation() {}

  /// Notes what is wrong with the translation of a rule.
  static void check(SourceFile file, Rule rule, RuleReader reader) {
    RuleFile.mapping(file, reader).ifPresent(mapping -> check(mapping, Names.of(rule), reader));
  }

  private static void check(Mapping mapping, Names names, RuleReader reader) {
    reader.checkKnown(mapping, KEYS);
    KEYS.forEach(key -> reader.optional(mapping, key).filter(_ -> TEMPLATES.contains(key)).ifPresent(text -> reader.template(text, names)));
  }
}
