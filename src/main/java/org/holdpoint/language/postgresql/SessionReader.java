package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.ResetAuthorizationContext;
import grammar.postgresql.PostgresqlParser.ResetRoleContext;
import grammar.postgresql.PostgresqlParser.SessionContext;
import grammar.postgresql.PostgresqlParser.SetAuthorizationContext;
import grammar.postgresql.PostgresqlParser.SetDatabaseContext;
import grammar.postgresql.PostgresqlParser.SetRoleContext;
import grammar.postgresql.PostgresqlParser.SetSchemaContext;
import grammar.postgresql.PostgresqlParser.SetSearchPathContext;
import grammar.postgresql.PostgresqlParser.SettingContext;
import grammar.postgresql.PostgresqlParser.UseDatabaseContext;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.language.sql.Reading;

/// Who and where the statements after it are (PostgreSQL documentation, SET ROLE, SET SESSION AUTHORIZATION, SET, "search_path"; CockroachDB, USE).
final class SessionReader {

  private SessionReader() {}

  static List<AccessFact> facts(Reading reading, SessionContext session) {
    return switch (session) {
      case SetRoleContext set when set.who.start.getType() == PostgresqlLexer.NONE -> List.of(fact(reading, "reset-role", List.of()));
      case SetRoleContext set -> List.of(fact(reading, "set-role", List.of(Names.of(set.who))));
      case SetAuthorizationContext set when set.who == null -> List.of(fact(reading, "reset-role", List.of()));
      case SetAuthorizationContext set -> List.of(fact(reading, "set-role", List.of(Names.of(set.who))));
      case ResetRoleContext _ -> List.of(fact(reading, "reset-role", List.of()));
      case ResetAuthorizationContext _ -> List.of(fact(reading, "reset-role", List.of()));
      case SetSearchPathContext set -> List.of(fact(reading, "search-path", set.setting().stream().flatMap(SessionReader::schemas).toList()));
      case SetSchemaContext set -> List.of(fact(reading, "search-path", schemas(set.setting()).toList()));
      case UseDatabaseContext use -> List.of(fact(reading, "use", List.of(Names.of(use.name()))));
      case SetDatabaseContext use -> List.of(fact(reading, "use", List.of(Names.of(use.name()))));
      default -> throw new IllegalStateException(session.getClass().getSimpleName());
    };
  }

  /// A string is one schema; one that is empty is none.
  private static Stream<String> schemas(SettingContext setting) {
    var name = Names.of(setting.start);
    return setting.STRING() == null ? Stream.of(name) : Arrays.stream(name.split(",")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private static SessionStatement fact(Reading reading, String verb, List<String> names) {
    return new SessionStatement(reading.key("session-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, names);
  }
}
