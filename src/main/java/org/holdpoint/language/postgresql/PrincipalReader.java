package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.AlterPrincipalContext;
import grammar.postgresql.PostgresqlParser.AttributeOptionContext;
import grammar.postgresql.PostgresqlParser.CreatePrincipalContext;
import grammar.postgresql.PostgresqlParser.DropPrincipalContext;
import grammar.postgresql.PostgresqlParser.GroupMembersContext;
import grammar.postgresql.PostgresqlParser.InCatalogOptionContext;
import grammar.postgresql.PostgresqlParser.InRoleOptionContext;
import grammar.postgresql.PostgresqlParser.MembersOptionContext;
import grammar.postgresql.PostgresqlParser.NameContext;
import grammar.postgresql.PostgresqlParser.PasswordOptionContext;
import grammar.postgresql.PostgresqlParser.PasswordSettingContext;
import grammar.postgresql.PostgresqlParser.PrincipalContext;
import grammar.postgresql.PostgresqlParser.RenamePrincipalContext;
import grammar.postgresql.PostgresqlParser.ResetPrincipalContext;
import grammar.postgresql.PostgresqlParser.RoleOptionContext;
import grammar.postgresql.PostgresqlParser.SetPrincipalContext;
import grammar.postgresql.PostgresqlParser.UserSettingContext;
import grammar.postgresql.PostgresqlParser.UserWithSpaceContext;
import grammar.postgresql.PostgresqlParser.ValueOptionContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Value;
import org.holdpoint.language.sql.Reading;

/// Users, roles and groups that are made, changed and dropped (PostgreSQL documentation, CREATE ROLE, ALTER ROLE, ALTER GROUP, DROP ROLE).
final class PrincipalReader {

  /// CREATE ROLE, PASSWORD: "If the presented password string is already in MD5-encrypted or SCRAM-encrypted format, then it is stored as-is"; Redshift CREATE USER: `sha256|digest|salt`.
  /// It lets whoever has it log in, where the server asks by `md5` (PostgreSQL documentation, "Password Authentication").
  private static final Pattern QUICK_HASH = Pattern.compile("md5[0-9a-fA-F]{32}");
  private static final Pattern HASH = Pattern.compile("SCRAM-SHA-256\\$.+|sha256\\|[0-9a-fA-F]{64}\\|.*");

  private PrincipalReader() {}

