package org.holdpoint.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.source.Problem;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode.Mapping;

/// A rule file that is being read: its YAML, and what is wrong with it so far.
record RuleSource(SourceFile file, Optional<Mapping> mapping, RuleReader reader) {

  static RuleSource of(SourceFile file) {
    var reader = new RuleReader(file);
    return new RuleSource(file, RuleFile.mapping(file, reader), reader);
  }

  String id() {
    return RuleFolder.id(file);
  }

  boolean isExtension() {
    return mapping.filter(keys -> keys.at(RuleExtension.KEY).isPresent()).isPresent();
  }

  List<Problem> problems() {
    return reader.problems();
  }

  /// A rule of its own. `known` are those of other folders, `found` the ids of those of this one.
  Optional<Rule> rule(List<Rule> known, Set<String> found) {
    if (known.stream().anyMatch(rule -> rule.id().equals(id()))) {
      reader.wrong(reader.start(), "there is a rule " + id() + " already; `extends: " + id() + "` changes it, another name adds to it");
    }
    checkOnce(found);
    return mapping.flatMap(keys -> RuleFile.rule(keys, id(), reader));
  }

  /// A rule that extends one of `known`; `ids` are those of all files of this folder, also of those with mistakes.
  Optional<Rule> extension(List<Rule> known, Set<String> ids, Set<String> found) {
    checkOnce(found);
    return mapping.flatMap(keys -> RuleExtension.rule(keys, id(), reader, known, ids));
  }

  private void checkOnce(Set<String> found) {
    if (found.contains(id())) {
      reader.wrong(reader.start(), "another file of this folder has the id " + id() + " already");
    }
  }
}
