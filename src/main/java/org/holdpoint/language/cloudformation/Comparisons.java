package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.NeverTrue;
import org.holdpoint.fact.Subject;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Conditions that compare a parameter with a word that is not among its `AllowedValues`: no stack can be made with it ("Parameters", AWS CloudFormation User Guide).
final class Comparisons {

  private static final int DEEPEST = 40;

  private final Subject stack;
  private final String prefix;
  private final Mapping parameters;
  private final List<Fact> facts = new ArrayList<>();

  private Comparisons(Subject stack, String prefix, Mapping parameters) {
    this.stack = stack;
    this.prefix = prefix;
    this.parameters = parameters;
  }

  static List<Fact> of(Subject stack, String prefix, Mapping template) {
    var found = new Comparisons(stack, prefix, Parameters.block(template, "Parameters"));
    Parameters.block(template, "Conditions").entries().forEach(condition -> found.in(condition, condition.value(), DEEPEST));
    return found.facts;
  }

  private void in(YamlNode.Entry condition, YamlNode node, int deepest) {
    Function.of(node).filter(function -> function.name().equals("Equals") && function.argument() instanceof Sequence list && list.items().size() == 2)
        .ifPresent(function -> compared(condition, ((Sequence) function.argument()).items()));
    if (deepest > 0) {
      Parameters.inside(node).forEach(inner -> in(condition, inner, deepest - 1));
    }
  }

  private void compared(YamlNode.Entry condition, List<YamlNode> sides) {
    var parameter = sides.stream().flatMap(side -> reference(side).stream()).findFirst();
    var word = sides.stream().filter(Scalar.class::isInstance).map(Scalar.class::cast).filter(side -> reference(side).isEmpty()).findFirst();
    if (parameter.isPresent() && word.isPresent()) {
      var allowed = allowed(parameter.get());
      if (!allowed.isEmpty() && !allowed.contains(word.get().text())) {
        var name = prefix + condition.key().text();
        facts.add(new NeverTrue(Key.of(stack, "never-true", name, parameter.get(), word.get().text()), word.get().at(), condition.key().at(), name, parameter.get(), word.get().text(), allowed));
      }
    }
  }

  private static Optional<String> reference(YamlNode node) {
    return Function.of(node).filter(function -> function.name().equals("Ref")).map(Function::argument).filter(Scalar.class::isInstance).map(name -> ((Scalar) name).text());
  }

  private List<String> allowed(String parameter) {
    return parameters.at(parameter).filter(Mapping.class::isInstance).flatMap(body -> ((Mapping) body).at("AllowedValues")).filter(Sequence.class::isInstance)
        .map(list -> ((Sequence) list).items().stream().filter(Scalar.class::isInstance).map(one -> ((Scalar) one).text()).toList()).orElse(List.of());
  }
}
