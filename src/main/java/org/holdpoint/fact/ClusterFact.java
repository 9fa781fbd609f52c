package org.holdpoint.fact;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// What objects of a cluster are to each other: which pods they run, which they select, and which release of the cluster they are written for.
public sealed interface ClusterFact extends Fact {

  /// Something that runs pods.
  /// @param address what it is called: `Deployment shop/web`
  /// @param type its kind
  /// @param named kind and name, as others refer to it: `Deployment web`
  /// @param namespace its namespace; empty where the file does not say it
  /// @param labels those of its pods: `app=web`
  /// @param ownLabels whether its own selector fits its pods
  /// @param replicas (pods) how many it asks for
  /// @param apart whether it asks for its pods to stand on different nodes or in different zones
  /// @param selectorAt where its selector stands
  record Workload(Key key, Span at, Span within, String address, String type, String named, String namespace, List<String> labels, boolean ownLabels, Value<Long> replicas, boolean apart, Span selectorAt)
      implements ClusterFact {}

  /// A file of manifests that stands beside a kustomization and that no kustomization takes in: what it sets up does not come into the cluster with the others.
  /// @param file its name
  /// @param sets what it sets up: `PodDisruptionBudget web`
  /// @param guards whether some of that guards others, by its kind
  record LeftOut(Key key, Span at, Span within, String file, List<String> sets, boolean guards) implements ClusterFact {}

  /// Which nodes the pods of a workload go to although these refuse others (taints).
  /// @param address the workload
  /// @param type its kind
  /// @param everything whether they bear every taint there is, or will be
  record Tolerance(Key key, Span at, Span within, String address, String type, boolean everything) implements ClusterFact {}

  /// A rule by which pods are spread over nodes or zones.
  /// @param address the workload that it is of
  /// @param over what it spreads over: `topology.kubernetes.io/zone`; empty where it does not say it
  /// @param flaws why it spreads nothing: what the API refuses of it, or that it does not count the pods that it is of
  record SpreadConstraint(Key key, Span at, Span within, String address, String over, List<String> flaws) implements ClusterFact {}

  /// Something that selects pods, or names what runs them.
  /// @param address what it is called: `Service shop/web`
  /// @param type its kind
  /// @param namespace its namespace; empty where the file does not say it
  /// @param labels those that a pod must have
  /// @param target kind and name of what it is about; empty where it selects by labels
  /// @param settled whether the files say which pods it selects
  /// @param minAvailable how many must stay, of a PodDisruptionBudget
  /// @param maxUnavailable how many may be away, of a PodDisruptionBudget
  /// @param least (pods) the floor of an autoscaler
  /// @param most (pods) the ceiling of an autoscaler
  record Selector(Key key, Span at, Span within, String address, String type, String namespace, List<String> labels, String target, boolean settled, Value<String> minAvailable, Value<String> maxUnavailable, Value<Long> least,
      Value<Long> most) implements ClusterFact {}

  /// How many pods an autoscaler leaves of a workload; known by the workload, whichever object scales it.
  /// @param address the autoscaler: `HorizontalPodAutoscaler shop/web`, `ScaledObject shop/web`
  /// @param target kind and name of the workload
  /// @param least (pods) its floor, also where only the API says it
  record Scaling(Key key, Span at, Span within, String address, String target, Value<Long> least) implements ClusterFact {}

  /// What a selector finds among the files.
  /// @param address what selects
  /// @param type its kind
  /// @param found what it finds: `Deployment shop/web`
  /// @param near (workloads) how many run pods in the same file
  /// @param pods (pods) how many those that it finds ask for; an autoscaler that is there counts by its floor
  /// @param keeps (pods) how many of them a PodDisruptionBudget keeps
  /// @param blocks whether a PodDisruptionBudget lets none of them go, so that no node can be drained
  /// @param least (pods) the floor of an autoscaler
  /// @param counted what it finds that says itself how many there are, where an autoscaler is to say it
  /// @param countedAt where the first of them does; without one where the selector stands
  /// @param still whether an autoscaler has no room: its floor is its ceiling
  record Selected(Key key, Span at, Span within, String address, String type, List<String> found, int near, Value<Long> pods, Value<Long> keeps, boolean blocks, Value<Long> least, List<String> counted, Span countedAt, boolean still)
      implements ClusterFact {}

