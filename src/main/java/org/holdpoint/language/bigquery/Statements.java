package org.holdpoint.language.bigquery;

import grammar.bigquery.BigqueryLexer;
import grammar.bigquery.BigqueryParser;
import grammar.bigquery.BigqueryParser.ChangeStatementContext;
import grammar.bigquery.BigqueryParser.PermissionStatementContext;
import grammar.bigquery.BigqueryParser.PolicyStatementContext;
import grammar.bigquery.BigqueryParser.RowsStatementContext;
import grammar.bigquery.BigqueryParser.StatementContext;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.CharStreams;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.language.sql.StatementParser;

/// One statement → what it says of access. Only statements that begin like one of access are parsed.
final class Statements {

  private static final ThreadLocal<StatementParser<BigqueryParser, StatementContext>> PARSERS =
      ThreadLocal.withInitial(() -> new StatementParser<>(new BigqueryLexer(CharStreams.fromString("")), BigqueryParser::new, BigqueryParser::statement));

  private Statements() {}

  /// Empty where it is one of access and cannot be read, or is not kept whole.
  static Optional<List<AccessFact>> facts(Reading reading) {
    var text = reading.chunk().text();
    if (!Head.saysAccess(text)) {
      return Optional.of(List.of());
    }
    return reading.chunk().cut() ? Optional.empty() : PARSERS.get().tree(text).map(tree -> facts(reading, tree));
  }

  private static List<AccessFact> facts(Reading reading, StatementContext tree) {
    return switch (tree) {
      case PermissionStatementContext permission -> PermissionReader.facts(reading, permission.permission());
      case PolicyStatementContext policy -> PolicyReader.facts(reading, policy.policy());
      case ChangeStatementContext change -> ObjectReader.facts(reading, change.change());
      case RowsStatementContext rows -> RowsReader.facts(reading, rows.rows());
      default -> throw new IllegalStateException("a statement without a reader: " + tree.getClass().getSimpleName());
    };
  }
}
