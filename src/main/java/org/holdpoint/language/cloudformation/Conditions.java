package org.holdpoint.language.cloudformation;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The conditions of a template, as far as the defaults of its parameters settle them ("Condition functions", AWS CloudFormation User Guide). One that asks whether this is production holds: it is
/// production that a change is judged for.
final class Conditions {

  private static final int DEEPEST = 20;
  private static final Pattern PRODUCTION = Pattern.compile("(?i)prod|production|prd|live");

  private final Map<String, YamlNode> named = new HashMap<>();
  private final Function<YamlNode, Node> values;

  /// `values` says what a value of the template is.
  Conditions(Mapping template, Function<YamlNode, Node> values) {
    this.values = values;
    template.at("Conditions").filter(Mapping.class::isInstance).map(Mapping.class::cast).ifPresent(all -> all.entries().forEach(entry -> named.put(entry.key().text(), entry.value())));
  }

  /// Whether a condition of that name holds; empty where the template does not settle it.
  Optional<Boolean> holds(String name) {
    return Optional.ofNullable(named.get(name)).flatMap(condition -> holds(condition, 0));
  }

  private Optional<Boolean> holds(YamlNode condition, int depth) {
    if (depth > DEEPEST || !(condition instanceof Mapping block) || block.entries().size() != 1) {
      return Optional.empty();
    }
    var argument = block.entries().getFirst().value();
    return switch (block.entries().getFirst().key().text()) {
      case "Condition", "!Condition" -> argument instanceof Scalar other ? Optional.ofNullable(named.get(other.text())).flatMap(found -> holds(found, depth + 1)) : Optional.empty();
      case "Fn::Not", "!Not" -> argument instanceof Sequence list && list.items().size() == 1 ? holds(list.items().getFirst(), depth + 1).map(held -> !held) : Optional.empty();
      case "Fn::And", "!And" -> each(argument, false, depth);
      case "Fn::Or", "!Or" -> each(argument, true, depth);
      case "Fn::Equals", "!Equals" -> argument instanceof Sequence pair && pair.items().size() == 2
          ? equal(text(pair.items().getFirst()), text(pair.items().getLast())) : Optional.empty();
      case String _ -> Optional.empty();
    };
  }

  private static Optional<Boolean> equal(Optional<String> one, Optional<String> other) {
    return Stream.of(one, other).anyMatch(text -> text.filter(said -> PRODUCTION.matcher(said).matches()).isPresent()) ? Optional.of(true) : one.flatMap(said -> other.map(said::equals));
  }

  /// One that is `settling` settles all of them.
  private Optional<Boolean> each(YamlNode argument, boolean settling, int depth) {
    if (!(argument instanceof Sequence list)) {
      return Optional.empty();
    }
    var held = list.items().stream().map(item -> holds(item, depth + 1)).toList();
    return held.contains(Optional.of(settling)) ? Optional.of(settling) : held.contains(Optional.<Boolean>empty()) ? Optional.empty() : Optional.of(!settling);
  }

  private Optional<String> text(YamlNode node) {
    return values.apply(node) instanceof Text text && text.value() instanceof Value.Known<String>(var said, var _) ? Optional.of(said) : Optional.empty();
  }
}
