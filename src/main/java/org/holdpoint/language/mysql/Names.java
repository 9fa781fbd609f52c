package org.holdpoint.language.mysql;

import grammar.mysql.MysqlLexer;
import grammar.mysql.MysqlParser.GranteesContext;
import grammar.mysql.MysqlParser.HostNameContext;
import grammar.mysql.MysqlParser.ObjectContext;
import grammar.mysql.MysqlParser.RightContext;
import grammar.mysql.MysqlParser.WhoContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Names as they are written; accounts and roles with their host (MySQL 8.4 manual, sections 8.2.4 and 8.2.5: without one it is `%`). MariaDB gives roles no host: they get `%` here as well, so
/// that a name is the same whether it is known to be a role or not.
final class Names {

  private static final String ANYWHERE = "%";

  private Names() {}

  static String of(ParserRuleContext name) {
    return of(name.start);
  }

  /// Without its quotes.
  static String of(Token token) {
    var text = token.getText();
    if (token.getType() != MysqlLexer.STRING && token.getType() != MysqlLexer.QUOTED) {
      return text;
    }
    var quote = text.substring(0, 1);
    var inner = text.substring(1, text.length() > 1 && text.endsWith(quote) ? text.length() - 1 : text.length());
    return inner.replace(quote + quote, quote).replace("\\" + quote, quote);
  }

  static List<String> path(ObjectContext object) {
    return object.children.stream().filter(child -> !child.getText().equals(".")).map(child -> switch (child) {
      case ParserRuleContext name -> of(name);
      case TerminalNode word -> of(word.getSymbol());
      default -> child.getText();
    }).toList();
  }

  static Securable securable(Reading reading, String kind, ObjectContext object) {
    return new Securable(kind, path(object), reading.at(object));
  }

  static List<Grantee> grantees(Reading reading, GranteesContext grantees, String kind) {
    return grantees.who().stream().map(who -> grantee(reading, who, kind)).toList();
  }

  /// One with a host is a user, one without may be a role.
  static Grantee grantee(Reading reading, WhoContext who, String kind) {
    var at = reading.at(who);
    var word = who.start.getType();
    if (word == MysqlLexer.CURRENT_USER || word == MysqlLexer.CURRENT_ROLE || who.LPAREN() != null) {
      return new Grantee("CURRENT_USER", "current", at);
    }
    if (word == MysqlLexer.PUBLIC) {
      return new Grantee("public", "public", at);
    }
    var sure = kind.equals("role") && who.host != null ? "user" : kind;
    return new Grantee(name(who), of(who.start).isEmpty() ? "anonymous" : sure, at);
  }

  static String name(WhoContext who) {
    return of(who.start) + "@" + host(who);
  }

  static String host(WhoContext who) {
    return who.host == null ? ANYWHERE : host(who.host);
  }

  private static String host(HostNameContext host) {
    return host.name().isEmpty() ? of(host.start) : host.name().stream().map(Names::of).collect(Collectors.joining("."));
  }

  /// A role that stands where rights stand.
  static Grantee role(Reading reading, RightContext right) {
    var name = right.rightWord().stream().map(Names::of).collect(Collectors.joining(" "));
    return new Grantee(name + "@" + (right.host == null ? ANYWHERE : host(right.host)), "role", reading.at(right));
  }

  /// In capitals; `ALL PRIVILEGES` is `ALL`.
  static Right right(Reading reading, RightContext right) {
    return new Right(rightName(right), right.columns() == null ? List.of() : right.columns().name().stream().map(Names::of).toList(), reading.at(right));
  }

  static String rightName(RightContext right) {
    var words = right.rightWord().stream().map(word -> word.getText().toUpperCase(Locale.ROOT)).collect(Collectors.joining(" "));
    return words.equals("ALL PRIVILEGES") ? "ALL" : words;
  }
}