  static List<AccessFact> facts(Reading reading, PrincipalContext principal) {
    return switch (principal) {
      case CreatePrincipalContext create -> made(reading, "create", create.what, Names.of(Names.grantee(reading, create.who, kind(create.what)), catalog(create.roleOption())), create.roleOption());
      case UserWithSpaceContext user -> List.of(fact(reading, user.verb.getType() == PostgresqlLexer.CREATE ? "create" : "alter", user.what, Names.grantee(reading, user.who, "user"), List.of(), set(user.userSetting())));
      case AlterPrincipalContext alter -> made(reading, "alter", alter.what, Names.grantee(reading, alter.who, kind(alter.what)), alter.roleOption());
      case SetPrincipalContext set -> List.of(fact(reading, "alter", set.what, Names.grantee(reading, set.who, kind(set.what)), List.of("SET " + set.parameter.getText().toUpperCase(Locale.ROOT)), ""));
      case ResetPrincipalContext reset -> List.of(fact(reading, "alter", reset.what, Names.grantee(reading, reset.who, kind(reset.what)), List.of("RESET"), ""));
      case RenamePrincipalContext renamed -> List.of(new ObjectStatement(reading.key("object-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), "rename",
          new Securable(kind(renamed.what), List.of(Names.of(renamed.who)), reading.at(renamed.who)), false, List.of(), List.of(Names.of(renamed.newName))));
      case GroupMembersContext group -> List.of(membership(reading, group.verb.getType() == PostgresqlLexer.ADD ? "grant" : "revoke", Names.grantee(reading, group.who, "group"),
          Names.grantees(reading, group.members), false));
      case DropPrincipalContext drop -> drop.grantees().grantee().stream().<AccessFact>map(one -> fact(reading, "drop", drop.what, Names.of(Names.grantee(reading, one.who, kind(drop.what)), drop.catalog), List.of(), "")).toList();
      default -> throw new IllegalStateException(principal.getClass().getSimpleName());
    };
  }

  private static String kind(Token what) {
    return what.getText().toLowerCase(Locale.ROOT);
  }

  /// Those who are put into it (ROLE, USER, ADMIN) are its members.
  private static List<AccessFact> made(Reading reading, String verb, Token what, Grantee who, List<RoleOptionContext> options) {
    var facts = new ArrayList<AccessFact>();
    facts.add(new PrincipalStatement(reading.key("principal-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, kind(what), who, attributes(options),
        password(options), List.of(), memberOf(reading, options)));
    options.forEach(option -> {
      if (option instanceof MembersOptionContext members) {
        facts.add(membership(reading, "grant", who, Names.grantees(reading, members.members), members.ADMIN() != null));
      }
    });
    return facts;
  }

  private static PrincipalStatement fact(Reading reading, String verb, Token what, Grantee who, List<String> attributes, String password) {
    return new PrincipalStatement(reading.key("principal-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, kind(what), who, attributes, password, List.of(),
        List.of());
  }

  private static MembershipStatement membership(Reading reading, String verb, Grantee role, List<Grantee> members, boolean admin) {
    return new MembershipStatement(reading.key("membership-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, List.of(role), members, admin, false,
        new Value.Unknown<>("the attribute INHERIT of the member decides", reading.within()), false, "");
  }

  private static List<String> attributes(List<RoleOptionContext> options) {
    return options.stream().flatMap(option -> option instanceof AttributeOptionContext attribute ? Stream.of(attribute.word.getText().toUpperCase(Locale.ROOT)) : Stream.empty())
        .filter(word -> !word.equals("VALID")).toList();
  }

  private static String password(List<RoleOptionContext> options) {
    if (IntStream.range(0, options.size()).anyMatch(at -> identified(options, at))) {
      return "literal";
    }
    return options.stream().flatMap(option -> option instanceof PasswordOptionContext password ? Stream.of(password(password)) : Stream.empty()).reduce((_, last) -> last).orElse("");
  }

  private static NameContext catalog(List<RoleOptionContext> options) {
    return options.stream().flatMap(option -> option instanceof InCatalogOptionContext in ? Stream.of(in.catalog) : Stream.empty()).findFirst().orElse(null);
  }

  /// Exasol writes a password like a name (CREATE USER); BY KERBEROS and BY OPENID name who says who it is.
  private static boolean identified(List<RoleOptionContext> options, int at) {
    return at > 0 && options.get(at) instanceof ValueOptionContext by && by.word.getText().equalsIgnoreCase("BY") && options.get(at - 1).getText().equalsIgnoreCase("IDENTIFIED");
  }

  /// `PASSWORD = secret`; controls of a password in brackets are none (Teradata, CREATE USER).
  private static String set(List<UserSettingContext> settings) {
    return settings.stream().flatMap(setting -> setting instanceof PasswordSettingContext password ? Stream.of(password.value) : Stream.empty())
        .map(value -> value.getType() == PostgresqlLexer.NULL ? "external" : value.getType() == PostgresqlLexer.VARIABLE ? "" : written(Names.string(value))).findFirst().orElse("");
  }

  /// PASSWORD NULL: nobody comes in with a password. What a variable holds is not known.
  private static String password(PasswordOptionContext password) {
    return switch (password.value.getType()) {
      case PostgresqlLexer.NULL, PostgresqlLexer.DISABLE -> "external";
      case PostgresqlLexer.VARIABLE, PostgresqlLexer.IDENT -> "";
      default -> written(Names.string(password.value));
    };
  }

  private static String written(String text) {
    return filledIn(text) ? "" : QUICK_HASH.matcher(text).matches() ? "quick-hash" : HASH.matcher(text).matches() ? "hash" : "literal";
  }

  /// `${password}` and `{{ password }}` are no passwords.
  private static boolean filledIn(String text) {
    return text.strip().matches("\\$?\\{.*\\}|%\\w|:'?\\w+'?|<\\w+>");
  }

  private static List<Grantee> memberOf(Reading reading, List<RoleOptionContext> options) {
    return options.stream().flatMap(option -> option instanceof InRoleOptionContext in ? Names.grantees(reading, in.members).stream() : Stream.empty()).toList();
  }
}
