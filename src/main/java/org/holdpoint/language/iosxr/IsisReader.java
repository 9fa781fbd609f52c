package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `router isis` blocks ("IS-IS Commands", Cisco IOS XR Routing Command Reference): limit and metric style belong to the address families.
final class IsisReader {

  private static final String LIMIT = "maximum-redistributed-prefixes";

  private IsisReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    for (var isis : device.blocks("router", "isis")) {
      var name = isis.word(2).orElse("");
      facts.add(new IsisInstance(device.key("isis-instance", name), isis.at(), isis.at(), name, Leaves.text(isis, "is-type", 1), isis.all("net").stream().flatMap(net -> net.word(1).stream()).toList(),
          families(isis, IsisReader::limit), new Value.Absent<>(), families(isis, IsisReader::style), authentication(isis), overload(isis), new Value.Absent<>()));
      facts.addAll(HelloReader.isis(device, isis, name));
      isis.all("interface").forEach(block -> facts.add(new IsisInterface(device.key("isis-interface", name, block.name()), block.at(), isis.at(), name, block.name(), Leaves.flag(block, "passive"),
          block.child("point-to-point").<Value<String>>map(leaf -> new Value.Known<>("point-to-point", leaf.at())).orElseGet(Value.Absent::new),
          Leaves.first(families(block, IsisReader::metric), block.all("address-family").isEmpty() ? new Value.Absent<>() : families(isis, IsisReader::metric)), Leaves.flag(block, "shutdown"))));
    }
    return facts;
  }

  /// How many prefixes may be redistributed into a family; with `warning-only` any number.
  static Value<Long> limit(ConfigNode family) {
    return Leaves.bound(family, LIMIT, 1, "warning-only");
  }

  /// The metric of an interface, or of all that have none of their own ("metric (IS-IS)": "in address family configuration mode ... the default metric of all interfaces").
  private static Value<Long> metric(ConfigNode family) {
    return family.all("metric").stream().findFirst().<Value<Long>>map(leaf -> leaf.word(1).filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at()))
        .orElseGet(() -> new Value.Unknown<>("`metric` without a number", leaf.at()))).orElseGet(Value.Absent::new);
  }

  private static Value<String> style(ConfigNode family) {
    return family.all("metric-style").stream().findFirst().<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).orElse(""), leaf.at()))
        .orElseGet(() -> new Value.Absent<>(family.removed("metric-style").map(ConfigNode::at)));
  }

  /// What the families of a block say, the first one that says it.
  private static <T> Value<T> families(ConfigNode block, Function<ConfigNode, Value<T>> read) {
    Value<T> absent = new Value.Absent<>();
    for (var family : block.all("address-family")) {
      var value = read.apply(family);
      if (!(value instanceof Value.Absent<T>)) {
        return value;
      }
      absent = absent.place().isPresent() ? absent : value;
    }
    return absent;
  }

  /// The word after `lsp-password`: how it is signed, or `text` ("lsp-password").
  private static Value<String> authentication(ConfigNode isis) {
    return isis.all("lsp-password").stream().findFirst().<Value<String>>map(leaf -> new Value.Known<>(leaf.word(1).filter(word -> word.startsWith("hmac") || word.equals("keychain")).orElse("text"), leaf.at()))
        .orElseGet(() -> new Value.Absent<>(isis.removed("lsp-password").map(ConfigNode::at)));
  }

  /// `set-overload-bit on-startup` takes the router out of the way only after a start.
  private static Value<Boolean> overload(ConfigNode isis) {
    return isis.child("set-overload-bit").<Value<Boolean>>map(leaf -> new Value.Known<>(!leaf.words().contains("on-startup"), leaf.at())).orElseGet(() -> Leaves.flag(isis, "set-overload-bit"));
  }
}
