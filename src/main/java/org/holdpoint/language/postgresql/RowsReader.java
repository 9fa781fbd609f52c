package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.DeleteRowsContext;
import grammar.postgresql.PostgresqlParser.ObjectContext;
import grammar.postgresql.PostgresqlParser.PartContext;
import grammar.postgresql.PostgresqlParser.RowsContext;
import grammar.postgresql.PostgresqlParser.UpdateRowsContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.language.sql.Reading;

/// Rows that are changed or deleted (PostgreSQL documentation, DELETE, UPDATE).
final class RowsReader {

  private RowsReader() {}

  static List<AccessFact> facts(Reading reading, RowsContext rows) {
    return switch (rows) {
      case DeleteRowsContext deleted -> List.of(fact(reading, "delete", deleted.object(), deleted.part()));
      case UpdateRowsContext updated -> List.of(fact(reading, "update", updated.object(), updated.part()));
      default -> List.of();
    };
  }

  private static RowsStatement fact(Reading reading, String verb, ObjectContext table, List<PartContext> parts) {
    var what = Securables.of(reading, "table", table);
    return new RowsStatement(reading.key("rows-statement"), reading.within().to(what.at()), reading.within(), reading.dialect(), reading.order(), verb, what, bounded(parts));
  }

  /// LIMIT is of CockroachDB.
  private static boolean bounded(List<PartContext> parts) {
    return Parts.has(parts, PostgresqlLexer.WHERE) || Parts.has(parts, PostgresqlLexer.LIMIT);
  }
}
