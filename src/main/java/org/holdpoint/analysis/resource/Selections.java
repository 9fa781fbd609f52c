package org.holdpoint.analysis.resource;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.Selected;
import org.holdpoint.fact.ClusterFact.Selector;
import org.holdpoint.fact.ClusterFact.SeveralPods;
import org.holdpoint.fact.ClusterFact.Workload;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What services, policies, budgets and autoscalers select → which workloads of the files that is, and how many pods.
public final class Selections {

  private static final String BUDGET = "PodDisruptionBudget";
  private static final double WHOLE = 100;

  private final List<Workload> workloads;
  private final List<Selector> selectors;
  private final Set<Key> judged;

  /// Of all documents of one side; `judged` are the selectors that are themselves part of the change.
  public Selections(List<Fact> all, Set<Key> judged) {
    this.judged = judged;
    this.workloads = all.stream().filter(Workload.class::isInstance).map(Workload.class::cast).toList();
    this.selectors = all.stream().filter(Selector.class::isInstance).map(Selector.class::cast).toList();
  }

  /// Of the selectors and workloads of one document.
  public List<Fact> of(List<Fact> own) {
    if (workloads.isEmpty() && selectors.isEmpty()) {
      return List.of();
    }
    var near = (int) own.stream().filter(Workload.class::isInstance).count();
    return own.stream().<Fact>flatMap(fact -> switch (fact) {
      case Selector selector when selector.settled() -> Stream.of(selected(selector, near));
      case Workload workload -> several(workload).stream();
      case Fact _ -> Stream.of();
    }).toList();
  }

  /// What a document said, with what of it stood in another one then.
  public List<Fact> stood(List<Fact> was, List<Fact> now) {
    var old = was.stream().map(Fact::key).collect(Collectors.toSet());
    var come = now.stream().filter(fact -> fact instanceof Workload || fact instanceof Selector).map(Fact::key).filter(key -> !old.contains(key)).collect(Collectors.toSet());
    return come.isEmpty() ? was : Stream.of(was, workloads, selectors).<Fact>flatMap(List::stream).filter(fact -> old.contains(fact.key()) || come.contains(fact.key())).distinct().toList();
  }

  /// Of the selectors that the change does not touch and that found something of a document before it: what they find on this side, told at that document.
  public List<Fact> untouched(List<Fact> was, List<Fact> own) {
    var then = was.stream().filter(Workload.class::isInstance).map(Workload.class::cast).toList();
    var at = own.stream().filter(Workload.class::isInstance).map(Fact::at).findFirst();
    return then.isEmpty() || at.isEmpty() ? List.of() : selectors.stream().filter(selector -> !judged.contains(selector.key()) && then.stream().anyMatch(workload -> finds(selector, workload)))
        .<Fact>map(selector -> {
          var found = selected(selector, 0);
          return new Selected(found.key(), at.get(), at.get(), found.address(), found.type(), found.found(), 0, found.pods(), found.keeps(), found.blocks(), found.least(), found.counted(), found.countedAt(),
              found.still());
        }).toList();
  }

  private Selected selected(Selector selector, int near) {
    var found = workloads.stream().filter(workload -> finds(selector, workload)).toList();
    var counted = selector.target().isEmpty() ? List.<Workload>of() : found.stream().filter(workload -> workload.replicas() instanceof Value.Known).toList();
    var still = selector.least().known().isPresent() && selector.least().known().equals(selector.most().known());
    return new Selected(new Key(selector.key().subject(), "selected", selector.key().path()), selector.at(), selector.within(), selector.address(), selector.type(),
        found.stream().map(Workload::address).toList(), near, pods(found), keeps(selector, found), blocks(selector, found), selector.least(), counted.stream().map(Workload::address).toList(),
        counted.stream().findFirst().map(Selections::at).orElse(selector.at()), still);
  }

  private static Span at(Workload workload) {
    return workload.replicas() instanceof Value.Known<Long>(var _, var at) ? at : workload.at();
  }

  private static boolean finds(Selector selector, Workload workload) {
    return selector.key().subject().equals(workload.key().subject()) && selector.namespace().equals(workload.namespace())
        && (selector.target().isEmpty() ? workload.labels().containsAll(selector.labels()) : workload.named().equals(selector.target()));
  }

  private Value<Long> pods(List<Workload> found) {
    var sum = 0L;
    for (var workload : found) {
      var floor = selectors.stream().filter(selector -> !selector.target().isEmpty() && finds(selector, workload)).findFirst();
      var many = floor.map(Selector::least).filter(least -> !(least instanceof Value.Absent)).orElse(floor.isPresent() ? new Value.Absent<>() : workload.replicas());
      if (many.known().isEmpty()) {
        return many instanceof Value.Unknown<Long> unknown ? unknown : new Value.Absent<>();
      }
      sum += many.known().get();
    }
    return found.isEmpty() ? new Value.Absent<>() : new Value.Known<>(sum, found.getFirst().at());
  }

  private Value<Long> keeps(Selector selector, List<Workload> found) {
    if (!selector.type().equals(BUDGET) || found.isEmpty()) {
      return new Value.Absent<>();
    }
    var pods = pods(found).known();
    return selector.maxUnavailable().known().flatMap(away -> number(away, pods).flatMap(many -> pods.map(all -> all - many))).or(() -> selector.minAvailable().known().flatMap(stay -> number(stay, pods)))
        .<Value<Long>>map(many -> new Value.Known<>(many, selector.at())).orElseGet(Value.Absent::new);
  }

  private boolean blocks(Selector selector, List<Workload> found) {
    var pods = pods(found).known();
    return selector.type().equals(BUDGET) && (selector.maxUnavailable().known().filter(away -> away.matches("0+%?")).isPresent() || selector.minAvailable().known().filter("100%"::equals).isPresent()
        || keeps(selector, found).known().filter(many -> pods.filter(all -> all > 0 && many >= all).isPresent()).isPresent());
  }

  /// A number, or a part of all, rounded up (Kubernetes documentation, "Rounding logic when specifying percentages").
  private static Optional<Long> number(String said, Optional<Long> all) {
    if (said.matches("\\d{1,6}")) {
      return Optional.of(Long.parseLong(said));
    }
    return said.matches("\\d{1,3}%") ? all.map(many -> (long) Math.ceil(many * Integer.parseInt(said.substring(0, said.length() - 1)) / WHOLE)) : Optional.empty();
  }

  private Optional<Fact> several(Workload workload) {
    var budgeted = selectors.stream().anyMatch(selector -> selector.type().equals(BUDGET) && (!selector.settled() || finds(selector, workload)));
    return workload.replicas().known().filter(many -> many > 0).map(many -> new SeveralPods(new Key(workload.key().subject(), "several-pods", workload.key().path()), workload.at(), workload.within(),
        workload.address(), workload.type(), many, workload.apart(), budgeted));
  }
}
