package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverLexer;
import grammar.sqlserver.SqlserverParser;
import grammar.sqlserver.SqlserverParser.CallStatementContext;
import grammar.sqlserver.SqlserverParser.MemberStatementContext;
import grammar.sqlserver.SqlserverParser.ObjectStatementContext;
import grammar.sqlserver.SqlserverParser.OwnerStatementContext;
import grammar.sqlserver.SqlserverParser.PermissionStatementContext;
import grammar.sqlserver.SqlserverParser.PolicyStatementContext;
import grammar.sqlserver.SqlserverParser.PrincipalStatementContext;
import grammar.sqlserver.SqlserverParser.RoutineStatementContext;
import grammar.sqlserver.SqlserverParser.RowsStatementContext;
import grammar.sqlserver.SqlserverParser.SessionStatementContext;
import grammar.sqlserver.SqlserverParser.StatementContext;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.language.sql.Settings;
import org.holdpoint.language.sql.StatementParser;
import org.holdpoint.sql.ServerProgram;
import org.holdpoint.sql.ServerSetting;

/// One statement → what it says of access. Only statements that begin like one of access are parsed.
final class Statements {

  private static final ThreadLocal<StatementParser<SqlserverParser, StatementContext>> PARSERS =
      ThreadLocal.withInitial(() -> new StatementParser<>(new SqlserverLexer(CharStreams.fromString("")), SqlserverParser::new, SqlserverParser::statement));

  private Statements() {}

  /// Empty where it is one of access and cannot be read, or is not kept whole.
  static Optional<List<AccessFact>> facts(Reading reading) {
    var text = reading.chunk().text();
    var setting = ServerSetting.of(reading.dialect(), text);
    if (setting.isPresent()) {
      return Optional.of(Settings.facts(reading, setting.get()));
    }
    var program = ServerProgram.of(reading.dialect(), text);
    if (program.isPresent()) {
      return Optional.of(Settings.facts(reading, program.get()));
    }
    if (!Head.saysAccess(text)) {
      return Optional.of(List.of());
    }
    return reading.chunk().cut() ? Optional.empty() : PARSERS.get().tree(text).map(tree -> facts(reading, tree));
  }

  private static List<AccessFact> facts(Reading reading, StatementContext tree) {
    return switch (tree) {
      case PermissionStatementContext permission -> PermissionReader.facts(reading, permission.permission());
      case MemberStatementContext member -> MemberReader.facts(reading, member.member());
      case CallStatementContext call -> MemberReader.facts(reading, call.call());
      case OwnerStatementContext owner -> ObjectReader.facts(reading, owner.owner());
      case PrincipalStatementContext principal -> PrincipalReader.facts(reading, principal.principal());
      case PolicyStatementContext policy -> PolicyReader.facts(reading, policy.policy());
      case SessionStatementContext session -> SessionReader.facts(reading, session.session());
      case ObjectStatementContext object -> ObjectReader.facts(reading, object.object());
      case RowsStatementContext rows -> RowsReader.facts(reading, rows.rows());
      case RoutineStatementContext routine -> RoutineReader.facts(reading, routine.routine());
      default -> throw new IllegalStateException("a statement without a reader: " + tree.getClass().getSimpleName());
    };
  }
}
