package org.holdpoint.fact;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// Routing protocols, policies and what they let through.
public sealed interface RoutingFact extends Fact {

  /// An IS-IS process.
  /// @param level the levels that it runs, in the device's words: `level-2`
  /// @param areas its areas; where the device names them by NET, the NETs: `49.0001`
  /// @param exportLimit (prefixes) most that may be redistributed into it; absent where the device only warns
  /// @param prefixLimit (prefixes) most that it accepts in its database; absent where the device only warns
  /// @param metricStyle `wide` or the device's other word
  /// @param authentication how its packets are signed
  /// @param overload true while the router is taken out of the way for good, not only after a start
  record IsisInstance(Key key, Span at, Span within, String name, Value<String> level, List<String> areas, Value<Long> exportLimit, Value<Long> prefixLimit,
      Value<String> metricStyle, Value<String> authentication, Value<Boolean> overload, Value<Boolean> shutdown) implements RoutingFact {}

  /// An interface of an IS-IS process.
  /// @param instance the name of the process
  /// @param passive whether it is announced without a neighbor
  /// @param type `point-to-point` or `broadcast`
  /// @param metric (metric) that of level 2, else of level 1
  record IsisInterface(Key key, Span at, Span within, String instance, String name, Value<Boolean> passive, Value<String> type, Value<Long> metric,
      Value<Boolean> shutdown) implements RoutingFact {}

  /// A BGP session with what it inherits from its group and process resolved.
  /// @param address the address of the neighbor, or the range that it listens to
  /// @param group the group that it inherits from; empty without one
  /// @param remoteAs (AS number) the AS of the neighbor
  /// @param external whether that is another AS; unknown where neither type nor both AS numbers say it
  /// @param importPolicy the policies that routes from the neighbor pass
  /// @param exportPolicy the policies that routes to the neighbor pass
  /// @param prefixLimit (prefixes) most that the neighbor may send in any family; absent where the device only warns
  /// @param authentication how the session is signed
  /// @param ttlSecurity (hops) how far away the neighbor may be
  record BgpNeighbor(Key key, Span at, Span within, String vrf, String address, String group, Value<Long> remoteAs, Value<Boolean> external,
      Value<String> importPolicy, Value<String> exportPolicy, Value<Long> prefixLimit, Value<String> authentication, Value<Long> ttlSecurity, Value<Boolean> shutdown)
      implements RoutingFact {}

  /// A route that a person set.
  /// @param prefix the prefix: `198.51.100.0/24`
  /// @param nextHop an address or an interface
  /// @param distance (administrative distance) its rank among routes of other protocols
  /// @param tag (tag) a number by which policies know it
  record StaticRoute(Key key, Span at, Span within, String vrf, String prefix, String nextHop, Value<Long> distance, Value<Long> tag) implements RoutingFact {}

  /// A list of prefixes with a name.
  /// @param prefixes its entries, in the order in which the device tries them
  record PrefixList(Key key, Span at, Span within, String name, List<PrefixRange> prefixes) implements RoutingFact {

    /// The first of its entries that `before` has not.
    public Optional<PrefixRange> brought(PrefixList before) {
      return prefixes.stream().filter(range -> before.prefixes.stream().noneMatch(range::same)).findFirst();
    }
  }

  /// A prefix, and which lengths below it match: with from = to = its own length it is exact.
  /// @param prefix the prefix: `198.51.100.0/24`
  /// @param from (bits) the shortest length that matches
  /// @param to (bits) the longest length that matches
  /// @param action `permit` or `deny`
  record PrefixRange(String prefix, int from, int to, String action, Span at) {

    boolean same(PrefixRange other) {
      return prefix.equals(other.prefix) && from == other.from && to == other.to && action.equals(other.action);
    }
  }

  /// A route policy.
  /// @param terms its terms, in the order in which the device tries them
  /// @param defaultAction what happens to routes that no term takes; absent: the default of the protocol that uses it
  record RoutePolicy(Key key, Span at, Span within, String name, List<PolicyTerm> terms, Value<String> defaultAction) implements RoutingFact {}

  /// A condition of a policy that is never ended, or the end of one that was never begun: the device cannot read the policy.
  /// @param name the policy
  /// @param line the line: `if destination in CUST then`
  /// @param surplus whether it is an end without a beginning
  record UnpairedCondition(Key key, Span at, Span within, String name, String line, boolean surplus) implements RoutingFact {}

