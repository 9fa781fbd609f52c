package org.holdpoint.routing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// The word for the AS of a neighbor, and the line that says it. `internal` is the AS of the router itself, `external` any other ("Defining Peers", FRR user guide, BGP; "neighbor", Cisco Nexus
/// 9000 Series NX-OS Unicast Routing Configuration Guide).
public record Remote(String word, Span at) {

  /// The line that decides: `remote-as 65001`, `interface remote-as external`, or the header `neighbor 192.0.2.1 remote-as 65001`.
  public static Optional<Remote> of(NeighborSettings settings) {
    return settings.places().stream().flatMap(place -> Stream.of(place.child("remote-as"), place.child("interface"), Optional.of(place)).flatMap(Optional::stream))
        .flatMap(Remote::said).findFirst();
  }

  private static Stream<Remote> said(ConfigNode line) {
    return Device.after(line.words(), "remote-as").map(word -> new Remote(word, line.at())).stream();
  }

  /// The AS of a neighbor; `local` is that of the router.
  public static Value<Long> as(Optional<Remote> remote, Value<Long> local) {
    return remote.<Value<Long>>map(said -> switch (said.word()) {
      case "internal" -> local;
      case "external", "auto" -> new Value.Unknown<>("the neighbor says its AS when the session comes up", said.at());
      case "route-map" -> new Value.Unknown<>("a route map says which AS a neighbor may have", said.at());
      case String word -> AsNumbers.of(word, said.at());
    }).orElseGet(Value.Absent::new);
  }

  /// Another AS is external, unless it is one of the confederation. `at` is the session.
  public static Value<Boolean> external(Optional<Remote> remote, Value<Long> local, Set<Long> confederation, Span at) {
    return remote.filter(said -> said.word().equals("internal") || said.word().equals("external")).<Value<Boolean>>map(said -> new Value.Known<>(said.word().equals("external"), said.at()))
        .orElseGet(() -> AsNumbers.external(as(remote, local), local, confederation, at));
  }
}
