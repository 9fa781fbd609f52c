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
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.holdpoint.fact.AccessFact;

/// One statement → what it says of access. Only statements that begin like one of access are parsed.
final class Statements {

  /// Nobody writes deeper; a parser that goes down with every bracket would not come back.
  private static final int DEEPEST = 200;
  private static final ThreadLocal<Statements> READERS = ThreadLocal.withInitial(Statements::new);

  private final SqlserverLexer lexer = new SqlserverLexer(CharStreams.fromString(""));
  private final CommonTokenStream tokens = new CommonTokenStream(lexer);
  private final SqlserverParser parser = new SqlserverParser(tokens);

  private Statements() {
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  /// Empty where it is one of access and cannot be read, or is not kept whole.
  static Optional<List<AccessFact>> facts(Reading reading) {
    var text = reading.chunk().text();
    if (!Head.saysAccess(text)) {
      return Optional.of(List.of());
    }
    return reading.chunk().cut() ? Optional.empty() : READERS.get().tree(text).map(tree -> facts(reading, tree));
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

  private Optional<StatementContext> tree(String text) {
    lexer.setInputStream(CharStreams.fromString(text));
    tokens.setTokenSource(lexer);
    tokens.fill();
    if (deep()) {
      return Optional.empty();
    }
    parser.setTokenStream(tokens);
    try {
      return Optional.of(parser.statement());
    } catch (ParseCancellationException unread) {
      return Optional.empty();
    }
  }

  private boolean deep() {
    var depth = 0;
    for (Token token : tokens.getTokens()) {
      depth += token.getType() == SqlserverLexer.LPAREN ? 1 : token.getType() == SqlserverLexer.RPAREN ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
