package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// What a device is, and its interfaces.
public sealed interface DeviceFact extends Fact {

  /// The device itself.
  record Device(Key key, Span at, Span within, String language, Value<String> name) implements DeviceFact {}

  /// A layer-3 interface. `address` is `192.0.2.1/31`.
  record Interface(Key key, Span at, Span within, String name, Value<String> address, Value<String> port, Value<Boolean> shutdown) implements DeviceFact {}
}
