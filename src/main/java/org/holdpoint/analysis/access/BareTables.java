package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.ConsequenceFact.BareTable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// New tables without row security in schemas where all tables before them have it (PostgreSQL documentation, Row Security Policies: off unless it is switched on).
final class BareTables {

  /// (tables) One alone is no custom of a schema.
  private static final int CUSTOM = 2;
  private static final String PUBLIC = "public";

  private BareTables() {}

  /// Tables by name, and where row security was put on them.
  private static final class State {
    private final Map<String, ObjectStatement> tables = new LinkedHashMap<>();
    private final Map<String, Span> secured = new HashMap<>();

    State(List<AccessFact> statements) {
      statements.forEach(fact -> {
        switch (fact) {
          case ObjectStatement table when table.what().kind().equals("table") && table.verb().equals("create") && table.shadows().isEmpty() -> tables.put(name(table.what().path()), table);
          case ObjectStatement table when table.what().kind().equals("table") && table.verb().equals("drop") -> tables.remove(name(table.what().path()));
          case RowPolicyStatement rows when rows.verb().equals("enable") -> secured.put(name(rows.on().path()), rows.at());
          case RowPolicyStatement rows when rows.verb().equals("disable") -> secured.remove(name(rows.on().path()));
          case AccessFact _ -> { }
        }
      });
    }

    /// The tables of each schema, where there are some and all of them have it.
    private Map<String, List<String>> schemas() {
      var all = new HashMap<String, List<String>>();
      tables.keySet().forEach(table -> all.computeIfAbsent(schema(table), _ -> new ArrayList<>()).add(table));
      all.values().removeIf(some -> some.size() < CUSTOM || !secured.keySet().containsAll(some));
      return all;
    }
  }

  /// By the statement that makes the table. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(String dialect, List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (!dialect.equals("postgresql")) {
      return found;
    }
    var before = new State(was);
    var schemas = before.schemas();
    if (schemas.isEmpty()) {
      return found;
    }
    var after = new State(now);
    after.tables.forEach((name, table) -> Optional.ofNullable(schemas.get(schema(name))).filter(_ -> !done.contains(table.key()) && !before.tables.containsKey(name) && !after.secured.containsKey(name))
        .ifPresent(others -> found.put(table.key(), List.of(new BareTable(Gains.key(table, "bare-table", name), table.at(), table.within(), dialect, String.join(".", table.what().path()), schema(name), others.size(), before.secured.get(others.getLast()))))));
    return found;
  }

  private static String name(List<String> path) {
    return (path.size() > 1 ? path.get(path.size() - 2) : PUBLIC).toLowerCase(Locale.ROOT) + "." + path.getLast().toLowerCase(Locale.ROOT);
  }

  private static String schema(String name) {
    return name.substring(0, name.indexOf('.'));
  }
}
