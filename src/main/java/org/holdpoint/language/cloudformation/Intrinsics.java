package org.holdpoint.language.cloudformation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.YamlParts;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Functions of a template, as far as it settles them: a parameter stands for its default, or for what is given ("Intrinsic function reference", AWS CloudFormation).
final class Intrinsics {

  private static final String NOTHING = "AWS::NoValue";
  private static final Pattern INSIDE = Pattern.compile("\\$\\{([^!}][^}]*)\\}");
  private static final int DEEPEST = 40;

  private final Parameters parameters;
  private final Map<String, String> given;
  private final Mapping mappings;
  private final Mapping conditions;
  private final Map<String, Optional<Boolean>> settled = new HashMap<>();
  private int depth;

  /// `given` are values of parameters that are not their defaults.
  Intrinsics(Mapping template, Parameters parameters, Map<String, String> given) {
    this.parameters = parameters;
    this.given = given;
    this.mappings = Parameters.block(template, "Mappings");
    this.conditions = Parameters.block(template, "Conditions");
  }

  Node of(YamlNode node) {
    return YamlParts.of(node, block -> Function.of(block).map(this::come));
  }

  /// Whether a condition holds; empty where that hangs on what the template does not say, and for one that hangs on itself.
  Optional<Boolean> holds(String condition) {
    if (!settled.containsKey(condition)) {
      settled.put(condition, Optional.empty());
      settled.put(condition, conditions.at(condition).flatMap(this::truth));
    }
    return settled.get(condition);
  }

  /// The conditions that do not hold as in another case (`IsProd: false`); empty where all do.
  Optional<String> unlike(Intrinsics other) {
    var differing = conditions.entries().stream().map(entry -> entry.key().text()).filter(name -> !holds(name).equals(other.holds(name)))
        .map(name -> name + ": " + holds(name).map(String::valueOf).orElse("unknown")).toList();
    return differing.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", differing));
  }

  private Optional<Boolean> truth(YamlNode node) {
    var function = Function.of(node);
    if (function.isEmpty() || depth > DEEPEST) {
      return Optional.empty();
    }
    depth++;
    var parts = function.get().argument() instanceof Sequence list ? list.items() : List.of(function.get().argument());
    var truth = switch (function.get().name()) {
      case "Condition" -> parts.getFirst() instanceof Scalar name ? holds(name.text()) : Optional.<Boolean>empty();
      case "Equals" -> parts.size() == 2 ? known(parts.getFirst()).flatMap(one -> known(parts.getLast()).map(one::equals)) : Optional.<Boolean>empty();
      case "Not" -> parts.isEmpty() ? Optional.<Boolean>empty() : truth(parts.getFirst()).map(held -> !held);
      case "And" -> all(parts, false);
      case "Or" -> all(parts, true);
      case String _ -> Optional.<Boolean>empty();
    };
    depth--;
    return truth;
  }

  /// One part that is `decisive` settles all of them; else all must be known.
  private Optional<Boolean> all(List<YamlNode> parts, boolean decisive) {
    var truths = parts.stream().map(this::truth).toList();
    return truths.stream().anyMatch(truth -> truth.filter(held -> held == decisive).isPresent()) ? Optional.of(decisive)
        : truths.stream().allMatch(Optional::isPresent) ? Optional.of(!decisive) : Optional.empty();
  }

  private Node come(Function function) {
    if (depth > DEEPEST) {
      return unknown(function);
    }
    depth++;
    var parts = function.argument() instanceof Sequence list ? list.items() : List.of(function.argument());
    var node = switch (function.name()) {
      case "Ref" -> ref(function);
      case "Sub" -> sub(function, parts);
      case "Join" -> join(function, parts);
      case "If" -> parts.size() == 3 && parts.getFirst() instanceof Scalar name ? holds(name.text()).map(held -> of(parts.get(held ? 1 : 2))).orElseGet(() -> unknown(function)) : unknown(function);
      case "FindInMap" -> find(function, parts);
      case "Select" -> select(function, parts);
      case "Split" -> split(function, parts);
      case String _ -> unknown(function);
    };
    depth--;
    return node;
  }

