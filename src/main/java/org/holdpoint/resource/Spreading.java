package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.SpreadConstraint;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;

/// What keeps the pods of a workload on different nodes or in different zones (Kubernetes documentation, "Pod Topology Spread Constraints", "Inter-pod affinity and anti-affinity").
final class Spreading {

  private static final String SELECTOR = "label_selector";
  /// Kubernetes has the first name, Terraform the second, of which each block is one.
  private static final List<String> CONSTRAINTS = List.of("topology_spread_constraints", "topology_spread_constraint");

  private Spreading() {}

  /// Whether a constraint or an anti-affinity is about the pods of the workload itself; one that the file does not settle counts.
  static boolean apart(Block body, String kind) {
    var labels = Pods.labels(kind, body);
    var away = spec(body, kind).flatMap(pod -> parts(pod, "affinity")).flatMap(affinity -> parts(affinity, "pod_anti_affinity"))
        .flatMap(anti -> Stream.concat(parts(anti, "required_during_scheduling_ignored_during_execution"),
            parts(anti, "preferred_during_scheduling_ignored_during_execution").flatMap(one -> parts(one, "pod_affinity_term"))));
    return spec(body, kind).flatMap(Spreading::constraints).anyMatch(one -> selects(one, labels))
        || away.anyMatch(term -> selects(term, labels) && near(term, Pods.namespace(body))) || unsettled(body, kind);
  }

  /// The constraints of a workload, each with what is wrong with it.
  static List<Fact> constraints(Resource resource, String kind) {
    var facts = new ArrayList<Fact>();
    var labels = Pods.labels(kind, resource.body());
    spec(resource.body(), kind).flatMap(Spreading::constraints).forEach(one -> {
      var over = one.text("topology_key").orElse("");
      var at = one.entries().isEmpty() ? resource.header() : one.entries().getFirst().at();
      facts.add(new SpreadConstraint(Key.of(resource.subject(), "spread-constraint", resource.address(), over.isEmpty() ? "[" + facts.size() + "]" : over), at, resource.header(), resource.address(), over,
          flaws(one, labels, resource.type().equals(kind))));
    });
    return facts;
  }

  /// What the API asks of a constraint ("Spread constraint definition"); Terraform writes what its provider has a default for.
  private static List<String> flaws(Block one, List<String> labels, boolean manifest) {
    var flaws = new ArrayList<String>();
    if (one.entry("topology_key").isEmpty() && manifest) {
      flaws.add("it has no topologyKey");
    }
    if (one.entry("max_skew").isEmpty() ? manifest : number(one, "max_skew").filter(many -> many < 1).isPresent()) {
      flaws.add("its maxSkew is not above 0");
    }
    var answer = one.text("when_unsatisfiable");
    if (one.entry("when_unsatisfiable").isEmpty() ? manifest : answer.filter(said -> !List.of("DoNotSchedule", "ScheduleAnyway").contains(said)).isPresent()) {
      flaws.add("its whenUnsatisfiable is no word that the API knows");
    }
    if (number(one, "min_domains").filter(many -> many < 1 || answer.filter("ScheduleAnyway"::equals).isPresent()).isPresent()) {
      flaws.add("its minDomains is not above 0, or stands beside ScheduleAnyway");
    }
    if (!selects(one, labels)) {
      flaws.add("its labelSelector counts none of the pods that it is for");
    }
    return List.copyOf(flaws);
  }

  private static Optional<Long> number(Block block, String name) {
    return block.text(name).filter(said -> said.matches("-?\\d{1,9}")).map(Long::parseLong);
  }

  private static Stream<Block> spec(Block body, String kind) {
    return (kind.equals("Pod") ? body.along("spec") : body.along("spec", "template", "spec")).stream().flatMap(Node::blocks);
  }

  private static Stream<Block> constraints(Block pod) {
    return CONSTRAINTS.stream().flatMap(name -> parts(pod, name));
  }

  /// All parts of a name: the items of a list, or blocks that are written one after the other.
  private static Stream<Block> parts(Block block, String name) {
    return block.entries().stream().filter(entry -> entry.name().equals(name)).flatMap(entry -> entry.value().blocks());
  }

  private static boolean unsettled(Block body, String kind) {
    return spec(body, kind).flatMap(pod -> pod.entries().stream()).filter(entry -> CONSTRAINTS.contains(entry.name()) || entry.name().equals("affinity"))
        .anyMatch(entry -> entry.value() instanceof Items list && !list.whole() || entry.value() instanceof Text text && text.value().known().isEmpty());
  }

  /// Whether its selector is about pods of these labels: an empty one is about all, none at all about none.
  private static boolean selects(Block one, List<String> labels) {
    return one.along(SELECTOR).filter(selector -> selector.blocks().findAny().isEmpty()
        || selector.blocks().allMatch(block -> parts(block, "match_labels").allMatch(wanted -> !Pods.known(wanted) || labels.containsAll(Pods.pairs(Optional.of(wanted))))
            && parts(block, "match_expressions").allMatch(expression -> fits(expression, labels)))).isPresent();
  }

  private static boolean fits(Block expression, List<String> labels) {
    var key = expression.text("key").orElse("") + "=";
    var values = expression.along("values").stream().flatMap(Openings::texts).toList();
    var there = labels.stream().filter(label -> label.startsWith(key)).map(label -> label.substring(key.length())).findFirst();
    return switch (expression.text("operator").orElse("")) {
      case "In" -> there.filter(values::contains).isPresent();
      case "NotIn" -> there.filter(values::contains).isEmpty();
      case "Exists" -> there.isPresent();
      case "DoesNotExist" -> there.isEmpty();
      case String _ -> true;
    };
  }

  /// Whether it is about the namespace that the pods are in.
  private static boolean near(Block term, String namespace) {
    var named = term.along("namespaces").stream().flatMap(Openings::texts).toList();
    return namespace.isEmpty() || named.isEmpty() || named.contains(namespace) || term.along("namespace_selector").isPresent();
  }
}
