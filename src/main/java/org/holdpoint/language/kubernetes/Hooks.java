package org.holdpoint.language.kubernetes;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.AdmissionHook;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;

/// Webhooks that every change of a cluster must pass ("Dynamic Admission Control", Kubernetes documentation).
final class Hooks {

  private static final List<String> NARROWER = List.of("namespace_selector", "object_selector", "match_conditions");

  private Hooks() {}

  /// The widest of them.
  static Optional<Fact> of(Resource resource) {
    if (!resource.type().matches("(Validating|Mutating)WebhookConfiguration")) {
      return Optional.empty();
    }
    var hooks = resource.body().along("webhooks").stream().flatMap(Node::blocks).toList();
    return hooks.stream().filter(hook -> everything(hook) && refuses(hook)).findFirst().or(() -> hooks.stream().findFirst()).map(hook -> new AdmissionHook(
        Key.of(resource.subject(), "admission-hook", resource.address()), hook.entries().isEmpty() ? resource.header() : hook.entries().getFirst().at(), resource.header(), resource.address(),
        everything(hook), refuses(hook)));
  }

  private static boolean refuses(Block hook) {
    return hook.text("failure_policy").filter("Ignore"::equals).isEmpty();
  }

  /// Whether it is asked about all resources of all namespaces.
  private static boolean everything(Block hook) {
    var narrow = NARROWER.stream().anyMatch(name -> hook.along(name).filter(node -> node instanceof Block block ? !block.entries().isEmpty() : node instanceof Items list && !list.items().isEmpty()).isPresent());
    return !narrow && hook.along("rules").stream().flatMap(Node::blocks).anyMatch(rule -> texts(rule, "resources").anyMatch(name -> name.equals("*") || name.equals("*/*")) && texts(rule, "api_groups").anyMatch("*"::equals)
        || texts(rule, "resources").anyMatch("pods"::equals));
  }

  private static Stream<String> texts(Block rule, String name) {
    return rule.along(name).stream().flatMap(node -> node instanceof Items list ? list.items().stream() : Stream.of()).flatMap(item -> item instanceof Text text ? text.value().known().stream() : Stream.of());
  }
}
