package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdpoint.source.Problem;
import org.holdpoint.source.SourceFile;

/// A folder of rule files: `<family>/<risky-pattern>.yaml`, each with its translations (`.ko.yaml`) beside it.
final class RuleFolder {

  private RuleFolder() {}

  /// The rules that these files say, in order of their ids. `known` are the rules that are there already, whose ids only a rule with `extends:` may have. Throws
  /// [RuleException] with the mistakes of all files.
  static List<Rule> read(RuleFiles folder, List<Rule> known) {
    var found = new TreeMap<String, Rule>();
    var sources = folder.files().stream().filter(file -> !isTranslation(file)).map(RuleSource::of).toList();
    var ids = sources.stream().map(RuleSource::id).collect(Collectors.toSet());
    var extensible = new ArrayList<>(known);
    for (var source : sources) {
      if (!source.isExtension()) {
        source.rule(known, found.keySet()).ifPresent(rule -> found.put(rule.id(), rule));
      }
    }
    extensible.addAll(found.values());
    for (var source : sources) {
      if (source.isExtension()) {
        source.extension(extensible, ids, found.keySet()).ifPresent(rule -> found.put(rule.id(), rule));
      }
    }
    var problems = new ArrayList<>(folder.problems());
    sources.forEach(source -> problems.addAll(source.problems()));
    folder.files().stream().filter(RuleFolder::isTranslation).forEach(file -> problems.addAll(translation(file, found, ids)));
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return List.copyOf(found.values());
  }

  /// The ids of the rules that extend no other.
  static Set<String> plainIds(RuleFiles folder) {
    return folder.files().stream().filter(file -> !isTranslation(file)).map(RuleSource::of).filter(source -> !source.isExtension()).map(RuleSource::id).collect(Collectors.toSet());
  }

  private static List<Problem> translation(SourceFile file, Map<String, Rule> rules, Set<String> ids) {
    var reader = new RuleReader(file);
    var id = id(file);
    if (!ids.contains(id)) {
      reader.wrong(file.start(), "a translation stands beside its rule, and there is no " + id + ".yaml");
    }
    Optional.ofNullable(rules.get(id)).ifPresent(rule -> RuleTranslation.check(file, rule, reader));
    return reader.problems();
  }

  private static boolean isTranslation(SourceFile file) {
    return file.key().matches(".*\\.[a-z]{2}\\.ya?ml");
  }

  /// The id that a file's place gives to its rule: without `.yaml`, and without the language of a translation.
  static String id(SourceFile file) {
    return file.key().replaceFirst("\\.ya?ml$", "").replaceFirst("\\.[a-z]{2}$", "");
  }
}
