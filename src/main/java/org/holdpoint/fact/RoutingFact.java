package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// Routing protocols, policies and what they let through.
public sealed interface RoutingFact extends Fact {

  /// An IS-IS process. Limits count prefixes: `exportLimit` bounds what is redistributed into it, `prefixLimit` what it accepts in its database; absent where the device only
  /// warns. `authentication` is how its packets are signed; `overload` is true while the router is taken out of the way for good, not only after a start.
  record IsisInstance(Key key, Span at, Span within, String name, Value<String> level, List<String> areas, Value<Long> exportLimit, Value<Long> prefixLimit,
      Value<String> metricStyle, Value<String> authentication, Value<Boolean> overload, Value<Boolean> shutdown) implements RoutingFact {}

  /// An interface of an IS-IS process. `metric` is that of level 2, else of level 1.
  record IsisInterface(Key key, Span at, Span within, String instance, String name, Value<Boolean> passive, Value<String> type, Value<Long> metric,
      Value<Boolean> shutdown) implements RoutingFact {}

  /// A BGP session with what it inherits from its group and process resolved. `external` is unknown where neither type nor both AS numbers say it.
  /// `prefixLimit` is the largest number of prefixes the neighbor may send in any family; absent where the device only warns. `authentication` is how the session is
  /// signed, `ttlSecurity` how many hops away the neighbor may be.
  record BgpNeighbor(Key key, Span at, Span within, String vrf, String address, String group, Value<Long> remoteAs, Value<Boolean> external,
      Value<String> importPolicy, Value<String> exportPolicy, Value<Long> prefixLimit, Value<String> authentication, Value<Long> ttlSecurity, Value<Boolean> shutdown)
      implements RoutingFact {}

  /// A route that a person set. `prefix` is `198.51.100.0/24`, `nextHop` an address or an interface.
  record StaticRoute(Key key, Span at, Span within, String vrf, String prefix, String nextHop, Value<Long> distance, Value<Long> tag) implements RoutingFact {}

  /// A list of prefixes with a name.
  record PrefixList(Key key, Span at, Span within, String name, List<PrefixRange> prefixes) implements RoutingFact {}

  /// A prefix and which lengths below it match: `198.51.100.0/24` with from = to = 24 is exact. `action` is `permit` or `deny`.
  record PrefixRange(String prefix, int from, int to, String action, Span at) {}

  /// A route policy: terms in the order in which the device tries them, then `defaultAction` (absent: the default of the protocol that uses it).
  record RoutePolicy(Key key, Span at, Span within, String name, List<PolicyTerm> terms, Value<String> defaultAction) implements RoutingFact {}

  /// One term: all of `matches` must hold. `action` is `accept`, `reject`, `next-term` or `next-policy`; absent: the device skips the term. `next` is the term that is tried
  /// after this one has accepted a route (`continue`).
  record PolicyTerm(String name, Span at, List<PolicyMatch> matches, Value<String> action, Value<String> next) {}

  /// One condition: `kind` is `protocol`, `prefix-list`, `access-list`, `community`, `as-path`, `neighbor` or the device's own word; one of `values` must hold. `undefined`
  /// is what it does while a list that it names is not defined: `passes-all` is as if it were not there.
  record PolicyMatch(String kind, List<String> values, Undefined undefined, Span at) {}

  /// What a routing protocol takes of the routes of others before it announces them: `into` is `isis 0`, `protocol` `isis`. `from` is the protocol it takes from (`bgp`);
  /// absent: the policies say it, and without one nothing is taken. Routes pass `policies` in turn, and must hold all of `filters`; `undefined` is what the device does while
  /// a policy is not defined. `limit` bounds their number. `internal` is true where routes of internal BGP sessions go as well. `vpn`: the table is that of a VRF or
  /// VPRN, not the network's own. `options` are the other words of the line (`subnets`, `level-2`).
  record PolicyExport(Key key, Span at, Span within, String vrf, boolean vpn, String protocol, String into, Value<String> from, List<String> policies, List<PolicyMatch> filters,
      Undefined undefined, List<String> options, Value<Boolean> internal, Value<Long> limit) implements RoutingFact {}

  /// Routes of one protocol that reach another, as the policies let them through. `from` is `bgp`, `into` `isis 0`, `protocol` `isis`.
  /// `restricted` is true when a prefix list, community, AS path or the like narrows what passes; unknown when the policy cannot be read; `acceptedAt`
  /// are the policy and the term that let them pass. `internal` and `vpn` are those of the [PolicyExport].
  record Redistribution(Key key, Span at, Span within, boolean vpn, String from, String protocol, String into, Value<String> policy, Value<Boolean> restricted,
      Value<Boolean> internal, Value<Long> limit, List<Span> acceptedAt) implements RoutingFact {}
}
