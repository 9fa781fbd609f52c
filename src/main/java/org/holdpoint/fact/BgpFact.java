package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What a BGP session carries, family by family, and what the process originates.
public sealed interface BgpFact extends Fact {

  /// One address family of a BGP session, with what it inherits resolved.
  /// @param neighbor the address of the neighbor, or the range that it listens to
  /// @param family `ipv4 unicast`, `vpnv4`, …
  /// @param active whether the two exchange routes of this family
  /// @param imports the filters that routes from the neighbor must pass, in no order: all of them
  /// @param exports the filters that routes to the neighbor must pass, in no order: all of them
  /// @param prefixLimit (prefixes) a limit that holds; absent where the device only warns
  /// @param prefixThreshold (percent) the part of the limit at which the device warns
  /// @param onLimit what happens at the limit: `reset`, `restart`, `discard`, `warn`
  record BgpFamily(Key key, Span at, Span within, String vrf, String neighbor, String family, Value<Boolean> active, List<FilterUse> imports, List<FilterUse> exports,
      Value<Long> prefixLimit, Value<Long> prefixThreshold, Value<String> onLimit) implements BgpFact {

    /// A family that the process has and the session does not carry; `at` is the line that takes it away, or the session.
    public static BgpFamily closed(Key key, Span at, Span within, String vrf, String neighbor, String family) {
      return new BgpFamily(key, at, within, vrf, neighbor, family, new Value.Known<>(false, at), List.of(), List.of(), new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>());
    }
  }

  /// A filter by its name.
  /// @param kind `route-map`, `prefix-list`, `as-path-list` or `access-list`
  /// @param name the name of the filter
  record FilterUse(String kind, String name, Span at) {}

  /// A prefix that the BGP process announces if it has a route to it.
  /// @param family the address family: `ipv4 unicast`
  /// @param prefix the prefix: `198.51.100.0/24`
  /// @param policy the policy that sets its attributes
  record BgpNetwork(Key key, Span at, Span within, String vrf, String family, String prefix, Value<String> policy) implements BgpFact {}

  /// A line about a neighbor in a family or VRF in which it has no session, although it has one in another of the process: the device refuses the line.
  /// @param neighbor the address of the neighbor, or its group
  /// @param command the first such line
  /// @param place the block that it stands in: `address-family ipv4 vrf CUST-A`, or the process
  /// @param home the block in which the session of the neighbor is
  /// @param sessionAt the line that sets the session up
  record StrayNeighbor(Key key, Span at, Span within, String neighbor, String command, String place, String home, Span sessionAt) implements BgpFact {}

  /// A prefix of one protocol (IPv4, IPv6) in a family of the other: the device refuses the line.
  /// @param command the line
  /// @param prefix the prefix as it is written
  /// @param place the block that it stands in
  record StrayPrefix(Key key, Span at, Span within, String command, String prefix, String place) implements BgpFact {}
}
