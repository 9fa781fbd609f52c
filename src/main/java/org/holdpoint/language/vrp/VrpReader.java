package org.holdpoint.language.vrp;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.replay.tree.NameReader;
import org.holdpoint.replay.tree.NameTable;
import org.holdpoint.routing.Bundles;

/// A configuration → facts, block by block.
final class VrpReader {

  /// What the routing table outside every VPN instance is called ("_public_" in `display`; here the house's word).
  static final String GLOBAL = "default";

  /// "eth-trunk", "least active-linknumber", NetEngine40E V800R012C10 Command Reference.
  private static final Bundles BUNDLES = new Bundles("eth-trunk", "Eth-Trunk", "least active-linknumber");

  private VrpReader() {}

  /// The system view of a device: what each reader reads from.
  record Device(Subject subject, ConfigNode block) {

    Key key(String kind, String... path) {
      return Key.of(subject, kind, path);
    }
  }

  static List<Fact> facts(Subject subject, ConfigNode root) {
    var facts = new ArrayList<Fact>();
    root.child("system-view").ifPresent(system -> {
      var device = new Device(subject, system);
      var name = Leaves.text(system, "sysname", 1);
      facts.add(new DeviceFact.Device(device.key("device"), name.place().orElse(system.at()), system.at(), "vrp", name));
      facts.addAll(InterfaceReader.facts(device));
      facts.addAll(BUNDLES.facts(subject, device.block()));
      facts.addAll(TrunkReader.facts(device));
      facts.addAll(VlanReader.facts(device));
      facts.addAll(StaticReader.facts(device));
      facts.addAll(PrefixReader.facts(device));
      facts.addAll(ListReader.facts(device));
      facts.addAll(NamedListReader.facts(new org.holdpoint.routing.Device(subject, device.block())));
      facts.addAll(FlowReader.facts(device));
      facts.addAll(PolicyReader.facts(device));
      facts.addAll(IsisReader.facts(device));
      facts.addAll(OspfReader.facts(device));
      facts.addAll(BgpReader.facts(device));
      facts.addAll(PeeringReader.validation(device));
      facts.addAll(ImportReader.facts(device));
      facts.addAll(NameReader.facts(VrpNameTable.TABLE, subject, system));
    });
    return List.copyOf(facts);
  }

  /// Loaded when facts are read, not when a file is only looked at.
  private static final class VrpNameTable {
    static final NameTable TABLE = NameTable.read(() -> VrpReader.class.getResourceAsStream("names.tsv"));
  }
}
