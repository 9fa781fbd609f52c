package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;
import org.holdpoint.replay.tree.NameReader;
import org.holdpoint.replay.tree.NameTable;
import org.holdpoint.routing.Bundles;
import org.holdpoint.routing.KeyChains;
import org.holdpoint.routing.Segments;

/// A configuration → facts, block by block.
final class IosxrReader {

  /// What the routing table outside every VRF is called here.
  static final String GLOBAL = "default";

  /// "bundle id", "bundle minimum-active links", Cisco IOS XR Interface and Hardware Component Command Reference.
  private static final Bundles BUNDLES = new Bundles("bundle id", "Bundle-Ether", "bundle minimum-active links");

  private IosxrReader() {}

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
      facts.add(new DeviceFact.Device(device.key("device"), name.place().orElse(configure.at()), configure.at(), "iosxr", name));
      facts.addAll(InterfaceReader.facts(device));
      facts.addAll(BUNDLES.facts(subject, configure));
      facts.addAll(StaticReader.facts(device));
      facts.addAll(KeyChains.facts(new org.holdpoint.routing.Device(device.subject(), device.block())));
      facts.addAll(SetReader.facts(device));
      facts.addAll(PolicyReader.facts(device));
      facts.addAll(IsisReader.facts(device));
      facts.addAll(Segments.facts(new org.holdpoint.routing.Device(subject, configure), Segments.addresses(configure, "ipv4")));
      facts.addAll(OspfReader.facts(device));
      facts.addAll(BgpReader.facts(device));
      facts.addAll(RedistributionReader.facts(device));
      facts.addAll(FlowReader.facts(device));
      facts.addAll(PolicyNames.facts(device, NameReader.facts(IosxrNameTable.TABLE, subject, configure)));
    });
    return List.copyOf(facts);
  }

  /// The word after the keyword.
  static Optional<String> after(List<String> words, String keyword) {
    var at = words.indexOf(keyword);
    return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
  }

  /// The policy that a line names, with its arguments.
  static Optional<String> policy(List<String> words) {
    var at = words.indexOf("route-policy");
    return at >= 0 && at + 1 < words.size() ? Optional.of(Policies.called(words, at + 1)) : Optional.empty();
  }

  /// The name of a policy without its arguments: `POL(10, 20)` is `POL`.
  static String plain(String policy) {
    var open = policy.indexOf('(');
    return open < 0 ? policy : policy.substring(0, open);
  }

  /// Loaded when facts are read, not when a file is only looked at.
  private static final class IosxrNameTable {
    static final NameTable TABLE = NameTable.read(() -> IosxrReader.class.getResourceAsStream("names.tsv"));
  }
}
