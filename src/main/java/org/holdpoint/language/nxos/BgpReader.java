package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SessionFact.BgpProcess;
import org.holdpoint.fact.Value;
import org.holdpoint.language.nxos.NxosReader.Table;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Addresses;
import org.holdpoint.routing.AsNumbers;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.StrayPrefixes;

/// `router bgp` blocks (Cisco Nexus 9000 Series NX-OS Unicast Routing Configuration Guide, "Configuring Basic BGP", "Configuring Advanced BGP"): the process and its VRFs, each with its sessions and
/// what its families announce.
final class BgpReader {

  private BgpReader() {}

  /// The AS of the router in a table: a VRF may have one of its own ("local-as").
  static Value<Long> localAs(Table table) {
    var own = table.block().child("local-as").flatMap(leaf -> leaf.word(1).map(word -> AsNumbers.of(word, leaf.at())));
    return own.orElseGet(() -> AsNumbers.of(table.process().word(2).orElse(""), table.process().at()));
  }

  /// The other ASes of the confederation of the router ("confederation peers").
  static Set<Long> confederation(ConfigNode process) {
    return process.child("confederation peers").stream().flatMap(leaf -> leaf.words().stream().skip(2).flatMap(word -> AsNumbers.of(word, leaf.at()).known().stream())).collect(Collectors.toUnmodifiableSet());
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    device.blocks("router", "bgp").stream().flatMap(NxosReader::tables).forEach(table -> {
      facts.add(new BgpProcess(device.key("bgp-process", table.vrf()), table.block().at(), table.process().at(), table.vrf(), !table.vrf().equals(Device.GLOBAL), localAs(table),
          Leaves.first(Leaves.text(table.block(), "router-id", 1), Leaves.text(table.process(), "router-id", 1)), Leaves.flag(table.process(), "graceful-shutdown activate")));
      facts.addAll(new BgpSessions(device, table).facts());
      for (var family : table.block().all("address-family")) {
        family.all("network").stream().filter(leaf -> leaf.word(1).filter(word -> !word.equals("route-map")).isPresent()).forEach(leaf -> facts.add(network(device, table, family, leaf)));
        facts.addAll(StrayPrefixes.facts(device, table.vrf(), family));
      }
    });
    return facts;
  }

  private static BgpNetwork network(Device device, Table table, ConfigNode family, ConfigNode leaf) {
    var written = leaf.words().get(1);
    var prefix = Device.after(leaf.words(), "mask").map(mask -> Addresses.prefix(written, mask)).orElse(written);
    var policy = Device.after(leaf.words(), "route-map").<Value<String>>map(name -> new Value.Known<>(name, leaf.at())).orElseGet(Value.Absent::new);
    return new BgpNetwork(device.key("bgp-network", table.vrf(), family.name(), prefix), leaf.at(), family.at(), table.vrf(), family.name(), prefix, policy);
  }
}
