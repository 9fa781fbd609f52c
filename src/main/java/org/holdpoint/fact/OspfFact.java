package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// OSPF processes and their interfaces.
public sealed interface OspfFact extends Fact {

  /// An OSPF process.
  /// @param routerId its router id
  /// @param exportLimit (routes) most that may be redistributed into it; absent where the device only warns
  /// @param lsaLimit (link states) most that it holds of others; absent where the device only warns
  record OspfInstance(Key key, Span at, Span within, String vrf, String name, Value<String> routerId, Value<Long> exportLimit, Value<Long> lsaLimit, Value<Boolean> shutdown)
      implements OspfFact {}

  /// An interface of an OSPF process.
  /// @param instance the name of the process
  /// @param area the area: `0`
  /// @param passive whether it is announced without a neighbor
  /// @param metric (metric) what a route over it costs
  record OspfInterface(Key key, Span at, Span within, String instance, String name, Value<String> area, Value<Boolean> passive, Value<Long> metric, Value<Boolean> shutdown)
      implements OspfFact {}

  /// How an interface finds its OSPF neighbors.
  /// @param instance the name of the process
  /// @param area the area: `0`
  /// @param authentication how its packets are signed, by the interface, else by its area
  record OspfHello(Key key, Span at, Span within, String instance, String name, Value<String> area, Value<String> authentication) implements OspfFact {}
}
