package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.ConfigNode;

/// How sessions treat what passes them, where the lines of a session and of its families have the words of this kind of CLI: `next-hop-self`, `remove-private-as`, `send-community`,
/// `route-reflector-client`, `update-source`.
public final class Peerings {

  private Peerings() {}

  /// `session` is what is said of the session, `families` what is said of it in each family; what the session says holds in all of them. `in` and `out` are whether the device needs a policy there.
  public static BgpPeering of(Key key, boolean vpn, BgpNeighbor neighbor, Value<Boolean> in, Value<Boolean> out, NeighborSettings session, List<NeighborSettings> families) {
    var at = neighbor.at();
    var all = new ArrayList<NeighborSettings>(families);
    all.add(session);
    return new BgpPeering(key, at, neighbor.within(), neighbor.vrf(), vpn, neighbor.address(), neighbor.remoteAs(), neighbor.external(), in, out, flag(all, "next-hop-self").otherwise(false, at),
        flag(all, "remove-private-as").otherwise(false, at), first(all, Peerings::communities).otherwise(false, at), new Value.Absent<>(), flag(all, "route-reflector-client").otherwise(false, at),
        session.text("update-source", 1));
  }

  /// Sent where a line says so, and says not only `extended` or `large`.
  private static Value<Boolean> communities(NeighborSettings settings) {
    return settings.places().stream().flatMap(place -> place.children().values().stream()).filter(leaf -> !leaf.negated() && leaf.words().contains("send-community")).findFirst()
        .<Value<Boolean>>map(leaf -> new Value.Known<>(standard(leaf), leaf.at())).orElseGet(() -> settings.flag("send-community"));
  }

  private static boolean standard(ConfigNode leaf) {
    return leaf.words().contains("standard") || leaf.words().contains("both") || !leaf.words().contains("extended") && !leaf.words().contains("large");
  }

  private static Value<Boolean> flag(List<NeighborSettings> families, String key) {
    return first(families, settings -> settings.flag(key));
  }

  private static Value<Boolean> first(List<NeighborSettings> families, Function<NeighborSettings, Value<Boolean>> read) {
    var values = families.stream().map(read).toList();
    return values.stream().filter(value -> value.known().orElse(false)).findFirst().or(() -> values.stream().filter(value -> value.place().isPresent()).findFirst()).orElseGet(Value.Absent::new);
  }
}
