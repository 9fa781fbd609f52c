package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverLexer;
import grammar.sqlserver.SqlserverParser.NameContext;
import grammar.sqlserver.SqlserverParser.PrincipalsContext;
import grammar.sqlserver.SqlserverParser.QualifiedContext;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.language.sql.Reading;

/// Names as SQL Server compares them: capitals or not is the same under the collation it is installed with, whatever the quotes (Transact-SQL reference, "Collation and Unicode support"), so that they
/// stand in lower case. What sqlcmd or a template fills in stands as it is written.
final class Names {

  private Names() {}

  static String of(NameContext name) {
    return of(name.start);
  }

  static String of(Token name) {
    var text = name.getText();
    return switch (name.getType()) {
      case SqlserverLexer.BRACKETED -> fold(text.substring(1, text.length() - 1).replace("]]", "]"));
      case SqlserverLexer.QUOTED -> fold(text.substring(1, text.length() - 1).replace("\"\"", "\""));
      case SqlserverLexer.STRING -> string(name);
      default -> fold(text);
    };
  }

  private static String fold(String text) {
    return text.indexOf('{') >= 0 || text.contains("$(") || text.startsWith("@") ? text : text.toLowerCase(Locale.ROOT);
  }

  /// What is written between the quotes.
  static String string(Token token) {
    var text = token.getText();
    var from = text.indexOf('\'') + 1;
    return text.substring(from, Math.max(from, text.endsWith("'") ? text.length() - 1 : text.length())).replace("''", "'");
  }

  /// From the outside in; what is left out between two dots is not there.
  static List<String> path(QualifiedContext qualified) {
    return qualified.name().stream().map(Names::of).toList();
  }

  static List<Grantee> principals(Reading reading, PrincipalsContext principals) {
    return principals.name().stream().map(name -> principal(reading, name, "role")).toList();
  }

  static Grantee principal(Reading reading, NameContext name, String kind) {
    return principal(reading, of(name), kind, name.start);
  }

  /// Everybody is a member of `public`; `guest` is every login that has no user of its own ("Database-level roles", "Principals").
  static Grantee principal(Reading reading, String name, String kind, Token at) {
    return new Grantee(name, switch (name) {
      case "public" -> "public";
      case "guest" -> "anonymous";
      default -> kind;
    }, reading.at(at, at));
  }
}
