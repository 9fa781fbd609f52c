package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeParser.ChangeContext;
import grammar.snowflake.SnowflakeParser.CreateObjectContext;
import grammar.snowflake.SnowflakeParser.DropColumnContext;
import grammar.snowflake.SnowflakeParser.DropObjectContext;
import grammar.snowflake.SnowflakeParser.QualifiedContext;
import grammar.snowflake.SnowflakeParser.RenameObjectContext;
import grammar.snowflake.SnowflakeParser.TruncateTableContext;
import java.util.List;
import java.util.Locale;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.language.sql.Reading;

/// Objects that are made, dropped and emptied (Snowflake SQL command reference, CREATE, DROP, TRUNCATE TABLE, ALTER TABLE).
final class ObjectReader {

  private ObjectReader() {}

  static List<AccessFact> facts(Reading reading, ChangeContext change) {
    return switch (change) {
      case DropObjectContext drop -> List.of(statement(reading, "drop", Names.words(drop.objectKind()), drop.qualified(), drop.CASCADE() != null));
      case TruncateTableContext truncate -> List.of(statement(reading, "truncate", "table", truncate.qualified(), false));
      case RenameObjectContext rename -> List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "rename",
          new Securable(rename.what.getText().toLowerCase(Locale.ROOT), Names.path(rename.from), reading.at(rename.from)), false, List.of(), Names.path(rename.to)));
      case DropColumnContext drop -> List.of(statement(reading, "drop-column", "table", drop.qualified(), false));
      case CreateObjectContext create -> List.of(statement(reading, "create", Names.words(create.objectKind()), create.qualified(), false));
      default -> throw new IllegalStateException(change.getClass().getSimpleName());
    };
  }

  private static ObjectStatement statement(Reading reading, String verb, String kind, QualifiedContext object, boolean cascade) {
    return new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        new Securable(kind, Names.path(object), reading.at(object)), cascade, List.of());
  }
}
