package org.holdpoint.language.mysql;

import grammar.mysql.MysqlParser.ObjectKindContext;
import grammar.mysql.MysqlParser.ScopeContext;
import java.util.List;
import java.util.Locale;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// What rights are about: the server, a database, a table or a routine (MySQL 8.4 manual, section 15.7.1.6 GRANT, "Database Privileges").
final class Scopes {

  private static final String EVERY = "*";

  private Scopes() {}

  /// The name of a database before a star is a pattern, as it is written: `_` is one sign, `%` any number, a backslash takes that away; before one table it is a name. `*.*` is not the same as
  /// nothing: REVOKE ALL, GRANT OPTION FROM takes what was given at every level.
  static Securable of(Reading reading, ObjectKindContext kind, ScopeContext scope) {
    var at = reading.at(scope);
    var last = scope.last.getText();
    if (scope.database == null) {
      return last.equals(EVERY) ? new Securable("database", List.of(), at) : new Securable(kind(kind), List.of(Names.of(scope.last)), at);
    }
    var database = scope.database.getText();
    if (last.equals(EVERY)) {
      return database.equals(EVERY) ? new Securable("server", List.of(EVERY, EVERY), at) : new Securable("database", List.of(Names.of(scope.database)), at);
    }
    return new Securable(kind(kind), List.of(Names.of(scope.database), Names.of(scope.last)), at);
  }

  private static String kind(ObjectKindContext kind) {
    return kind == null ? "table" : kind.getText().toLowerCase(Locale.ROOT);
  }
}
