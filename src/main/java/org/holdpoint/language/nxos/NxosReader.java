package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
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
final class NxosReader {

  /// How far after the last one an entry of a prefix list without a number comes ("ip prefix-list", Cisco NX-OS Unicast Routing Command Reference).
  private static final long STEP = 5;

  /// "Configuring Port Channels", Cisco Nexus 9000 Series NX-OS Interfaces Configuration Guide.
  private static final Bundles BUNDLES = new Bundles("channel-group", "port-channel", "lacp min-links");

  private NxosReader() {}

  /// A routing process in one routing table: the process itself, or the block of a VRF in it.
  record Table(ConfigNode process, String vrf, ConfigNode block) {

    /// Its name among the tables of its process: `CORE`, `CORE vrf RED`.
    String name() {
      return process.word(2).orElse("") + (vrf.equals(Device.GLOBAL) ? "" : " vrf " + vrf);
    }
  }

  /// The tables of a process ("Configuring virtualization", in the chapter of each protocol, Unicast Routing).
  static Stream<Table> tables(ConfigNode process) {
    return Stream.concat(Stream.of(new Table(process, Device.GLOBAL, process)), process.all("vrf").stream().map(block -> new Table(process, block.name(), block)));
  }

  static List<Fact> facts(Subject subject, ConfigNode root) {
    var facts = new ArrayList<Fact>();
    root.child("configure").ifPresent(configure -> {
      var device = new Device(subject, configure);
      var name = Leaves.text(configure, "hostname", 1);
      facts.add(new DeviceFact.Device(device.key("device"), name.place().orElse(configure.at()), configure.at(), "nxos", name));
      BootImages.fact(device).ifPresent(facts::add);
      facts.addAll(InterfaceReader.facts(device));
      facts.addAll(Switching.facts(device));
      facts.addAll(BUNDLES.facts(subject, configure));
      facts.addAll(VrfReader.facts(device));
      facts.addAll(StaticReader.facts(device));
      facts.addAll(KeyChains.facts(device));
      facts.addAll(PrefixLists.facts(device, STEP));
      facts.addAll(ListReader.facts(device));
      facts.addAll(PolicyReader.facts(device));
      facts.addAll(IsisReader.facts(device));
      facts.addAll(Segments.facts(device, Segments.addresses(configure, "ip")));
      facts.addAll(OspfReader.facts(device));
      facts.addAll(BgpReader.facts(device));
      facts.addAll(RedistributionReader.facts(device));
      facts.addAll(NameReader.facts(NxosNameTable.TABLE, subject, configure));
      facts.addAll(Features.names(device));
      facts.addAll(Features.used(device));
    });
    return List.copyOf(facts);
  }

  /// Loaded when facts are read, not when a file is only looked at.
  private static final class NxosNameTable {
    static final NameTable TABLE = NameTable.read(() -> NxosReader.class.getResourceAsStream("names.tsv"));
  }
}
