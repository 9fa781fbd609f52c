package org.holdpoint.analysis.redistribution;

import java.util.Optional;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Value;

/// How many routes may go from one protocol into another at most: by a limit of the process; in the table of a customer, whose protocol carries a few sites, also by a policy that accepts only
/// prefixes that it names one by one. In the network's own table a list is no limit: somebody adds to it.
final class Bounds {

  private Bounds() {}

  /// (routes)
  static Value<Long> of(PolicyExport export, Lists lists) {
    return export.vpn() && export.limit() instanceof Value.Absent<Long> && export.policies().size() == 1
        ? Optional.ofNullable(lists.policies().get(export.policies().getFirst())).flatMap(policy -> named(policy, lists).<Value<Long>>map(routes -> new Value.Known<>(routes, policy.at()))).orElse(export.limit())
        : export.limit();
  }

  /// How many prefixes the terms of a policy name; empty where a route of any other may pass.
  private static Optional<Long> named(RoutePolicy policy, Lists lists) {
    if (policy.defaultAction() instanceof Value.Unknown<String> || policy.defaultAction().known().filter(action -> !action.equals("reject")).isPresent()) {
      return Optional.empty();
    }
    var sum = 0L;
    for (var term : policy.terms()) {
      var rejects = term.action().known().filter("reject"::equals).isPresent();
      var routes = rejects ? Optional.of(0L) : term.action().known().filter("accept"::equals).flatMap(_ -> term.next() instanceof Value.Absent<String> ? named(term, lists) : Optional.empty());
      if (routes.isEmpty()) {
        return Optional.empty();
      }
      sum += routes.get();
    }
    return Optional.of(sum);
  }

  private static Optional<Long> named(PolicyTerm term, Lists lists) {
    return term.matches().stream().filter(match -> match.kind().equals("prefix-list")).flatMap(match -> named(match, lists).stream()).min(Long::compare);
  }

  /// Of the lists of one condition, one of which must hold.
  private static Optional<Long> named(PolicyMatch match, Lists lists) {
    var found = match.values().stream().map(name -> Optional.ofNullable(lists.prefixes().get(name)).filter(list -> !list.prefixes().isEmpty() && list.prefixes().stream().allMatch(Bounds::one))).toList();
    return found.stream().allMatch(Optional::isPresent) ? Optional.of(found.stream().mapToLong(list -> permitted(list.orElseThrow())).sum()) : Optional.empty();
  }

  private static long permitted(PrefixList list) {
    return list.prefixes().stream().filter(range -> range.action().equals("permit")).count();
  }

  /// Whether an entry is one prefix, and no range below it; what it denies takes nothing more in.
  private static boolean one(PrefixRange range) {
    return !range.action().equals("permit") || range.from() == range.to() && range.prefix().endsWith("/" + range.to());
  }
}
