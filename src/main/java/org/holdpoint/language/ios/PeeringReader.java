package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.SessionFact.OriginValidation;
import org.holdpoint.fact.Value;
import org.holdpoint.language.ios.BgpReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NeighborSettings;
import org.holdpoint.routing.Peerings;

/// Who the router is in BGP, and how its sessions treat what passes them (Cisco IOS IP Routing: BGP Command Reference).
final class PeeringReader {

  private PeeringReader() {}

  static List<Fact> process(List<Table> tables) {
    var facts = new ArrayList<Fact>();
    for (var table : tables) {
      var process = table.process();
      facts.add(new BgpProcess(table.device().key("bgp-process", table.vrf()), table.block().at(), process.at(), table.vrf(), vpn(table), table.localAs(),
          Leaves.first(Leaves.text(table.block(), "bgp router-id", 2), Leaves.text(process, "bgp router-id", 2)), graceful(process)));
    }
    var first = tables.getFirst();
    var servers = first.process().all("bgp").stream().filter(leaf -> leaf.words().size() > 4 && leaf.words().subList(1, 3).equals(List.of("rpki", "server"))).toList();
    if (!servers.isEmpty()) {
      facts.add(new OriginValidation(first.device().key("origin-validation", "rpki"), servers.getFirst().at(), first.process().at(), servers.stream().map(leaf -> leaf.words().get(4)).toList()));
    }
    return facts;
  }

  /// `bgp graceful-shutdown all …` holds until it is taken away ("bgp graceful-shutdown all").
  private static Value<Boolean> graceful(ConfigNode process) {
    return process.all("bgp").stream().filter(leaf -> leaf.word(1).filter("graceful-shutdown"::equals).isPresent()).findFirst()
        .<Value<Boolean>>map(leaf -> new Value.Known<>(true, leaf.at())).orElseGet(Value.Absent::new);
  }

  /// `session` is what is said of the session, `families` what is said of it in each family. Without a policy every route passes, unless `bgp safe-ebgp-policy` (IOS-XE 17.2.1).
  static BgpPeering peering(Table table, BgpNeighbor neighbor, NeighborSettings session, List<NeighborSettings> families) {
    var at = neighbor.at();
    var needed = Leaves.flag(table.process(), "bgp safe-ebgp-policy").otherwise(false, at);
    return new BgpPeering(table.device().key("bgp-peering", table.vrf(), neighbor.address()), at, neighbor.within(), table.vrf(), vpn(table), neighbor.address(), neighbor.remoteAs(),
        neighbor.external(), needed, needed, flag(families, "next-hop-self").otherwise(false, at), flag(families, "remove-private-as").otherwise(false, at), communities(families, leaf -> !leaf.words().contains("extended")).otherwise(false, at),
        communities(families, leaf -> leaf.words().contains("extended") || leaf.words().contains("both")).otherwise(false, at), new Value.Absent<>(), flag(families, "route-reflector-client").otherwise(false, at), session.text("update-source", 1), Peerings.ownAs(families).otherwise(0L, at));
  }

  private static boolean vpn(Table table) {
    return !table.vrf().equals(Device.GLOBAL);
  }

  /// Those of a kind are sent where the line says so: `extended` those alone, `both`, or without a word the standard ones ("neighbor send-community").
  private static Value<Boolean> communities(List<NeighborSettings> families, Predicate<ConfigNode> sends) {
    return first(families, settings -> settings.leaf("send-community").<Value<Boolean>>map(leaf -> new Value.Known<>(sends.test(leaf), leaf.at()))
        .orElseGet(() -> settings.flag("send-community")));
  }

  private static Value<Boolean> flag(List<NeighborSettings> families, String key) {
    return first(families, settings -> settings.flag(key));
  }

  private static Value<Boolean> first(List<NeighborSettings> families, Function<NeighborSettings, Value<Boolean>> read) {
    var values = families.stream().map(read).toList();
    return values.stream().filter(value -> value.known().orElse(false)).findFirst()
        .or(() -> values.stream().filter(value -> value.place().isPresent()).findFirst()).orElseGet(() -> new Value.Absent<>(Optional.empty()));
  }
}
