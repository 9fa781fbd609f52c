package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeParser.AlterPrincipalContext;
import grammar.snowflake.SnowflakeParser.CreatePrincipalContext;
import grammar.snowflake.SnowflakeParser.DropPrincipalContext;
import grammar.snowflake.SnowflakeParser.PrincipalContext;
import grammar.snowflake.SnowflakeParser.PrincipalKindContext;
import grammar.snowflake.SnowflakeParser.QualifiedContext;
import grammar.snowflake.SnowflakeParser.RenamePrincipalContext;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Users and roles that are made, changed and dropped (Snowflake SQL command reference, CREATE USER, ALTER USER, CREATE ROLE, CREATE DATABASE ROLE).
final class PrincipalReader {

  private static final Pattern LITERAL = Pattern.compile("(?is)(?<![\\w_])PASSWORD\\s*=\\s*'(?!\\{\\{|\\$\\{|&)[^']");

  /// DEFAULT_SECONDARY_ROLES: `('ALL')`, which is the default, or `()`.
  private static final Pattern SECONDARY = Pattern.compile("(?is)\\bDEFAULT_SECONDARY_ROLES\\s*=\\s*\\(\\s*('?)");

  private PrincipalReader() {}

  static List<AccessFact> facts(Reading reading, PrincipalContext principal) {
    return switch (principal) {
      case CreatePrincipalContext create -> List.of(statement(reading, "create", create.principalKind(), create.who));
      case RenamePrincipalContext rename -> List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "rename",
          new Securable(rename.principalKind().USER() != null ? "user" : "role", List.of(String.join(".", Names.path(rename.who))), reading.at(rename.who)), false, List.of(), List.of(String.join(".", Names.path(rename.to)))));
      case AlterPrincipalContext alter -> List.of(statement(reading, "alter", alter.principalKind(), alter.who));
      case DropPrincipalContext drop -> List.of(statement(reading, "drop", drop.principalKind(), drop.who));
      default -> throw new IllegalStateException(principal.getClass().getSimpleName());
    };
  }

  private static List<String> secondary(String text) {
    var said = SECONDARY.matcher(text);
    return said.find() ? List.of(said.group(1).isEmpty() ? "NOSECONDARY ROLES" : "SECONDARY ROLES") : List.of();
  }

  private static PrincipalStatement statement(Reading reading, String verb, PrincipalKindContext what, QualifiedContext who) {
    var kind = what.USER() != null ? "user" : "role";
    return new PrincipalStatement(reading.key("principal-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, kind,
        new Grantee(String.join(".", Names.path(who)), kind, reading.at(who)), secondary(reading.chunk().text()), LITERAL.matcher(reading.chunk().text()).find() ? "literal" : "", List.of(), List.of());
  }
}
