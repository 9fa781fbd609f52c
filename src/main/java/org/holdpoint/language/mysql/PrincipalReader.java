package org.holdpoint.language.mysql;

import grammar.mysql.MysqlParser.AccountContext;
import grammar.mysql.MysqlParser.AccountTailContext;
import grammar.mysql.MysqlParser.ByIdentifiedContext;
import grammar.mysql.MysqlParser.CreateRoleStatementContext;
import grammar.mysql.MysqlParser.DefaultRoleStatementContext;
import grammar.mysql.MysqlParser.DefaultRoleTailContext;
import grammar.mysql.MysqlParser.DropPrincipalStatementContext;
import grammar.mysql.MysqlParser.IdentifiedContext;
import grammar.mysql.MysqlParser.PasswordContext;
import grammar.mysql.MysqlParser.PluginIdentifiedContext;
import grammar.mysql.MysqlParser.RandomIdentifiedContext;
import grammar.mysql.MysqlParser.RenameUserStatementContext;
import grammar.mysql.MysqlParser.RequireTailContext;
import grammar.mysql.MysqlParser.RoleListContext;
import grammar.mysql.MysqlParser.SetPasswordStatementContext;
import grammar.mysql.MysqlParser.SetRoleStatementContext;
import grammar.mysql.MysqlParser.UserStatementContext;
import grammar.mysql.MysqlParser.UserTailContext;
import grammar.mysql.MysqlParser.WhoContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.language.sql.Reading;

/// Accounts and roles that are made, changed and dropped (MySQL 8.4 manual, section 15.7.1; MariaDB documentation, "Account Management SQL Statements").
final class PrincipalReader {

  private static final String USER = "user";
  private static final String ALTER = "alter";
  /// Short for dropping it and making it again (MariaDB documentation, CREATE USER, OR REPLACE).
  private static final String REPLACED = "OR REPLACE";

  private PrincipalReader() {}

  static List<AccessFact> users(Reading reading, UserStatementContext made) {
    var create = made.verb == null;
    var attributes = Stream.concat(made.REPLACE() == null ? Stream.of() : Stream.of(REPLACED), made.userTail().stream().flatMap(tail -> attribute(tail).stream())).toList();
    var roles = create ? made.userTail().stream().flatMap(tail -> roles(reading, tail).stream()).toList() : List.<Grantee>of();
    return made.accounts().account().stream().<AccessFact>map(account -> statement(reading, account.who(), create ? "create" : ALTER, USER, attributes, password(account.identified()), roles)).toList();
  }

  /// An account that GRANT says more of: it is made, or gets another password.
  static Stream<AccessFact> account(Reading reading, AccountContext account) {
    return Stream.of(statement(reading, account.who(), "create", USER, List.of(), password(account.identified()), List.of()));
  }

  static List<AccessFact> roles(Reading reading, CreateRoleStatementContext made) {
    return made.grantees().who().stream().<AccessFact>map(who -> statement(reading, who, "create", "role", made.REPLACE() == null ? List.of() : List.of(REPLACED), "", List.of())).toList();
  }

  static List<AccessFact> dropped(Reading reading, DropPrincipalStatementContext dropped) {
    return dropped.grantees().who().stream().<AccessFact>map(who -> statement(reading, who, "drop", dropped.kind.getText().toLowerCase(Locale.ROOT), List.of(), "", List.of())).toList();
  }

  static List<AccessFact> renamed(Reading reading, RenameUserStatementContext renamed) {
    return renamed.renamedUser().stream().<AccessFact>map(one -> new ObjectStatement(reading.key("object-statement"), reading.at(one), reading.within(), reading.dialect(), reading.order(), "rename",
        new Securable(USER, List.of(Names.name(one.from)), reading.at(one.from)), false, List.of(), List.of(Names.name(one.to)))).toList();
  }

