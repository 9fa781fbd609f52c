package org.holdpoint.language.oracle;

import grammar.oracle.OracleLexer;
import grammar.oracle.OracleParser.CascadeTailContext;
import grammar.oracle.OracleParser.ContainerTailContext;
import grammar.oracle.OracleParser.GrantAllContext;
import grammar.oracle.OracleParser.GrantOnContext;
import grammar.oracle.OracleParser.GranteesContext;
import grammar.oracle.OracleParser.OptionTailContext;
import grammar.oracle.OracleParser.PasswordsContext;
import grammar.oracle.OracleParser.PermissionContext;
import grammar.oracle.OracleParser.PermissionTailContext;
import grammar.oracle.OracleParser.RevokeAllContext;
import grammar.oracle.OracleParser.RevokeOnContext;
import grammar.oracle.OracleParser.RightContext;
import grammar.oracle.OracleParser.RightsContext;
import grammar.oracle.OracleParser.SecurableContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Value;
import org.holdpoint.language.sql.Reading;

/// GRANT and REVOKE of rights on the system, on objects, and of roles (SQL Language Reference, GRANT, REVOKE).
final class PermissionReader {

  private PermissionReader() {}

  static List<AccessFact> facts(Reading reading, PermissionContext permission) {
    return switch (permission) {
      case GrantOnContext on -> with(statement(reading, "grant", rights(reading, on.rights()), on(reading, on.rights(), on.securable()), on.rights(), on.grantees(), on.permissionTail()),
          passwords(reading, on.grantees(), on.passwords()));
      case RevokeOnContext on -> List.of(statement(reading, "revoke", rights(reading, on.rights()), on(reading, on.rights(), on.securable()), on.rights(), on.grantees(), on.permissionTail()));
      case GrantAllContext all -> with(all(reading, "grant", all.rights(), all.grantees(), all.permissionTail()), passwords(reading, all.grantees(), all.passwords()));
      case RevokeAllContext all -> all(reading, "revoke", all.rights(), all.grantees(), all.permissionTail());
      default -> throw new IllegalStateException(permission.getClass().getSimpleName());
    };
  }

  private static List<AccessFact> with(AccessFact first, List<AccessFact> more) {
    return with(List.of(first), more);
  }

  private static List<AccessFact> with(List<AccessFact> first, List<AccessFact> more) {
    var both = new ArrayList<>(first);
    both.addAll(more);
    return both;
  }

  /// Rights on the system and roles stand in one list: each is told as what it is.
  private static List<AccessFact> all(Reading reading, String verb, RightsContext rights, GranteesContext to, List<PermissionTailContext> tails) {
    var facts = new ArrayList<AccessFact>();
    var system = rights.right().stream().filter(PermissionReader::ofSystem).toList();
    var roles = rights.right().stream().filter(right -> !ofSystem(right)).map(right -> new Grantee(Names.of(right.rightWord().getLast()), "role", reading.at(right))).toList();
    if (!system.isEmpty()) {
      facts.add(statement(reading, verb, system.stream().map(right -> right(reading, right)).toList(), new Securable("server", List.of(), reading.at(system.getFirst().start, system.getLast().stop)), rights,
          to, tails));
    }
    if (!roles.isEmpty()) {
      var admin = option(tails, OracleLexer.ADMIN) || option(tails, OracleLexer.DELEGATE);
      facts.add(new MembershipStatement(reading.key("membership-statement"), reading.at(rights.start, to.stop), reading.within(), reading.dialect(), reading.order(), verb, roles,
          Names.grantees(reading, to), admin, false, new Value.Known<>(true, reading.at(rights)), false, containers(tails)));
    }
    return facts;
  }

  /// A right on the system has more than one word, but for a few (SQL Language Reference, GRANT, "System Privileges").
  private static boolean ofSystem(RightContext right) {
    return right.rightWord().size() > 1 || switch (right.getText().toUpperCase(Locale.ROOT)) {
      case "ALL", "ADVISOR", "SYSDBA", "SYSOPER", "SYSBACKUP", "SYSDG", "SYSKM", "SYSRAC", "SYSASM" -> true;
      default -> false;
    };
  }

  private static GrantStatement statement(Reading reading, String verb, List<Right> rights, Securable on, RightsContext from, GranteesContext to, List<PermissionTailContext> tails) {
    var option = option(tails, OracleLexer.GRANT) || option(tails, OracleLexer.ADMIN);
    return new GrantStatement(reading.key("grant-statement"), reading.at(from.start, to.stop), reading.within(), reading.dialect(), reading.order(), verb, rights, List.of(on),
        Names.grantees(reading, to), option, false, tails.stream().anyMatch(CascadeTailContext.class::isInstance), false, containers(tails), "");
  }

  private static boolean option(List<PermissionTailContext> tails, int what) {
    return tails.stream().anyMatch(tail -> tail instanceof OptionTailContext option && option.what.getType() == what);
  }

  /// CONTAINER=ALL: in every container of the database.
  private static String containers(List<PermissionTailContext> tails) {
    return tails.stream().anyMatch(tail -> tail instanceof ContainerTailContext container && container.what.getType() == OracleLexer.ALL) ? "all containers" : "";
  }

  private static List<Right> rights(Reading reading, RightsContext rights) {
    return rights.right().stream().map(right -> right(reading, right)).toList();
  }

  private static Right right(Reading reading, RightContext right) {
    return new Right(name(right), right.columns() == null ? List.of() : right.columns().name().stream().map(Names::of).toList(), reading.at(right));
  }

  static String name(RightContext right) {
    var words = right.rightWord().stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toUpperCase(Locale.ROOT);
    return words.equals("ALL PRIVILEGES") ? "ALL" : words;
  }

  /// A name without a kind is an object; what may only be run is a routine.
  private static Securable on(Reading reading, RightsContext rights, SecurableContext on) {
    var runs = rights.right().stream().map(PermissionReader::name).allMatch("EXECUTE"::equals);
    var kind = on.kind() == null ? runs ? "procedure" : "table" : on.kind().children.stream().map(ParseTree::getText).collect(Collectors.joining(" ")).toLowerCase(Locale.ROOT);
    return new Securable(kind, Names.path(on.qualified()), reading.at(on));
  }

  /// GRANT … IDENTIFIED BY sets passwords, and makes the users that there are not: one password each, in order.
  private static List<AccessFact> passwords(Reading reading, GranteesContext to, PasswordsContext passwords) {
    var count = passwords == null ? 0 : Math.min(passwords.password().size(), to.grantee().size());
    var who = Names.grantees(reading, to);
    return who.subList(who.size() - count, who.size()).stream().<AccessFact>map(one -> new PrincipalStatement(reading.key("principal-statement"), one.at(), reading.within(), reading.dialect(),
        reading.order(), "alter", "user", one, List.of(), "literal", List.of(), List.of())).toList();
  }
}
