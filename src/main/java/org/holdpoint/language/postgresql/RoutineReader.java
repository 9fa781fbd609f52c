package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.PartContext;
import java.util.List;
import java.util.Locale;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Routines (PostgreSQL documentation, CREATE FUNCTION, CREATE PROCEDURE, ALTER FUNCTION): with whose rights they run.
final class RoutineReader {

  private RoutineReader() {}

  static RoutineStatement created(Reading reading, Securable what, List<PartContext> parts) {
    var language = Parts.after(parts, PostgresqlLexer.LANGUAGE);
    var named = language >= 0 && language < parts.size() ? Names.of(parts.get(language).start).toLowerCase(Locale.ROOT) : "";
    return new RoutineStatement(reading.key("routine-statement"), reading.within().to(what.at()), reading.within(), reading.dialect(), reading.order(), what, definer(parts), pathSet(parts), named);
  }

  static boolean definer(List<PartContext> parts) {
    return Parts.has(parts, PostgresqlLexer.SECURITY, PostgresqlLexer.DEFINER);
  }

  static boolean pathSet(List<PartContext> parts) {
    return Parts.has(parts, PostgresqlLexer.SET, PostgresqlLexer.SEARCH_PATH);
  }
}
