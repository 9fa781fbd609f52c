package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What a BGP session carries, family by family, and what the process originates.
public sealed interface BgpFact extends Fact {

  /// One address family of a session with what it inherits resolved. `family` is `ipv4 unicast`, `vpnv4`, …; `imports` and `exports` are the filters that routes must pass,
  /// in no order: all of them. `prefixLimit` is a limit that holds (absent where the device only warns), `prefixThreshold` the percentage of it at which the device warns,
  /// `onLimit` what happens at it: `reset`, `restart`, `discard`, `warn`.
  record BgpFamily(Key key, Span at, Span within, String vrf, String neighbor, String family, Value<Boolean> active, List<FilterUse> imports, List<FilterUse> exports,
      Value<Long> prefixLimit, Value<Long> prefixThreshold, Value<String> onLimit) implements BgpFact {}

  /// A filter by its name: `kind` is `route-map`, `prefix-list`, `as-path-list` or `access-list`.
  record FilterUse(String kind, String name, Span at) {}

  /// A prefix that the process announces if it has a route to it. `prefix` is `198.51.100.0/24`.
  record BgpNetwork(Key key, Span at, Span within, String vrf, String family, String prefix, Value<String> policy) implements BgpFact {}
}
