package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser;
import grammar.postgresql.PostgresqlParser.AlterationStatementContext;
import grammar.postgresql.PostgresqlParser.CreationStatementContext;
import grammar.postgresql.PostgresqlParser.DefaultRightsStatementContext;
import grammar.postgresql.PostgresqlParser.GrantStatementContext;
import grammar.postgresql.PostgresqlParser.OwnedStatementContext;
import grammar.postgresql.PostgresqlParser.PolicyStatementContext;
import grammar.postgresql.PostgresqlParser.PrincipalStatementContext;
import grammar.postgresql.PostgresqlParser.RemovalStatementContext;
import grammar.postgresql.PostgresqlParser.RevokeStatementContext;
import grammar.postgresql.PostgresqlParser.RowsStatementContext;
import grammar.postgresql.PostgresqlParser.SessionStatementContext;
import grammar.postgresql.PostgresqlParser.StatementContext;
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

  private final PostgresqlLexer lexer = new PostgresqlLexer(CharStreams.fromString(""));
  private final CommonTokenStream tokens = new CommonTokenStream(lexer);
  private final PostgresqlParser parser = new PostgresqlParser(tokens);

  private Statements() {
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  /// Empty where it is one of access and cannot be read.
  static Optional<List<AccessFact>> facts(Reading reading) {
    return Head.saysAccess(reading.chunk().text()) ? READERS.get().tree(reading.chunk().text()).map(tree -> facts(reading, tree)) : Optional.of(List.of());
  }

  private static List<AccessFact> facts(Reading reading, StatementContext tree) {
    return switch (tree) {
      case GrantStatementContext grant -> GrantReader.facts(reading, grant.grant());
      case RevokeStatementContext revoke -> RevokeReader.facts(reading, revoke.revoke());
      case PrincipalStatementContext principal -> PrincipalReader.facts(reading, principal.principal());
      case DefaultRightsStatementContext rights -> DefaultRightsReader.facts(reading, rights.defaultRights());
      case OwnedStatementContext owned -> OwnershipReader.facts(reading, owned.owned());
      case PolicyStatementContext policy -> PolicyReader.facts(reading, policy.policy());
      case CreationStatementContext creation -> CreationReader.facts(reading, creation.creation());
      case AlterationStatementContext alteration -> AlterationReader.facts(reading, alteration.alteration());
      case RemovalStatementContext removal -> RemovalReader.facts(reading, removal.removal());
      case RowsStatementContext rows -> RowsReader.facts(reading, rows.rows());
      case SessionStatementContext session -> SessionReader.facts(reading, session.session());
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
      depth += token.getType() == PostgresqlLexer.LPAREN ? 1 : token.getType() == PostgresqlLexer.RPAREN ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
