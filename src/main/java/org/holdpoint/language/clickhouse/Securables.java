package org.holdpoint.language.clickhouse;

import grammar.clickhouse.ClickhouseParser.FilteredSourceContext;
import grammar.clickhouse.ClickhouseParser.PatternContext;
import grammar.clickhouse.ClickhouseParser.RightContext;
import grammar.clickhouse.ClickhouseParser.ScopeSecurableContext;
import grammar.clickhouse.ClickhouseParser.SecurableContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;

/// What rights are about, and the rights' names (ClickHouse documentation, GRANT, "Wildcard grants" and "Privileges").
final class Securables {

  private static final String EVERY = "*";

  private Securables() {}

  /// `db.*` is the database, with all that is and will be in it; `*` is the current one, without a name; `*.*` is the server. A star after a name stands for every end.
  static Securable of(Reading reading, String right, SecurableContext securable) {
    var at = reading.at(securable);
    return switch (securable) {
      case FilteredSourceContext source -> new Securable("source", List.of(Names.of(source.name()), Names.of(source.STRING().getSymbol())), at);
      case ScopeSecurableContext scope when scope.database == null -> single(right, pattern(scope.table), at);
      case ScopeSecurableContext scope when pattern(scope.database).equals(EVERY) -> new Securable("server", List.of(), at);
      case ScopeSecurableContext scope when pattern(scope.table).equals(EVERY) -> new Securable("database", List.of(pattern(scope.database)), at);
      case ScopeSecurableContext scope -> new Securable(right.startsWith("DICTGET") ? "dictionary" : "table", List.of(pattern(scope.database), pattern(scope.table)), at);
      default -> throw new IllegalStateException(securable.getClass().getSimpleName());
    };
  }

  private static Securable single(String right, String name, Span at) {
    var kind = kind(right);
    return kind.equals("table") && name.equals(EVERY) ? new Securable("database", List.of(), at) : new Securable(kind, List.of(name), at);
  }

  /// Rights whose ON names something else than a table (ClickHouse documentation, GRANT: NAMED COLLECTION ADMIN, TABLE ENGINE, SOURCES, SET DEFINER).
  private static String kind(String right) {
    if (right.contains("NAMED COLLECTION")) {
      return "named collection";
    }
    return switch (right) {
      case "TABLE ENGINE" -> "table engine";
      case "READ", "WRITE" -> "source";
      case "SET DEFINER", "CREATE USER", "ALTER USER", "DROP USER", "IMPERSONATE" -> "user";
      case "CREATE ROLE", "ALTER ROLE", "DROP ROLE", "ROLE ADMIN" -> "role";
      case "DICTGET" -> "dictionary";
      default -> "table";
    };
  }

  private static String pattern(PatternContext pattern) {
    var name = Names.of(pattern.start);
    return pattern.star == null ? name : name + EVERY;
  }

  /// In capitals; `ALL PRIVILEGES` is `ALL`.
  static String right(RightContext right) {
    var words = right.rightWord().stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toUpperCase(Locale.ROOT);
    return words.equals("ALL PRIVILEGES") ? "ALL" : words;
  }

  /// The name of a role that stands where rights stand.
  static String role(RightContext right) {
    var name = right.rightWord().stream().map(Names::of).collect(Collectors.joining(" "));
    return right.host == null || Names.of(right.host).equals("%") ? name : name + "@" + Names.of(right.host);
  }
}
