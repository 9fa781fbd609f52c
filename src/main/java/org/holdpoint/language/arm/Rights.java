package org.holdpoint.language.arm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Role definitions and assignments in a template of Bicep, written for the reader of those as they stand everywhere in Azure ("Assign Azure roles using Bicep", Microsoft Learn).
final class Rights {

  private static final String ROLES = "microsoft.authorization/role";
  /// What is given when it is deployed.
  private static final Pattern UNKNOWN = Pattern.compile("^\\[(?:parameters|variables)\\('([^']+)'\\)]$");
  private static final String GROUP = "/subscriptions/current/resourceGroups/current";
  private static final String SUBSCRIPTION = "subscription";

  private final List<String> lines = new ArrayList<>();
  private final List<Span> places = new ArrayList<>();

  private Rights() {}

  /// None where the template gives no rights. `scope`: what it is deployed to (`targetScope`); a resource group where it does not say.
  static List<Embedded> of(Mapping template, String scope) {
    var rights = new Rights();
    template.at("resources").filter(Sequence.class::isInstance).stream().flatMap(list -> ((Sequence) list).items().stream()).filter(Mapping.class::isInstance).map(Mapping.class::cast)
        .filter(one -> one.at("type").filter(type -> type instanceof Scalar text && text.text().toLowerCase(Locale.ROOT).startsWith(ROLES)).isPresent()).forEach(one -> rights.resource(one, template, scope));
    return rights.lines.isEmpty() ? List.of() : List.of(new Embedded(Optional.of("iam"), String.join("\n", rights.lines) + "\n", SourceMap.standing(rights.places)));
  }

  private void resource(Mapping one, Mapping template, String scope) {
    add(0, "- type: role", one.at());
    one.at("properties").filter(Mapping.class::isInstance).ifPresent(properties -> block((Mapping) properties, template, 1));
    scope(one, template, scope).ifPresent(text -> add(1, "scope: '" + text + "'", one.at("scope").map(YamlNode::at).orElse(one.at())));
  }

  /// Where it holds: at what it is deployed to, or at the thing that the file calls by that word ("Scope property", Bicep documentation).
  private static Optional<String> scope(Mapping one, Mapping template, String scope) {
    var named = one.at("scope");
    if (named.isEmpty()) {
      return scope.equals(SUBSCRIPTION) ? Optional.of("/subscriptions/current") : scope.isEmpty() || scope.equals("resourceGroup") ? Optional.of(GROUP) : Optional.empty();
    }
    return named.filter(Scalar.class::isInstance).map(said -> UNKNOWN.matcher(((Scalar) said).text())).filter(Matcher::matches).map(word -> word.group(1))
        .filter(word -> Stream.of("variables", "parameters").flatMap(sort -> template.at(sort).stream()).noneMatch(block -> block instanceof Mapping given && given.at(word).isPresent())).map(word -> GROUP + "/[" + word + "]");
  }

  private void block(Mapping block, Mapping template, int depth) {
    block.entries().forEach(entry -> value(entry.key().text() + ":", settled(entry.value(), template), entry.key().at().to(entry.value().at()), template, depth));
  }

  private void value(String head, YamlNode value, Span at, Mapping template, int depth) {
    switch (value) {
      case Scalar text -> add(depth, head + " '" + UNKNOWN.matcher(text.text()).replaceFirst("[$1]").replace("'", "''").replace("\n", " ") + "'", at);
      case Mapping inner when inner.entries().isEmpty() -> add(depth, head + " {}", at);
      case Sequence list when list.items().isEmpty() -> add(depth, head + " []", at);
      case Mapping inner -> {
        add(depth, head, at);
        block(inner, template, depth + 1);
      }
      case Sequence list -> {
        add(depth, head, at);
        list.items().forEach(item -> {
          if (item instanceof Mapping) {
            value("-", item, item.at(), template, depth + 1);
          } else {
            value("-", settled(item, template), item.at(), template, depth + 1);
          }
        });
      }
    }
  }

  /// What a parameter with a default or a variable stands for.
  private static YamlNode settled(YamlNode node, Mapping template) {
    return node instanceof Scalar text ? Stream.of("variables", "parameters").filter(sort -> text.text().startsWith("[" + sort + "('") && text.text().endsWith("')]"))
        .flatMap(sort -> template.at(sort).filter(Mapping.class::isInstance).flatMap(block -> ((Mapping) block).at(text.text().substring(sort.length() + 3, text.text().length() - 3))).stream())
        .map(one -> one instanceof Mapping parameter ? parameter.at("defaultValue").orElse(node) : one).findFirst().orElse(node) : node;
  }

  private void add(int depth, String text, Span at) {
    lines.add("  ".repeat(depth) + text);
    places.add(at);
  }
}
