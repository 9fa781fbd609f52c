package org.holdpoint.language.iam;

import java.util.Set;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Values of a template of CloudFormation in which other things of the stack are named: `!GetAtt Assets.Arn` is the same as `!Sub '${Assets.Arn}'` (AWS CloudFormation User Guide, "Fn::Sub").
final class StackValues {

  private static final Set<String> NAMING = Set.of("!Ref", "!GetAtt", "!ImportValue");

  private StackValues() {}

  /// The same node with a variable wherever something is named, and without tags.
  static YamlNode named(YamlNode node) {
    return switch (node) {
      case Mapping call when call.entries().size() == 1 && call.entries().getFirst().key().text().startsWith("!") -> value(call.entries().getFirst());
      case Mapping block -> new Mapping(block.entries().stream().map(entry -> new Entry(entry.key(), named(entry.value()))).toList(), block.at());
      case Sequence list -> new Sequence(list.items().stream().map(StackValues::named).toList(), list.at());
      case Scalar said -> said;
    };
  }

  private static YamlNode value(Entry call) {
    return call.value() instanceof Scalar name && NAMING.contains(call.key().text()) ? new Scalar("${" + name.text() + "}", name.plain(), name.at()) : named(call.value());
  }
}
