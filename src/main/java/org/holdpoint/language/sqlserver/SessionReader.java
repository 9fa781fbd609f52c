package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverParser.ExecuteAsContext;
import grammar.sqlserver.SqlserverParser.RevertContext;
import grammar.sqlserver.SqlserverParser.SessionContext;
import grammar.sqlserver.SqlserverParser.UseDatabaseContext;
import java.util.List;
import java.util.Locale;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.language.sql.Reading;

/// Who and where the statements after it are (Transact-SQL reference, "EXECUTE AS", "REVERT", "USE").
final class SessionReader {

  private SessionReader() {}

  static List<AccessFact> facts(Reading reading, SessionContext session) {
    return switch (session) {
      case ExecuteAsContext as -> List.of(statement(reading, "set-role", List.of(Names.of(as.who.value == null ? as.who.start : as.who.value).toLowerCase(Locale.ROOT))));
      case RevertContext revert -> List.of(statement(reading, "reset-role", List.of()));
      case UseDatabaseContext use -> List.of(statement(reading, "use", List.of(Names.of(use.name()))));
      default -> throw new IllegalStateException(session.getClass().getSimpleName());
    };
  }

  private static SessionStatement statement(Reading reading, String verb, List<String> names) {
    return new SessionStatement(reading.key("session-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, names);
  }
}
