package org.holdpoint.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.ClusterFact.ClusterRelease;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Clusters of Kubernetes → the release that they run (provider documentation of each type).
final class Releases {

  private static final Map<String, List<String>> PARTS = Map.of("aws_eks_cluster", List.of("version"), "AWS::EKS::Cluster", List.of("version"), "google_container_cluster",
      List.of("min_master_version"), "azurerm_kubernetes_cluster", List.of("kubernetes_version"), "digitalocean_kubernetes_cluster", List.of("version"), "module", List.of("cluster_version", "kubernetes_version"),
      "KubeadmControlPlane.controlplane.cluster.x-k8s.io", List.of("spec.version"), "Cluster.cluster.x-k8s.io", List.of("spec.topology.version"));
  private static final Pattern RELEASE = Pattern.compile("v?1\\.(\\d{1,3})(\\D.*)?");

  private Releases() {}

  static Optional<Fact> of(Resource resource) {
    return PARTS.getOrDefault(resource.type(), List.of()).stream().flatMap(path -> entry(resource.body(), List.of(path.split("\\."))).stream()).findFirst().flatMap(entry -> entry.value().text().map(RELEASE::matcher)
        .filter(release -> release.matches()).map(release -> new ClusterRelease(Key.of(resource.subject(), "cluster-release", resource.address()), entry.at(), resource.header(), resource.address(),
            Integer.parseInt(release.group(1)))));
  }

  private static Optional<Node.Entry> entry(Node body, List<String> path) {
    return body.along(path.subList(0, path.size() - 1).toArray(String[]::new)).flatMap(node -> node instanceof Node.Block block ? block.entry(path.getLast()) : Optional.empty());
  }
}
