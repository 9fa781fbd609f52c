package org.holdpoint.language.mysql;

import grammar.mysql.MysqlLexer;
import grammar.mysql.MysqlParser.AccountsContext;
import grammar.mysql.MysqlParser.GrantProxyStatementContext;
import grammar.mysql.MysqlParser.GrantRolesStatementContext;
import grammar.mysql.MysqlParser.GrantStatementContext;
import grammar.mysql.MysqlParser.GrantTailContext;
import grammar.mysql.MysqlParser.GranteesContext;
import grammar.mysql.MysqlParser.RevokeProxyStatementContext;
import grammar.mysql.MysqlParser.RevokeRolesStatementContext;
import grammar.mysql.MysqlParser.RevokeStatementContext;
import grammar.mysql.MysqlParser.RightsContext;
import grammar.mysql.MysqlParser.WhoContext;
import grammar.mysql.MysqlParser.WithTailContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Value;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;

/// GRANT and REVOKE of rights, of roles and of standing in for somebody (MySQL 8.4 manual, sections 15.7.1.6 and 15.7.1.8; MariaDB documentation, GRANT, REVOKE).
final class GrantReader {

  private static final String HAND_ON = "GRANT OPTION";

  private GrantReader() {}

  static List<AccessFact> grant(Reading reading, GrantStatementContext grant) {
    var rights = rights(reading, grant.rights());
    var option = option(grant.grantTail(), MysqlLexer.GRANT) || rights.stream().anyMatch(right -> right.name().equals(HAND_ON));
    return withAccounts(reading, grant.accounts(), statement(reading, "grant", reading.at(grant.rights().start, grant.accounts().stop), rights, Scopes.of(reading, grant.kind, grant.scope()),
        to(reading, grant.accounts()), option, false));
  }

  static List<AccessFact> grantProxy(Reading reading, GrantProxyStatementContext grant) {
    return withAccounts(reading, grant.accounts(), statement(reading, "grant", reading.at(grant.PROXY().getSymbol(), grant.accounts().stop), List.of(proxy(reading, grant)),
        user(reading, grant.proxied), to(reading, grant.accounts()), option(grant.grantTail(), MysqlLexer.GRANT), false));
  }

  static List<AccessFact> grantRoles(Reading reading, GrantRolesStatementContext grant) {
    return List.of(membership(reading, "grant", grant.rights(), to(reading, grant.accounts()), reading.at(grant.rights().start, grant.accounts().stop), option(grant.grantTail(), MysqlLexer.ADMIN),
        false));
  }

  /// `REVOKE GRANT OPTION ON` takes nothing but the right to hand rights on.
  static List<AccessFact> revoke(Reading reading, RevokeStatementContext revoke) {
    var rights = rights(reading, revoke.rights());
    var optionOnly = rights.stream().allMatch(right -> right.name().equals(HAND_ON));
    var taken = optionOnly ? rights.stream().map(right -> new Right("ALL", List.of(), right.at())).toList() : rights;
    return List.of(statement(reading, "revoke", at(reading, revoke.rights(), revoke.grantees()), taken, Scopes.of(reading, revoke.kind, revoke.scope()),
        Names.grantees(reading, revoke.grantees(), "role"), false, optionOnly));
  }

  static List<AccessFact> revokeProxy(Reading reading, RevokeProxyStatementContext revoke) {
    var at = reading.at(revoke.PROXY().getSymbol(), revoke.grantees().stop);
    return List.of(statement(reading, "revoke", at, List.of(new Right("PROXY", List.of(), reading.at(revoke.PROXY().getSymbol(), revoke.PROXY().getSymbol()))), user(reading, revoke.proxied),
        Names.grantees(reading, revoke.grantees(), "role"), false, false));
  }

  /// `REVOKE ALL PRIVILEGES, GRANT OPTION FROM` takes every right at every level.
  static List<AccessFact> revokeRoles(Reading reading, RevokeRolesStatementContext revoke) {
    var rights = rights(reading, revoke.rights());
    var to = Names.grantees(reading, revoke.grantees(), "role");
    var at = at(reading, revoke.rights(), revoke.grantees());
    return rights.getFirst().name().equals("ALL") ? List.of(statement(reading, "revoke", at, rights, new Securable("server", List.of(), reading.at(revoke.rights())), to, false, false))
        : List.of(membership(reading, "revoke", revoke.rights(), to, at, false, revoke.admin != null));
  }

  private static GrantStatement statement(Reading reading, String verb, Span at, List<Right> rights, Securable on, List<Grantee> to, boolean option, boolean optionOnly) {
    return new GrantStatement(reading.key("grant-statement"), at, reading.within(), reading.dialect(), reading.order(), verb, rights, List.of(on), to, option, optionOnly, false, false, "", "");
  }

  /// Its rights work after SET ROLE, or where the role is a default one (MySQL 8.4 manual, section 8.2.10; MariaDB documentation, "Roles Overview").
  private static MembershipStatement membership(Reading reading, String verb, RightsContext roles, List<Grantee> to, Span at, boolean admin, boolean adminOnly) {
    return new MembershipStatement(reading.key("membership-statement"), at, reading.within(), reading.dialect(), reading.order(), verb,
        roles.right().stream().map(right -> Names.role(reading, right)).toList(), to, admin, adminOnly, new Value.Unknown<>("the default roles of the member decide", reading.within()), false, "");
  }

  /// What is said of the accounts themselves comes first: GRANT … IDENTIFIED BY makes an account that is not there.
  private static List<AccessFact> withAccounts(Reading reading, AccountsContext accounts, AccessFact grant) {
    var facts = new ArrayList<AccessFact>(accounts.account().stream().filter(account -> !account.identified().isEmpty()).flatMap(account -> PrincipalReader.account(reading, account)).toList());
    facts.add(grant);
    return facts;
  }

  private static Right proxy(Reading reading, GrantProxyStatementContext grant) {
    return new Right("PROXY", List.of(), reading.at(grant.PROXY().getSymbol(), grant.PROXY().getSymbol()));
  }

  private static Securable user(Reading reading, WhoContext who) {
    return new Securable("user", List.of(Names.name(who)), reading.at(who));
  }

  private static List<Right> rights(Reading reading, RightsContext rights) {
    return rights.right().stream().map(right -> Names.right(reading, right)).toList();
  }

  private static List<Grantee> to(Reading reading, AccountsContext accounts) {
    return accounts.account().stream().map(account -> Names.grantee(reading, account.who(), account.identified().isEmpty() ? "role" : "user")).toList();
  }

  private static Span at(Reading reading, RightsContext rights, GranteesContext grantees) {
    return reading.at(rights.start, grantees.stop);
  }

  private static boolean option(List<GrantTailContext> tails, int what) {
    return tails.stream().flatMap(tail -> tail instanceof WithTailContext with ? with.grantOption().stream() : Stream.empty()).anyMatch(option -> option.option != null && option.option.getType() == what);
  }
}
