package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// Routing protocols, policies and what they let through.
public sealed interface RoutingFact extends Fact {

  /// An IS-IS process. Limits count prefixes: `exportLimit` bounds what is redistributed into it, `prefixLimit` what it accepts in its database.
  record IsisInstance(Key key, Span at, Span within, String name, Value<String> level, List<String> areas, Value<Long> exportLimit, Value<Long> prefixLimit,
      Value<Boolean> shutdown) implements RoutingFact {}

  /// An interface of an IS-IS process. `metric` is that of level 2, else of level 1.
  record IsisInterface(Key key, Span at, Span within, String instance, String name, Value<Boolean> passive, Value<String> type, Value<Long> metric,
      Value<Boolean> shutdown) implements RoutingFact {}

  /// A BGP session with what it inherits from its group and process resolved. `external` is unknown where neither type nor both AS numbers say it.
  /// `prefixLimit` is the largest number of prefixes the neighbor may send in any family.
  record BgpNeighbor(Key key, Span at, Span within, String vrf, String address, String group, Value<Long> remoteAs, Value<Boolean> external,
      Value<String> importPolicy, Value<String> exportPolicy, Value<Long> prefixLimit, Value<Boolean> shutdown) implements RoutingFact {}

  /// A list of prefixes with a name.
  record PrefixList(Key key, Span at, Span within, String name, List<PrefixRange> prefixes) implements RoutingFact {}

  /// A prefix and which lengths below it match: `198.51.100.0/24` with from = to = 24 is exact.
  record PrefixRange(String prefix, int from, int to, Span at) {}

  /// A route policy: terms in the order in which the device tries them, then `defaultAction` (absent: the default of the protocol that uses it).
  record RoutePolicy(Key key, Span at, Span within, String name, List<PolicyTerm> terms, Value<String> defaultAction) implements RoutingFact {}

  /// One term: all of `matches` must hold. `action` is `accept`, `reject`, `next-term` or `next-policy`; absent: the device skips the term.
  record PolicyTerm(String name, Span at, List<PolicyMatch> matches, Value<String> action) {}

  /// One condition: `kind` is `protocol`, `prefix-list`, `community`, `as-path`, `neighbor` or the device's own word; one of `values` must hold.
  record PolicyMatch(String kind, List<String> values, Span at) {}

  /// Policies that a routing protocol applies to the routes of others before it announces them: `into` is `isis 0`. `limit` bounds their number.
  record PolicyExport(Key key, Span at, Span within, String vrf, String protocol, String into, List<String> policies, Value<Long> limit) implements RoutingFact {}

  /// Routes of one protocol that reach another, as the policies let them through. `from` is `bgp`, `into` `isis 0`, `protocol` `isis`.
  /// `restricted` is true when a prefix list, community, AS path or the like narrows what passes; unknown when the policy cannot be read; `acceptedAt`
  /// are the policy and the term that let them pass.
  record Redistribution(Key key, Span at, Span within, String from, String protocol, String into, Value<String> policy, Value<Boolean> restricted,
      Value<Long> limit, List<Span> acceptedAt) implements RoutingFact {}
}