  /// One term of a route policy.
  /// @param name its name or number
  /// @param matches its conditions, all of which must hold
  /// @param action `accept`, `reject`, `next-term` or `next-policy`; absent: the device skips the term
  /// @param next the term that is tried after this one has accepted a route (`continue`)
  record PolicyTerm(String name, Span at, List<PolicyMatch> matches, Value<String> action, Value<String> next) {}

  /// One condition of a term.
  /// @param kind `protocol`, `prefix-list`, `access-list`, `community`, `as-path`, `neighbor` or the device's own word
  /// @param values the values of which one must hold
  /// @param undefined what it does while a list that it names is not defined: `passes-all` is as if it were not there
  record PolicyMatch(String kind, List<String> values, Undefined undefined, Span at) {}

  /// What a term of a route policy does to the attributes of a route that it takes.
  /// @param policy the policy
  /// @param term the name or number of the term
  /// @param change `prepend`, `communities-added`, `communities-replaced` (those that came with the route are gone) `communities-removed` or `next-hop-self`
  /// @param values the AS numbers that are put before the path; the communities, or the lists that name them
  record PolicyChange(Key key, Span at, Span within, String policy, String term, String change, List<String> values) implements RoutingFact {

    public static PolicyChange of(Subject subject, String policy, Span policyAt, String term, String change, List<String> values, Span at) {
      return new PolicyChange(Key.of(subject, "policy-change", policy, term, change, String.join(" ", values)), at, policyAt, policy, term, change, List.copyOf(values));
    }
  }

  /// What a routing protocol takes of the routes of others before it announces them.
  /// @param vpn true where the table is that of a VRF or VPRN, not the network's own
  /// @param protocol the protocol that takes them: `isis`
  /// @param into the process that takes them: `isis 0`
  /// @param from the protocol it takes from: `bgp`; absent: the policies say it, and without one nothing is taken
  /// @param policies the policies that routes pass in turn
  /// @param filters the conditions that they must hold, all of them
  /// @param undefined what the device does while a policy is not defined
  /// @param options the other words of the line: `subnets`, `level-2`
  /// @param internal true where routes of internal BGP sessions go as well
  /// @param limit (routes) most that are taken
  record PolicyExport(Key key, Span at, Span within, String vrf, boolean vpn, String protocol, String into, Value<String> from, List<String> policies, List<PolicyMatch> filters,
      Undefined undefined, List<String> options, Value<Boolean> internal, Value<Long> limit) implements RoutingFact {}

  /// Routes of one protocol that reach another, as the policies let them through.
  /// @param vpn true where the table is that of a VRF or VPRN, not the network's own
  /// @param from the protocol that they come from: `bgp`
  /// @param protocol the protocol that they reach: `isis`
  /// @param into the process that they reach: `isis 0`
  /// @param policy the policy that lets them through
  /// @param restricted true when a prefix list, community, AS path or the like narrows what passes; unknown when the policy cannot be read
  /// @param internal true where routes of internal BGP sessions go as well
  /// @param limit (routes) most that may pass: by a limit of the process, or, in the table of a VRF or VPRN, since the policy accepts only prefixes that it names one by one
  /// @param keepsOut whether the line, or a term that rejects, keeps some of them out by what they carry: a tag, a prefix, the kind of the route
  /// @param acceptedAt the policy and the term that let them pass
  record Redistribution(Key key, Span at, Span within, boolean vpn, String from, String protocol, String into, Value<String> policy, Value<Boolean> restricted,
      Value<Boolean> internal, Value<Long> limit, boolean keepsOut, List<Span> acceptedAt) implements RoutingFact {

    /// Whether something is known to keep some of the routes out.
    boolean narrows() {
      return restricted.known().orElse(false);
    }

    /// The term through which everything passes now, where the same policy, or none, kept something out before.
    public Optional<Span> opened(Redistribution before) {
      return before.narrows() && restricted.known().filter(narrow -> !narrow).isPresent() && before.policy().known().equals(policy.known()) ? acceptedAt.reversed().stream().findFirst().or(() -> Optional.of(at)) : Optional.empty();
    }
  }

  /// Something that a line switches on for a protocol, an interface or a neighbor.
  /// @param option what: `isis-bfd`, `bgp-bfd`, `isis-default` (a default route is announced), `isis-topology` (the topologies of the families are told apart, or are one), `block` (a block that may be empty)
  /// @param name the interface, neighbor or process
  /// @param place the headers around the line
  /// @param line the line in the device's words
  record RoutingOption(Key key, Span at, Span within, String option, String name, String place, String line) implements RoutingFact {}
}
