package org.holdpoint.language.kubernetes;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// The labels by which objects of other programs pick nodes: expressions (Calico documentation, "BGP peer", nodeSelector, peerSelector: `has(node-role.kubernetes.io/worker)`), labels with their values (MetalLB documentation,
/// "L2Advertisement", nodeSelectors; Cilium documentation, "CiliumBGPPeeringPolicy", nodeSelector).
final class NodeSelectors {

  private static final int DEEPEST = 20;
  private static final String SELECTOR = "selector";
  /// A label with its prefix, as it stands in an expression.
  private static final Pattern LABEL = Pattern.compile("[a-z0-9.-]+/[A-Za-z0-9._-]+");

  /// Kinds that pick nodes to speak BGP with, or to announce addresses from.
  private static final Set<String> KINDS = Set.of("BGPPeer.projectcalico.org", "BGPPeer.crd.projectcalico.org", "IPPool.projectcalico.org", "IPPool.crd.projectcalico.org", "BGPPeer.metallb.io", "L2Advertisement.metallb.io", "BGPAdvertisement.metallb.io",
      "CiliumBGPPeeringPolicy.cilium.io", "CiliumBGPClusterConfig.cilium.io", "CiliumL2AnnouncementPolicy.cilium.io");

  private NodeSelectors() {}

  /// Whether an object of a kind picks nodes.
  static boolean pick(String kind, String version) {
    return version.contains("/") && KINDS.contains(kind + "." + version.substring(0, version.indexOf('/')));
  }

  static Stream<Scalar> of(Mapping object) {
    return in(object, 0);
  }

  private static Stream<Scalar> in(YamlNode node, int depth) {
    return depth > DEEPEST ? Stream.of() : switch (node) {
      case Mapping block -> block.entries().stream().flatMap(entry -> entry.key().text().toLowerCase(Locale.ROOT).replaceFirst("s$", "").endsWith(SELECTOR) ? labels(entry.value(), depth + 1) : in(entry.value(), depth + 1));
      case Sequence list -> list.items().stream().flatMap(item -> in(item, depth + 1));
      case Scalar _ -> Stream.of();
    };
  }

  /// All that looks like a label, in names and texts.
  private static Stream<Scalar> labels(YamlNode node, int depth) {
    return depth > DEEPEST ? Stream.of() : switch (node) {
      case Mapping block -> block.entries().stream().flatMap(entry -> Stream.concat(labels(entry.key(), depth + 1), labels(entry.value(), depth + 1)));
      case Sequence list -> list.items().stream().flatMap(item -> labels(item, depth + 1));
      case Scalar text -> LABEL.matcher(text.text()).results().map(label -> new Scalar(label.group(), text.plain(), text.at()));
    };
  }
}
