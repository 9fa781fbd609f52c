package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ClusterFact.Selector;
import org.holdpoint.fact.ClusterFact.Workload;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Resource;
import org.holdpoint.source.Span;

/// Which pods an object runs, and which it selects ("Labels and Selectors", Kubernetes documentation).
final class Selectors {

  private static final List<String> TEMPLATE = List.of("spec", "template", "metadata", "labels");

  private Selectors() {}

  /// The labels of the pods that an object runs; of a guard those by which it selects them.
  static List<String> labels(Block body) {
    var own = body.along(TEMPLATE.toArray(String[]::new)).or(() -> switch (body.text("kind").orElse("")) {
      case "PodDisruptionBudget" -> body.along("spec", "selector", "match_labels");
      case "NetworkPolicy" -> body.along("spec", "pod_selector", "match_labels");
      case "Pod" -> body.along("metadata", "labels");
      case String _ -> Optional.empty();
    });
    return pairs(own);
  }

  /// What it runs, and what it selects.
  static List<Fact> of(Resource resource, String namespace) {
    var body = resource.body();
    var facts = new ArrayList<Fact>();
    if (body.along(TEMPLATE.toArray(String[]::new)).isPresent() || resource.type().equals("Pod")) {
      var own = body.along("spec", "selector", "match_labels");
      var at = body.along("spec", "selector").map(Node::at).orElse(resource.header());
      facts.add(new Workload(Key.of(resource.subject(), "workload", resource.address()), resource.header(), resource.header(), resource.address(), resource.type(), namespace, resource.labels(),
          own.isEmpty() || resource.labels().containsAll(pairs(own)), replicas(body, "replicas", resource.header()), at));
    }
    switch (resource.type()) {
      case "Service" -> add(facts, resource, namespace, body.along("spec", "selector"), "");
      case "PodDisruptionBudget" -> add(facts, resource, namespace, body.along("spec", "selector", "match_labels"), "");
      case "NetworkPolicy" -> add(facts, resource, namespace, body.along("spec", "pod_selector", "match_labels"), "");
      case "HorizontalPodAutoscaler", "ScaledObject" -> add(facts, resource, namespace, body.along("spec", "scale_target_ref"),
          body.text("spec", "scale_target_ref", "kind").orElse("Deployment") + " " + body.text("spec", "scale_target_ref", "name").orElse(""));
      case String _ -> { }
    }
    return facts;
  }

  private static void add(List<Fact> facts, Resource resource, String namespace, Optional<Node> selector, String target) {
    selector.filter(node -> node instanceof Block block && !block.entries().isEmpty()).filter(node -> !target.endsWith(" ") && (!target.isEmpty() || known(node))).ifPresent(node -> facts.add(
        new Selector(Key.of(resource.subject(), "selector", resource.address()), at(node, resource.header()), resource.header(), resource.address(), resource.type(), namespace,
            target.isEmpty() ? pairs(selector) : List.of(), target, text(resource.body(), "min_available"), text(resource.body(), "max_unavailable"),
            replicas(resource.body(), resource.type().equals("ScaledObject") ? "min_replica_count" : "min_replicas", resource.header()),
            replicas(resource.body(), resource.type().equals("ScaledObject") ? "max_replica_count" : "max_replicas", resource.header()))));
  }

  private static Span at(Node selector, Span header) {
    return selector instanceof Block block ? block.entries().getFirst().at() : header;
  }

  private static boolean known(Node selector) {
    return selector instanceof Block block && block.entries().stream().allMatch(entry -> entry.value() instanceof Text text && text.value().known().isPresent());
  }

  private static Value<String> text(Block body, String name) {
    return body.along("spec", name).<Value<String>>map(node -> node instanceof Text text ? text.value() : new Value.Absent<>()).orElseGet(Value.Absent::new);
  }

  private static Value<Long> replicas(Block body, String name, Span header) {
    return body.along("spec", name).<Value<Long>>map(node -> switch (node) {
      case Text text when text.value().known().filter(said -> said.matches("\\d{1,6}")).isPresent() -> new Value.Known<>(Long.parseLong(text.value().known().orElseThrow()), text.at());
      case Node other -> new Value.Unknown<>("how many there are is filled in later", other.at());
    }).orElseGet(Value.Absent::new);
  }

  private static List<String> pairs(Optional<Node> labels) {
    var pairs = new ArrayList<String>();
    labels.filter(Block.class::isInstance).map(Block.class::cast).ifPresent(block -> block.entries().forEach(entry -> {
      if (entry.value() instanceof Text text) {
        text.value().known().ifPresent(value -> pairs.add(entry.written() + "=" + value));
      }
    }));
    return List.copyOf(pairs);
  }
}
