package org.holdpoint.language.vrp;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.SessionFact.OriginValidation;
import org.holdpoint.fact.Value;
import org.holdpoint.language.vrp.BgpReader.Table;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// Who the router is in BGP, and how its sessions treat what passes them (NetEngine40E V800R012C10 Command Reference, "BGP Configuration Commands").
final class PeeringReader {

  private PeeringReader() {}

  static Fact process(Table table) {
    var process = table.process();
    return new BgpProcess(table.device().key("bgp-process", table.vrf()), table.blocks().getFirst().at(), process.at(), table.vrf(), vpn(table), table.localAs(),
        Leaves.first(Leaves.text(table.blocks().getFirst(), "router-id", 1), Leaves.text(process, "router-id", 1), Lines.text(table.device().block(), 2, "router", "id")), new Value.Absent<>());
  }

  /// The sessions of the `rpki` view.
  static List<Fact> validation(Device device) {
    return device.block().child("rpki").stream().filter(block -> !block.all("session").isEmpty()).<Fact>map(block -> new OriginValidation(device.key("origin-validation", "rpki"), block.at(), block.at(),
        block.all("session").stream().map(line -> line.words().getLast()).toList())).toList();
  }

  /// Every route passes without a policy, in every release (RFC 8212 README of the bgp organisation); communities are sent where `advertise-community` says so ("peer advertise-community").
  static BgpPeering peering(Table table, BgpNeighbor neighbor, Optional<String> group) {
    var at = neighbor.at();
    return new BgpPeering(table.device().key("bgp-peering", table.vrf(), neighbor.address()), at, neighbor.within(), table.vrf(), vpn(table), neighbor.address(), neighbor.remoteAs(),
        neighbor.external(), new Value.Known<>(false, at), new Value.Known<>(false, at), flag(table, neighbor, group, "next-hop-local"), flag(table, neighbor, group, "public-as-only"),
        flag(table, neighbor, group, "advertise-community"), new Value.Absent<>(), new Value.Absent<>(), flag(table, neighbor, group, "reflect-client"), source(table, neighbor, group), ownAs(table, neighbor, group));
  }

  private static boolean vpn(Table table) {
    return !table.vrf().equals(VrpReader.GLOBAL);
  }

  private static Value<Boolean> flag(Table table, BgpNeighbor neighbor, Optional<String> group, String command) {
    return lines(table, neighbor, group, command).findFirst().<Value<Boolean>>map(line -> new Value.Known<>(true, line.at()))
        .orElseGet(() -> new Value.Known<>(false, levels(table).flatMap(level -> level.removed("peer " + neighbor.address() + " " + command).stream()).findFirst().map(ConfigNode::at).orElse(neighbor.at())));
  }

  /// "peer allow-as-loop": once without a number.
  private static Value<Long> ownAs(Table table, BgpNeighbor neighbor, Optional<String> group) {
    return lines(table, neighbor, group, "allow-as-loop").findFirst().<Value<Long>>map(line -> new Value.Known<>(line.word(3).filter(Leaves::isNumber).map(Long::parseLong).orElse(1L), line.at()))
        .orElseGet(() -> new Value.Known<>(0L, neighbor.at()));
  }

  private static Value<String> source(Table table, BgpNeighbor neighbor, Optional<String> group) {
    return lines(table, neighbor, group, "connect-interface").findFirst().<Value<String>>map(line -> new Value.Known<>(String.join("", line.words().subList(3, line.words().size())), line.at()))
        .orElseGet(Value.Absent::new);
  }

  private static Stream<ConfigNode> lines(Table table, BgpNeighbor neighbor, Optional<String> group, String command) {
    return Stream.concat(Stream.of(neighbor.address()), group.stream()).flatMap(name -> levels(table).flatMap(level -> Lines.all(level, "peer", name, command)));
  }

  private static Stream<ConfigNode> levels(Table table) {
    return Stream.concat(table.blocks().stream(), table.families().values().stream().flatMap(List::stream)).distinct();
  }
}
