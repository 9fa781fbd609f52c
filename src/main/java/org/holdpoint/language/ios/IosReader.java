package org.holdpoint.language.ios;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.replay.NameReader;
import org.holdpoint.replay.NameTable;

/// A configuration → facts, block by block.
final class IosReader {

  /// What the routing table outside every VRF is called here.
  static final String GLOBAL = "default";

  private IosReader() {}

  /// The global configuration of a device: what each reader reads from.
  record Device(Subject subject, ConfigNode block) {

    Key key(String kind, String... path) {
      return Key.of(subject, kind, path);
    }

    /// The blocks that are called so: `router isis`.
    List<ConfigNode> blocks(String keyword, String second) {
      return block.all(keyword).stream().filter(node -> node.word(1).filter(second::equals).isPresent()).toList();
    }
  }

  static List<Fact> facts(Subject subject, ConfigNode root) {
    var facts = new ArrayList<Fact>();
    root.child("configure").ifPresent(configure -> {
      var device = new Device(subject, configure);
      var name = Leaves.text(configure, "hostname", 1);
      facts.add(new DeviceFact.Device(device.key("device"), name.place().orElse(configure.at()), configure.at(), "ios", name));
      facts.addAll(InterfaceReader.facts(device));
      facts.addAll(VrfReader.facts(device));
      facts.addAll(StaticReader.facts(device));
      facts.addAll(PrefixReader.facts(device));
      facts.addAll(ListReader.facts(device));
      facts.addAll(PolicyReader.facts(device));
      facts.addAll(IsisReader.facts(device));
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