  static List<AccessFact> setPassword(Reading reading, SetPasswordStatementContext set) {
    var password = set.password().stream().flatMap(one -> value(one).stream()).findFirst().orElse("");
    return List.of(set.who() == null ? mine(reading, set, List.of(), password) : statement(reading, set.who(), ALTER, USER, List.of(), password, List.of()));
  }

  /// Roles that work without SET ROLE; they have to be given already.
  static List<AccessFact> defaultRoles(Reading reading, DefaultRoleStatementContext roles) {
    var attributes = List.of("DEFAULT ROLE " + words(roles.roles));
    return roles.users == null ? List.of(mine(reading, roles, attributes, ""))
        : roles.users.who().stream().<AccessFact>map(who -> statement(reading, who, ALTER, USER, attributes, "", List.of())).toList();
  }

  static List<AccessFact> setRole(Reading reading, SetRoleStatementContext role) {
    var names = role.roles.grantees() != null && role.roles.EXCEPT() == null ? Names.grantees(reading, role.roles.grantees(), "role").stream().map(Grantee::name).toList() : List.of(words(role.roles));
    return List.of(new SessionStatement(reading.key("session-statement"), reading.at(role.roles), reading.within(), reading.dialect(), reading.order(), "set-role", names));
  }

  private static AccessFact statement(Reading reading, WhoContext who, String verb, String kind, List<String> attributes, String password, List<Grantee> roles) {
    return new PrincipalStatement(reading.key("principal-statement"), reading.at(who), reading.within(), reading.dialect(), reading.order(), verb, kind, Names.grantee(reading, who, kind), attributes,
        password, kind.equals(USER) && !verb.equals("drop") ? List.of(Names.host(who)) : List.of(), roles);
  }

  /// Of the one who runs the statement.
  private static AccessFact mine(Reading reading, ParserRuleContext at, List<String> attributes, String password) {
    return new PrincipalStatement(reading.key("principal-statement"), reading.at(at.start, at.start), reading.within(), reading.dialect(), reading.order(), ALTER, USER,
        new Grantee("CURRENT_USER", "current", reading.at(at.start, at.start)), attributes, password, List.of(), List.of());
  }

  private static List<String> attribute(UserTailContext tail) {
    return switch (tail) {
      case RequireTailContext require -> List.of("REQUIRE " + require.requirement(0).start.getText().toUpperCase(Locale.ROOT));
      case AccountTailContext account -> List.of("ACCOUNT " + account.what.getText().toUpperCase(Locale.ROOT));
      case DefaultRoleTailContext role -> List.of("DEFAULT ROLE " + words(role.roles));
      default -> List.of();
    };
  }

  private static List<Grantee> roles(Reading reading, UserTailContext tail) {
    return tail instanceof DefaultRoleTailContext role && role.roles.grantees() != null && role.roles.ALL() == null ? Names.grantees(reading, role.roles.grantees(), "role") : List.of();
  }

  private static String words(RoleListContext roles) {
    return roles.children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toUpperCase(Locale.ROOT).matches("NONE|ALL|DEFAULT") ? roles.getText().toUpperCase(Locale.ROOT) : roles.getText();
  }

  private static String password(List<IdentifiedContext> identified) {
    return identified.stream().flatMap(one -> switch (one) {
      case ByIdentifiedContext by -> Stream.of(by.hashed == null ? Passwords.literal(Names.of(by.value)) : Passwords.QUICK_HASH);
      case RandomIdentifiedContext _ -> Stream.of(Passwords.EXTERNAL);
      case PluginIdentifiedContext plugin -> plugin.method().stream().map(Passwords::of);
      default -> Stream.<String>empty();
    }).reduce(Passwords::weaker).orElse("");
  }

  private static List<String> value(PasswordContext password) {
    return password.value != null ? List.of(Passwords.literal(Names.of(password.value))) : password.RANDOM() != null ? List.of(Passwords.EXTERNAL) : List.of();
  }
}
