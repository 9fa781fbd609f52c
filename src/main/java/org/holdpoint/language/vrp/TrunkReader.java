package org.holdpoint.language.vrp;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.SwitchFact.Trunk;
import org.holdpoint.language.vrp.VrpReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.VlanList;
import org.holdpoint.source.Span;

/// `port trunk allow-pass vlan` lines: each adds to those before, `undo` takes away what it names ("port trunk allow-pass vlan", USG6000 and NetEngine40E V800R012C10 Command References). VLAN 1,
/// which passes unless a line takes it away, carries nobody by itself and is left out.
final class TrunkReader {

  private static final List<String> ALLOWED = List.of("port", "trunk", "allow-pass", "vlan");

  private TrunkReader() {}

  static List<Fact> facts(Device device) {
    return device.block().all("interface").stream().flatMap(port -> trunk(device, port).stream()).toList();
  }

  private static Optional<Fact> trunk(Device device, ConfigNode port) {
    if (!Lines.text(port, 2, "port", "link-type").known().orElse("trunk").equals("trunk")) {
      return Optional.empty();
    }
    var list = new BitSet();
    var at = Optional.<Span>empty();
    for (var line : port.children().values()) {
      if (line.words().size() > ALLOWED.size() && line.words().subList(0, ALLOWED.size()).equals(ALLOWED)) {
        var named = VlanList.of(text(line.words().subList(ALLOWED.size(), line.words().size())));
        if (named.isEmpty()) {
          return Optional.empty();
        }
        at = Optional.of(line.at());
        if (line.negated()) {
          list.andNot(named.get());
        } else {
          list.or(named.get());
        }
      }
    }
    list.clear(1);
    var everything = VlanList.most(list);
    return at.map(line -> new Trunk(device.key("trunk", port.name()), line, port.at(), port.name(), everything ? "all" : VlanList.text(list), everything ? List.of() : VlanList.numbers(list), everything,
        Leaves.flag(port, "shutdown")));
  }

  /// `10 20 to 22` as other systems write it; `all` is every one.
  static String text(List<String> words) {
    return words.getFirst().equals("all") ? "1-4094" : String.join(",", words).replace(",to,", "-");
  }
}
