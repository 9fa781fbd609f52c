package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverParser.MakeRoutineContext;
import grammar.sqlserver.SqlserverParser.RoutineContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Routines that are made (Transact-SQL reference, "CREATE PROCEDURE", "EXECUTE AS clause": the caller's rights, unless OWNER, SELF or a user is named). Names in them are looked up in the schema of the
/// routine, whatever the caller does.
final class RoutineReader {

  private static final Pattern AS_ANOTHER = Pattern.compile("(?is)\\bWITH\\b[^;']*?\\bEXEC(?:UTE)?\\s+AS\\s+(?:(OWNER|SELF)\\b|N?'([^']*)')");

  private RoutineReader() {}

  static List<AccessFact> facts(Reading reading, RoutineContext routine) {
    return switch (routine) {
      case MakeRoutineContext made -> List.of(made(reading, made));
      default -> throw new IllegalStateException(routine.getClass().getSimpleName());
    };
  }

  private static AccessFact made(Reading reading, MakeRoutineContext made) {
    var another = AS_ANOTHER.matcher(reading.chunk().text());
    var found = another.find();
    return new RoutineStatement(reading.key("routine-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(),
        new Securable(kind(made), Names.path(made.qualified()), reading.at(made.qualified())), found, true, "tsql", "create",
        !found ? "" : another.group(1) != null ? another.group(1).toLowerCase(Locale.ROOT) : another.group(2));
  }

  private static String kind(MakeRoutineContext made) {
    return made.PROC() != null ? "procedure" : made.what.getText().toLowerCase(Locale.ROOT);
  }
}
