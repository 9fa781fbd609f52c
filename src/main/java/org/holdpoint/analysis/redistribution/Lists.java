package org.holdpoint.analysis.redistribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Undefined;

/// The policies and lists of a subject by their names, and what a condition on them takes.
record Lists(Map<String, RoutePolicy> policies, Map<String, PrefixList> prefixes, Map<String, AccessList> accesses, boolean whole) {

  /// Conditions that keep part of a full table out; others (`family`, `path-type`, `level`, `route-type`) let nearly all of it through.
  private static final Set<String> NARROWING = new HashSet<>(List.of("prefix-list", "access-list", "community", "extcommunity", "large-community", "as-path", "as-path-group", "neighbor",
      "next-hop", "tag", "source-address", "cluster-id", "as-path-length", "community-count", "metric", "local-preference", "policy", "interface", "area", "route-filter"));

  static Lists of(List<Fact> facts, boolean whole) {
    var lists = new Lists(new HashMap<>(), new HashMap<>(), new HashMap<>(), whole);
    for (var fact : facts) {
      if (fact instanceof RoutePolicy policy) {
        lists.policies.putIfAbsent(policy.name(), policy);
      } else if (fact instanceof PrefixList list) {
        lists.prefixes.putIfAbsent(list.name(), list);
      } else if (fact instanceof AccessList list) {
        lists.accesses.putIfAbsent(list.name(), list);
      }
    }
    return lists;
  }

  /// What a term takes of the routes of `source`: all of its conditions must hold.
  Fit fit(PolicyTerm term, String source) {
    Fit fit = new Fit.Everything();
    for (var match : term.matches()) {
      fit = fit.and(fit(match, source));
    }
    return fit;
  }

  /// What one condition takes of the routes of `source`: one of its values must hold.
  Fit fit(PolicyMatch match, String source) {
    if (match.kind().equals("protocol")) {
      return match.values().stream().anyMatch(value -> value.startsWith(source)) ? new Fit.Everything() : new Fit.Nothing();
    }
    if (!NARROWING.contains(match.kind())) {
      return new Fit.Everything();
    }
    return switch (match.kind()) {
      case "prefix-list", "access-list" -> oneOf(match);
      default -> new Fit.Some(match.at());
    };
  }

  private Fit oneOf(PolicyMatch match) {
    Fit widest = new Fit.Nothing();
    for (var name : match.values()) {
      widest = wider(widest, named(match, name));
    }
    return widest;
  }

  private static Fit wider(Fit one, Fit other) {
    return switch (one) {
      case Fit.Everything() -> one;
      case Fit.Nothing() -> other;
      case Fit.Some _, Fit.Unsaid _ -> other instanceof Fit.Everything || other instanceof Fit.Unsaid ? other : one;
    };
  }

  private Fit named(PolicyMatch match, String name) {
    var prefixes = match.kind().equals("prefix-list");
    if (prefixes && this.prefixes.containsKey(name)) {
      return prefixes(this.prefixes.get(name).prefixes(), match);
    }
    if (!prefixes && accesses.containsKey(name)) {
      var entries = accesses.get(name).entries().stream().filter(entry -> entry.action().equals("permit")).toList();
      return entries.isEmpty() ? new Fit.Nothing() : entries.stream().anyMatch(entry -> entry.everything()) ? new Fit.Everything() : new Fit.Some(match.at());
    }
    return undefined(match, name, whole ? match.undefined() : Undefined.UNKNOWN);
  }

  private static Fit undefined(PolicyMatch match, String name, Undefined undefined) {
    return switch (undefined) {
      case PASSES_ALL, IGNORED -> new Fit.Everything();
      case PASSES_NONE -> new Fit.Nothing();
      case REJECTED, UNKNOWN -> new Fit.Unsaid(match.kind().replace('-', ' ') + " " + name + " is not in the files that were read", match.at());
    };
  }

  /// A list without any entry to read is one that somebody still fills: it narrows.
  private static Fit prefixes(List<PrefixRange> ranges, PolicyMatch match) {
    if (ranges.stream().noneMatch(range -> range.action().equals("permit"))) {
      return ranges.isEmpty() ? new Fit.Some(match.at()) : new Fit.Nothing();
    }
    return PrefixSpace.permitted(ranges).filter(PrefixSpace::isWholeTable).isPresent() ? new Fit.Everything() : new Fit.Some(match.at());
  }
}
