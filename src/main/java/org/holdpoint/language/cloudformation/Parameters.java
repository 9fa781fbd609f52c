package org.holdpoint.language.cloudformation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// What the parameters of a template may be: each stands for its default, and those that a condition or a mapping asks for may be what they are compared with as well.
final class Parameters {

  /// A value that none of the words is which a parameter is compared with.
  private static final String ANOTHER = "any other";
  /// How many values beside the defaults are looked at in one template.
  private static final int MOST = 8;
  private static final int DEEPEST = 40;

  private final Map<String, Scalar> defaults = new HashMap<>();
  private final Map<String, List<String>> allowed = new HashMap<>();
  private final Mapping template;
  private final Given given;

  /// With what is given from elsewhere in place of the defaults.
  Parameters(Mapping template, Given given) {
    this.template = template;
    this.given = given;
    block(template, "Parameters").entries().forEach(parameter -> {
      if (parameter.value() instanceof Mapping body) {
        body.at("Default").filter(Scalar.class::isInstance).map(Scalar.class::cast).ifPresent(standard -> defaults.put(parameter.key().text(), standard));
        allowed.put(parameter.key().text(), body.at("AllowedValues").stream().flatMap(Parameters::items).flatMap(Parameters::text).toList());
      }
    });
  }

  /// What a parameter is: what is given, else its default.
  Optional<String> standard(String name) {
    return given.open().contains(name) ? Optional.empty() : Optional.ofNullable(given.values().get(name)).or(() -> Optional.ofNullable(defaults.get(name)).map(Scalar::text));
  }

  /// One parameter that is something else than its default.
  record Case(String parameter, String value) {}

  /// The cases that the template itself tells apart.
  List<Case> cases() {
    var compared = new LinkedHashMap<String, Set<String>>();
    block(template, "Conditions").entries().forEach(condition -> compared(condition.value(), compared, DEEPEST));
    var mappings = block(template, "Mappings");
    block(template, "Resources").entries().forEach(resource -> mapped(resource.value(), mappings, compared, DEEPEST));
    var cases = new ArrayList<Case>();
    compared.keySet().removeIf(given::speaksOf);
    compared.forEach((parameter, words) -> {
      var may = allowed.getOrDefault(parameter, List.of());
      var values = new LinkedHashSet<>(may.isEmpty() ? words : may);
      if (may.isEmpty()) {
        values.add(ANOTHER);
      }
      standard(parameter).ifPresent(values::remove);
      values.forEach(value -> cases.add(new Case(parameter, value)));
    });
    return cases.stream().limit(MOST).toList();
  }

  /// The words that a condition compares parameters with.
  private void compared(YamlNode node, Map<String, Set<String>> found, int deepest) {
    if (deepest > 0) {
      Function.of(node).filter(function -> function.name().equals("Equals")).ifPresent(equals -> {
        var sides = items(equals.argument()).toList();
        sides.stream().flatMap(side -> parameter(side).stream()).forEach(parameter -> sides.stream().flatMap(Parameters::text)
            .forEach(word -> found.computeIfAbsent(parameter, _ -> new LinkedHashSet<>()).add(word)));
      });
      inside(node).forEach(inner -> compared(inner, found, deepest - 1));
    }
  }

  /// The rows of the mappings that parameters choose from.
  private void mapped(YamlNode node, Mapping mappings, Map<String, Set<String>> found, int deepest) {
    if (deepest > 0 && !mappings.entries().isEmpty()) {
      Function.of(node).filter(function -> function.name().equals("FindInMap")).ifPresent(find -> {
        var words = items(find.argument()).toList();
        if (words.size() > 2) {
          parameter(words.get(1)).ifPresent(parameter -> text(words.getFirst()).flatMap(name -> block(mappings, name).entries().stream())
              .forEach(row -> found.computeIfAbsent(parameter, _ -> new LinkedHashSet<>()).add(row.key().text())));
        }
      });
      inside(node).forEach(inner -> mapped(inner, mappings, found, deepest - 1));
    }
  }

  private Optional<String> parameter(YamlNode node) {
    return Function.of(node).filter(function -> function.name().equals("Ref")).flatMap(function -> text(function.argument()).findFirst()).filter(allowed::containsKey);
  }

  /// What stands in a block or list.
  static Stream<YamlNode> inside(YamlNode node) {
    return switch (node) {
      case Mapping block -> block.entries().stream().map(YamlNode.Entry::value);
      case Sequence list -> list.items().stream();
      case Scalar _ -> Stream.of();
    };
  }

  private static Stream<YamlNode> items(YamlNode node) {
    return node instanceof Sequence list ? list.items().stream() : Stream.of();
  }

  private static Stream<String> text(YamlNode node) {
    return node instanceof Scalar scalar ? Stream.of(scalar.text()) : Stream.of();
  }

  /// A section of the template, or a block without entries.
  static Mapping block(Mapping template, String name) {
    return template.at(name).filter(Mapping.class::isInstance).map(Mapping.class::cast).orElse(new Mapping(List.of(), template.at()));
  }
}
