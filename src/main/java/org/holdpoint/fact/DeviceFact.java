package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What a device is, its interfaces and routing tables.
public sealed interface DeviceFact extends Fact {

  /// The device itself.
  record Device(Key key, Span at, Span within, String language, Value<String> name) implements DeviceFact {}

  /// A layer-3 interface. `address` is `192.0.2.1/31`; `vrf` the routing table it belongs to, as the device names it.
  record Interface(Key key, Span at, Span within, String vrf, String name, Value<String> address, Value<String> port, Value<Boolean> shutdown) implements DeviceFact {}

  /// A routing table of its own. `imports` and `exports` are route targets; `routeLimit` bounds its size (absent where the device only warns).
  record Vrf(Key key, Span at, Span within, String name, Value<String> distinguisher, List<String> imports, List<String> exports, Value<Long> routeLimit) implements DeviceFact {}
}
