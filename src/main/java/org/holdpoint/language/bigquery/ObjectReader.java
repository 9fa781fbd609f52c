package org.holdpoint.language.bigquery;

import grammar.bigquery.BigqueryParser.ChangeContext;
import grammar.bigquery.BigqueryParser.CreateObjectContext;
import grammar.bigquery.BigqueryParser.DropColumnsContext;
import grammar.bigquery.BigqueryParser.DropObjectContext;
import grammar.bigquery.BigqueryParser.ObjectKindContext;
import grammar.bigquery.BigqueryParser.QualifiedContext;
import grammar.bigquery.BigqueryParser.TruncateTableContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Objects that are made, dropped and emptied (GoogleSQL for BigQuery, "Data definition language").
final class ObjectReader {

  private ObjectReader() {}

  static List<AccessFact> facts(Reading reading, ChangeContext change) {
    return switch (change) {
      case DropObjectContext drop -> List.of(statement(reading, "drop", kind(drop.objectKind()), drop.qualified(), drop.CASCADE() != null));
      case TruncateTableContext truncate -> List.of(statement(reading, "truncate", "table", truncate.qualified(), false));
      case DropColumnsContext drop -> List.of(statement(reading, "drop-column", "table", drop.qualified(), false));
      case CreateObjectContext create -> List.of(statement(reading, "create", kind(create.objectKind()), create.qualified(), false));
      default -> throw new IllegalStateException(change.getClass().getSimpleName());
    };
  }

  private static ObjectStatement statement(Reading reading, String verb, String kind, QualifiedContext object, boolean cascade) {
    return new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable(kind, Names.path(object), reading.at(object)), cascade, List.of());
  }

  private static String kind(ObjectKindContext kind) {
    return kind.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
  }
}
