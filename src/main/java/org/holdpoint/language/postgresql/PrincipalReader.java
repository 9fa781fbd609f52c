package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.AttributeOptionContext;
import grammar.postgresql.PostgresqlParser.CreatePrincipalContext;
import grammar.postgresql.PostgresqlParser.InRoleOptionContext;
import grammar.postgresql.PostgresqlParser.PasswordOptionContext;
import grammar.postgresql.PostgresqlParser.PrincipalContext;
import grammar.postgresql.PostgresqlParser.RoleOptionContext;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.PrincipalStatement;

/// Users, roles and groups that are made, changed and dropped (PostgreSQL documentation, CREATE ROLE, ALTER ROLE, DROP ROLE).
final class PrincipalReader {

  /// CREATE ROLE, PASSWORD: "If the presented password string is already in MD5-encrypted or SCRAM-encrypted format, then it is stored as-is"; Redshift CREATE USER: `sha256|digest|salt`.
  private static final Pattern HASH = Pattern.compile("md5[0-9a-fA-F]{32}|SCRAM-SHA-256\\$.+|sha256\\|[0-9a-fA-F]{64}\\|.*");

  private PrincipalReader() {}

  static List<AccessFact> facts(Reading reading, PrincipalContext principal) {
    return switch (principal) {
      case CreatePrincipalContext create -> List.of(create(reading, create));
      default -> throw new IllegalStateException(principal.getClass().getSimpleName());
    };
  }

  private static PrincipalStatement create(Reading reading, CreatePrincipalContext create) {
    var kind = create.what.getText().toLowerCase(Locale.ROOT);
    return new PrincipalStatement(reading.key("principal-statement"), reading.at(create), reading.within(), reading.dialect(), reading.order(), "create", kind,
        Names.grantee(reading, create.who, kind), attributes(create.roleOption()), password(create.roleOption()), List.of(), memberOf(reading, create.roleOption()));
  }

  private static List<String> attributes(List<RoleOptionContext> options) {
    return options.stream().flatMap(option -> option instanceof AttributeOptionContext attribute ? Stream.of(attribute.word.getText().toUpperCase(Locale.ROOT)) : Stream.empty()).toList();
  }

  private static String password(List<RoleOptionContext> options) {
    return options.stream().flatMap(option -> option instanceof PasswordOptionContext password ? Stream.of(password(password)) : Stream.empty()).findFirst().orElse("");
  }

  /// PASSWORD NULL: nobody comes in with a password. A variable is filled in elsewhere.
  private static String password(PasswordOptionContext password) {
    return switch (password.value.getType()) {
      case PostgresqlLexer.NULL, PostgresqlLexer.DISABLE -> "external";
      case PostgresqlLexer.VARIABLE -> "";
      default -> HASH.matcher(Names.string(password.value)).matches() ? "hash" : "literal";
    };
  }

  private static List<Grantee> memberOf(Reading reading, List<RoleOptionContext> options) {
    return options.stream().flatMap(option -> option instanceof InRoleOptionContext in ? Names.grantees(reading, in.members).stream() : Stream.empty()).toList();
  }
}
