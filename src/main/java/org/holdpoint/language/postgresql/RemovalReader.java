package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.DropObjectsContext;
import grammar.postgresql.PostgresqlParser.PartContext;
import grammar.postgresql.PostgresqlParser.RemovalContext;
import grammar.postgresql.PostgresqlParser.TruncateTablesContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// What is dropped or emptied (PostgreSQL documentation, DROP TABLE and the other DROPs, TRUNCATE).
final class RemovalReader {

  private RemovalReader() {}

  static List<AccessFact> facts(Reading reading, RemovalContext removal) {
    return switch (removal) {
      case DropObjectsContext dropped ->
        dropped.object().stream().<AccessFact>map(object -> fact(reading, "drop", Securables.of(reading, Securables.kind(dropped.kind()), object), dropped.part())).toList();
      case TruncateTablesContext emptied -> emptied.emptied().stream()
          .<AccessFact>map(table -> fact(reading, "truncate", new Securable("table", Names.path(table.qualified()), reading.at(table.qualified())), emptied.part())).toList();
      default -> throw new IllegalStateException(removal.getClass().getSimpleName());
    };
  }

  private static ObjectStatement fact(Reading reading, String verb, Securable what, List<PartContext> parts) {
    return new ObjectStatement(reading.key("object-statement"), reading.within().to(what.at()), reading.within(), reading.dialect(), reading.order(), verb, what,
        Parts.has(parts, PostgresqlLexer.CASCADE), List.of());
  }
}
