package org.holdpoint.language.eos;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Undefined;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.replay.tree.NameReader;
import org.holdpoint.replay.tree.NameTable;
import org.holdpoint.routing.BootImages;
import org.holdpoint.routing.Bundles;
import org.holdpoint.routing.Device;
import org.holdpoint.routing.PrefixLists;
import org.holdpoint.routing.Segments;
import org.holdpoint.routing.Switching;

/// A configuration → facts, block by block.
final class EosReader {

  /// An entry of a prefix list without a number comes ten after the last ("ip prefix-list", Arista EOS user manual).
  private static final long PREFIX_STEP = 10;

  /// "Port Channels and LACP", Arista EOS user manual.
  private static final Bundles BUNDLES = new Bundles("channel-group", "Port-Channel", "port-channel min-links");

  private EosReader() {}

  /// The routing table that a header names.
  static String vrf(ConfigNode block) {
    return Device.after(block.words(), "vrf").orElse(Device.GLOBAL);
  }

  static List<Fact> facts(Subject subject, ConfigNode root) {
    var facts = new ArrayList<Fact>();
    root.child("configure").ifPresent(configure -> {
      var device = new Device(subject, configure);
      var name = Leaves.text(configure, "hostname", 1);
      facts.add(new DeviceFact.Device(device.key("device"), name.place().orElse(configure.at()), configure.at(), "eos", name));
      BootImages.fact(device).ifPresent(facts::add);
      facts.addAll(InterfaceReader.facts(device));
      facts.addAll(Switching.facts(device));
      facts.addAll(BUNDLES.facts(subject, configure));
      facts.addAll(VrfReader.facts(device));
      facts.addAll(StaticReader.facts(device));
      facts.addAll(PrefixLists.facts(device, PREFIX_STEP));
      facts.addAll(ListReader.facts(device));
      facts.addAll(PolicyReader.facts(device));
      facts.addAll(IsisReader.facts(device));
      facts.addAll(Segments.facts(device, Segments.addresses(configure, "ip")));
      facts.addAll(OspfReader.facts(device));
      facts.addAll(BgpReader.facts(device));
      facts.addAll(RedistributionReader.facts(device));
      facts.addAll(NameReader.facts(EosNameTable.TABLE, subject, configure).stream().map(fact -> fact instanceof Reference use ? answered(device, use) : fact).toList());
    });
    return List.copyOf(facts);
  }

  /// The same, but where a line says what becomes of routes whose policy is missing: that line may be about other families.
  private static Fact answered(Device device, Reference use) {
    var direction = use.user().endsWith(" in") ? "in" : "out";
    return use.effect() == Undefined.PASSES_ALL && device.blocks("router", "bgp").stream().anyMatch(process -> denied(process, direction))
        ? new Reference(use.key(), use.at(), use.within(), use.sort(), use.name(), use.user(), use.place(), Undefined.UNKNOWN, use.filters()) : use;
  }

  private static boolean denied(ConfigNode block, String direction) {
    return block.children().values().stream().anyMatch(leaf -> !leaf.negated() && leaf.words().size() > 2 && leaf.words().contains("missing-policy") && leaf.words().contains(direction)
        && leaf.words().getLast().startsWith("deny") || denied(leaf, direction));
  }

  /// Loaded when facts are read, not when a file is only looked at.
  private static final class EosNameTable {
    static final NameTable TABLE = NameTable.read(() -> EosReader.class.getResourceAsStream("names.tsv"));
  }
}
