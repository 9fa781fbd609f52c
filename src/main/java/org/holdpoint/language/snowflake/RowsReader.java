package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeLexer;
import grammar.snowflake.SnowflakeParser.DeleteRowsContext;
import grammar.snowflake.SnowflakeParser.PartContext;
import grammar.snowflake.SnowflakeParser.QualifiedContext;
import grammar.snowflake.SnowflakeParser.RowsContext;
import grammar.snowflake.SnowflakeParser.SinglePartContext;
import grammar.snowflake.SnowflakeParser.UpdateRowsContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// DELETE and UPDATE (Snowflake SQL command reference).
final class RowsReader {

  private RowsReader() {}

  static List<AccessFact> facts(Reading reading, RowsContext rows) {
    return switch (rows) {
      case DeleteRowsContext delete -> List.of(rows(reading, "delete", delete.qualified(), delete.part()));
      case UpdateRowsContext update -> List.of(rows(reading, "update", update.qualified(), update.part()));
      default -> throw new IllegalStateException(rows.getClass().getSimpleName());
    };
  }

  private static RowsStatement rows(Reading reading, String verb, QualifiedContext target, List<PartContext> parts) {
    var bounded = parts.stream().anyMatch(part -> part instanceof SinglePartContext one && one.start.getType() == SnowflakeLexer.WHERE);
    return new RowsStatement(reading.key("rows-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable("table", Names.path(target), reading.at(target)), bounded);
  }
}
