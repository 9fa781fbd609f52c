package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.replay.tree.NameReader;
import org.holdpoint.replay.tree.NameTable;
import org.holdpoint.routing.BootImages;
import org.holdpoint.routing.Bundles;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.KeyChains;
import org.holdpoint.routing.PrefixLists;
import org.holdpoint.routing.Segments;
import org.holdpoint.routing.Switching;

/// A configuration → facts, block by block.
final class IosReader {

  /// An entry of a prefix list without a number comes five after the last ("ip prefix-list").
  private static final long PREFIX_STEP = 5;

  /// "channel-group", "port-channel min-links", Cisco IOS Interface and Hardware Component Command Reference.
  private static final Bundles BUNDLES = new Bundles("channel-group", "Port-channel", "port-channel min-links");

  private IosReader() {}

  static List<Fact> facts(Subject subject, ConfigNode root) {
    var facts = new ArrayList<Fact>();
    root.child("configure").ifPresent(configure -> {
      var device = new Device(subject, configure);
      var name = Leaves.text(configure, "hostname", 1);
      facts.add(new DeviceFact.Device(device.key("device"), name.place().orElse(configure.at()), configure.at(), "ios", name));
      BootImages.fact(device).ifPresent(facts::add);
      facts.addAll(InterfaceReader.facts(device));
      facts.addAll(Switching.facts(device));
      facts.addAll(BUNDLES.facts(subject, configure));
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
      facts.addAll(RedistributionReader.facts(device));
      facts.addAll(KronReader.facts(device));
      facts.addAll(NameReader.facts(IosNameTable.TABLE, subject, configure));
    });
    return List.copyOf(facts);
  }

  /// Loaded when facts are read, not when a file is only looked at.
  private static final class IosNameTable {
    static final NameTable TABLE = NameTable.read(() -> IosReader.class.getResourceAsStream("names.tsv"));
  }
}
