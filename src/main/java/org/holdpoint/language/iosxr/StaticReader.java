package org.holdpoint.language.iosxr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.holdpoint.language.iosxr.IosxrReader.Device;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `router static` blocks ("router static", Cisco IOS XR Routing Command Reference): the distance is the number after the next hop.
final class StaticReader {

  private StaticReader() {}

  static List<Fact> facts(Device device) {
    var facts = new ArrayList<Fact>();
    device.block().child("router static").ifPresent(block -> {
      table(device, IosxrReader.GLOBAL, block, facts);
      block.all("vrf").forEach(vrf -> table(device, vrf.name(), vrf, facts));
    });
    return facts;
  }

  private static void table(Device device, String vrf, ConfigNode block, List<Fact> facts) {
    block.all("address-family").stream().flatMap(family -> family.children().values().stream()).filter(leaf -> !leaf.negated() && leaf.words().size() > 1).forEach(leaf -> {
      var words = leaf.words();
      var key = Stream.of(leaf.key().split(" ")).skip(1).toList();
      var hop = String.join(" ", key);
      facts.add(new StaticRoute(device.key("static-route", vrf, words.getFirst(), hop), leaf.at(), leaf.at(), vrf, words.getFirst(), hop,
          leaf.word(1 + key.size()).filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at())).orElseGet(Value.Absent::new),
          IosxrReader.after(words, "tag").filter(Leaves::isNumber).<Value<Long>>map(word -> new Value.Known<>(Long.parseLong(word), leaf.at())).orElseGet(Value.Absent::new)));
    });
  }
}
