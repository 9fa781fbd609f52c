package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.SessionStatement;

/// Who and where the statements are, and what names mean there. Each file begins anew.
final class Names {

  private static final Set<String> FLAT = Set.of("schema", "database", "server", "type of database");

  private final String dialect;
  private String file = "";
  private String runner = "";
  private String database = "";
  private List<String> schemas;

  Names(String dialect) {
    this.dialect = dialect;
    this.schemas = usual();
  }

  /// Where unqualified names are (PostgreSQL: schema `public`, SQL Server: `dbo`, ClickHouse: database `default`).
  private List<String> usual() {
    return switch (dialect) {
      case "postgresql", "cockroachdb" -> List.of("public");
      case "sqlserver" -> List.of("dbo");
      case "clickhouse" -> List.of("default");
      default -> List.of();
    };
  }

  void at(String path) {
    if (!path.equals(file)) {
      file = path;
      runner = "";
      database = "";
      schemas = usual();
    }
  }

  private void runner(String who) {
    runner = who;
  }

  private void database(String name) {
    database = name;
  }

  private void schemas(List<String> names) {
    schemas = names.stream().filter(name -> !name.startsWith("$")).toList();
    if (schemas.isEmpty()) {
      schemas = usual();
    }
  }

  /// What a statement says of who and where the next ones are.
  void session(SessionStatement statement) {
    switch (statement.verb()) {
      case "set-role" -> runner(statement.names().stream().findFirst().orElse(""));
      case "reset-role" -> runner("");
      case "setting" -> { }
      case "use" -> statement.names().stream().findFirst().ifPresent(this::database);
      case String _ -> schemas(statement.names());
    }
  }

  /// Who runs the statements; empty where that is who runs the migrations, and may do everything.
  String runner() {
    return runner;
  }

  /// The name of somebody.
  String who(Grantee one) {
    return switch (one.kind()) {
      case "public" -> Roles.PUBLIC;
      case "current" -> runner;
      default -> one.name();
    };
  }

  /// The whole path of an object.
  Thing thing(String kind, List<String> path, Predicate<Thing> known) {
    var sort = Thing.sort(kind);
    return path.size() == 1 && !FLAT.contains(sort) && nested(sort) ? inSchema(sort, path.getFirst(), known) : new Thing(sort, outer(sort, path));
  }

  /// In PostgreSQL and SQL Server the database in front of a schema is the one that all statements are in.
  private List<String> outer(String sort, List<String> path) {
    return nested(sort) && path.size() > 2 && !dialect.equals("snowflake") && !dialect.equals("bigquery") ? path.subList(path.size() - 2, path.size()) : path;
  }

  private static boolean nested(String sort) {
    return sort.equals("relation") || sort.equals("routine") || sort.equals("type") || sort.equals("domain");
  }

  private Thing inSchema(String sort, String name, Predicate<Thing> known) {
    var places = new ArrayList<>(database.isEmpty() || !schemas.isEmpty() && !dialect.equals("clickhouse") ? schemas : List.of(database));
    if (places.isEmpty()) {
      return new Thing(sort, List.of(name));
    }
    return places.stream().map(place -> new Thing(sort, List.of(place, name))).filter(known).findFirst().orElseGet(() -> new Thing(sort, List.of(places.getFirst(), name)));
  }

  /// A name as statements of one file are held against each other by: in small letters, `shop.orders`.
  static String plain(List<String> path) {
    return String.join(".", path).toLowerCase(Locale.ROOT);
  }
}
