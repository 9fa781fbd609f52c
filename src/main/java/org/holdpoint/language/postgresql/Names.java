package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.GranteeContext;
import grammar.postgresql.PostgresqlParser.GranteeNameContext;
import grammar.postgresql.PostgresqlParser.GranteesContext;
import grammar.postgresql.PostgresqlParser.NameContext;
import grammar.postgresql.PostgresqlParser.NamesContext;
import grammar.postgresql.PostgresqlParser.QualifiedContext;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.sql.Shared;

/// Names as PostgreSQL folds them (section 4.1.1, "Identifiers and Key Words"): lower case, unless quoted. What a client or a template fills in stands as it is written.
final class Names {

  private Names() {}

  static String of(ParserRuleContext name) {
    return of(name.start);
  }

  static String of(Token name) {
    return Shared.of(folded(name));
  }

  private static String folded(Token name) {
    var text = name.getText();
    return switch (name.getType()) {
      case PostgresqlLexer.QUOTED -> text.substring(text.indexOf('"') + 1, text.length() - 1).replace("\"\"", "\"");
      case PostgresqlLexer.STRING, PostgresqlLexer.ESCAPED -> string(name);
      case PostgresqlLexer.VARIABLE -> text;
      default -> text.indexOf('{') >= 0 || text.indexOf('%') >= 0 ? text.replaceAll("[|\\s]+", "") : text.toLowerCase(Locale.ROOT);
    };
  }

  /// What is written between the quotes.
  static String string(Token token) {
    var text = token.getText();
    var from = text.indexOf('\'') + 1;
    return text.substring(from, Math.max(from, text.endsWith("'") ? text.length() - 1 : text.length())).replace("''", "'");
  }

  static List<String> path(QualifiedContext qualified) {
    var parts = new String[(qualified.getChildCount() + 1) / 2];
    for (var index = 0; index < parts.length; index++) {
      parts[index] = qualified.getChild(2 * index) instanceof ParserRuleContext name ? of(name) : qualified.getChild(2 * index).getText();
    }
    return List.of(parts);
  }

  static List<String> all(NamesContext names) {
    return names.name().stream().map(Names::of).toList();
  }

  static List<Grantee> grantees(Reading reading, GranteesContext grantees) {
    return Reading.each(grantees.grantee(), grantee -> grantee(reading, grantee));
  }

  /// `ALL finance` of Teradata is finance and all that it owns, which the files do not tell.
  static Grantee grantee(Reading reading, GranteeContext grantee) {
    if (grantee.kindOfGrantee != null && grantee.kindOfGrantee.getType() == PostgresqlLexer.ALL) {
      return new Grantee("all " + of(grantee.who), "role", reading.at(grantee.start, grantee.who.stop));
    }
    var kind = grantee.kindOfGrantee == null ? "role" : grantee.kindOfGrantee.getText().toLowerCase(Locale.ROOT);
    var last = grantee.who.stop;
    return grantee(reading, grantee.who, kind, grantee.start, last);
  }

  /// A role of a catalog is another one than a role of the whole of that name (Trino, GRANT role).
  static Grantee of(Grantee role, NameContext catalog) {
    return catalog == null ? role : new Grantee(of(catalog) + "." + role.name(), role.kind(), role.at());
  }

  static Grantee grantee(Reading reading, GranteeNameContext who, String kind) {
    return grantee(reading, who, kind, who.start, who.stop);
  }

  /// The parser of PostgreSQL compares the word, so that a quoted `"public"` is everybody as well (gram.y, RoleSpec).
  private static Grantee grantee(Reading reading, GranteeNameContext who, String kind, Token from, Token last) {
    var name = of(who);
    var at = reading.at(from, last);
    return switch (who.start.getType()) {
      case PostgresqlLexer.CURRENT_USER, PostgresqlLexer.CURRENT_ROLE, PostgresqlLexer.SESSION_USER -> new Grantee(name, "current", at);
      case PostgresqlLexer.ALL -> new Grantee(name, "all", at);
      default -> new Grantee(name, name.equals("public") ? "public" : kind, at);
    };
  }
}
