package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What lies below the routed interfaces of a device: VLANs, the ports that carry them, and ports that are one link.
public sealed interface SwitchFact extends Fact {

  /// A port that carries VLANs to another switch.
  /// @param list the VLANs that it lets through, as text: `10,20-22`; empty where it lets none through
  /// @param vlans (VLAN numbers) the same, each; where it lets all through, those that the device itself has
  /// @param everything true where no list says which
  record Trunk(Key key, Span at, Span within, String name, String list, List<Long> vlans, boolean everything, Value<Boolean> shutdown) implements SwitchFact {}

  /// A VLAN that the device has a use for.
  /// @param number (VLAN number) its number
  /// @param made true where a line makes it, false where one takes it away; absent where no line speaks of it
  /// @param ports (ports) how many open ones hosts or telephones are in it at
  /// @param routed whether the device is in it itself, with an open interface that has an address
  record Vlan(Key key, Span at, Span within, long number, Value<Boolean> made, long ports, boolean routed) implements SwitchFact {}

  /// A port that is part of a link of several.
  /// @param name the port
  /// @param bundle the link, as the device calls it
  /// @param description what the port says of itself
  record BundleMember(Key key, Span at, Span within, String name, String bundle, Value<String> description, Value<Boolean> shutdown) implements SwitchFact {}

  /// Ports that are one link.
  /// @param ports (ports) how many of them are not shut down
  /// @param closedAt the lines that shut down the others
  /// @param least (ports) how many must be up for the link to be; absent where one is enough
  record Bundle(Key key, Span at, Span within, String name, long ports, List<Span> closedAt, Value<Long> least, Value<Boolean> shutdown) implements SwitchFact {}
}
