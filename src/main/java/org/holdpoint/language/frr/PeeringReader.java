package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.SessionFact.OriginValidation;
import org.holdpoint.fact.Value;
import org.holdpoint.language.frr.BgpReader.Process;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.NeighborSettings;
import org.holdpoint.routing.Peerings;

/// Who the router is in BGP, and how its sessions treat what passes them (FRR user guide, BGP).
final class PeeringReader {

  private PeeringReader() {}

  static List<Fact> process(Process process) {
    var facts = new ArrayList<Fact>();
    var block = process.block();
    facts.add(new BgpProcess(process.device().key("bgp-process", process.vrf()), block.at(), block.at(), process.vrf(), vpn(process), process.localAs(), Leaves.text(block, "bgp router-id", 2),
        Leaves.first(Leaves.flag(block, "bgp graceful-shutdown"), Leaves.flag(process.device().block(), "bgp graceful-shutdown"))));
    return facts;
  }

  /// `rpki cache tcp 192.0.2.1 8282 preference 1`, before 10.2 without `tcp` ("RPKI Configuration").
  static List<Fact> validation(Device device) {
    return device.block().all("rpki").stream().flatMap(block -> {
      var caches = block.children().values().stream().filter(leaf -> !leaf.negated() && leaf.words().size() > 2 && leaf.words().get(1).equals("cache"))
          .map(leaf -> leaf.words().get(2).equals("tcp") || leaf.words().get(2).equals("ssh") ? leaf.word(3).orElse("") : leaf.words().get(2)).toList();
      return caches.isEmpty() ? Stream.<Fact>empty() : Stream.<Fact>of(new OriginValidation(device.key("origin-validation", block.key()), block.at(), block.at(), caches));
    }).toList();
  }

  /// `session` is what is said of the session, `families` what is said of it in each family. Communities are sent unless a line says otherwise ("neighbor send-community").
  static BgpPeering peering(Process process, BgpNeighbor neighbor, NeighborSettings session, List<NeighborSettings> families) {
    var at = neighbor.at();
    var needed = needed(process);
    return new BgpPeering(process.device().key("bgp-peering", process.vrf(), neighbor.address()), at, neighbor.within(), process.vrf(), vpn(process), neighbor.address(), neighbor.remoteAs(),
        neighbor.external(), needed, needed, flag(families, "next-hop-self").otherwise(false, at), flag(families, "remove-private-AS").otherwise(false, at),
        flag(families, "send-community").otherwise(true, at), new Value.Absent<>(), session.leaf("local-role").<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).orElse(""), leaf.at()))
            .orElseGet(() -> new Value.Absent<>(session.places().stream().flatMap(place -> place.removed("local-role").stream()).map(ConfigNode::at).findFirst())),
        flag(families, "route-reflector-client").otherwise(false, at),
        session.leaf("update-source").<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).orElse(""), leaf.at())).orElseGet(Value.Absent::new), Peerings.ownAs(families).otherwise(0L, at));
  }

  private static boolean vpn(Process process) {
    return !process.vrf().equals(Device.GLOBAL);
  }

  /// Without a line it is needed from 7.4 on, unless the defaults are those of a data centre (`frr_defaults` of bgpd/bgp_vty.c; RFC 8212 README of the bgp organisation).
  private static Value<Boolean> needed(Process process) {
    var own = Leaves.flag(process.block(), "bgp ebgp-requires-policy");
    var global = process.device().block();
    if (!(own instanceof Value.Absent<Boolean>)) {
      return own;
    }
    var defaults = Leaves.text(global, "frr defaults", 2);
    if (defaults.known().filter("datacenter"::equals).isPresent()) {
      return defaults.map(_ -> false);
    }
    var version = Leaves.text(global, "frr version", 2);
    return version.known().isEmpty() ? new Value.Unknown<>("the default depends on the release, and the configuration does not say it (`frr version`)", process.block().at())
        : version.map(PeeringReader::since74);
  }

  /// `7.4`, `7.5.1`, `8.4.4`, `10.0-dev`.
  private static boolean since74(String version) {
    var numbers = version.split("[^0-9]+");
    if (numbers.length == 0 || !Leaves.isNumber(numbers[0])) {
      return true;
    }
    var major = Long.parseLong(numbers[0]);
    return major > 7 || major == 7 && numbers.length > 1 && Leaves.isNumber(numbers[1]) && Long.parseLong(numbers[1]) >= 4;
  }

  private static Value<Boolean> flag(List<NeighborSettings> families, String key) {
    var values = families.stream().map(settings -> settings.flag(key)).toList();
    return values.stream().filter(value -> value.known().orElse(false)).findFirst()
        .or(() -> values.stream().filter(value -> value.place().isPresent()).findFirst()).orElseGet(Value.Absent::new);
  }
}
