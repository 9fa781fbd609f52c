package org.holdpoint.language.clickhouse;

import grammar.clickhouse.ClickhouseLexer;
import grammar.clickhouse.ClickhouseParser;
import grammar.clickhouse.ClickhouseParser.AlterTableStatementContext;
import grammar.clickhouse.ClickhouseParser.CreateStatementContext;
import grammar.clickhouse.ClickhouseParser.DefaultRoleStatementContext;
import grammar.clickhouse.ClickhouseParser.DropPolicyStatementContext;
import grammar.clickhouse.ClickhouseParser.DropPrincipalStatementContext;
import grammar.clickhouse.ClickhouseParser.DropStatementContext;
import grammar.clickhouse.ClickhouseParser.ExchangeStatementContext;
import grammar.clickhouse.ClickhouseParser.GrantStatementContext;
import grammar.clickhouse.ClickhouseParser.PolicyStatementContext;
import grammar.clickhouse.ClickhouseParser.PrincipalStatementContext;
import grammar.clickhouse.ClickhouseParser.RenameStatementContext;
import grammar.clickhouse.ClickhouseParser.RevokeStatementContext;
import grammar.clickhouse.ClickhouseParser.RowsStatementContext;
import grammar.clickhouse.ClickhouseParser.SetRoleStatementContext;
import grammar.clickhouse.ClickhouseParser.StatementContext;
import grammar.clickhouse.ClickhouseParser.TruncateAllStatementContext;
import grammar.clickhouse.ClickhouseParser.TruncateStatementContext;
import grammar.clickhouse.ClickhouseParser.UseStatementContext;
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

  private final ClickhouseLexer lexer = new ClickhouseLexer(CharStreams.fromString(""));
  private final CommonTokenStream tokens = new CommonTokenStream(lexer);
  private final ClickhouseParser parser = new ClickhouseParser(tokens);

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
      case GrantStatementContext grant -> GrantReader.grant(reading, grant);
      case RevokeStatementContext revoke -> GrantReader.revoke(reading, revoke);
      case PrincipalStatementContext principal -> PrincipalReader.made(reading, principal);
      case DropPrincipalStatementContext drop -> PrincipalReader.dropped(reading, drop);
      case DefaultRoleStatementContext roles -> PrincipalReader.defaultRoles(reading, roles);
      case SetRoleStatementContext role -> PrincipalReader.setRole(reading, role);
      case PolicyStatementContext policy -> PolicyReader.made(reading, policy);
      case DropPolicyStatementContext drop -> PolicyReader.dropped(reading, drop);
      case CreateStatementContext create -> CreateReader.facts(reading, create);
      case AlterTableStatementContext alter -> ObjectReader.alter(reading, alter);
      case DropStatementContext drop -> ObjectReader.drop(reading, drop);
      case TruncateStatementContext truncate -> ObjectReader.truncate(reading, truncate);
      case TruncateAllStatementContext all -> ObjectReader.truncateAll(reading, all);
      case RenameStatementContext rename -> ObjectReader.rename(reading, rename);
      case ExchangeStatementContext exchange -> ObjectReader.exchange(reading, exchange);
      case RowsStatementContext rows -> ObjectReader.rows(reading, rows);
      case UseStatementContext use -> ObjectReader.use(reading, use);
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
      depth += token.getType() == ClickhouseLexer.LPAREN ? 1 : token.getType() == ClickhouseLexer.RPAREN ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
