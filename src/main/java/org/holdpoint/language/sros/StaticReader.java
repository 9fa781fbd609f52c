package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Leaves;

/// `static-route-entry` blocks ("static-route-entry", Router Configuration Guide 16.0.R5) and the `static-routes` of the model (nokia-conf, `static-routes route`). A way that nobody has switched on
/// (`no shutdown`, `admin-state enable`) is none.
final class StaticReader {

  private static final Set<String> WAYS = Set.of("next-hop", "indirect", "black-hole", "blackhole");
  private static final String DROPS = "black-hole";

  private StaticReader() {}

  static List<Fact> facts(SrosReader.Instance instance) {
    var facts = new ArrayList<Fact>();
    instance.block().all("static-route-entry").forEach(entry -> ways(instance, entry, facts));
    instance.block().child("static-routes").ifPresent(routes -> routes.all("route").forEach(route -> ways(instance, route, facts)));
    return facts;
  }

  private static void ways(SrosReader.Instance instance, ConfigNode route, List<Fact> facts) {
    route.word(1).ifPresent(prefix -> route.children().values().stream().filter(way -> WAYS.contains(way.keyword()) && !way.negated() && on(way)).forEach(way -> {
      var hop = way.keyword().startsWith("black") ? DROPS : way.word(1).orElse("");
      facts.add(new StaticRoute(instance.key("static-route", prefix, hop), way.at(), route.at(), instance.vrf(), prefix, hop, Leaves.number(way, "preference", 1),
          Leaves.first(Leaves.number(way, "tag", 1), Leaves.number(route, "tag", 1))));
    }));
  }

  private static boolean on(ConfigNode way) {
    return way.child("admin-state").map(state -> state.word(1).filter("enable"::equals).isPresent())
        .orElseGet(() -> Leaves.flag(way, "shutdown") instanceof Value.Known<Boolean>(var closed, _) && !closed);
  }
}
