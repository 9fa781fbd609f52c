package org.holdpoint.language.snowflake;

import grammar.snowflake.SnowflakeParser.EveryInAccountContext;
import grammar.snowflake.SnowflakeParser.EveryInContext;
import grammar.snowflake.SnowflakeParser.GrantOwnershipContext;
import grammar.snowflake.SnowflakeParser.GrantRightsContext;
import grammar.snowflake.SnowflakeParser.GrantRoleContext;
import grammar.snowflake.SnowflakeParser.GranteesContext;
import grammar.snowflake.SnowflakeParser.NamedContext;
import grammar.snowflake.SnowflakeParser.PermissionContext;
import grammar.snowflake.SnowflakeParser.QualifiedContext;
import grammar.snowflake.SnowflakeParser.RevokeRightsContext;
import grammar.snowflake.SnowflakeParser.RevokeRoleContext;
import grammar.snowflake.SnowflakeParser.RightContext;
import grammar.snowflake.SnowflakeParser.RightsContext;
import grammar.snowflake.SnowflakeParser.RoleKindContext;
import grammar.snowflake.SnowflakeParser.SecurableContext;
import grammar.snowflake.SnowflakeParser.WholeAccountContext;
import java.util.List;
import java.util.Locale;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Value;
import org.holdpoint.language.sql.Reading;

/// GRANT and REVOKE (Snowflake SQL command reference: GRANT privileges, GRANT OWNERSHIP, GRANT ROLE, GRANT privileges TO SHARE).
final class PermissionReader {

  private PermissionReader() {}

  static List<AccessFact> facts(Reading reading, PermissionContext permission) {
    return switch (permission) {
      case GrantOwnershipContext owner -> List.of(ownership(reading, owner));
      case GrantRoleContext role -> List.of(membership(reading, "grant", role.roleKind(), role.qualified(), role.grantees()));
      case RevokeRoleContext role -> List.of(membership(reading, "revoke", role.roleKind(), role.qualified(), role.grantees()));
      case GrantRightsContext grant -> List.of(rights(reading, "grant", grant.rights(), grant.securable(), grant.grantees(), grant.OPTION() != null, false, false));
      case RevokeRightsContext revoke -> List.of(rights(reading, "revoke", revoke.rights(), revoke.securable(), revoke.grantees(), false, revoke.OPTION() != null, revoke.CASCADE() != null));
      default -> throw new IllegalStateException(permission.getClass().getSimpleName());
    };
  }

  private static GrantStatement rights(Reading reading, String verb, RightsContext rights, SecurableContext on, GranteesContext to, boolean option, boolean optionOnly, boolean cascade) {
    return new GrantStatement(reading.key("grant-statement"), reading.at(rights.start, to.stop), reading.within(), reading.dialect(), reading.order(), verb,
        rights.right().stream().map(right -> right(reading, right)).toList(), on(reading, on), Names.grantees(reading, to), option, optionOnly, cascade, false, "", "");
  }

  private static Right right(Reading reading, RightContext right) {
    var words = right.rightWord().stream().map(Names::words).reduce((one, next) -> one + " " + next).orElse("").toUpperCase(Locale.ROOT);
    return new Right(words.equals("ALL PRIVILEGES") ? "ALL" : words, right.columns() == null ? List.of() : right.columns().name().stream().map(Names::of).toList(), reading.at(right));
  }

  /// Without a word to the grants that stand there, ownership only goes over where nobody else has rights (GRANT OWNERSHIP, "CURRENT GRANTS": the default is to fail).
  private static OwnershipStatement ownership(Reading reading, GrantOwnershipContext owner) {
    return new OwnershipStatement(reading.key("ownership-statement"), reading.at(owner.OWNERSHIP().getSymbol(), owner.grantee().stop), reading.within(), reading.dialect(), reading.order(), "transfer",
        on(reading, owner.securable()), List.of(), List.of(Names.grantee(reading, owner.grantee())), owner.REVOKE() == null);
  }

  private static MembershipStatement membership(Reading reading, String verb, RoleKindContext kind, List<QualifiedContext> roles, GranteesContext to) {
    var members = Names.grantees(reading, to);
    var named = roles.stream().map(role -> new Grantee(String.join(".", Names.path(role)), everybody(kind, role) ? "public" : Names.words(kind), reading.at(role))).toList();
    return new MembershipStatement(reading.key("membership-statement"), reading.at(kind.start, to.stop), reading.within(), reading.dialect(), reading.order(), verb, named, members, false, false,
        new Value.Known<>(true, reading.at(kind)), false, "");
  }

  private static boolean everybody(RoleKindContext kind, QualifiedContext role) {
    return Names.words(kind).equals("role") && Names.path(role).equals(List.of("PUBLIC"));
  }

  static List<Securable> on(Reading reading, SecurableContext securable) {
    return switch (securable) {
      case WholeAccountContext account -> List.of(new Securable("server", List.of(), reading.at(account)));
      case EveryInContext every -> List.of(new Securable(every(every.every) + Names.words(every.kind()), Names.path(every.qualified()), reading.at(every)));
      case EveryInAccountContext every -> List.of(new Securable(every(every.every) + Names.words(every.kind()), List.of(), reading.at(every)));
      case NamedContext named -> named.object().stream().map(object -> new Securable(Names.words(named.kind()), Names.path(object.qualified()), reading.at(object))).toList();
      default -> throw new IllegalStateException(securable.getClass().getSimpleName());
    };
  }

  private static String every(Token word) {
    return word.getText().toLowerCase(Locale.ROOT) + " ";
  }
}
