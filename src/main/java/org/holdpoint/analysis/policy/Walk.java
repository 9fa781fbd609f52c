package org.holdpoint.analysis.policy;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// The routes of one protocol on their way through the terms of a policy. Terms are tried in order, and the first that accepts or rejects a route decides; one that accepts it and goes on
/// (`continue`, `on-match next`, `pass`) lets it through if no later one rejects it.
final class Walk {

  private PrefixSpace nearly = PrefixSpace.nothing();
  private PrefixSpace maybe = PrefixSpace.nothing();
  private PrefixSpace pendingNearly = PrefixSpace.nothing();
  private PrefixSpace pendingMaybe = PrefixSpace.nothing();
  private PrefixSpace hereNearly = PrefixSpace.everything();
  private PrefixSpace hereMaybe = PrefixSpace.everything();
  private PrefixSpace leftNearly = PrefixSpace.nothing();
  private PrefixSpace leftMaybe = PrefixSpace.nothing();
  private PrefixSpace rejected = PrefixSpace.nothing();
  private Optional<Span> wholeAt = Optional.empty();

  private Walk() {}

  static Outcome through(RoutePolicy policy, String protocol, Lists lists, boolean hope, int depth) {
    var walk = new Walk();
    var terms = policy.terms();
    for (var i = 0; i < terms.size(); i++) {
      var condition = lists.condition(terms.get(i), protocol, hope, depth);
      if (!condition.maybe().isEmpty()) {
        walk.step(terms.get(i), condition, !hope && jumps(terms, i));
      }
    }
    return walk.end(policy, hope);
  }

  /// Whether a term goes on with another one than the next.
  private static boolean jumps(List<PolicyTerm> terms, int index) {
    return terms.get(index).next().known().filter(next -> !next.equals("next") && (index + 1 == terms.size() || !terms.get(index + 1).name().equals(next))).isPresent();
  }

  private void step(PolicyTerm term, Condition condition, boolean jumps) {
    switch (term.action()) {
      case Value.Unknown<String> _ -> {
        maybe = maybe.union(hereMaybe.intersect(condition.maybe()));
        hereNearly = hereNearly.minus(condition.maybe());
      }
      case Value.Absent<String> _ -> { }
      case Value.Known<String>(var action, _) -> decide(action, term, condition);
    }
    if (jumps) {
      hereNearly = PrefixSpace.nothing();
    }
  }

  private void decide(String action, PolicyTerm term, Condition condition) {
    switch (action) {
      case "accept" -> accept(term, condition);
      case "reject" -> {
        hereNearly = hereNearly.minus(condition.dents());
        pendingNearly = pendingNearly.minus(condition.dents());
        rejected = rejected.union(condition.sure() == PrefixSpace.everything() ? PrefixSpace.nothing() : condition.sure());
        hereMaybe = hereMaybe.minus(condition.sure());
        pendingMaybe = pendingMaybe.minus(condition.sure());
      }
      case "next-policy" -> {
        leftNearly = leftNearly.union(hereNearly.intersect(condition.nearly()));
        leftMaybe = leftMaybe.union(hereMaybe.intersect(condition.maybe()));
        hereNearly = hereNearly.minus(condition.maybe());
        hereMaybe = hereMaybe.minus(condition.sure());
      }
      case String _ -> { }
    }
  }

  private void accept(PolicyTerm term, Condition condition) {
    var passNearly = hereNearly.intersect(condition.nearly());
    var passMaybe = hereMaybe.intersect(condition.maybe());
    if (term.next() instanceof Value.Absent<String>) {
      nearly = nearly.union(passNearly);
      maybe = maybe.union(passMaybe);
      hereMaybe = hereMaybe.minus(condition.sure());
    } else {
      pendingNearly = pendingNearly.union(passNearly);
      pendingMaybe = pendingMaybe.union(passMaybe);
    }
    if (wholeAt.isEmpty() && nearly.union(pendingNearly).isWholeTable()) {
      wholeAt = Optional.of(term.at());
    }
  }

  private Outcome end(RoutePolicy policy, boolean hope) {
    nearly = nearly.union(pendingNearly);
    maybe = maybe.union(pendingMaybe);
    var outcome = new Outcome(nearly, maybe, leftNearly.union(hereNearly), leftMaybe.union(hereMaybe), rejected, wholeAt);
    return switch (policy.defaultAction()) {
      case Value.Known<String>(var action, var at) when action.equals("accept") -> outcome.passingTheRest(at);
      case Value.Known<String>(var action, _) when action.equals("reject") -> new Outcome(nearly, maybe, leftNearly, leftMaybe, rejected, wholeAt);
      case Value.Known<String> _, Value.Absent<String> _ -> outcome;
      case Value.Unknown<String>(_, var at) -> hope ? outcome.passingTheRest(at) : new Outcome(nearly, maybe.union(hereMaybe), leftNearly, leftMaybe.union(hereMaybe), rejected, wholeAt);
    };
  }
}
