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

  private final OracleLexer lexer = new OracleLexer(CharStreams.fromString(""));
  private final CommonTokenStream tokens = new CommonTokenStream(lexer);
  private final OracleParser parser = new OracleParser(tokens);

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
      case PrincipalStatementContext principal -> PrincipalReader.facts(reading, principal.principal());
      case SessionStatementContext session -> SessionReader.facts(reading, session.session());
      case ObjectStatementContext object -> ObjectReader.facts(reading, object.object());
      case RowsStatementContext rows -> RowsReader.facts(reading, rows.rows());
      case RoutineStatementContext routine -> RoutineReader.facts(reading, routine.routine());
      case CallStatementContext call -> CallReader.facts(reading, call.call());
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
      depth += token.getType() == OracleLexer.LPAREN ? 1 : token.getType() == OracleLexer.RPAREN ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