  private Node ref(Function function) {
    if (!(function.argument() instanceof Scalar name)) {
      return unknown(function);
    }
    return name.text().equals(NOTHING) ? new Text(new Value.Absent<>(Optional.of(name.at())), name.at()) : value(name.text()).map(text -> text(text, name)).orElseGet(() -> unknown(function));
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(given.get(name)).or(() -> parameters.standard(name));
  }

  private Node sub(Function function, List<YamlNode> parts) {
    if (!(parts.getFirst() instanceof Scalar pattern)) {
      return unknown(function);
    }
    var names = parts.size() > 1 && parts.get(1) instanceof Mapping own ? own : new Mapping(List.of(), pattern.at());
    var text = new StringBuilder();
    var match = INSIDE.matcher(pattern.text());
    while (match.find()) {
      var name = match.group(1).strip();
      var word = names.at(name).flatMap(this::known).or(() -> value(name));
      if (word.isEmpty()) {
        return new Text(new Value.Unknown<>(pattern.text() + " is not known from the template", pattern.at()), pattern.at());
      }
      match.appendReplacement(text, Matcher.quoteReplacement(word.get()));
    }
    return text(match.appendTail(text).toString().replace("${!", "${"), pattern);
  }

  private Node join(Function function, List<YamlNode> parts) {
    if (parts.size() == 2 && parts.getFirst() instanceof Scalar joint && of(parts.getLast()) instanceof Items items) {
      var texts = items.items().stream().map(item -> item instanceof Text text ? text.value().known() : Optional.<String>empty()).toList();
      if (texts.stream().allMatch(Optional::isPresent)) {
        return text(String.join(joint.text(), texts.stream().map(Optional::get).toList()), function.argument());
      }
    }
    return unknown(function);
  }

  /// What stands in the cell; its place is that of the cell, which is what a change edits.
  private Node find(Function function, List<YamlNode> parts) {
    if (parts.size() < 3) {
      return unknown(function);
    }
    var cell = known(parts.get(0)).flatMap(map -> mappings.at(map)).filter(Mapping.class::isInstance).map(Mapping.class::cast)
        .flatMap(map -> known(parts.get(1)).flatMap(map::at)).filter(Mapping.class::isInstance).map(Mapping.class::cast).flatMap(row -> known(parts.get(2)).flatMap(row::at));
    return cell.map(this::of).orElseGet(() -> unknown(function));
  }

  private Node select(Function function, List<YamlNode> parts) {
    return parts.size() == 2 && of(parts.getLast()) instanceof Items items ? known(parts.getFirst()).filter(index -> index.matches("\\d{1,3}")).map(Integer::parseInt)
        .filter(index -> index < items.items().size()).map(items.items()::get).orElseGet(() -> unknown(function)) : unknown(function);
  }

  private Node split(Function function, List<YamlNode> parts) {
    return parts.size() == 2 && parts.getFirst() instanceof Scalar joint && !joint.text().isEmpty() ? known(parts.getLast()).<Node>map(text -> new Items(
        List.of(text.split(Pattern.quote(joint.text()), -1)).stream().map(word -> text(word, function.argument())).toList(), true, function.argument().at())).orElseGet(() -> unknown(function)) : unknown(function);
  }

  private Optional<String> known(YamlNode node) {
    return of(node) instanceof Text text ? text.value().known() : Optional.empty();
  }

  private static Node text(String text, YamlNode at) {
    return new Text(new Value.Known<>(text, at.at()), at.at());
  }

  private static Node unknown(Function function) {
    var said = function.argument() instanceof Scalar scalar ? " " + scalar.text() : "";
    return new Text(new Value.Unknown<>(function.name() + said + " is not known from the template", function.argument().at()), function.argument().at());
  }
}
