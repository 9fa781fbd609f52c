package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.replay.tree.NameReader;
import org.holdpoint.replay.tree.NameTable;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.KeyChains;
import org.holdpoint.routing.PrefixLists;
import org.holdpoint.routing.Segments;

/// A configuration → facts, block by block.
final class FrrReader {

  /// An entry of a prefix list without a number comes five after the last ("ip prefix-list").
  private static final long PREFIX_STEP = 5;

  private FrrReader() {}

  /// The routing table that a header names, or a view of BGP.
  static String vrf(ConfigNode block) {
    return Device.after(block.words(), "vrf").or(() -> Device.after(block.words(), "view")).orElse(Device.GLOBAL);
  }

  static List<Fact> facts(Subject subject, ConfigNode root) {
    var facts = new ArrayList<Fact>();
    root.child("configure").ifPresent(configure -> {
      var device = new Device(subject, configure);
      var name = Leaves.text(configure, "hostname", 1);
      facts.add(new DeviceFact.Device(device.key("device"), name.place().orElse(configure.at()), configure.at(), "frr", name));
      facts.addAll(InterfaceReader.facts(device));
      facts.addAll(VrfReader.facts(device));
      facts.addAll(StaticReader.facts(device));
      facts.addAll(KeyChains.facts(device));
      facts.addAll(PrefixLists.facts(device, PREFIX_STEP));
      facts.addAll(ListReader.facts(device));
      facts.addAll(PolicyReader.facts(device));
      facts.addAll(IsisReader.facts(device));
      facts.addAll(Segments.facts(device, Segments.addresses(configure, "ip")));
      facts.addAll(OspfReader.facts(device));
      facts.addAll(BgpReader.facts(device));
      facts.addAll(PeeringReader.validation(device));
      facts.addAll(RedistributionReader.facts(device));
      facts.addAll(NameReader.facts(FrrNameTable.TABLE, subject, configure));
    });
    return List.copyOf(facts);
  }

  /// Loaded when facts are read, not when a file is only looked at.
  private static final class FrrNameTable {
    static final NameTable TABLE = NameTable.read(() -> FrrReader.class.getResourceAsStream("names.tsv"));
  }
}
