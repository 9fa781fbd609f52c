package org.holdpoint.analysis.grant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.AccessFact.Securable;

/// How much a thing that rights are about holds.
/// @param word `server`, `database`, `schema`, `table`, `routine` or `other`
/// @param every whether it stands for all objects of a kind
/// @param rows whether a right on it reaches rows
/// @param path its names
/// @param kind what it is, where it is `other`; else empty
record Scope(String word, boolean every, boolean rows, List<String> path, String kind) {

  /// Something that has a word of its own.
  Scope(String word, boolean every, boolean rows, List<String> path) {
    this(word, every, rows, path, "");
  }

  static final Scope SERVER = new Scope("server", true, true, List.of());

  /// What somebody makes himself.
  static final Scope OWN = new Scope("other", false, false, List.of());

  private static final List<String> ORDER = List.of("other", "routine", "table", "schema", "database", "server");
  private static final Set<String> CONTAINERS = Set.of("schema", "database", "server");
  private static final Set<String> SERVERS = Set.of("server", "account", "system", "project", "organization");
  private static final Set<String> TABLES = Set.of("table", "tables", "view", "views", "materialized view", "foreign table", "external table", "dictionary", "object", "large object", "large objects");
  private static final Set<String> ROUTINES = Set.of("function", "functions", "procedure", "procedures", "routine", "routines", "aggregate");
  /// Where a right on a database or a schema is a right on the tables in it. PostgreSQL documentation, section 5.8: there it is not.
  private static final Map<String, Set<String>> HOLD_ROWS = Map.of("database", Set.of("mysql", "mariadb", "clickhouse", "sqlserver", "tsql", "cassandra", "databricks", "mongodb", "trino", "teradata"), "schema", Set.of("sqlserver", "tsql", "bigquery", "databricks"));

  /// What a securable is. `*.*` is the server, `db.*` a database (MySQL and ClickHouse documentation, GRANT).
  static Scope of(String dialect, Securable on) {
    var kind = on.kind();
    var path = on.path();
    if (SERVERS.contains(kind) || path.size() > 1 && path.getFirst().equals("*") && path.stream().allMatch("*"::equals)) {
      return new Scope("server", true, true, path);
    }
    if (kind.equals("network host")) {
      return new Scope("other", false, false, path);
    }
    if (kind.startsWith("all ") || kind.startsWith("future ")) {
      var inner = of(dialect, new Securable(kind.substring(kind.indexOf(' ') + 1), List.of(), on.at()));
      return new Scope(kind.startsWith("future ") && whole(dialect, path) ? "database" : "schema", true, inner.rows(), path);
    }
    if (!path.isEmpty() && path.getLast().endsWith("*") && !ROUTINES.contains(kind)) {
      return new Scope("database", true, true, path);
    }
    return switch (kind) {
      case "database", "schema" -> {
        var rows = HOLD_ROWS.get(kind).contains(dialect);
        yield new Scope(kind, rows, rows, path);
      }
      default -> TABLES.contains(kind) ? new Scope("table", false, true, path) : ROUTINES.contains(kind) ? new Scope("routine", false, false, path) : new Scope("other", false, false, path, kind);
    };
  }

  /// Whether what will be made in it is made anywhere: nothing is named, or a database alone (Snowflake SQL command reference, GRANT privileges: ON FUTURE … IN DATABASE; a schema stands behind its database).
  private static boolean whole(String dialect, List<String> path) {
    return path.isEmpty() || dialect.equals("snowflake") && path.size() == 1;
  }

  /// What a right on it lets somebody at, in the words of `GivenRights`.
  String reach() {
    if (rows) {
      return word.equals("server") || word.equals("database") ? "whole" : every ? "many" : "some";
    }
    return every ? "every-other" : CONTAINERS.contains(word) ? "container" : "none";
  }

  /// The one that holds more.
  Scope or(Scope other) {
    return size() >= other.size() ? this : other;
  }

  private int size() {
    return ORDER.indexOf(word) * 4 + (every ? 2 : 0) + (rows ? 1 : 0);
  }

  /// As people write it.
  String text() {
    return String.join(".", path);
  }
}
