package org.holdpoint.analysis.policy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;

/// What policies do with routes by what a validation says of their origin (RFC 6811: valid, invalid, not found).
final class Origins {

  /// What such a condition is called: "match rpki" (IOS, NX-OS, FRR), "validation-state is" (IOS XR), "validation-database" (Junos), "origin-validation-state" (SR OS), "if-match
  /// rpki origin-as-validation" (VRP), "match origin-as validity" (EOS).
  static final Set<String> KINDS = Set.of("rpki", "validation-state", "validation-database", "validation-database-instance", "rpki-origin-validation", "origin-validation-state", "rpki-state");
  private static final Set<String> VALIDITY = Set.of("origin-as");
  private static final String INVALID = "invalid";
  /// Conditions beside it that leave no BGP route out.
  private static final Set<String> ANY = Set.of("protocol", "address-family", "afi");

  private Origins() {}

  /// Whether a term of the policy, or of one that it calls, rejects every route whose origin is invalid. `policies` are those of the subject, by name.
  static boolean refused(RoutePolicy policy, Map<String, RoutePolicy> policies) {
    return refused(policy, policies, new HashSet<>());
  }

  private static boolean refused(RoutePolicy policy, Map<String, RoutePolicy> policies, Set<String> seen) {
    return seen.add(policy.name()) && policy.terms().stream().anyMatch(term -> rejects(term, policy.terms())
        || called(term).stream().anyMatch(name -> policies.containsKey(name) && refused(policies.get(name), policies, seen)));
  }

  private static boolean rejects(PolicyTerm term, List<PolicyTerm> terms) {
    return rejects(term) && term.matches().stream().anyMatch(Origins::invalid)
        && term.matches().stream().allMatch(match -> invalid(match) || ANY.contains(match.kind()) || terms.stream().takeWhile(before -> before != term).anyMatch(before -> leavesOnly(before, match)));
  }

  /// Whether a term rejects all that a negated condition behind it leaves out (`elseif` of IOS XR).
  private static boolean leavesOnly(PolicyTerm before, PolicyMatch match) {
    return rejects(before) && before.matches().size() == 1 && match.kind().equals("not " + before.matches().getFirst().kind()) && match.values().equals(before.matches().getFirst().values());
  }

  private static boolean rejects(PolicyTerm term) {
    return term.action().known().filter("reject"::equals).isPresent();
  }

  private static boolean invalid(PolicyMatch match) {
    return (KINDS.contains(match.kind()) || VALIDITY.contains(match.kind())) && match.values().contains(INVALID);
  }

  /// What a term that rejects all that another policy refuses calls, is as good as what a term calls to let it pass.
  private static List<String> called(PolicyTerm term) {
    return term.matches().stream().filter(match -> match.kind().equals("policy") || match.kind().equals("not policy") && rejects(term) && term.matches().size() == 1).flatMap(match -> match.values().stream()).toList();
  }
}
