package org.holdpoint.analysis.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.ClusterFact.Selector;
import org.holdpoint.fact.ClusterFact.Workload;
import org.holdpoint.fact.CommandFact.SizedBelow;
import org.holdpoint.fact.CommandFact.Sizing;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Machines;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Commands that set how many of something run, held against what the files of the same side keep of it: disruption budgets in pods, floors of autoscalers, least sizes of groups of machines.
public final class Undersized {

  private final List<Workload> workloads;
  private final List<Selector> selectors;
  private final List<Machines> groups;

  private Undersized(List<Workload> workloads, List<Selector> selectors, List<Machines> groups) {
    this.workloads = workloads;
    this.selectors = selectors;
    this.groups = groups;
  }

  /// Those of one document, `own`, whose side has the facts `all`.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    return own.stream().anyMatch(Sizing.class::isInstance) ? among(all).of(own) : List.of();
  }

  private static Undersized among(List<Fact> all) {
    return new Undersized(all.stream().filter(Workload.class::isInstance).map(Workload.class::cast).toList(), all.stream().filter(Selector.class::isInstance).map(Selector.class::cast).filter(one -> least(one).isPresent()).toList(),
        all.stream().filter(Machines.class::isInstance).map(Machines.class::cast).filter(one -> one.floor() instanceof Value.Known<Long>).toList());
  }

  private List<Fact> of(List<Fact> own) {
    if (selectors.isEmpty() && groups.isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Fact>();
    own.stream().filter(Sizing.class::isInstance).map(Sizing.class::cast).filter(sizing -> sizing.count() > 0).forEach(sizing -> below(sizing, sizing.count()).or(() -> below(sizing)).ifPresent(found::add));
    return found;
  }

  /// What is furthest above that number.
  private Optional<SizedBelow> below(Sizing sizing, long count) {
    return workloads.stream().filter(one -> meant(sizing, one)).flatMap(one -> selectors.stream().filter(selector -> finds(selector, one))).filter(selector -> least(selector).orElse(0L) > count)
        .max(Comparator.comparing(selector -> least(selector).orElse(0L)))
        .map(selector -> new SizedBelow(key(sizing), sizing.at(), sizing.within(), sizing.command(), sizing.name(), count, least(selector).orElse(0L), selector.address(),
            place(selector), sizing.trial() || sizing.asked(), sizing.text()));
  }

  /// A group of machines of that name which the files keep larger.
  private Optional<SizedBelow> below(Sizing sizing) {
    return groups.stream().filter(one -> sizing.sort().isEmpty() && one.names().contains(sizing.name()) && one.floor().known().orElse(0L) > sizing.count()).findFirst()
        .map(one -> new SizedBelow(key(sizing), sizing.at(), sizing.within(), sizing.command(), sizing.name(), sizing.count(), one.floor().known().orElse(0L), one.address(), one.floor() instanceof Value.Known<Long>(_, var at) ? at : one.at(),
            sizing.trial() || sizing.asked(), sizing.text()));
  }

  private static Key key(Sizing sizing) {
    return Key.of(sizing.key().subject(), "sized-below", sizing.key().path().toArray(String[]::new));
  }

  private static boolean meant(Sizing sizing, Workload one) {
    var name = sizing.name().substring(sizing.name().lastIndexOf('/') + 1);
    return !sizing.sort().isEmpty() && one.named().equals(one.type() + " " + name) && one.type().toLowerCase(Locale.ROOT).equals(sizing.sort()) && (sizing.namespace().isEmpty() || one.namespace().isEmpty() || sizing.namespace().equals(one.namespace()));
  }

  private static boolean finds(Selector selector, Workload one) {
    return (selector.namespace().isEmpty() || one.namespace().isEmpty() || selector.namespace().equals(one.namespace()))
        && (selector.target().isEmpty() ? selector.settled() && !selector.labels().isEmpty() && one.labels().containsAll(selector.labels()) : selector.target().equals(one.named()));
  }

  /// How many must stay, in pods; a part of those that there are is kept by any number.
  private static Optional<Long> least(Selector selector) {
    return Stream.concat(selector.least().known().stream(), selector.minAvailable().known().filter(text -> !text.isEmpty() && text.chars().allMatch(Character::isDigit) && text.length() < 10).map(Long::parseLong).stream()).findFirst();
  }

  private static Span place(Selector selector) {
    return selector.minAvailable() instanceof Value.Known<String>(_, var at) ? at : selector.least() instanceof Value.Known<Long>(_, var at) ? at : selector.at();
  }
}
