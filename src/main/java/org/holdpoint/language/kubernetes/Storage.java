package org.holdpoint.language.kubernetes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Topology;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;
import org.holdpoint.source.Span;

/// Claims, classes and volumes of storage → the places that they are bound to ("Storage Classes, Allowed topologies" and "Persistent Volumes, Node affinity", Kubernetes documentation).
final class Storage {

  /// The last part of a key of topology that tells a place (`topology.kubernetes.io/zone`, `topology.gke.io/zone`, `failure-domain.beta.kubernetes.io/region`).
  private static final Set<String> PLACES = Set.of("zone", "region", "site", "datacenter", "location");

  private Storage() {}

  static Optional<Fact> of(Resource resource) {
    var body = resource.body();
    return switch (resource.type()) {
      case "StorageClass" -> {
        var places = expressions(body.along("allowed_topologies"), "match_label_expressions");
        yield places.isEmpty() ? Optional.empty() : Optional.of(topology(resource, at(body, "allowed_topologies", resource.header()), "class", "", places));
      }
      case "PersistentVolume" -> {
        var places = expressions(body.along("spec", "node_affinity", "required", "node_selector_terms"), "match_expressions");
        yield places.isEmpty() ? Optional.empty() : Optional.of(topology(resource, resource.header(), "volume", "", places));
      }
      case "PersistentVolumeClaim" -> body.text("spec", "storage_class_name").map(name -> topology(resource, body.along("spec").map(spec -> at(spec, "storage_class_name", resource.header()))
          .orElse(resource.header()), "claim", name, List.of()));
      case String _ -> Optional.empty();
    };
  }

  private static Fact topology(Resource resource, Span at, String sort, String uses, List<String> places) {
    return new Topology(Key.of(resource.subject(), "topology", resource.address()), at, resource.header(), resource.address(), sort, uses, places);
  }

  private static Span at(Node node, String name, Span otherwise) {
    return node instanceof Block block ? block.entry(name).map(Node.Entry::at).orElse(otherwise) : otherwise;
  }

  private static List<String> expressions(Optional<Node> terms, String name) {
    var places = new ArrayList<String>();
    terms.stream().flatMap(Node::blocks).flatMap(term -> term.along(name).stream()).flatMap(Node::blocks)
        .filter(expression -> expression.text("key").filter(Storage::place).isPresent() && expression.text("operator").filter("NotIn"::equals).isEmpty())
        .flatMap(expression -> expression.along("values").stream()).flatMap(Storage::texts).forEach(places::add);
    return List.copyOf(places);
  }

  private static boolean place(String key) {
    return PLACES.contains(key.substring(key.lastIndexOf('/') + 1));
  }

  private static Stream<String> texts(Node node) {
    return node instanceof Items list ? list.items().stream().flatMap(item -> item instanceof Text text ? text.value().known().stream() : Stream.of()) : Stream.of();
  }
}
