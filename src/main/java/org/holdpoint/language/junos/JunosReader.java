package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.apply.Protection;
import org.holdpoint.replay.tree.ConfigGroups;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.replay.tree.NameReader;
import org.holdpoint.replay.tree.NameTable;
import org.holdpoint.routing.Segments;

/// A configuration → facts, instance by instance, after groups have been applied.
final class JunosReader {

  /// What the routing table outside every instance is called here: the device's own word.
  static final String MASTER = "master";

  private JunosReader() {}

  /// A routing instance, `master` for the device itself; `vpn` is true for one of its own, and `block` has its `protocols` and `routing-options`.
  record Instance(Subject subject, String vrf, boolean vpn, ConfigNode block) {

    Key key(String kind, String... path) {
      var all = new ArrayList<String>();
      all.add(vrf);
      all.addAll(List.of(path));
      return new Key(subject, kind, all);
    }

    Optional<ConfigNode> protocol(String name) {
      return block.child("protocols").flatMap(protocols -> protocols.child(name));
    }

    Optional<ConfigNode> options() {
      return block.child("routing-options");
    }
  }

  static List<Fact> facts(Subject subject, ConfigNode root) {
    var facts = new ArrayList<Fact>();
    root.child(Junos.TOP).map(Protection::unmarked).map(JunosReader::inherited).ifPresent(top -> {
      facts.add(device(subject, top));
      facts.addAll(InterfaceReader.facts(subject, top));
      top.child("interfaces").ifPresent(interfaces -> facts.addAll(BundleReader.facts(subject, interfaces)));
      facts.addAll(SwitchingReader.facts(subject, top));
      facts.addAll(PolicyReader.facts(subject, top));
      facts.addAll(FilterReader.facts(subject, top));
      facts.addAll(ChainReader.facts(subject, top));
      instance(new Instance(subject, MASTER, false, top), facts);
      top.child("routing-instances").ifPresent(instances -> blocks(instances).forEach(block -> {
        facts.add(InterfaceReader.vrf(subject, block));
        instance(new Instance(subject, block.key(), true, block), facts);
      }));
      facts.addAll(NameReader.facts(JunosNameTable.TABLE, subject, top));
    });
    return List.copyOf(facts);
  }

  /// With what `apply-groups` gives to its levels; `*` of a name in `<>` is any text, and stands once or twice in it.
  private static ConfigNode inherited(ConfigNode top) {
    return new ConfigGroups(top.all("groups"), "apply-groups-except", JunosReader::fits).applied(top);
  }

  private static boolean fits(String pattern, String name) {
    var parts = pattern.split("\\*", -1);
    return parts.length <= 3 && Pattern.matches(String.join(".*", Stream.of(parts).map(Pattern::quote).toList()), name);
  }

  private static void instance(Instance instance, List<Fact> facts) {
    facts.addAll(IsisReader.facts(instance));
    Stream.of("isis", "ospf").forEach(name -> instance.protocol(name).ifPresent(igp -> facts.addAll(Segments.of(instance.subject(), igp, name, "", _ -> ""))));
    facts.addAll(OspfReader.facts(instance));
    facts.addAll(BgpReader.facts(instance));
    facts.addAll(PeeringReader.validation(instance));
    facts.addAll(StaticReader.facts(instance));
    facts.addAll(FlowReader.facts(instance));
  }

  private static Fact device(Subject subject, ConfigNode top) {
    var name = top.child("system").map(system -> Leaves.text(system, "host-name", 1)).orElseGet(Value.Absent::new);
    return new DeviceFact.Device(Key.of(subject, "device"), name.place().orElse(top.at()), top.at(), "junos", name);
  }

  /// The entries of a level whose names are its keywords (`interfaces`, `routing-instances`).
  static List<ConfigNode> blocks(ConfigNode level) {
    return level.children().values().stream().filter(node -> !node.negated() && !node.keyword().startsWith("apply-")).toList();
  }

  /// True where `disable` stands.
  static Value<Boolean> disabled(ConfigNode block) {
    return Leaves.flag(block, "disable");
  }

  /// Loaded when facts are read, not when a file is only looked at.
  private static final class JunosNameTable {
    static final NameTable TABLE = NameTable.read(() -> JunosReader.class.getResourceAsStream("names.tsv"));
  }
}
