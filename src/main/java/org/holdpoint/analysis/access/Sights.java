package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;

/// Which entries of its catalogues a database shows to whoever has a right: one row of cases a database, each with its source.
final class Sights {

  private static final String ALL = "*";
  private static final List<String> EVERY = List.of(ALL);
  /// Rights on data that list a table and its columns (MySQL and MariaDB, chapter INFORMATION_SCHEMA: rows of objects for which the user has the proper privileges; seen on MariaDB 10.11).
  private static final Set<String> MYSQL = Set.of("ALL", "ALL PRIVILEGES", "SELECT", "INSERT", "UPDATE", "DELETE", "REFERENCES", "CREATE", "ALTER", "INDEX", "DROP", "SHOW VIEW", "CREATE VIEW");
  /// Rights that list a table with its columns in information_schema (PostgreSQL, The Information Schema: `columns`; seen on PostgreSQL 15).
  private static final Set<String> COLUMNS = Set.of("ALL", "ALL PRIVILEGES", "SELECT", "INSERT", "UPDATE", "REFERENCES");
  /// Rights of the SQL Server that say who may connect, and are about no object.
  private static final Set<String> NO_OBJECT = Set.of("CONNECT", "CONNECT SQL", "AUTHENTICATE", "SHOWPLAN", "VIEW ANY DATABASE", "VIEW SERVER STATE", "VIEW DATABASE STATE");
  /// Rights on a database or server that are rights on what is in it (Microsoft Learn, "Permissions (Database Engine)", implied permissions); UNMASK, CREATE TABLE and their like are about no object, or what is not there.
  private static final Set<String> IMPLIED = Set.of("ALL", "ALL PRIVILEGES", "CONTROL", "CONTROL SERVER", "ALTER", "SELECT", "INSERT", "UPDATE", "DELETE", "EXECUTE", "REFERENCES", "TAKE OWNERSHIP", "VIEW DEFINITION", "VIEW ANY DEFINITION",
      "VIEW CHANGE TRACKING", "RECEIVE", "SELECT ALL USER SECURABLES", "ALTER ANY DATABASE", "ALTER ANY SCHEMA");
  /// Rights of ClickHouse that are about no table (ClickHouse documentation, GRANT).
  private static final Set<String> NO_TABLE = Set.of("NONE", "USAGE", "SYSTEM", "SHOW USERS", "SHOW ROLES", "SHOW ACCESS", "SOURCES", "INTROSPECTION", "KILL QUERY", "CREATE USER", "CREATE ROLE");

  /// Roles that come with the database, whose members may read or write all of its data.
  private static final Map<String, Set<String>> WHOLE = Map.of("postgresql", Set.of("pg_read_all_data", "pg_write_all_data"), "sqlserver", Set.of("db_datareader", "db_datawriter", "db_owner"));

  /// Catalogues of what objects are in.
  private static final Set<String> CONTAINERS = Set.of("schemata", "databases");

  /// What is in no schema.
  private static final Set<String> OTHER = Set.of("source", "user", "role", "named collection", "table engine", "language", "tablespace", "parameter", "proxy", "warehouse", "integration");

  /// What has no catalogues that are queried, or shows them to everybody (Apache Cassandra documentation, "Data Control": system_schema is readable by all).
  private static final Set<String> UNLISTED = Set.of("kafka", "redis", "cassandra", "mongodb");

  private Sights() {}

  /// Each sight by its number, so that sets of them are sets of bits.
  static final class Numbers {

    private final Map<Sight, Integer> numbers = new HashMap<>();
    private final List<Sight> sights = new ArrayList<>();

    int of(Sight sight) {
      return numbers.computeIfAbsent(sight, one -> {
        sights.add(one);
        return sights.size() - 1;
      });
    }

    Sight at(int number) {
      return sights.get(number);
    }
  }

  /// What is seen.
  /// @param schema the schema or database; `*` for all, `a*` for those that begin so
  /// @param object the object in it, written the same way
  /// @param shows which catalogues show it, by the last part of their name; `*` for all
  record Sight(String schema, String object, List<String> shows) {

    /// Whether it shows no more than that a schema is there.
    boolean container() {
      return CONTAINERS.containsAll(shows);
    }

    boolean covers(Sight other) {
      return covers(schema, other.schema) && covers(object, other.object) && (shows.contains(ALL) || shows.containsAll(other.shows));
    }

    private static boolean covers(String wide, String narrow) {
      return wide.equals(narrow) || wide.endsWith(ALL) && narrow.startsWith(wide.substring(0, wide.length() - 1));
    }
  }

