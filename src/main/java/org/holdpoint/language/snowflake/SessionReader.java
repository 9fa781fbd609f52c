package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeParser.SessionContext;
import grammar.snowflake.SnowflakeParser.UseDatabaseContext;
import grammar.snowflake.SnowflakeParser.UseRoleContext;
import grammar.snowflake.SnowflakeParser.UseSecondaryContext;
import grammar.snowflake.SnowflakeParser.UseWarehouseContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.language.sql.Reading;

/// Who and where the statements after it are (Snowflake SQL command reference, USE ROLE, USE SCHEMA, USE SECONDARY ROLES).
final class SessionReader {

  private SessionReader() {}

  static List<AccessFact> facts(Reading reading, SessionContext session) {
    return switch (session) {
      case UseRoleContext role -> List.of(statement(reading, "set-role", Names.path(role.qualified())));
      case UseDatabaseContext use -> List.of(statement(reading, "use", Names.path(use.qualified())));
      case UseSecondaryContext secondary -> List.of();
      case UseWarehouseContext warehouse -> List.of();
      default -> throw new IllegalStateException(session.getClass().getSimpleName());
    };
  }

  private static SessionStatement statement(Reading reading, String verb, List<String> names) {
    return new SessionStatement(reading.key("session-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, names);
  }
}
