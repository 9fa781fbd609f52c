package org.holdpoint.language.frr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Leaves;
import org.holdpoint.replay.NameReader;
import org.holdpoint.replay.NameTable;

/// A configuration → facts, block by block.
final class FrrReader {

  /// What the routing table outside every VRF is called here ("Virtual Routing and Forwarding", FRR user guide, Zebra).
  static final String GLOBAL = "default";

  private FrrReader() {}

  /// The global configuration of a device: what each reader reads from.
  record Device(Subject subject, ConfigNode block) {

    Key key(String kind, String... path) {
      return Key.of(subject, kind, path);
    }

    /// The blocks and lines that are called so: `router isis`.
    List<ConfigNode> blocks(String keyword, String second) {
      return block.all(keyword).stream().filter(node -> node.word(1).filter(second::equals).isPresent()).toList();
    }
  }

  /// The word after another one of a line.
  static Optional<String> after(List<String> words, String keyword) {
    var at = words.indexOf(keyword);
    return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
  }

  /// The routing table that a header names, or a view of BGP.
  static String vrf(ConfigNode block) {
    return after(block.words(), "vrf").or(() -> after(block.words(), "view")).orElse(GLOBAL);
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
      facts.addAll(PrefixReader.facts(device));
      facts.addAll(ListReader.facts(device));
      facts.addAll(PolicyReader.facts(device));
      facts.addAll(IsisReader.facts(device));
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
