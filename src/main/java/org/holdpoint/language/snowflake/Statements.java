package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeLexer;
import grammar.snowflake.SnowflakeParser;
import grammar.snowflake.SnowflakeParser.ChangeStatementContext;
import grammar.snowflake.SnowflakeParser.PermissionStatementContext;
import grammar.snowflake.SnowflakeParser.PolicyStatementContext;
import grammar.snowflake.SnowflakeParser.PrincipalStatementContext;
import grammar.snowflake.SnowflakeParser.RoutineStatementContext;
import grammar.snowflake.SnowflakeParser.RowsStatementContext;
import grammar.snowflake.SnowflakeParser.SessionStatementContext;
import grammar.snowflake.SnowflakeParser.StatementContext;
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

  private final SnowflakeLexer lexer = new SnowflakeLexer(CharStreams.fromString(""));
  private final CommonTokenStream tokens = new CommonTokenStream(lexer);
  private final SnowflakeParser parser = new SnowflakeParser(tokens);

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
      case PolicyStatementContext policy -> PolicyReader.facts(reading, policy.policy());
      case SessionStatementContext session -> SessionReader.facts(reading, session.session());
      case ChangeStatementContext change -> ObjectReader.facts(reading, change.change());
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
      depth += token.getType() == SnowflakeLexer.LPAREN ? 1 : token.getType() == SnowflakeLexer.RPAREN ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
