package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.SessionGroup;
import org.holdpoint.fact.LinkFact.StaticTable;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.StaticRoute;

/// What goes when a whole block goes: how many sessions a group has, and how many routes a table.
public final class Totals {

  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0/0", "::/0");

  private Totals() {}

  /// Those of one router. `facts` are all facts of its subject.
  public static List<Fact> of(List<Fact> facts) {
    var groups = new LinkedHashMap<Key, List<BgpNeighbor>>();
    var tables = new LinkedHashMap<Key, List<StaticRoute>>();
    for (var fact : facts) {
      if (fact instanceof BgpNeighbor session && !session.group().isEmpty()) {
        add(groups, Key.of(session.key().subject(), "session-group", session.vrf(), session.group()), session);
      } else if (fact instanceof StaticRoute route) {
        add(tables, Key.of(route.key().subject(), "static-table", route.vrf()), route);
      }
    }
    var found = new ArrayList<Fact>();
    groups.forEach((key, sessions) -> {
      var first = sessions.getFirst();
      var open = sessions.stream().filter(session -> !session.shutdown().known().orElse(false)).map(BgpNeighbor::address).toList();
      found.add(new SessionGroup(key, first.at(), first.within(), first.vrf(), first.group(), open));
    });
    tables.forEach((key, routes) -> {
      var first = routes.stream().filter(route -> EVERYWHERE.contains(route.prefix())).findFirst().orElse(routes.getFirst());
      found.add(new StaticTable(key, first.at(), first.within(), first.vrf(), (int) routes.stream().map(StaticRoute::prefix).distinct().count(), defaults(routes)));
    });
    return found;
  }

  private static List<String> defaults(List<StaticRoute> routes) {
    return routes.stream().map(StaticRoute::prefix).filter(EVERYWHERE::contains).distinct().toList();
  }

  private static <F> void add(Map<Key, List<F>> all, Key key, F fact) {
    all.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact);
  }
}
