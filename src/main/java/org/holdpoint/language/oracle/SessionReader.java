package org.holdpoint.language.oracle;

import grammar.oracle.OracleLexer;
import grammar.oracle.OracleParser.OtherSessionContext;
import grammar.oracle.OracleParser.SessionContext;
import grammar.oracle.OracleParser.SetAllRolesContext;
import grammar.oracle.OracleParser.SetRoleContext;
import grammar.oracle.OracleParser.SetSessionContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.language.sql.Reading;

/// Who and where the statements after it are (SQL Language Reference, SET ROLE, ALTER SESSION).
final class SessionReader {

  private SessionReader() {}

  static List<AccessFact> facts(Reading reading, SessionContext session) {
    return switch (session) {
      case SetRoleContext set -> List.of(statement(reading, set.sessionRole().getFirst().getText().equalsIgnoreCase("NONE") ? "reset-role" : "set-role",
          set.sessionRole().stream().map(role -> Names.of(role.name())).filter(name -> !name.equals("NONE")).toList()));
      case SetAllRolesContext all -> List.of(statement(reading, "set-role", List.of("ALL")));
      case SetSessionContext set -> List.of(statement(reading, set.what.getType() == OracleLexer.CONTAINER ? "use" : "search-path",
          List.of(set.STRING() == null ? Names.of(set.name()) : Names.of(set.STRING().getSymbol()))));
      case OtherSessionContext other -> List.of();
      default -> throw new IllegalStateException(session.getClass().getSimpleName());
    };
  }

  private static SessionStatement statement(Reading reading, String verb, List<String> names) {
    return new SessionStatement(reading.key("session-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, names);
  }
}
