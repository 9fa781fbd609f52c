package org.holdpoint.language.junos;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `routing-options static`, of each table ("Static routes", Protocol-independent routing properties user guide).
final class StaticReader {

  private StaticReader() {}

  static List<Fact> facts(JunosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    instance.options().ifPresent(options -> Stream.concat(Stream.of(options), options.all("rib").stream()).forEach(table -> table.child("static").ifPresent(statics ->
        statics.all("route").forEach(route -> hops(route).forEach(hop -> facts.add(new StaticRoute(instance.key("static-route", route.name(), hop), route.at(), statics.at(), instance.vrf(),
            route.name(), hop, Leaves.number(route, "preference", 1), Leaves.number(route, "tag", 1))))))));
    return facts;
  }

  /// Addresses and interfaces, `discard`, `reject`, `receive`, or the table that is asked next.
  private static List<String> hops(ConfigNode route) {
    var hops = new ArrayList<String>();
    route.child("next-hop").ifPresent(leaf -> hops.addAll(leaf.words().subList(1, leaf.words().size())));
    route.all("qualified-next-hop").forEach(leaf -> hops.add(leaf.name()));
    route.child("next-table").flatMap(leaf -> leaf.word(1)).ifPresent(hops::add);
    Stream.of("discard", "reject", "receive").filter(word -> route.child(word).isPresent()).forEach(hops::add);
    return hops.stream().distinct().toList();
  }
}
