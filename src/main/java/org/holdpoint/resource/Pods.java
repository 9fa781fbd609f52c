package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.Scaling;
import org.holdpoint.fact.ClusterFact.Selector;
import org.holdpoint.fact.ClusterFact.Tolerance;
import org.holdpoint.fact.ClusterFact.Workload;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Which pods an object of a cluster runs, and which it selects ("Labels and Selectors", Kubernetes documentation), as a manifest has it or as Terraform does (registry: provider kubernetes).
public final class Pods {

  private static final String TERRAFORM = "kubernetes_";
  private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("deployment", "Deployment"), Map.entry("stateful_set", "StatefulSet"), Map.entry("daemonset", "DaemonSet"),
      Map.entry("daemon_set", "DaemonSet"), Map.entry("replication_controller", "ReplicationController"), Map.entry("job", "Job"), Map.entry("pod", "Pod"), Map.entry("service", "Service"),
      Map.entry("network_policy", "NetworkPolicy"), Map.entry("pod_disruption_budget", "PodDisruptionBudget"), Map.entry("horizontal_pod_autoscaler", "HorizontalPodAutoscaler"));
  private static final List<String> TEMPLATE = List.of("spec", "template", "metadata", "labels");

  /// What a budget without a selector is about ("Specifying a Disruption Budget", Kubernetes documentation).
  private static final String NOBODY = "no pod";

  private Pods() {}

  /// The kind that a type of Terraform makes; any other type is a kind itself.
  static String kind(String type) {
    return type.startsWith(TERRAFORM) ? KINDS.getOrDefault(type.substring(TERRAFORM.length()).replaceFirst("_v\\d.*$", ""), type) : type;
  }

  /// The labels of the pods that an object runs; of a guard those by which it selects them.
  public static List<String> labels(String kind, Block body) {
    var own = body.along(TEMPLATE.toArray(String[]::new)).or(() -> switch (kind) {
      case "PodDisruptionBudget" -> body.along("spec", "selector", "match_labels");
      case "NetworkPolicy" -> body.along("spec", "pod_selector", "match_labels");
      case "CiliumNetworkPolicy.cilium.io" -> body.along("spec", "endpoint_selector", "match_labels");
      case "Pod" -> body.along("metadata", "labels");
      case String _ -> Optional.empty();
    });
    return pairs(own);
  }

  /// What it runs, and what it selects.
  static List<Fact> of(Resource resource) {
    var body = resource.body();
    var kind = kind(resource.type());
    var facts = new ArrayList<Fact>();
    if (body.along(TEMPLATE.toArray(String[]::new)).or(() -> kind.equals("Pod") ? body.along("metadata", "labels") : Optional.empty()).filter(Pods::known).isPresent()) {
      facts.add(workload(resource, kind));
      facts.addAll(Spreading.constraints(resource, kind));
      facts.add(tolerance(resource, kind));
    }
    switch (kind) {
      case "Service" -> add(facts, resource, kind, body.along("spec", "selector"), "");
      case "PodDisruptionBudget" -> add(facts, resource, kind, body.along("spec", "selector").or(() -> body.along("spec")), body.along("spec", "selector").isEmpty() ? NOBODY : "");
      case "NetworkPolicy" -> add(facts, resource, kind, body.along("spec", "pod_selector", "match_labels"), "");
      case "HorizontalPodAutoscaler", "ScaledObject" -> {
        var target = body.text("spec", "scale_target_ref", "kind").orElse("Deployment") + " " + body.text("spec", "scale_target_ref", "name").orElse("");
        add(facts, resource, kind, body.along("spec", "scale_target_ref"), target);
        facts.add(scaling(resource, kind, target));
      }
      case String _ -> { }
    }
    return facts;
  }

  private static Workload workload(Resource resource, String kind) {
    var body = resource.body();
    var labels = labels(kind, body);
    var own = body.along("spec", "selector", "match_labels");
    var at = body.along("spec", "selector").map(Node::at).orElse(resource.header());
    return new Workload(Key.of(resource.subject(), "workload", resource.address()), resource.header(), resource.header(), resource.address(), kind, named(resource, kind), namespace(body), labels,
        own.isEmpty() || !known(own.get()) || labels.containsAll(pairs(own)), replicas(body, "replicas", resource.header()), Spreading.apart(body, kind), at);
  }

  /// A toleration without a key bears every taint ("Taints and Tolerations", Kubernetes documentation).
  private static Fact tolerance(Resource resource, String kind) {
    var pods = kind.equals("Pod") ? Stream.of("spec") : Stream.of("spec", "template", "spec");
    var path = Stream.concat(pods, Stream.of(resource.type().startsWith(TERRAFORM) ? "toleration" : "tolerations")).toArray(String[]::new);
    var borne = resource.body().along(path).stream().flatMap(Node::blocks).filter(one -> one.text("operator").filter("Exists"::equals).isPresent() && one.text("key").filter(key -> !key.isEmpty()).isEmpty() && one.entry("key").filter(entry -> entry.value() instanceof Text text && text.value() instanceof Value.Unknown<String>).isEmpty()).findFirst();
    var at = borne.filter(one -> !one.entries().isEmpty()).map(one -> one.entries().getFirst().at()).orElse(resource.header());
    return new Tolerance(Key.of(resource.subject(), "tolerance", resource.address()), at, resource.header(), resource.address(), kind, borne.isPresent());
  }

  static String namespace(Block body) {
    return body.text("metadata", "namespace").orElse("");
  }

  /// Kind and name, as another object refers to it.
  private static String named(Resource resource, String kind) {
    return kind + " " + resource.body().text("metadata", "name").orElse(resource.address());
  }

  private static void add(List<Fact> facts, Resource resource, String kind, Optional<Node> selector, String target) {
    var budget = kind.equals("PodDisruptionBudget") && target.isEmpty();
    selector.filter(node -> node instanceof Block block && (budget || !block.entries().isEmpty())).filter(node -> !target.endsWith(" ")).filter(node -> !target.isEmpty() || budget || known(node))
        .ifPresent(node -> {
          var labels = budget ? node.along("match_labels") : selector;
          var settled = !target.isEmpty() || node.along("match_expressions").isEmpty() && labels.filter(found -> !known(found)).isEmpty();
          facts.add(new Selector(Key.of(resource.subject(), "selector", resource.address()), at(labels.orElse(node), resource.header()), resource.header(), resource.address(), kind, namespace(resource.body()),
              target.isEmpty() ? pairs(labels) : List.of(), target, settled, text(resource.body(), "min_available"), text(resource.body(), "max_unavailable"),
              replicas(resource.body(), kind.equals("ScaledObject") ? "min_replica_count" : "min_replicas", resource.header()),
              replicas(resource.body(), kind.equals("ScaledObject") ? "max_replica_count" : "max_replicas", resource.header())));
        });
  }

  /// Without a floor of its own a HorizontalPodAutoscaler leaves one pod, a ScaledObject none (Kubernetes API reference, minReplicas; KEDA, "ScaledObject specification", minReplicaCount).
  private static Fact scaling(Resource resource, String kind, String target) {
    var keda = kind.equals("ScaledObject");
    var name = keda ? "min_replica_count" : "min_replicas";
    var written = replicas(resource.body(), name, resource.header());
    var at = resource.body().along("spec").flatMap(spec -> spec instanceof Block block ? block.entry(name) : Optional.empty()).map(Entry::at).orElse(resource.header());
    Value<Long> least = written instanceof Value.Absent<Long> ? new Value.Known<>(keda ? 0L : 1L, resource.header()) : written;
    return new Scaling(Key.of(resource.subject(), "scaling", namespace(resource.body()), target), at, resource.header(), resource.address(), target, least);
  }

  private static Span at(Node selector, Span header) {
    return selector instanceof Block block && !block.entries().isEmpty() ? block.entries().getFirst().at() : header;
  }

  static boolean known(Node selector) {
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

  static List<String> pairs(Optional<Node> labels) {
    var pairs = new ArrayList<String>();
    labels.filter(Block.class::isInstance).map(Block.class::cast).ifPresent(block -> block.entries().forEach(entry -> {
      if (entry.value() instanceof Text text) {
        text.value().known().ifPresent(value -> pairs.add(entry.written() + "=" + value));
      }
    }));
    return List.copyOf(pairs);
  }
}
