package org.holdpoint.analysis.resource;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.ClusterFact.ApiVersion;
import org.holdpoint.fact.ClusterFact.ClusterRelease;
import org.holdpoint.fact.ClusterFact.RemovedApi;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Setting;

/// Objects in versions of the API, or with names and options, that a release of Kubernetes took away → whether a cluster that the files set up has that release, and the other way round.
public final class RemovedApis {

  /// Kubespray, group_vars, kube_version; k3s and RKE2, roles of Ansible: k3s_version, rke2_version; variables of Terraform and of pipelines: kubernetes_version, eks_version.
  private static final Pattern NAMED = Pattern.compile("(?i)(?:kube|kubernetes|k8s|k3s|k3s_release|rke2|rke|eks|aks|gke|eks_cluster|kubernetes_cluster|k8s_cluster|kubernetes_control_plane|k8s_control_plane)[_-]?version|clusterVersion");
  /// With what a distribution adds: `v1.24.17+k3s1`, `1.24.17-gke.2100`.
  private static final Pattern RELEASE = Pattern.compile("v?1\\.(\\d{1,2})(?:[.+-].*)?");

  private RemovedApis() {}

  /// Of one document, among all of its side.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    var facts = new ArrayList<Fact>();
    if (own.stream().noneMatch(fact -> fact instanceof ApiVersion || release(fact).isPresent())) {
      return facts;
    }
    var newest = all.stream().flatMap(fact -> release(fact).stream()).max(Comparator.comparingInt(ClusterRelease::release));
    for (var fact : own) {
      switch (fact) {
        case ApiVersion object -> facts.add(new RemovedApi(new Key(object.key().subject(), "removed-api", object.key().path()), object.at(), object.within(), "object", object.address(), object.version(),
            object.removed(), object.instead(), newest.map(ClusterRelease::address).orElse(""), newest.map(ClusterRelease::release).orElse(0)));
        case Fact said when release(said).isPresent() && (said instanceof ClusterRelease || own.stream().noneMatch(one -> one instanceof ClusterRelease && one.at().line() == said.at().line() && one.at().file().equals(said.at().file()))) -> against(release(said).orElseThrow(), all, facts);
        case Fact _ -> { }
      }
    }
    return facts;
  }

  private static void against(ClusterRelease cluster, List<Fact> all, List<Fact> facts) {
    all.stream().filter(ApiVersion.class::isInstance).map(ApiVersion.class::cast).filter(object -> object.removed() <= cluster.release())
        .forEach(object -> facts.add(new RemovedApi(Key.of(cluster.key().subject(), "removed-api", cluster.address(), object.address(), object.version()), cluster.at(), cluster.within(), "cluster", object.address(),
            object.version(), object.removed(), object.instead(), cluster.address(), cluster.release())));
  }

  /// The release that a cluster runs: of one that is set up here, or what a setting says of the cluster that other programs set up from it.
  private static Optional<ClusterRelease> release(Fact fact) {
    return switch (fact) {
      case ClusterRelease cluster -> Optional.of(cluster);
      case Setting setting when setting.name().endsWith("ersion") && NAMED.matcher(setting.name()).matches() -> setting.value().known().map(RELEASE::matcher).filter(Matcher::matches)
          .map(said -> new ClusterRelease(new Key(setting.key().subject(), "cluster-release", setting.key().path()), setting.at(), setting.within(), setting.path(), Integer.parseInt(said.group(1))));
      case Fact _ -> Optional.empty();
    };
  }
}
