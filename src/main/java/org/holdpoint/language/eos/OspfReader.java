package org.holdpoint.language.eos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.Addresses;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.OspfSignatures;

/// `router ospf` and `router ospfv3` blocks and what interfaces say of them (Arista EOS user manual, "OSPFv2", "OSPFv3").
final class OspfReader {

  private OspfReader() {}

  static List<ConfigNode> processes(Device device) {
    return Stream.concat(device.blocks("router", "ospf").stream(), device.blocks("router", "ospfv3").stream()).toList();
  }

  /// What a process is called: `ospf 1`.
  static String name(ConfigNode ospf) {
    return ospf.name();
  }

  /// `max-lsa 0` is no limit: networks whose OSPF carries every leaf run with it. A limit that only warns is none either.
  private static Value<Long> most(ConfigNode ospf) {
    var most = Leaves.bound(ospf, "max-lsa", 1, "warning-only");
    return most instanceof Value.Known<Long>(var links, var at) && links == 0 ? new Value.Absent<>(Optional.of(at)) : most;
  }

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var ospf : processes(device)) {
      var vrf = EosReader.vrf(ospf);
      facts.add(new OspfInstance(device.key("ospf-instance", name(ospf)), ospf.at(), ospf.at(), vrf, name(ospf), Leaves.text(ospf, "router-id", 1), new Value.Absent<>(),
          most(ospf), Leaves.flag(ospf, "shutdown")));
      if (ospf.word(1).filter("ospf"::equals).isPresent()) {
        var networks = ospf.all("network").stream().flatMap(leaf -> range(leaf).stream()).toList();
        device.block().all("interface").stream().filter(block -> InterfaceReader.vrf(block).equals(vrf)).forEach(block ->
            member(device, ospf, networks, block).ifPresent(member -> facts.addAll(List.of(member, OspfSignatures.of(device, ospf, block, member)))));
      }
    }
    return facts;
  }

  /// An interface runs OSPF by its own line ("ip ospf area"), else by a `network` of the process that its address lies in.
  private static Optional<OspfInterface> member(Device device, ConfigNode ospf, List<Range> networks, ConfigNode block) {
    var runs = block.child("ip ospf area").or(() -> network(networks, block));
    return runs.map(leaf -> new OspfInterface(device.key("ospf-interface", name(ospf), block.name()), leaf.at(), block.at(), name(ospf), block.name(),
        Device.after(leaf.words(), "area").<Value<String>>map(area -> new Value.Known<>(area, leaf.at())).orElseGet(Value.Absent::new), passive(ospf, block.name()),
        Leaves.number(block, "ip ospf cost", 3), Leaves.flag(block, "shutdown")));
  }

  /// `passive-interface default`, and what is excepted from it.
  private static Value<Boolean> passive(ConfigNode process, String name) {
    return Leaves.first(Leaves.flag(process, "passive-interface " + name), Leaves.flag(process, "passive-interface default"));
  }

  /// Addresses that one `network` line takes.
  private record Range(long network, long wildcard, ConfigNode leaf) {}

  /// `network 10.0.0.0/8 area 0`, or with a wildcard.
  private static Optional<Range> range(ConfigNode leaf) {
    var written = leaf.word(1).orElse("");
    var slash = written.indexOf('/');
    var network = Addresses.number(slash < 0 ? written : written.substring(0, slash));
    var length = slash < 0 ? "" : written.substring(slash + 1);
    var wildcard = Leaves.isNumber(length) && length.length() < 3 ? OptionalLong.of((1L << Math.max(0, 32 - Integer.parseInt(length))) - 1) : leaf.word(2).map(Addresses::number).orElse(OptionalLong.empty());
    return network.isPresent() && wildcard.isPresent() ? Optional.of(new Range(network.getAsLong(), wildcard.getAsLong(), leaf)) : Optional.empty();
  }

  private static Optional<ConfigNode> network(List<Range> networks, ConfigNode block) {
    var address = InterfaceReader.address(block).known().map(text -> Addresses.number(text.substring(0, Math.max(0, text.indexOf('/'))))).orElse(OptionalLong.empty());
    return address.isEmpty() ? Optional.empty()
        : networks.stream().filter(range -> Addresses.matches(address.getAsLong(), range.network(), range.wildcard())).map(Range::leaf).findFirst();
  }
}