  /// A workload of one pod or more.
  /// @param address what it is called
  /// @param type its kind
  /// @param replicas (pods) how many it asks for
  /// @param apart whether it asks for its pods to stand on different nodes or in different zones
  /// @param budgeted whether a PodDisruptionBudget of the files is, or may be, about it
  record SeveralPods(Key key, Span at, Span within, String address, String type, long replicas, boolean apart, boolean budgeted) implements ClusterFact {}

  /// A webhook that changes of a cluster must pass.
  /// @param address the configuration that it stands in
  /// @param everything whether it is asked about pods, or about everything, in all namespaces
  /// @param refuses whether what it cannot be asked about is refused
  record AdmissionHook(Key key, Span at, Span within, String address, boolean everything, boolean refuses) implements ClusterFact {}

  /// Who may reach the pods that a network policy is about.
  /// @param address the policy
  /// @param peers the items of its lists, blocks of addresses aside
  record NetworkPeers(Key key, Span at, Span within, String address, List<Peer> peers) implements ClusterFact {

    /// Where the first whole namespace is let in that was not before.
    public Optional<Span> brought(NetworkPeers before) {
      return peers.stream().filter(one -> one.pods().isEmpty() && before.peers().stream().noneMatch(old -> old.pods().isEmpty() && old.namespaces().equals(one.namespaces()))).map(Peer::at).findFirst();
    }
  }

  /// One item of such a list: what both of its selectors fit is let in.
  /// @param namespaces what it says of namespaces: `team=web`, `every one`; empty where it says nothing, which is the own one
  /// @param pods what it says of pods; empty where it says nothing, which is all of these namespaces
  /// @param loose whether it takes namespaces without naming a value that a label must have
  record Peer(String namespaces, String pods, boolean loose, Span at) {}

  /// An object in a version of the API that a release took away, or one that relies on a label, a taint or an option that it took away.
  /// @param address the object
  /// @param version the version that it is written in, or what it relies on: `the label node-role.kubernetes.io/master`
  /// @param removed (minor release) the release of Kubernetes that has it no more: 25 for 1.25
  /// @param instead the version to use
  record ApiVersion(Key key, Span at, Span within, String address, String version, int removed, String instead) implements ClusterFact {}

  /// The release that a cluster of the files runs.
  /// @param address the cluster
  /// @param release (minor release) 25 for 1.25
  record ClusterRelease(Key key, Span at, Span within, String address, int release) implements ClusterFact {}

  /// What runs the pods of another object in its place, which is scaled to nothing then.
  /// @param address what runs them
  /// @param other the object whose pods they are
  record TakenOver(Key key, Span at, Span within, String address, String other) implements ClusterFact {}

  /// The release that nodes of a cluster of the files run.
  /// @param address the nodes
  /// @param release (minor release) 25 for 1.25
  record NodeRelease(Key key, Span at, Span within, String address, int release) implements ClusterFact {}

  /// Such an object held against the newest cluster that the files set up; or a cluster, held against such an object.
  /// @param by `object` or `cluster`: which of the two it stands at
  /// @param address the object
  /// @param version the version that it is written in
  /// @param removed (minor release) the release that has it no more
  /// @param instead the version to use
  /// @param cluster the cluster; empty where the files set up none
  /// @param release (minor release) the release of that cluster; 0 where the files set up none
  record RemovedApi(Key key, Span at, Span within, String by, String address, String version, int removed, String instead, String cluster, int release) implements ClusterFact {}

  /// What the patches of an overlay take away from what they are laid over (Kustomize).
  /// @param address the overlay, or the patch where it is a file of its own
  /// @param taken objects that guard or keep something, and parts of objects that guard them: `PodDisruptionBudget shop`, `Deployment shop /spec/template/spec/containers/0/readinessProbe`
  record TakenAway(Key key, Span at, Span within, String address, List<String> taken) implements ClusterFact {}

  /// How many copies an overlay says of what it is laid over, by its `replicas` and its patches (Kustomize).
  /// @param address the overlay
  /// @param counted names of the objects of which it says how many run
  /// @param alone those of which it leaves one or none
  record OverlaidCopies(Key key, Span at, Span within, String address, List<String> counted, List<String> alone) implements ClusterFact {}
}
