package org.holdpoint.language.oracle;

import grammar.oracle.OracleLexer;
import grammar.oracle.OracleParser.AlterPrincipalContext;
import grammar.oracle.OracleParser.CreatePrincipalContext;
import grammar.oracle.OracleParser.DropPrincipalContext;
import grammar.oracle.OracleParser.ExternalOptionContext;
import grammar.oracle.OracleParser.HashOptionContext;
import grammar.oracle.OracleParser.NameContext;
import grammar.oracle.OracleParser.NoLoginOptionContext;
import grammar.oracle.OracleParser.NotIdentifiedOptionContext;
import grammar.oracle.OracleParser.PackageOptionContext;
import grammar.oracle.OracleParser.PasswordContext;
import grammar.oracle.OracleParser.PasswordOptionContext;
import grammar.oracle.OracleParser.PrincipalContext;
import grammar.oracle.OracleParser.PrincipalOptionContext;
import grammar.oracle.OracleParser.ProxyUserContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.Value;
import org.holdpoint.language.sql.Reading;

/// Users and roles that are made, changed and dropped (SQL Language Reference, CREATE USER, ALTER USER, CREATE ROLE, DROP USER).
final class PrincipalReader {

  private PrincipalReader() {}

  static List<AccessFact> facts(Reading reading, PrincipalContext principal) {
    return switch (principal) {
      case CreatePrincipalContext create -> List.of(statement(reading, "create", create.what, create.who, create.principalOption()));
      case AlterPrincipalContext alter -> List.of(statement(reading, "alter", alter.what, alter.who, alter.principalOption()));
      case DropPrincipalContext drop -> List.of(statement(reading, "drop", drop.what, drop.who, List.of()));
      case ProxyUserContext proxy -> List.of(proxy(reading, proxy));
      default -> throw new IllegalStateException(principal.getClass().getSimpleName());
    };
  }

  private static PrincipalStatement statement(Reading reading, String verb, Token what, NameContext who, List<PrincipalOptionContext> options) {
    var kind = what.getText().toLowerCase(Locale.ROOT);
    return new PrincipalStatement(reading.key("principal-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, kind,
        new Grantee(Names.of(who), kind, reading.at(who)), attributes(reading), options.stream().flatMap(PrincipalReader::password).findFirst().orElse(""), List.of(), List.of());
  }

  /// The few that open or close an account, or take all that it owns with it.
  private static List<String> attributes(Reading reading) {
    var text = reading.chunk().text().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ") + " ";
    return Stream.of("ACCOUNT LOCK", "ACCOUNT UNLOCK", "PASSWORD EXPIRE", "DEFAULT ROLE ALL", "DEFAULT ROLE NONE", "QUOTA UNLIMITED", "CASCADE").filter(word -> text.contains(" " + word + " ")).toList();
  }

  private static Stream<String> password(PrincipalOptionContext option) {
    return switch (option) {
      case HashOptionContext hash -> Stream.of("hash");
      case PasswordOptionContext password -> Stream.of(written(password.password(0)) ? "literal" : "");
      case ExternalOptionContext external -> Stream.of("external");
      case PackageOptionContext external -> Stream.of("external");
      case NoLoginOptionContext none -> Stream.of("external");
      case NotIdentifiedOptionContext none -> Stream.of("none");
      default -> Stream.empty();
    };
  }

  /// Whether it stands in the text; a variable or a place of a template is filled in elsewhere.
  private static boolean written(PasswordContext password) {
    return password.start.getType() != OracleLexer.VARIABLE && !password.getText().contains("{") && !password.getText().contains("&");
  }

  /// Who connects through another acts as the user (ALTER USER, "proxy_clause"): as good as a member.
  private static MembershipStatement proxy(Reading reading, ProxyUserContext proxy) {
    return new MembershipStatement(reading.key("membership-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), proxy.verb.getText().toLowerCase(Locale.ROOT),
        List.of(new Grantee(Names.of(proxy.who), "user", reading.at(proxy.who))), List.of(new Grantee(Names.of(proxy.through), "user", reading.at(proxy.through))), false, false,
        new Value.Known<>(false, reading.within()), false, "");
  }
}
