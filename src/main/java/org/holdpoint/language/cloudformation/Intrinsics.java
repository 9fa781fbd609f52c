package org.holdpoint.language.cloudformation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Functions of a template, as far as it settles them: a parameter stands for its default ("Intrinsic function reference", AWS CloudFormation).
final class Intrinsics {

  /// Of `Fn::If`: the condition, and a value for each of its answers.
  private static final int BRANCHES = 3;
  private static final String NOTHING = "AWS::NoValue";

  private final Map<String, Scalar> defaults = new HashMap<>();
  private final Conditions conditions;

  Intrinsics(Mapping template) {
    this.conditions = new Conditions(template, this::of);
    template.at("Parameters").filter(Mapping.class::isInstance).map(Mapping.class::cast).stream().flatMap(parameters -> parameters.entries().stream()).forEach(parameter -> {
      if (parameter.value() instanceof Mapping body && body.at("Default").orElse(null) instanceof Scalar standard) {
        defaults.put(parameter.key().text(), standard);
      }
    });
  }

  Node of(YamlNode node) {
    return YamlParts.of(node, this::function);
  }

  private Optional<Node> function(Mapping block) {
    if (block.entries().size() != 1) {
      return Optional.empty();
    }
    var name = block.entries().getFirst().key().text();
    var argument = block.entries().getFirst().value();
    var function = name.startsWith("!") ? name.substring(1) : name.startsWith("Fn::") ? name.substring("Fn::".length()) : name.equals("Ref") || name.equals("Condition") ? name : "";
    return switch (function) {
      case "" -> Optional.empty();
      case "Ref" -> Optional.of(argument instanceof Scalar nothing && nothing.text().equals(NOTHING) ? new Text(new Value.Absent<>(Optional.of(argument.at())), argument.at())
          : argument instanceof Scalar parameter ? Optional.ofNullable(defaults.get(parameter.text())).<Node>map(standard -> text(standard.text(), argument))
          .orElseGet(() -> unknown(name, argument)) : unknown(name, argument));
      case "If" -> Optional.of(either(name, argument));
      case "Sub" -> Optional.of(argument instanceof Scalar text && !text.text().contains("${") ? text(text.text(), argument) : unknown(name, argument));
      case "Join" -> Optional.of(join(name, argument));
      case String _ -> Optional.of(unknown(name, argument));
    };
  }

  /// The branch that holds in production, else with the defaults; `AWS::NoValue` is nothing written.
  private Node either(String name, YamlNode argument) {
    return argument instanceof Sequence parts && parts.items().size() == BRANCHES && parts.items().getFirst() instanceof Scalar condition
        ? conditions.holds(condition.text()).map(held -> of(parts.items().get(held ? 1 : 2))).orElseGet(() -> unknown(name, parts.items().getFirst())) : unknown(name, argument);
  }

  private Node join(String name, YamlNode argument) {
    if (argument instanceof Sequence pair && pair.items().size() == 2 && pair.items().getFirst() instanceof Scalar joint && of(pair.items().getLast()) instanceof Items items) {
      var texts = items.items().stream().map(item -> item instanceof Text text ? text.value().known() : Optional.<String>empty()).toList();
      if (texts.stream().allMatch(Optional::isPresent)) {
        return text(String.join(joint.text(), texts.stream().map(Optional::get).toList()), argument);
      }
    }
    return unknown(name, argument);
  }

  private static Node text(String text, YamlNode at) {
    return new Text(new Value.Known<>(text, at.at()), at.at());
  }

  private static Node unknown(String name, YamlNode argument) {
    var said = argument instanceof Scalar scalar ? " " + scalar.text() : "";
    return new Text(new Value.Unknown<>(name + said + " is not known from the template", argument.at()), argument.at());
  }
}
