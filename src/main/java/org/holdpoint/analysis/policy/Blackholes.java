package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PolicyFact.BlackholeTerm;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.source.Side;

/// Terms that accept a route because its sender asks for the packets to it to be dropped: by the well-known community, or by one of the network's own with the same last part (RFC 7999 section 3.4 has it from there).
final class Blackholes {

  private static final String WELL_KNOWN = "blackhole";
  private static final String OWN = ":666";
  private static final Set<String> COMMUNITIES = Set.of("community", "large-community");
  /// What says of which prefixes; a policy that is called may say it.
  private static final Set<String> PREFIXES = Set.of("prefix-list", "access-list", "route-filter", "policy", "not prefix-list", "not access-list", "not route-filter", "not policy");

  private Blackholes() {}

  static List<BlackholeTerm> terms(RoutePolicy policy, Marks marks) {
    var found = new ArrayList<BlackholeTerm>();
    var narrowed = false;
    for (var term : policy.terms()) {
      var named = term.matches().stream().anyMatch(match -> PREFIXES.contains(match.kind()));
      var bounded = named || narrowed;
      // Where the line that asks for the community is older than the term as it stands, the term is what changed.
      term.matches().stream().filter(match -> does(term, "accept") && asks(match, marks)).findFirst().ifPresent(match -> found.add(new BlackholeTerm(
          Key.of(policy.key().subject(), "blackhole-term", policy.name(), term.name()), match.at().side() == Side.HEAD ? match.at() : term.at(), policy.at(), policy.name(), term.name(), bounded)));
      narrowed |= named && does(term, "reject");
    }
    return found;
  }

  private static boolean does(PolicyTerm term, String action) {
    return term.action().known().filter(action::equals).isPresent();
  }

  private static boolean asks(PolicyMatch match, Marks marks) {
    return COMMUNITIES.contains(match.kind()) && match.values().stream().flatMap(marks::members).anyMatch(text -> text.endsWith(OWN) || WellKnown.name(text).filter(WELL_KNOWN::equals).isPresent());
  }
}
