package org.holdpoint.language.oracle;

import grammar.oracle.OracleLexer;
import grammar.oracle.OracleParser.DeleteRowsContext;
import grammar.oracle.OracleParser.PartContext;
import grammar.oracle.OracleParser.RowsContext;
import grammar.oracle.OracleParser.RowsTargetContext;
import grammar.oracle.OracleParser.SinglePartContext;
import grammar.oracle.OracleParser.UpdateRowsContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// DELETE and UPDATE (SQL Language Reference).
final class RowsReader {

  private RowsReader() {}

  static List<AccessFact> facts(Reading reading, RowsContext rows) {
    return switch (rows) {
      case DeleteRowsContext delete -> List.of(rows(reading, "delete", delete.rowsTarget(), delete.part()));
      case UpdateRowsContext update -> List.of(rows(reading, "update", update.rowsTarget(), update.part()));
      default -> throw new IllegalStateException(rows.getClass().getSimpleName());
    };
  }

  private static RowsStatement rows(Reading reading, String verb, RowsTargetContext target, List<PartContext> parts) {
    var bounded = parts.stream().anyMatch(part -> part instanceof SinglePartContext one && one.start.getType() == OracleLexer.WHERE);
    return new RowsStatement(reading.key("rows-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable("table", Names.path(target.qualified()), reading.at(target)), bounded);
  }
}