  /// What the members of a role see that comes with the database (PostgreSQL documentation, Predefined Roles; Microsoft Learn, Database-level roles: who may read a table sees it).
  static List<Sight> ofRole(String dialect, String role) {
    return WHOLE.getOrDefault(dialect, Set.of()).contains(role) ? List.of(new Sight(ALL, ALL, List.of(ALL))) : List.of();
  }

  /// What a statement shows: of each thing that it is about, what its rights show.
  static List<Sight> of(GrantStatement grant, Names names) {
    var found = new LinkedHashSet<Sight>();
    for (var on : grant.on()) {
      var shows = new LinkedHashSet<String>();
      for (var right : grant.rights()) {
        shows.addAll(shows(grant.dialect(), right, on));
      }
      if (!shows.isEmpty()) {
        place(grant.dialect(), on, names).map(sight -> new Sight(sight.schema(), sight.object(), shows.contains(ALL) ? EVERY : List.copyOf(shows))).ifPresent(found::add);
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Sight> place(String dialect, Securable on, Names names) {
    var path = on.path();
    if (OTHER.contains(on.kind())) {
      return Optional.empty();
    }
    if (on.kind().equals("server") || on.kind().equals("account")) {
      return Optional.of(sight(ALL, ALL));
    }
    if (path.isEmpty()) {
      return Optional.of(sight("", ALL));
    }
    var last = path.getLast();
    if (on.kind().startsWith("all ") || on.kind().startsWith("future ")) {
      return Optional.of(sight(last, ALL));
    }
    return switch (on.kind()) {
      // A database of PostgreSQL, SQL Server or Snowflake has schemas in it; of the others it is the schema.
      case "database" -> Optional.of(apart(dialect) ? sight(ALL, ALL) : sight(last, ALL));
      case "schema", "dataset" -> Optional.of(sight(last, ALL));
      default -> Optional.of(path.size() > 1 ? sight(path.get(path.size() - 2), last) : alone(names.thing(on.kind(), path, _ -> false).path()));
    };
  }

  /// A name without its schema, where it is.
  private static Sight alone(List<String> path) {
    return sight(path.size() > 1 ? path.get(path.size() - 2) : "", path.getLast());
  }

  private static boolean apart(String dialect) {
    return !dialect.equals("mysql") && !dialect.equals("mariadb") && !dialect.equals("clickhouse");
  }

  private static Sight sight(String schema, String object) {
    return new Sight(schema, object, List.of());
  }

  /// Which catalogues a right lists its object in; none where it shows nothing.
  private static List<String> shows(String dialect, Right right, Securable on) {
    var name = right.name();
    if (UNLISTED.contains(dialect)) {
      return List.of();
    }
    return switch (dialect) {
      // "A user has the SHOW privilege if it has any other privilege concerning the specified table, dictionary or database" (ClickHouse documentation, GRANT).
      case "clickhouse" -> NO_TABLE.contains(name) || name.startsWith("SYSTEM ") ? List.of() : name.equals("SHOW DATABASES") ? List.of("databases") : EVERY;
      case "mysql", "mariadb" -> MYSQL.contains(name) ? EVERY : name.equals("TRIGGER") ? List.of("tables") : name.equals("SHOW DATABASES") ? List.of("schemata") : List.of();
      case "postgresql", "cockroachdb" -> postgresql(name, on.kind());
      case "sqlserver", "tsql" -> NO_OBJECT.contains(name) || (on.kind().equals("database") || on.kind().equals("server")) && !IMPLIED.contains(name) ? List.of() : EVERY;
      // "The views show only objects for which the role has been granted access privileges" (Snowflake documentation, Information Schema); USAGE opens the container alone.
      case "snowflake" -> name.equals("USAGE") && (on.kind().equals("schema") || on.kind().equals("database")) ? List.of("schemata") : table(on.kind()) ? EVERY : List.of();
      // ALL_TABLES and ALL_TAB_COLUMNS show what the user may reach, by a right on all tables as well (Oracle Database Reference, ALL_TABLES; Database Security Guide, System Privileges).
      case "oracle" -> name.endsWith(" ANY TABLE") || name.equals("ALL PRIVILEGES") && on.kind().equals("server") || table(on.kind()) ? EVERY : List.of();
      default -> table(on.kind()) || on.kind().equals("schema") || on.kind().equals("dataset") ? EVERY : List.of();
    };
  }

  private static List<String> postgresql(String name, String kind) {
    if (kind.equals("schema")) {
      return List.of("schemata");
    }
    if (kind.contains("function") || kind.contains("procedure") || kind.contains("routine")) {
      return List.of("routines");
    }
    if (!table(kind)) {
      return List.of();
    }
    return COLUMNS.contains(name) ? EVERY : List.of("tables");
  }

  private static boolean table(String kind) {
    return kind.endsWith("table") || kind.endsWith("tables") || kind.endsWith("view") || kind.endsWith("views") || kind.equals("object");
  }
}
