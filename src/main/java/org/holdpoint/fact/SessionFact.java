package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// BGP beyond routes: who the router is, and how a session treats what passes it.
public sealed interface SessionFact extends Fact {

  /// One routing table of a BGP process.
  /// @param vpn true where the table is that of a VRF or VPRN, not the network's own
  /// @param as (AS number) the AS of the router
  /// @param routerId its router id, where a line says it
  /// @param gracefulShutdown true while it asks its neighbors to use other paths (RFC 8326)
  record BgpProcess(Key key, Span at, Span within, String vrf, boolean vpn, Value<Long> as, Value<String> routerId, Value<Boolean> gracefulShutdown) implements SessionFact {}

  /// How a BGP session treats what passes it, with what it inherits and the device's defaults resolved.
  /// @param vpn true where the table is that of a VRF or VPRN, not the network's own
  /// @param neighbor the address of the neighbor, or the range that it listens to
  /// @param remoteAs (AS number) the AS of the neighbor
  /// @param external whether that is another AS; unknown where neither type nor both AS numbers say it
  /// @param importNeedsPolicy false where the device takes every route of a neighbor without an import policy (RFC 8212)
  /// @param exportNeedsPolicy false where the device sends every route to a neighbor without an export policy (RFC 8212)
  /// @param nextHopSelf whether the router names itself as next hop
  /// @param privateAsRemoved whether private AS numbers are taken out of what is sent
  /// @param communities whether standard communities are sent
  /// @param extendedCommunities whether extended communities are sent, the route targets among them; absent where no line decides it
  /// @param role who we are to the neighbor (RFC 9234): `provider`, `customer`, `peer`, …
  /// @param reflectorClient whether the neighbor is a client of this route reflector
  /// @param source the address or interface that the session starts from
  /// @param ownAs (times) how often our own AS may stand in a path that comes in: 0, unless a line says otherwise
  record BgpPeering(Key key, Span at, Span within, String vrf, boolean vpn, String neighbor, Value<Long> remoteAs, Value<Boolean> external, Value<Boolean> importNeedsPolicy,
      Value<Boolean> exportNeedsPolicy, Value<Boolean> nextHopSelf, Value<Boolean> privateAsRemoved, Value<Boolean> communities, Value<Boolean> extendedCommunities, Value<String> role, Value<Boolean> reflectorClient,
      Value<String> source, Value<Long> ownAs) implements SessionFact {}

  /// That a device checks who may originate a prefix (RFC 6811).
  /// @param caches the servers that it asks
  record OriginValidation(Key key, Span at, Span within, List<String> caches) implements SessionFact {}
}
