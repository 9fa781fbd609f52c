package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PolicyFact.Acceptance;
import org.holdpoint.fact.PolicyFact.PolicyReading;
import org.holdpoint.fact.PolicyFact.PrefixReach;
import org.holdpoint.fact.PolicyFact.TermWords;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What each policy lets through. Outcomes are worked out once for each policy and protocol.
final class Readings {

  private static final List<String> PROTOCOLS = List.of("bgp", "static", "connected", "isis", "ospf", "aggregate");
  static final String BGP = "bgp";
  /// Prefixes that the Internet takes ("small prefixes", NLNOG BGP filter guide): what rejects only longer ones rejects little, although it covers every address.
  private static final PrefixSpace USUAL = PrefixSpace.family(false, 24).union(PrefixSpace.family(true, 48));
  private static final int MOST_RANGES = 100;

  private final Lists lists;
  private final Lists plain;
  private final Marks marks;
  private final Map<String, Outcome> outcomes = new HashMap<>();
  /// What was counted: most policies of a device let through, or reject, the same few spaces.
  private final Map<PrefixSpace, PrefixReach> reaches = new HashMap<>();

  Readings(Lists lists, Marks marks) {
    this.lists = lists;
    this.marks = marks;
    this.plain = lists.plain();
  }

  /// What a policy does with the routes of a protocol. `hope`: what is not in the files is as wide as it can be.
  Outcome outcome(RoutePolicy policy, String protocol, boolean hope) {
    return outcomes.computeIfAbsent(policy.name() + " " + protocol + hope, _ -> Walk.through(policy, protocol, lists, hope, 0));
  }

  /// Whether a whole table passes: `sure` without what is not in the files, `hoped` with as much of it as can be.
  static Value<Boolean> verdict(Outcome sure, java.util.function.Supplier<Outcome> hoped, Optional<Value.Unknown<Boolean>> doubt, Span at) {
    return sure.whole() ? new Value.Known<>(true, sure.at().orElse(at))
        : doubt.isPresent() && hoped.get().whole() ? doubt.get() : new Value.Known<>(false, at);
  }

  /// The reading of a policy that is used in these ways.
  PolicyReading of(RoutePolicy policy, Uses.Of uses) {
    var doubt = lists.doubt(policy);
    var accepts = new ArrayList<Acceptance>();
    var may = PrefixSpace.nothing();
    var nearly = PrefixSpace.nothing();
    var byProtocol = policy.terms().stream().anyMatch(term -> term.matches().stream().anyMatch(match -> match.kind().endsWith("protocol") || match.kind().equals("policy")));
    for (var protocol : PROTOCOLS) {
      if (!byProtocol && !uses.restPasses() && !accepts.isEmpty()) {
        accepts.add(new Acceptance(protocol, accepts.getFirst().any(), accepts.getFirst().everything()));
        continue;
      }
      var same = byProtocol ? protocol : BGP;
      var outcome = ended(policy, protocol, outcome(policy, same, false), uses);
      var verdict = verdict(outcome, () -> ended(policy, protocol, outcome(policy, same, true), uses), doubt, policy.at());
      accepts.add(new Acceptance(protocol, !outcome.maybe().isEmpty(), verdict));
      may = may.union(outcome.maybe()).union(uses.bgp() ? outcome.leftMaybe() : PrefixSpace.nothing());
      nearly = nearly.union(outcome.nearly());
    }
    var bgp = ended(policy, BGP, outcome(policy, BGP, false), uses);
    var everything = accepts.getFirst().everything();
    var left = uses.bgp() && !uses.restPasses() && everything.known().filter(whole -> !whole).isPresent() && bgp.nearly().union(bgp.leftNearly()).isWholeTable();
    var reached = reach(may);
    return new PolicyReading(new Key(policy.key().subject(), "policy-reading", policy.key().path()), policy.at(), policy.within(), policy.name(), uses.where(), List.copyOf(accepts),
        left ? new Value.Unknown<>("what happens to routes that no term takes is not said", policy.at()) : everything, rest(policy, everything, uses), new Value.Known<>(may.isEmpty(), policy.at()),
        reached, nearly.equals(may) ? reached : reach(nearly), reach(bgp.rejected().intersect(USUAL)), Origins.refused(policy, lists.policies), marks.scrubs(policy), lists.missing(policy), lists.listed(policy),
        policy.terms().stream().map(term -> new TermWords(term.name(), Hiding.asks(term), term.action(), term.at())).toList());
  }

  /// Whether BGP routes pass that carry nothing of what the terms ask for. Asked of policies at the edge alone.
  private Value<Boolean> rest(RoutePolicy policy, Value<Boolean> everything, Uses.Of uses) {
    if (everything.known().isEmpty()) {
      return new Value.Absent<>();
    }
    if (everything.known().get() || uses.where().stream().noneMatch(use -> use.startsWith("external"))) {
      return everything;
    }
    var outcome = ended(policy, BGP, Walk.through(policy, BGP, plain, false, 0), uses);
    return new Value.Known<>(outcome.whole(), outcome.at().orElse(policy.at()));
  }

  /// Where the protocol that uses the policy lets BGP routes pass that no term takes, they do.
  private static Outcome ended(RoutePolicy policy, String protocol, Outcome outcome, Uses.Of uses) {
    return uses.restPasses() && protocol.equals(BGP) && policy.defaultAction() instanceof Value.Absent<String> ? outcome.passingTheRest(policy.at()) : outcome;
  }

  /// The reading of a prefix list that sessions name alone; empty where its prefixes cannot be read.
  Optional<PolicyReading> of(PrefixList list, Uses.Of uses) {
    return lists.space(list.name()).map(space -> {
      Value<Boolean> whole = new Value.Known<>(space.isWholeTable(), list.at());
      return new PolicyReading(new Key(list.key().subject(), "policy-reading", list.key().path()), list.at(), list.within(), list.name(), uses.where(),
          List.of(new Acceptance(BGP, !space.isEmpty(), whole)), whole, whole, new Value.Known<>(space.isEmpty(), list.at()), reach(space), reach(space), reach(PrefixSpace.nothing()), false, false, List.of(), lists.listed(list.name()), List.of());
    });
  }

  private static final PrefixReach NOWHERE = new PrefixReach(0, 0, 0, 0, List.of());
  /// Of all prefixes, whose count takes as long as all else.
  static final PrefixReach EVERYWHERE = new PrefixReach(0x1p32, 0x1p128, 32, 128, List.of("0.0.0.0/0 le 32", "0:0:0:0:0:0:0:0/0 le 128"));

  private PrefixReach reach(PrefixSpace space) {
    return space.isEmpty() ? NOWHERE : space == PrefixSpace.everything() ? EVERYWHERE : reaches.computeIfAbsent(space, Readings::counted);
  }

  static PrefixReach counted(PrefixSpace space) {
    return new PrefixReach(space.addresses(false), space.addresses(true), space.longest(false).orElse(0), space.longest(true).orElse(0), space.ranges(MOST_RANGES));
  }
}
