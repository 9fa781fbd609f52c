package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What rights are called, which of them `ALL` means, and what they are good for.
final class Rights {

  static final String ALL = "ALL";
  private static final List<String> TABLE = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE", "REFERENCES", "TRIGGER");
  /// PostgreSQL manual, section 5.7 Privileges, table 5.2.
  private static final Map<String, List<String>> POSTGRESQL = Map.ofEntries(Map.entry("sequence", List.of("USAGE", "SELECT", "UPDATE")), Map.entry("database", List.of("CREATE", "CONNECT", "TEMPORARY")),
      Map.entry("schema", List.of("CREATE", "USAGE")), Map.entry("routine", List.of("EXECUTE")), Map.entry("type", List.of("USAGE")), Map.entry("domain", List.of("USAGE")),
      Map.entry("language", List.of("USAGE")), Map.entry("tablespace", List.of("CREATE")), Map.entry("foreign data wrapper", List.of("USAGE")), Map.entry("foreign server", List.of("USAGE")),
      Map.entry("parameter", List.of("SET", "ALTER SYSTEM")), Map.entry("large object", List.of("SELECT", "UPDATE")));
  /// What everybody has on a new object (PostgreSQL manual, section 5.7, table 5.2).
  private static final Map<String, List<String>> EVERYBODY = Map.of("database", List.of("CONNECT", "TEMPORARY"), "routine", List.of("EXECUTE"), "type", List.of("USAGE"), "domain", List.of("USAGE"),
      "language", List.of("USAGE"));
  /// MySQL 8.4 manual, section 15.7.1.6 GRANT: what a database and its tables take; MariaDB Knowledge Base, GRANT.
  private static final List<String> MYSQL = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "CREATE", "DROP", "REFERENCES", "INDEX", "ALTER", "CREATE VIEW", "SHOW VIEW", "TRIGGER",
      "CREATE TEMPORARY TABLES", "LOCK TABLES", "CREATE ROUTINE", "ALTER ROUTINE", "EXECUTE", "EVENT", "DELETE HISTORY");
  private static final List<String> MYSQL_GLOBAL = List.of("SUPER", "FILE", "PROCESS", "RELOAD", "SHUTDOWN", "SHOW DATABASES", "CREATE USER", "REPLICATION SLAVE", "REPLICATION CLIENT",
      "CREATE ROLE", "DROP ROLE", "CREATE TABLESPACE");
  /// SQL Server, GRANT Object Permissions: what ALL means for a table.
  private static final List<String> SQLSERVER = List.of("DELETE", "INSERT", "REFERENCES", "SELECT", "UPDATE");
  private static final Set<String> READ = Set.of("SELECT", "READ", "SHOW", "SHOW VIEW", "SELECT ANY TABLE", "DICTGET", "FLASHBACK", "READ ANY TABLE");
  private static final Set<String> WRITE = Set.of("INSERT", "UPDATE", "DELETE", "TRUNCATE", "WRITE", "MERGE", "DELETE HISTORY", "OPTIMIZE");
  private static final Set<String> USE = Set.of("USAGE", "CONNECT", "EXECUTE", "REFERENCES", "TEMPORARY", "LOCK TABLES", "CREATE TEMPORARY TABLES", "USE", "USER MAPPING", "NETWORK CONNECT", "NETWORK RESOLVE");

  private Rights() {}

  /// What a right means on an object: `ALL` is taken apart where the database does so.
  static List<String> expand(String dialect, String right, String kind, boolean global) {
    var name = name(right);
    if (!name.equals(ALL)) {
      return List.of(name);
    }
    return switch (dialect) {
      case "mysql", "mariadb" -> {
        var all = new ArrayList<>(MYSQL);
        if (global) {
          all.addAll(MYSQL_GLOBAL);
        }
        yield all;
      }
      case "sqlserver", "tsql" -> SQLSERVER;
      case "postgresql", "cockroachdb" -> POSTGRESQL.getOrDefault(kind, POSTGRESQL.getOrDefault(Thing.sort(kind), TABLE));
      case "snowflake" -> Thing.sort(kind).equals("relation") ? TABLE : List.of(ALL);
      default -> List.of(ALL);
    };
  }

  /// `ALL PRIVILEGES`, `TEMP` → as the catalogue has it.
  static String name(String right) {
    return switch (right.toUpperCase(Locale.ROOT)) {
      case "ALL PRIVILEGES" -> ALL;
      case "TEMP" -> "TEMPORARY";
      case String other -> other;
    };
  }

  /// What everybody has on a new object of this sort.
  static List<String> everybody(String dialect, Thing thing) {
    return dialect.equals("postgresql") ? EVERYBODY.getOrDefault(thing.sort(), List.of()) : List.of();
  }

  /// The right and those that it is a part of, in capitals: `SHOW TABLES`, `SHOW`, `ALL`.
  static List<String> wider(String right) {
    var found = new ArrayList<String>();
    found.add(right);
    for (var end = right.lastIndexOf(' '); end > 0; end = right.lastIndexOf(' ', end - 1)) {
      found.add(right.substring(0, end));
    }
    if (!right.equals(ALL)) {
      found.add(ALL);
    }
    return found;
  }

  /// `read`, `write`, `use` or `administer`.
  static String deed(String right) {
    if (READ.contains(right) || right.startsWith("SHOW ") || right.startsWith("VIEW ")) {
      return "read";
    }
    return WRITE.contains(right) ? "write" : USE.contains(right) ? "use" : "administer";
  }
}
