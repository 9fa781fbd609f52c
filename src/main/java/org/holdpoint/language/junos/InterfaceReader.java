package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.DeviceFact.InterfaceFamily;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.routing.RouteTargets;

/// `interfaces` and `routing-instances` ("Interfaces fundamentals", "Routing instances", Junos OS user guides).
final class InterfaceReader {

  private InterfaceReader() {}

  /// One interface for each unit: `ge-0/0/1.0`.
  static List<Fact> facts(Subject subject, ConfigNode top) {
    var facts = new ArrayList<Fact>();
    var vrfs = new HashMap<String, String>();
    top.child("routing-instances").ifPresent(instances -> JunosReader.blocks(instances)
        .forEach(instance -> instance.all("interface").forEach(leaf -> vrfs.put(leaf.name(), instance.key()))));
    top.child("interfaces").ifPresent(interfaces -> JunosReader.blocks(interfaces).forEach(port -> port.all("unit").forEach(unit -> {
      var name = port.key() + "." + unit.name();
      facts.addAll(HelloReader.nets(subject, unit));
      unit.all("family").forEach(family -> facts.add(new InterfaceFamily(Key.of(subject, "interface-family", name, family.name()), family.at(), unit.at(), name, family.name())));
      facts.add(new Interface(Key.of(subject, "interface", name), unit.at(), port.at(), vrfs.getOrDefault(name, JunosReader.MASTER), name, address(unit),
          new Value.Known<>(port.key(), port.at()), Leaves.first(JunosReader.disabled(unit), JunosReader.disabled(port))));
    })));
    return facts;
  }

  private static Value<String> address(ConfigNode unit) {
    return unit.all("family").stream().filter(family -> family.name().startsWith("inet")).flatMap(family -> family.all("address").stream()).findFirst()
        .<Value<String>>map(leaf -> new Value.Known<>(leaf.name(), leaf.at())).orElseGet(Value.Absent::new);
  }

  /// The routing table of an instance. `vrf-target target:64500:1` is for both directions ("vrf-target").
  static Fact vrf(Subject subject, ConfigNode instance) {
    var limit = instance.child("routing-options").flatMap(options -> options.children().values().stream().filter(leaf -> !leaf.negated() && leaf.keyword().equals("maximum-prefixes")
        && !leaf.words().contains("log-only") && leaf.word(1).filter(Leaves::isNumber).isPresent()).findFirst());
    return RouteTargets.vrf(Key.of(subject, "vrf", instance.key()), instance, instance.key(), Leaves.text(instance, "route-distinguisher", 1), targets(instance, "import"),
        targets(instance, "export"), limit.<Value<Long>>map(leaf -> new Value.Known<>(Long.parseLong(leaf.words().get(1)), leaf.at())).orElseGet(() -> new Value.Absent<>(instance.child("routing-options").flatMap(options -> options.all("maximum-prefixes").stream().findFirst()).map(ConfigNode::at))));
  }

  private static RouteTargets targets(ConfigNode instance, String direction) {
    return RouteTargets.of(instance.all("vrf-target").stream().filter(leaf -> leaf.words().size() == 2 || leaf.word(1).filter(direction::equals).isPresent()), leaf -> Stream.of(leaf.words().getLast()));
  }
}
