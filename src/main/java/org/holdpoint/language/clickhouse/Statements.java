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
import org.antlr.v4.runtime.CharStreams;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.language.sql.StatementParser;

/// One statement → what it says of access. Only statements that begin like one of access are parsed.
final class Statements {

  private static final ThreadLocal<StatementParser<ClickhouseParser, StatementContext>> PARSERS =
      ThreadLocal.withInitial(() -> new StatementParser<>(new ClickhouseLexer(CharStreams.fromString("")), ClickhouseParser::new, ClickhouseParser::statement));

  private Statements() {}

  /// Empty where it is one of access and cannot be read.
  static Optional<List<AccessFact>> facts(Reading reading) {
    return Head.saysAccess(reading.chunk().text()) ? PARSERS.get().tree(reading.chunk().text()).map(tree -> facts(reading, tree)) : Optional.of(List.of());
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
}
