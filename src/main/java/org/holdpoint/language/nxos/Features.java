package org.holdpoint.language.nxos;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.NameFact.Definition;
import org.holdpoint.fact.NameFact.Reference;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.fact.Undefined;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.routing.Device;

/// What goes with a feature that is switched off: its processes and all lines of it, in whatever block they stand ("Enabling and disabling a feature": "Configuring Basic BGP", "Configuring OSPFv2"
/// and others of the configuration guides of the Cisco Nexus 9000 Series: features.tsv).
final class Features {

  private static final String FEATURE = "feature";
  private static final String GOES = "goes";
  private static final String RUNS = "runs";
  /// What runs on nothing: the feature itself, and what people write of others.
  private static final Set<String> OTHERS = Set.of(FEATURE, "description", "remark");
  private static final String UNSAID = "unsaid";

  private Features() {}

  /// The features that lines of the configuration run on, each with the first of these.
  static List<Fact> used(Device device) {
    return device.block().all(FEATURE).stream().<Fact>flatMap(leaf -> FeatureLines.all(RUNS).filter(one -> leaf.name().equals(one.feature()) || leaf.name().startsWith(one.feature() + " ")).limit(1)
        .flatMap(one -> users(device.block(), one).limit(1)).map(line -> new RoutingOption(device.key("routing-option", FEATURE, leaf.name(), ""), leaf.at(), line.at(), FEATURE, leaf.name(), "",
            String.join(" ", line.words())))).toList();
  }

  private static Stream<ConfigNode> users(ConfigNode block, FeatureLines runs) {
    return block.children().values().stream().filter(node -> !node.negated() && !OTHERS.contains(node.keyword()))
        .flatMap(node -> Stream.concat(Stream.of(node).filter(one -> runs.has(one.words())), users(node, runs)));
  }

  /// The beginnings of the keys that go with this one.
  static List<String> carried(String key) {
    return key.startsWith(FEATURE + " ") ? FeatureLines.all(GOES).filter(one -> key.equals(FEATURE + " " + one.feature())).findFirst().map(FeatureLines::beginnings).orElse(List.of()) : List.of();
  }

  /// The features that are switched on, and the processes that need one: without it the device does not know their commands. A configuration that names no feature at all says nothing of them: what its
  /// processes need is on, unsaid.
  static List<Fact> names(Device device) {
    var facts = new ArrayList<Fact>();
    var on = device.block().all(FEATURE);
    var unsaid = on.isEmpty() && device.block().children().values().stream().noneMatch(leaf -> leaf.negated() && leaf.keyword().equals(FEATURE));
    on.forEach(leaf -> facts.add(on(device, leaf.name(), leaf, "")));
    FeatureLines.all(GOES).forEach(one -> one.beginnings().stream().filter(line -> line.startsWith("router ")).limit(1)
        .flatMap(line -> device.block().children().values().stream().filter(block -> !block.negated() && block.key().startsWith(line)))
        .forEach(block -> facts.add(unsaid ? on(device, one.feature(), block, UNSAID) : needed(device, one.feature(), block))));
    return facts;
  }

  private static Fact on(Device device, String feature, ConfigNode by, String how) {
    return new Definition(device.key("definition", FEATURE, feature, ""), by.at(), by.at(), FEATURE, feature, how, true);
  }

  private static Fact needed(Device device, String feature, ConfigNode process) {
    return new Reference(device.key("reference", FEATURE, feature, "", process.key()), process.at(), process.at(), FEATURE, feature, String.join(" ", process.words()), "", Undefined.REJECTED, "nothing");
  }
}
