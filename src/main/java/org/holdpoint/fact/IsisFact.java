package org.holdpoint.fact;

import org.holdpoint.source.Span;

/// IS-IS beyond its processes and interfaces, which are in [RoutingFact].
public sealed interface IsisFact extends Fact {

  /// How long what an IS-IS process says lives.
  /// @param instance the name of the process
  /// @param lifetime (seconds) how long others keep what it said
  /// @param refresh (seconds) when it says it again
  record IsisTiming(Key key, Span at, Span within, String instance, Value<Long> lifetime, Value<Long> refresh) implements IsisFact {}

  /// How an interface finds its IS-IS neighbors.
  /// @param instance the name of the process
  /// @param authentication how its hellos are signed
  /// @param level the levels it runs, where the interface says it, in the device's words
  record IsisHello(Key key, Span at, Span within, String instance, String name, Value<String> authentication, Value<String> level) implements IsisFact {}

  /// The name of a router in IS-IS (ISO/IEC 10589: area, system id of six octets, selector).
  /// @param instance the name of the process
  /// @param net the name as it is written: `49.0001.1920.0000.2001.00`
  /// @param area its area: `49.0001`; empty where it is written elsewhere
  /// @param system its system id: `1920.0000.2001`; empty where `net` is of another shape
  /// @param selector the last octet, `00` for a router
  record IsisNet(Key key, Span at, Span within, String instance, String net, String area, String system, String selector) implements IsisFact {}

  /// Whether an IS-IS process looks at the signatures of what it receives; none of one that signs nothing itself.
  /// @param instance the name of the process
  /// @param signs how it signs what it says
  /// @param unchecked the word by which it takes packets without looking whether they are signed; absent where it looks
  record IsisProof(Key key, Span at, Span within, String instance, String signs, Value<String> unchecked) implements IsisFact {}
}
