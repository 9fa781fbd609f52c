package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// OSPF processes and their interfaces.
public sealed interface OspfFact extends Fact {

  /// An OSPF process. `exportLimit` bounds how many routes are redistributed into it, `lsaLimit` how many link states of others it holds; absent where the device only warns.
  record OspfInstance(Key key, Span at, Span within, String vrf, String name, Value<String> routerId, Value<Long> exportLimit, Value<Long> lsaLimit, Value<Boolean> shutdown)
      implements OspfFact {}

  /// An interface of an OSPF process.
  record OspfInterface(Key key, Span at, Span within, String instance, String name, Value<String> area, Value<Boolean> passive, Value<Long> metric, Value<Boolean> shutdown)
      implements OspfFact {}
}
