package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverLexer;
import grammar.sqlserver.SqlserverParser.DeleteRowsContext;
import grammar.sqlserver.SqlserverParser.PartContext;
import grammar.sqlserver.SqlserverParser.RowsContext;
import grammar.sqlserver.SqlserverParser.RowsTargetContext;
import grammar.sqlserver.SqlserverParser.SinglePartContext;
import grammar.sqlserver.SqlserverParser.UpdateRowsContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// DELETE and UPDATE (Transact-SQL reference). Rows of variables and of the session's own tables (`@t`, `#t`) are nobody else's, and are not told.
final class RowsReader {

  private RowsReader() {}

  static List<AccessFact> facts(Reading reading, RowsContext rows) {
    return switch (rows) {
      case DeleteRowsContext delete -> rows(reading, delete.top() != null && !bounded(delete.part()) ? RowsStatement.SOME : "delete", delete.target, bounded(delete.part()));
      case UpdateRowsContext update -> rows(reading, "update", update.target, update.top() != null || bounded(update.part()));
      default -> throw new IllegalStateException(rows.getClass().getSimpleName());
    };
  }

  private static List<AccessFact> rows(Reading reading, String verb, RowsTargetContext target, boolean bounded) {
    if (target.qualified() == null || Names.path(target.qualified()).getLast().startsWith("#")) {
      return List.of();
    }
    return List.of(new RowsStatement(reading.key("rows-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable("table", Names.path(target.qualified()), reading.at(target.qualified())), bounded));
  }

  /// A join takes only the rows that have a partner.
  private static boolean bounded(List<PartContext> parts) {
    return parts.stream().anyMatch(part -> part instanceof SinglePartContext one && (one.start.getType() == SqlserverLexer.WHERE || one.start.getType() == SqlserverLexer.JOIN));
  }
}
