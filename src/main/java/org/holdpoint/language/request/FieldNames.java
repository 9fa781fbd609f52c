package org.holdpoint.language.request;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Fields of Jira that are called by numbers, and what people call them: an export says it beside them (Jira Cloud REST API, "Get issue", expand=names: `names`).
final class FieldNames {

  private static final String NUMBERED = "customfield_";
  private static final Set<String> CHOSEN = Set.of("issuetype", "status", "priority");
  private static final String NAMES = "names";

  private FieldNames() {}

  /// An issue with its fields beside its key; the number that stands for the key in the database says nothing to anybody, and of what is chosen from a list the name does (`issuetype: {name: …}`).
  static Mapping plain(Mapping issue, Mapping fields) {
    var own = issue.entries().stream().filter(entry -> entry.value() != fields && !(entry.key().text().equals("id") && issue.at("key").isPresent()));
    return new Mapping(Stream.concat(own, fields.entries().stream().map(entry -> CHOSEN.contains(entry.key().text()) && entry.value() instanceof Mapping chosen
        ? new Entry(entry.key(), chosen.at("name").filter(Scalar.class::isInstance).orElse(chosen)) : entry)).toList(), issue.at());
  }

  /// Whether a file may say it.
  static boolean in(SourceFile file) {
    return file.name().endsWith(".json") && file.lines().stream().anyMatch(line -> line.text().contains("\"" + NUMBERED)) && file.lines().stream().anyMatch(line -> line.text().contains("\"" + NAMES + "\""));
  }

  /// The document with the names in place of the numbers.
  static YamlNode named(YamlNode document) {
    return document instanceof Mapping export && export.at(NAMES).orElse(null) instanceof Mapping names && names.entries().stream().anyMatch(entry -> entry.key().text().startsWith(NUMBERED))
        ? new Mapping(export.entries().stream().filter(entry -> entry.value() != names).map(entry -> new Entry(entry.key(), named(entry.value(), names))).toList(), export.at()) : document;
  }

  private static YamlNode named(YamlNode node, Mapping names) {
    return switch (node) {
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> new Entry(key(entry.key(), names), named(entry.value(), names))).toList(), block.at());
      case Sequence list -> new Sequence(list.items().stream().map(item -> named(item, names)).toList(), list.at());
      case Scalar said -> said;
    };
  }

  private static Scalar key(Scalar key, Mapping names) {
    return Optional.of(key.text()).filter(text -> text.startsWith(NUMBERED)).flatMap(names::at).filter(Scalar.class::isInstance).map(name -> new Scalar(((Scalar) name).text(), key.plain(), key.at())).orElse(key);
  }
}
