package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.ClusterFact.Selector;
import org.holdpoint.fact.ClusterFact.Workload;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Which pods an object runs, and which it selects ("Labels and Selectors", Kubernetes documentation).
public final class PodSelectors {

  private static final List<String> TEMPLATE = List.of("spec", "template", "metadata", "labels");

  /// What a budget without a selector is about ("Specifying a Disruption Budget", Kubernetes documentation).
  private static final String NOBODY = "no pod";

  private static final Map<String, String> KINDS = Map.of("kubernetes_deployment", "Deployment", "kubernetes_stateful_set", "StatefulSet", "kubernetes_daemonset", "DaemonSet", "kubernetes_daemon_set", "DaemonSet",
      "kubernetes_pod", "Pod", "kubernetes_service", "Service", "kubernetes_pod_disruption_budget", "PodDisruptionBudget", "kubernetes_network_policy", "NetworkPolicy",
      "kubernetes_horizontal_pod_autoscaler", "HorizontalPodAutoscaler");

  private PodSelectors() {}

  /// The labels of the pods that an object runs; of a guard those by which it selects them.
  public static List<String> labels(String kind, Block body) {
    var own = body.along(TEMPLATE.toArray(String[]::new)).or(() -> switch (kind) {
      case "PodDisruptionBudget" -> body.along("spec", "selector", "match_labels");
      case "NetworkPolicy" -> body.along("spec", "pod_selector", "match_labels");
      case "Pod" -> body.along("metadata", "labels");
      case String _ -> Optional.empty();
    });
    return pairs(own);
  }

  /// What a resource of the Kubernetes provider of Terraform runs and selects; nothing of any other (registry, provider `kubernetes`: its blocks are called as in the API).
  static List<Fact> provided(Resource resource) {
    return Optional.ofNullable(KINDS.get(resource.type().replaceFirst("_v\\d[a-z0-9]*$", ""))).map(kind -> of(new Resource(resource.subject(), resource.address(), kind, labels(kind, resource.body()), resource.body(), resource.header(), resource.at()),
        resource.body().text("metadata", "namespace").orElse(""))).orElse(List.of());
  }

  /// What it runs, and what it selects.
  public static List<Fact> of(Resource resource, String namespace) {
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
      case "PodDisruptionBudget" -> add(facts, resource, namespace, body.along("spec", "selector").isEmpty() ? body.along("spec") : body.along("spec", "selector", "match_labels"),
          body.along("spec", "selector").isEmpty() ? NOBODY : "");
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
