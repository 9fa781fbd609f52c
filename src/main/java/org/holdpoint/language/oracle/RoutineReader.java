package org.holdpoint.language.oracle;

import grammar.oracle.OracleParser.MakeRoutineContext;
import grammar.oracle.OracleParser.RoutineContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Routines that are made (PL/SQL Language Reference, "Invoker's Rights and Definer's Rights (AUTHID Property)"): they run with the rights of their owner unless AUTHID CURRENT_USER is said, and then look
/// names up in the owner's schema.
final class RoutineReader {

  private static final Pattern INVOKER = Pattern.compile("(?is)\\bAUTHID\\s+CURRENT_USER\\b");

  private RoutineReader() {}

  static List<AccessFact> facts(Reading reading, RoutineContext routine) {
    return switch (routine) {
      case MakeRoutineContext made -> List.of(new RoutineStatement(reading.key("routine-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(),
          new Securable(made.what.getText().toLowerCase(Locale.ROOT) + (made.BODY() == null ? "" : " body"), Names.path(made.qualified()), reading.at(made.qualified())), !INVOKER.matcher(reading.chunk().text()).find(), true, "plsql"));
      default -> throw new IllegalStateException(routine.getClass().getSimpleName());
    };
  }
}
