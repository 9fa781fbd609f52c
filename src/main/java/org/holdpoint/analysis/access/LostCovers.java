package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.LostCover;
import org.holdpoint.source.Span;

/// Tables that are dropped and made again, or in whose place another one is moved, without what kept their rows and columns from those who may read them. It belongs to the table and goes with it
/// (PostgreSQL documentation, DROP TABLE; Snowflake documentation, "Understanding row access policies": a table that is replaced has none, COPY GRANTS copies rights alone).
final class LostCovers {

  private static final Set<String> DIALECTS = Set.of("postgresql", "cockroachdb", "snowflake", "oracle");

  /// Where a policy by itself narrows what is seen, wherever it is put (Oracle, DBMS_RLS.ADD_POLICY; Snowflake, ADD ROW ACCESS POLICY).
  private static final Set<String> ON_TABLES = Set.of("snowflake", "oracle");

  private LostCovers() {}

  private static final class State {
    /// What lies on each table, in words, and where that was said.
    private final Map<String, Map<String, Span>> covers = new HashMap<>();
    /// The statement that put the table that stands now in its place.
    private final Map<String, ObjectStatement> made = new HashMap<>();

    /// The database that the statements of each file are in: what they call `core.customer` is another file's `crm.core.customer` (Snowflake documentation, "Object name resolution").
    private final Map<String, List<String>> databases = new HashMap<>();
    private String file = "";

    State(List<AccessFact> statements) {
      statements.forEach(this::take);
    }

    private Map<String, Span> on(List<String> path) {
      return covers.computeIfAbsent(name(path), _ -> new LinkedHashMap<>());
    }

    private String name(List<String> path) {
      var session = databases.getOrDefault(file, List.of());
      // Of `USE SCHEMA crm.core` what follows is in both; of `USE crm` a name of two parts is.
      var within = path.size() == 2 ? session.stream().limit(1).toList() : path.size() == 1 && session.size() == 2 ? session : List.<String>of();
      return Names.plain(Stream.concat(within.stream(), path.stream()).toList());
    }

    private void take(AccessFact fact) {
      file = fact.at().file();
      switch (fact) {
        case SessionStatement session when session.verb().equals("use") && session.dialect().equals("snowflake") -> databases.put(file, session.names());
        case RowPolicyStatement rows when rows.verb().equals("enable") -> on(rows.on().path()).put("row security", rows.at());
        case RowPolicyStatement rows when rows.verb().equals("disable") -> on(rows.on().path()).clear();
        case RowPolicyStatement rows when rows.verb().equals("create") && ON_TABLES.contains(rows.dialect()) && rows.on().kind().equals("table") -> on(rows.on().path()).put("row policy " + rows.policy(), rows.at());
        case RowPolicyStatement rows when rows.verb().equals("drop") -> on(rows.on().path()).remove("row policy " + rows.policy());
        case MaskStatement mask when mask.verb().equals("set") -> mask.columns().forEach(column -> on(mask.on().path()).put("mask of " + column, mask.at()));
        case MaskStatement mask when mask.verb().equals("unset") -> mask.columns().forEach(column -> on(mask.on().path()).remove("mask of " + column));
        case ObjectStatement object when object.what().kind().endsWith("table") -> object(object);
        case AccessFact _ -> { }
      }
    }

    private void object(ObjectStatement object) {
      var name = name(object.what().path());
      switch (object.verb()) {
        case "drop" -> covers.remove(name);
        case "uncovered" -> {
          covers.remove(name);
          made.put(name, object);
        }
        case "create" -> made.put(name, object);
        case "rename" -> {
          var path = object.what().path();
          var renamed = object.renamed().size() < path.size() ? Names.plain(path.subList(0, path.size() - object.renamed().size())) + "." + Names.plain(object.renamed()) : Names.plain(object.renamed());
          Optional.ofNullable(covers.remove(name)).ifPresentOrElse(some -> covers.put(renamed, some), () -> covers.remove(renamed));
          made.put(renamed, object);
        }
        case String _ -> { }
      }
    }
  }

  /// By the statement that makes it so. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(String dialect, List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (!DIALECTS.contains(dialect)) {
      return found;
    }
    var before = new State(was);
    var after = new State(now);
    before.covers.forEach((table, covers) -> Optional.ofNullable(after.made.get(table)).filter(by -> !done.contains(by.key())).ifPresent(by -> {
      var lost = covers.entrySet().stream().filter(cover -> !after.covers.getOrDefault(table, Map.of()).containsKey(cover.getKey())).toList();
      if (!lost.isEmpty()) {
        found.put(by.key(), List.of(new LostCover(Gains.key(by, "lost-cover", table), by.at(), by.within(), dialect, table, lost.stream().map(Map.Entry::getKey).toList(), lost.stream().map(Map.Entry::getValue).distinct().toList())));
      }
    }));
    return found;
  }
}
