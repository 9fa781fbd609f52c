package org.holdpoint.resource;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.ClusterRelease;
import org.holdpoint.fact.ClusterFact.NodeRelease;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Clusters of Kubernetes and their nodes → the release that they run (provider documentation of each type; Cluster API, "MachineDeployment"; "kubeadm Configuration (v1beta3)", ClusterConfiguration).
final class Releases {

  private static final Map<String, List<String>> PARTS = Map.of("ClusterConfiguration.kubeadm.k8s.io", List.of("kubernetes_version"), "aws_eks_cluster", List.of("version"), "AWS::EKS::Cluster", List.of("version"), "google_container_cluster",
      List.of("min_master_version"), "azurerm_kubernetes_cluster", List.of("kubernetes_version"), "digitalocean_kubernetes_cluster", List.of("version"), "module", List.of("cluster_version", "kubernetes_version"),
      "KubeadmControlPlane.controlplane.cluster.x-k8s.io", List.of("spec.version"), "Cluster.cluster.x-k8s.io", List.of("spec.topology.version"));
  /// Further kinds of objects (eksctl, "Config file schema"; kOps, "Cluster resource").
  private static final Map<String, List<String>> MORE = Map.of("ClusterConfig.eksctl.io", List.of("metadata.version"), "Cluster.kops.k8s.io", List.of("spec.kubernetes_version"));
  private static final Map<String, List<String>> NODES = Map.of("aws_eks_node_group", List.of("version"), "AWS::EKS::Nodegroup", List.of("version"), "google_container_node_pool", List.of("version"),
      "azurerm_kubernetes_cluster_node_pool", List.of("orchestrator_version"), "MachineDeployment.cluster.x-k8s.io", List.of("spec.template.spec.version"), "MachinePool.cluster.x-k8s.io", List.of("spec.template.spec.version"));
  private static final Set<String> RUNNING = Set.of("Pod", "Deployment", "StatefulSet", "DaemonSet");
  private static final Pattern SERVER = Pattern.compile("(?:.*/)?kube-apiserver(?:-\\w+)?:v1\\.(\\d{1,3})(?:\\D.*)?");
  private static final Pattern RELEASE = Pattern.compile("v?1\\.(\\d{1,3})(\\D.*)?");

  private Releases() {}

  static Optional<Fact> of(Resource resource) {
    return written(resource, PARTS).or(() -> written(resource, MORE)).<Fact>map(entry -> new ClusterRelease(Key.of(resource.subject(), "cluster-release", resource.address()), entry.at(), resource.header(), resource.address(), release(entry))).or(() -> server(resource));
  }

  /// A cluster runs the release of its API server.
  private static Optional<Fact> server(Resource resource) {
    return !RUNNING.contains(resource.type()) ? Optional.empty() : Stream.of(new String[] {"spec", "containers"}, new String[] {"spec", "template", "spec", "containers"}).flatMap(path -> resource.body().along(path).stream()).flatMap(Node::blocks)
        .flatMap(container -> container.entry("image").stream()).flatMap(image -> image.value().text().map(SERVER::matcher).filter(Matcher::matches)
            .<Fact>map(said -> new ClusterRelease(Key.of(resource.subject(), "cluster-release", resource.address()), image.at(), resource.header(), resource.address(), Integer.parseInt(said.group(1)))).stream()).findFirst();
  }

  static Optional<Fact> nodes(Resource resource) {
    return written(resource, NODES).map(entry -> new NodeRelease(Key.of(resource.subject(), "node-release", resource.address()), entry.at(), resource.header(), resource.address(), release(entry)));
  }

  private static int release(Node.Entry entry) {
    return Integer.parseInt(entry.value().text().map(RELEASE::matcher).filter(Matcher::matches).orElseThrow().group(1));
  }

  private static Optional<Node.Entry> written(Resource resource, Map<String, List<String>> parts) {
    return parts.getOrDefault(resource.type(), List.of()).stream().flatMap(path -> entry(resource.body(), List.of(path.split("\\."))).stream()).findFirst()
        .filter(entry -> entry.value().text().filter(text -> RELEASE.matcher(text).matches()).isPresent());
  }

  private static Optional<Node.Entry> entry(Node body, List<String> path) {
    return body.along(path.subList(0, path.size() - 1).toArray(String[]::new)).flatMap(node -> node instanceof Node.Block block ? block.entry(path.getLast()) : Optional.empty());
  }
}
