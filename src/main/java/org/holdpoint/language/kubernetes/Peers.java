package org.holdpoint.language.kubernetes;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.NetworkPeers;
import org.holdpoint.fact.ClusterFact.Peer;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Block;
import org.holdpoint.resource.Node.Entry;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.resource.Resource;

/// Who may reach the pods of a network policy. Selectors of namespaces and of pods in one item of the list must both fit; in two items either lets in (Kubernetes documentation, "Network Policies", Behavior of to and from
/// selectors).
final class Peers {

  private static final String EVERY = "every one";

  private Peers() {}

  static Optional<Fact> of(Resource resource) {
    if (!resource.type().equals("NetworkPolicy")) {
      return Optional.empty();
    }
    var peers = resource.body().along("spec", "ingress").stream().flatMap(Node::blocks).flatMap(rule -> rule.along("from").stream()).flatMap(Node::blocks).filter(peer -> !peer.entries().isEmpty())
        .filter(peer -> peer.entry("ip_block").isEmpty()).map(Peers::peer).toList();
    return peers.isEmpty() ? Optional.empty()
        : Optional.of(new NetworkPeers(Key.of(resource.subject(), "network-peers", resource.address()), peers.getFirst().at(), resource.header(), resource.address(), peers));
  }

  private static Peer peer(Block peer) {
    var namespaces = peer.along("namespace_selector");
    return new Peer(namespaces.map(Peers::said).orElse(""), peer.along("pod_selector").map(Peers::said).orElse(""), namespaces.filter(one -> labels(one).findAny().isEmpty() && !named(one)).isPresent(), peer.entries().getFirst().at());
  }

  /// Whether it names values that a label must have.
  private static boolean named(Node selector) {
    return expressions(selector).anyMatch(one -> one.text("operator").filter("In"::equals).isPresent());
  }

  private static String said(Node selector) {
    var text = Stream.concat(labels(selector).map(label -> label.written() + "=" + plain(label.value())),
        expressions(selector).map(one -> Stream.of(one.text("key").orElse(""), one.text("operator").orElse(""), one.along("values").map(Peers::plain).orElse("")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "))))
        .sorted().collect(Collectors.joining(", "));
    return text.isEmpty() ? EVERY : text;
  }

  private static Stream<Entry> labels(Node selector) {
    return selector.along("match_labels").stream().flatMap(node -> node instanceof Block block ? block.entries().stream() : Stream.of());
  }

  private static Stream<Block> expressions(Node selector) {
    return selector.along("match_expressions").stream().flatMap(Node::blocks);
  }

  private static String plain(Node value) {
    return switch (value) {
      case Text text -> text.value().known().orElse("?");
      case Items list -> list.items().stream().map(Peers::plain).collect(Collectors.joining("|"));
      case Block _ -> "?";
    };
  }
}
