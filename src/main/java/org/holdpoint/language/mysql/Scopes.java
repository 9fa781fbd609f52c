package org.holdpoint.language.mysql;

import grammar.mysql.MysqlParser.ObjectKindContext;
import grammar.mysql.MysqlParser.ScopeContext;
import java.util.List;
import java.util.Locale;
import org.holdpoint.fact.AccessFact.Securable;

/// What rights are about: the server, a database, a table or a routine (MySQL 8.4 manual, section 15.7.1.6 GRANT, "Database Privileges").
final class Scopes {

  private static final String EVERY = "*";

  private Scopes() {}

  static Securable of(Reading reading, ObjectKindContext kind, ScopeContext scope) {
    var at = reading.at(scope);
    var last = scope.last.getText();
    if (scope.database == null) {
      return last.equals(EVERY) ? new Securable("database", List.of(), at) : new Securable(kind(kind), List.of(Names.of(scope.last)), at);
    }
    var database = scope.database.getText();
    if (last.equals(EVERY)) {
      return database.equals(EVERY) ? new Securable("server", List.of(), at) : new Securable("database", List.of(pattern(Names.of(scope.database))), at);
    }
    return new Securable(kind(kind), List.of(Names.of(scope.database), Names.of(scope.last)), at);
  }

  private static String kind(ObjectKindContext kind) {
    return kind == null ? "table" : kind.getText().toLowerCase(Locale.ROOT);
  }

  /// A database's name where all in it is meant is a pattern: `%` any signs, `_` one sign, a backslash takes that away → `*`, `?`. Before one table it is a name.
  static String pattern(String name) {
    var pattern = new StringBuilder();
    for (var at = 0; at < name.length(); at++) {
      var sign = name.charAt(at);
      if (sign == '\\' && at + 1 < name.length()) {
        at++;
        pattern.append(name.charAt(at));
      } else {
        pattern.append(sign == '%' ? '*' : sign == '_' ? '?' : sign);
      }
    }
    return pattern.toString();
  }
}
