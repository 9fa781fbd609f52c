package org.holdpoint.analysis.neighborhood;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.SessionGroup;
import org.holdpoint.fact.LinkFact.SessionTable;
import org.holdpoint.fact.LinkFact.StaticTable;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;

/// What goes when a whole block goes: how many sessions a group or a table has, and how many routes.
public final class Totals {

  private static final Set<String> EVERYWHERE = Set.of("0.0.0.0/0", "::/0");

  private Totals() {}

  /// Those of one router. `facts` are all facts of its subject.
  public static List<Fact> of(List<Fact> facts) {
    var groups = new LinkedHashMap<Key, List<BgpNeighbor>>();
    var tables = new LinkedHashMap<Key, List<StaticRoute>>();
    var sessions = new LinkedHashMap<Key, List<BgpNeighbor>>();
    for (var fact : facts) {
      if (fact instanceof BgpNeighbor session) {
        add(sessions, Key.of(session.key().subject(), "session-table", session.vrf()), session);
      }
      if (fact instanceof BgpNeighbor session && !session.group().isEmpty()) {
        add(groups, Key.of(session.key().subject(), "session-group", session.vrf(), session.group()), session);
      } else if (fact instanceof StaticRoute route) {
        add(tables, Key.of(route.key().subject(), "static-table", route.vrf()), route);
      }
    }
    var found = new ArrayList<Fact>();
    groups.forEach((key, members) -> {
      var first = members.getFirst();
      found.add(new SessionGroup(key, first.at(), first.within(), first.vrf(), first.group(), open(members)));
    });
    sessions.forEach((key, all) -> {
      var first = all.getFirst();
      var closed = all.stream().filter(session -> session.shutdown().known().orElse(false)).toList();
      found.add(new SessionTable(key, first.at(), first.within(), first.vrf(), open(all), closed.stream().findFirst().<Value<String>>map(session -> new Value.Known<>(session.address(), session.shutdown().place().orElse(session.at()))).orElseGet(Value.Absent::new),
          closed.stream().map(session -> session.shutdown().place()).distinct().count()));
    });
    tables.forEach((key, routes) -> {
      var first = routes.stream().filter(route -> EVERYWHERE.contains(route.prefix())).findFirst().orElse(routes.getFirst());
      found.add(new StaticTable(key, first.at(), first.within(), first.vrf(), (int) routes.stream().map(StaticRoute::prefix).distinct().count(), defaults(routes)));
    });
    return found;
  }

  private static List<String> open(List<BgpNeighbor> sessions) {
    return sessions.stream().filter(session -> !session.shutdown().known().orElse(false)).map(BgpNeighbor::address).toList();
  }

  private static List<String> defaults(List<StaticRoute> routes) {
    return routes.stream().map(StaticRoute::prefix).filter(EVERYWHERE::contains).distinct().toList();
  }

  private static <F> void add(Map<Key, List<F>> all, Key key, F fact) {
    all.computeIfAbsent(key, _ -> new ArrayList<>()).add(fact);
  }
}
