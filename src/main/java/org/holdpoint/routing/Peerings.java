package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// How sessions treat what passes them, where the lines of a session and of its families have the words of this kind of CLI: `next-hop-self`, `remove-private-as`, `send-community`,
/// `route-reflector-client`, `update-source`.
public final class Peerings {

  /// How often the own AS may come back where `allowas-in` says no number.
  private static final long USUAL = 3;

  private Peerings() {}

  /// `session` is what is said of the session, `families` what is said of it in each family; what the session says holds in all of them. `in` and `out` are whether the device needs a policy there.
  /// `plain`: what `send-community` sends that names no kind, `standard` or `all`.
  public static BgpPeering of(Key key, boolean vpn, BgpNeighbor neighbor, Value<Boolean> in, Value<Boolean> out, NeighborSettings session, List<NeighborSettings> families, String plain) {
    var at = neighbor.at();
    var all = new ArrayList<NeighborSettings>(families);
    all.add(session);
    return new BgpPeering(key, at, neighbor.within(), neighbor.vrf(), vpn, neighbor.address(), neighbor.remoteAs(), neighbor.external(), in, out, flag(all, "next-hop-self").otherwise(false, at),
        flag(all, "remove-private-as").otherwise(false, at), first(all, settings -> communities(settings, Peerings::standard)).otherwise(false, at),
        first(all, settings -> communities(settings, leaf -> extended(leaf, plain))).otherwise(false, at), new Value.Absent<>(), flag(all, "route-reflector-client").otherwise(false, at),
        session.text("update-source", 1), ownAs(all).otherwise(0L, at));
  }

  /// `allowas-in 2`; without a number three times ("neighbor allowas-in", Cisco IOS IP Routing: BGP Command Reference; "allowas-in", Nexus 9000 Unicast Routing; Arista EOS user manual, BGP; FRR user guide, BGP),
  /// with `origin` (FRR) a path that begins here, once.
  public static Value<Long> ownAs(List<NeighborSettings> all) {
    return first(all, settings -> settings.leaf("allowas-in").<Value<Long>>map(leaf -> new Value.Known<>(leaf.word(1).map(word -> Leaves.isNumber(word) ? Long.parseLong(word) : 1L).orElse(USUAL), leaf.at()))
        .orElseGet(() -> settings.flag("allowas-in").map(_ -> 0L)));
  }

  /// Those of a kind are sent where a line says so.
  private static Value<Boolean> communities(NeighborSettings settings, Predicate<ConfigNode> sends) {
    var lines = settings.places().stream().flatMap(place -> place.children().values().stream()).filter(leaf -> !leaf.negated() && leaf.words().contains("send-community")).toList();
    return lines.stream().filter(sends).findFirst().or(() -> lines.stream().findFirst()).<Value<Boolean>>map(leaf -> new Value.Known<>(sends.test(leaf), leaf.at()))
        .orElseGet(() -> settings.flag("send-community"));
  }

  private static boolean extended(ConfigNode leaf, String plain) {
    return leaf.words().contains("extended") || leaf.words().contains("both") || plain.equals("all") && !leaf.words().contains("standard") && !leaf.words().contains("large");
  }

  private static boolean standard(ConfigNode leaf) {
    return leaf.words().contains("standard") || leaf.words().contains("both") || !leaf.words().contains("extended") && !leaf.words().contains("large");
  }

  private static Value<Boolean> flag(List<NeighborSettings> families, String key) {
    return first(families, settings -> settings.flag(key));
  }

  private static <T> Value<T> first(List<NeighborSettings> families, Function<NeighborSettings, Value<T>> read) {
    var values = families.stream().map(read).toList();
    return values.stream().filter(value -> value.known().filter(known -> !known.equals(false) && !known.equals(0L)).isPresent()).findFirst().or(() -> values.stream().filter(value -> value.place().isPresent()).findFirst()).orElseGet(Value.Absent::new);
  }
}
