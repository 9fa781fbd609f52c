package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.holdpoint.fact.ClusterFact.Workload;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.InventoryFact.Host;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;

/// The pods that the manifests of one side ask for, numbered within what runs them: an inventory for selectors of pods.
final class Pods {

  /// What a call may take that consists of pods.
  static final Set<String> OBJECTS = Set.of("pods", "deployments", "stateful sets", "daemon sets", "replica sets", "everything");
  private static final long MOST = 10_000;

  private Pods() {}

  /// The pods in the namespace that an operation names; all where it names none. Empty where no manifest asks for any.
  static Optional<Listed.Candidate> of(List<Fact> all, Operation operation) {
    var namespace = operation.scope().stream().filter(word -> word.startsWith("namespace=")).map(word -> word.substring("namespace=".length())).findFirst();
    var workloads = all.stream().filter(Workload.class::isInstance).map(Workload.class::cast).filter(one -> namespace.filter(name -> !one.namespace().isEmpty() && !one.namespace().equals(name)).isEmpty()).toList();
    return workloads.isEmpty() ? Optional.empty() : Optional.of(new Listed.Candidate(Census.of(workloads.stream().flatMap(one -> pods(one).stream()).toList()), workloads.getFirst().at()));
  }

  /// As many as it asks for; one where it does not say.
  private static List<Host> pods(Workload one) {
    var tags = new ArrayList<>(one.labels());
    tags.add("metadata.namespace=" + one.namespace());
    var count = Math.min(MOST, one.replicas().known().orElse(1L));
    var name = one.address().substring(Math.max(one.address().lastIndexOf('/'), one.address().lastIndexOf(' ')) + 1);
    return LongStream.rangeClosed(1, count).mapToObj(number -> new Host(Key.of(one.key().subject(), "host", one.address(), String.valueOf(number)), one.at(), one.within(), one.address() + " " + number,
        List.of(name), new Value.Absent<>(), tags)).toList();
  }
}
