package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeParser.MakeRoutineContext;
import grammar.snowflake.SnowflakeParser.RoutineContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Routines that are made (Snowflake, "Understanding caller's rights and owner's rights stored procedures": the owner's, unless EXECUTE AS CALLER or RESTRICTED CALLER is said; functions have no such
/// choice). Names in a procedure with its owner's rights are looked up in its own database and schema.
final class RoutineReader {

  private static final Pattern CALLER = Pattern.compile("(?is)\\bEXECUTE\\s+AS\\s+(?:RESTRICTED\\s+)?CALLER\\b");

  private RoutineReader() {}

  static List<AccessFact> facts(Reading reading, RoutineContext routine) {
    return switch (routine) {
      case MakeRoutineContext made -> List.of(new RoutineStatement(reading.key("routine-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(),
          new Securable(made.what.getText().toLowerCase(Locale.ROOT), Names.path(made.qualified()), reading.at(made.qualified())),
          made.PROCEDURE() != null && !CALLER.matcher(reading.chunk().text()).find(), true, "sql"));
      default -> throw new IllegalStateException(routine.getClass().getSimpleName());
    };
  }
}
