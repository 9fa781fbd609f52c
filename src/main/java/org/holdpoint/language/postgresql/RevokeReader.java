package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.CascadeTailContext;
import grammar.postgresql.PostgresqlParser.GranteesContext;
import grammar.postgresql.PostgresqlParser.RevokeContext;
import grammar.postgresql.PostgresqlParser.RevokeRightsContext;
import grammar.postgresql.PostgresqlParser.RevokeRolesContext;
import grammar.postgresql.PostgresqlParser.RevokeTailContext;
import grammar.postgresql.PostgresqlParser.RevokedByTailContext;
import grammar.postgresql.PostgresqlParser.RevokedRoleCatalogTailContext;
import grammar.postgresql.PostgresqlParser.RightsContext;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Value;
import org.holdpoint.language.sql.Reading;

/// REVOKE of rights and of roles (PostgreSQL documentation, REVOKE).
final class RevokeReader {

  private RevokeReader() {}

  static List<AccessFact> facts(Reading reading, RevokeContext revoke) {
    return switch (revoke) {
      case RevokeRightsContext rights ->
        List.of(rights(reading, rights.rights(), Securables.of(reading, rights.securables()), rights.grantees(), rights.OPTION() != null, rights.revokeTail()));
      case RevokeRolesContext roles when Rights.ofServer(roles.rights()) ->
        List.of(rights(reading, roles.rights(), List.of(new Securable("server", List.of(), reading.at(roles.rights()))), roles.grantees(), false, roles.revokeTail()));
      case RevokeRolesContext roles -> List.of(membership(reading, roles));
      default -> throw new IllegalStateException(revoke.getClass().getSimpleName());
    };
  }

  private static GrantStatement rights(Reading reading, RightsContext rights, List<Securable> on, GranteesContext from, boolean optionOnly, List<RevokeTailContext> tails) {
    var by = tails.stream().flatMap(tail -> tail instanceof RevokedByTailContext granted ? Stream.of(Names.of(granted.by.who)) : Stream.empty()).findFirst().orElse("");
    return new GrantStatement(reading.key("grant-statement"), GrantReader.span(reading, rights, from), reading.within(), reading.dialect(), reading.order(), "revoke", Rights.of(reading, rights), on,
        Names.grantees(reading, from), false, optionOnly, cascade(tails), false, "", by);
  }

  /// INHERIT OPTION FOR and SET OPTION FOR leave the member a member: they are told as the grant that says so.
  private static MembershipStatement membership(Reading reading, RevokeRolesContext roles) {
    var option = roles.option == null ? 0 : roles.option.getType();
    Value<Boolean> inherit = option == PostgresqlLexer.INHERIT ? new Value.Known<>(false, reading.at(roles.option, roles.option)) : new Value.Absent<>();
    Value<Boolean> become = option == PostgresqlLexer.SET ? new Value.Known<>(false, reading.at(roles.option, roles.option)) : new Value.Absent<>();
    var verb = option == PostgresqlLexer.INHERIT || option == PostgresqlLexer.SET ? "grant" : "revoke";
    return new MembershipStatement(reading.key("membership-statement"), GrantReader.span(reading, roles.rights(), roles.grantees()), reading.within(), reading.dialect(), reading.order(), verb,
        roles(reading, roles), Names.grantees(reading, roles.grantees()), false, option == PostgresqlLexer.ADMIN, inherit, false, "", become);
  }

  private static List<Grantee> roles(Reading reading, RevokeRolesContext roles) {
    var catalog = roles.revokeTail().stream().flatMap(tail -> tail instanceof RevokedRoleCatalogTailContext in ? Stream.of(in.catalog) : Stream.empty()).findFirst().orElse(null);
    return Rights.roles(reading, roles.rights()).stream().map(role -> Names.of(role, catalog)).toList();
  }

  private static boolean cascade(List<RevokeTailContext> tails) {
    return tails.stream().anyMatch(CascadeTailContext.class::isInstance);
  }
}
