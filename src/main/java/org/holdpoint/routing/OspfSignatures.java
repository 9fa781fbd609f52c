package org.holdpoint.routing;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.OspfFact.OspfHello;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// How interfaces sign what they say in OSPF, where systems write it alike: `ip ospf authentication message-digest`, else `area 0 authentication message-digest` of the process; without a word the
/// password is sent as it is ("ip ospf authentication", "area authentication", Cisco IOS IP Routing: OSPF Command Reference; "Configuring OSPFv2", Nexus 9000 Unicast Routing Configuration Guide; "OSPFv2",
/// Arista EOS user manual; "OSPFv2", FRRouting user guide).
public final class OspfSignatures {

  private OspfSignatures() {}

  /// That of one interface, `block`; `ospf` is the process, or the table of it that the interface is in.
  public static OspfHello of(Device device, ConfigNode ospf, ConfigNode block, OspfInterface member) {
    var own = signed(block, List.of("ip", "ospf", "authentication"));
    var area = member.area().known().map(name -> signed(ospf, List.of("area", name, "authentication"))).orElseGet(Value.Absent::new);
    return new OspfHello(device.key("ospf-hello", member.instance(), block.name()), block.at(), block.at(), member.instance(), block.name(), member.area(), Leaves.first(own, area));
  }

  private static Value<String> signed(ConfigNode block, List<String> words) {
    return block.children().values().stream().filter(leaf -> leaf.words().size() >= words.size() && leaf.words().subList(0, words.size()).equals(words)).findFirst()
        .<Value<String>>map(leaf -> leaf.negated() ? new Value.Absent<>(Optional.of(leaf.at()))
            : new Value.Known<>(leaf.words().size() > words.size() ? leaf.words().get(words.size()) : "text", leaf.at())).orElseGet(Value.Absent::new);
  }
}
