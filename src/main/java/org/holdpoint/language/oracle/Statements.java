package org.holdpoint.language.oracle;

import grammar.oracle.OracleLexer;
import grammar.oracle.OracleParser;
import grammar.oracle.OracleParser.CallStatementContext;
import grammar.oracle.OracleParser.ObjectStatementContext;
import grammar.oracle.OracleParser.PermissionStatementContext;
import grammar.oracle.OracleParser.PrincipalStatementContext;
import grammar.oracle.OracleParser.RoutineStatementContext;
import grammar.oracle.OracleParser.RowsStatementContext;
import grammar.oracle.OracleParser.SessionStatementContext;
import grammar.oracle.OracleParser.StatementContext;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.language.sql.Settings;
import org.holdpoint.language.sql.StatementParser;
import org.holdpoint.sql.ServerSetting;

/// One statement → what it says of access. Only statements that begin like one of access are parsed.
final class Statements {

  private static final ThreadLocal<StatementParser<OracleParser, StatementContext>> PARSERS =
      ThreadLocal.withInitial(() -> new StatementParser<>(new OracleLexer(CharStreams.fromString("")), OracleParser::new, OracleParser::statement));

  private Statements() {}

  /// Empty where it is one of access and cannot be read, or is not kept whole.
  static Optional<List<AccessFact>> facts(Reading reading) {
    var text = reading.chunk().text();
    if (!Head.saysAccess(text)) {
      return Optional.of(Head.saysAudit(text) ? ServerSetting.of(reading.dialect(), text).map(setting -> Settings.facts(reading, setting)).orElse(List.of()) : List.of());
    }
    return reading.chunk().cut() ? Optional.empty() : PARSERS.get().tree(text).map(tree -> facts(reading, tree));
  }

  private static List<AccessFact> facts(Reading reading, StatementContext tree) {
    return switch (tree) {
      case PermissionStatementContext permission -> PermissionReader.facts(reading, permission.permission());
      case PrincipalStatementContext principal -> PrincipalReader.facts(reading, principal.principal());
      case SessionStatementContext session -> SessionReader.facts(reading, session.session());
      case ObjectStatementContext object -> ObjectReader.facts(reading, object.object());
      case RowsStatementContext rows -> RowsReader.facts(reading, rows.rows());
      case RoutineStatementContext routine -> RoutineReader.facts(reading, routine.routine());
      case CallStatementContext call -> CallReader.facts(reading, call.call());
      default -> throw new IllegalStateException("a statement without a reader: " + tree.getClass().getSimpleName());
    };
  }
}
