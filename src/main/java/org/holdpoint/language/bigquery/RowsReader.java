package org.holdpoint.language.bigquery;

import grammar.bigquery.BigqueryLexer;
import grammar.bigquery.BigqueryParser.DeleteRowsContext;
import grammar.bigquery.BigqueryParser.PartContext;
import grammar.bigquery.BigqueryParser.QualifiedContext;
import grammar.bigquery.BigqueryParser.RowsContext;
import grammar.bigquery.BigqueryParser.SinglePartContext;
import grammar.bigquery.BigqueryParser.UpdateRowsContext;
import java.util.List;
import java.util.stream.IntStream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// DELETE and UPDATE (GoogleSQL for BigQuery, "Data manipulation language"): both must have WHERE, so that whoever means every row writes `WHERE TRUE`.
final class RowsReader {

  private RowsReader() {}

  static List<AccessFact> facts(Reading reading, RowsContext rows) {
    return switch (rows) {
      case DeleteRowsContext delete -> List.of(rows(reading, "delete", delete.qualified(), !delete.condition.isEmpty() && !always(delete.condition)));
      case UpdateRowsContext update -> List.of(rows(reading, "update", update.qualified(), bounded(update.part())));
      default -> throw new IllegalStateException(rows.getClass().getSimpleName());
    };
  }

  private static boolean bounded(List<PartContext> parts) {
    var where = IntStream.range(0, parts.size()).filter(index -> parts.get(index) instanceof SinglePartContext one && one.start.getType() == BigqueryLexer.WHERE).findFirst();
    return where.isPresent() && !always(parts.subList(where.getAsInt() + 1, parts.size()));
  }

  private static boolean always(List<PartContext> condition) {
    return condition.size() == 1 && condition.getFirst().getText().equalsIgnoreCase("TRUE");
  }

  private static RowsStatement rows(Reading reading, String verb, QualifiedContext target, boolean bounded) {
    return new RowsStatement(reading.key("rows-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable("table", Names.path(target), reading.at(target)), bounded);
  }
}
