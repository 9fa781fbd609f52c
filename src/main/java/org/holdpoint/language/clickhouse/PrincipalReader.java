package org.holdpoint.language.clickhouse;

import grammar.clickhouse.ClickhouseParser.DefaultRoleStatementContext;
import grammar.clickhouse.ClickhouseParser.DefaultRoleTailContext;
import grammar.clickhouse.ClickhouseParser.DropPrincipalStatementContext;
import grammar.clickhouse.ClickhouseParser.GranteesContext;
import grammar.clickhouse.ClickhouseParser.GranteesTailContext;
import grammar.clickhouse.ClickhouseParser.OriginContext;
import grammar.clickhouse.ClickhouseParser.HostTailContext;
import grammar.clickhouse.ClickhouseParser.IdentifiedTailContext;
import grammar.clickhouse.ClickhouseParser.NotIdentifiedTailContext;
import grammar.clickhouse.ClickhouseParser.PrincipalStatementContext;
import grammar.clickhouse.ClickhouseParser.PrincipalTailContext;
import grammar.clickhouse.ClickhouseParser.RoleTailContext;
import grammar.clickhouse.ClickhouseParser.SetRoleStatementContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.language.sql.Reading;

/// Users and roles that are made, changed and dropped (ClickHouse documentation, CREATE USER, ALTER USER, CREATE ROLE, DROP).
final class PrincipalReader {

  /// CREATE USER, "Identification".
  private static final Pattern LITERAL = Pattern.compile("(?is).*_password\\b.*");
  private static final Pattern HASH = Pattern.compile("(?is).*_hash\\b.*");
  private static final Pattern NO_PASSWORD = Pattern.compile("(?is).*\\bno_password\\b.*");
  private static final Pattern FILLED_IN = Pattern.compile("(?s).*(\\$\\{|\\{\\{|\\{\\w+:\\w+\\}).*");
  private static final List<String> NOBODY = List.of("NONE", "ALL");

  private PrincipalReader() {}

  static List<AccessFact> made(Reading reading, PrincipalStatementContext made) {
    var kind = made.kind.getText().toLowerCase(Locale.ROOT);
    var verb = made.verb.getText().toLowerCase(Locale.ROOT);
    return made.who().stream().<AccessFact>map(who -> {
      var hosts = Stream.concat(Names.host(who).stream(), tails(made, HostTailContext.class).flatMap(tail -> tail.origin().stream()).map(PrincipalReader::origin)).toList();
      return new PrincipalStatement(reading.key("principal-statement"), reading.at(who), reading.within(), reading.dialect(), reading.order(), verb, kind, Names.grantee(reading, who, kind), attributes(made),
          password(made), hosts, roles(reading, made));
    }).toList();
  }

  static List<AccessFact> dropped(Reading reading, DropPrincipalStatementContext dropped) {
    var kind = dropped.kind.getText().toLowerCase(Locale.ROOT);
    return dropped.who().stream().<AccessFact>map(who -> new PrincipalStatement(reading.key("principal-statement"), reading.at(who), reading.within(), reading.dialect(), reading.order(), "drop", kind,
        Names.grantee(reading, who, kind), List.of(), "", List.of(), List.of())).toList();
  }

  /// Roles that work without SET ROLE; they have to be given already.
  static List<AccessFact> defaultRoles(Reading reading, DefaultRoleStatementContext roles) {
    return Names.grantees(reading, roles.users, "user").stream().<AccessFact>map(user -> new PrincipalStatement(reading.key("principal-statement"), user.at(), reading.within(), reading.dialect(),
        reading.order(), "alter", "user", user, List.of(defaultRole(roles.roles)), "", List.of(), List.of())).toList();
  }

  static List<AccessFact> setRole(Reading reading, SetRoleStatementContext role) {
    return List.of(new SessionStatement(reading.key("session-statement"), reading.at(role.roles), reading.within(), reading.dialect(), reading.order(), "set-role",
        Names.grantees(reading, role.roles, "role").stream().map(Grantee::name).toList()));
  }

  private static <T extends PrincipalTailContext> Stream<T> tails(PrincipalStatementContext made, Class<T> kind) {
    return made.principalTail().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<String> attributes(PrincipalStatementContext made) {
    var attributes = new ArrayList<String>();
    tails(made, GranteesTailContext.class).forEach(tail -> attributes.add("GRANTEES " + (tail.roles.getText().toUpperCase(Locale.ROOT).startsWith("ANY") ? "ANY" : words(tail.roles))));
    tails(made, DefaultRoleTailContext.class).forEach(tail -> attributes.add(defaultRole(tail.roles)));
    return attributes;
  }

  private static String defaultRole(GranteesContext roles) {
    return "DEFAULT ROLE " + words(roles);
  }

  private static String words(GranteesContext grantees) {
    return grantees.children.stream().map(ParseTree::getText).collect(Collectors.joining(" "));
  }

  /// ROLE gives roles, and so does DEFAULT ROLE where the user is made (CREATE USER).
  private static List<Grantee> roles(Reading reading, PrincipalStatementContext made) {
    var given = tails(made, RoleTailContext.class).map(tail -> tail.roles);
    var defaults = made.verb.getText().equalsIgnoreCase("CREATE") ? tails(made, DefaultRoleTailContext.class).map(tail -> tail.roles) : Stream.<GranteesContext>empty();
    var seen = new ArrayList<Grantee>();
    Stream.concat(given, defaults).flatMap(roles -> Names.grantees(reading, roles, "role").stream()).filter(role -> !role.kind().equals("all") && !NOBODY.contains(role.name().toUpperCase(Locale.ROOT)))
        .filter(role -> seen.stream().noneMatch(other -> other.name().equals(role.name()))).forEach(seen::add);
    return List.copyOf(seen);
  }

  /// HOST ANY is the same as HOST LIKE '%' (CREATE USER, "User Host").
  private static String origin(OriginContext host) {
    var word = host.getChildCount() > 1 || host.STRING() == null ? host.start.getText().toUpperCase(Locale.ROOT) : "";
    return switch (word) {
      case "ANY" -> "%";
      case "LOCAL" -> "localhost";
      case "NONE" -> "none";
      case String _ -> Names.of(host.stop);
    };
  }

  private static String password(PrincipalStatementContext made) {
    if (tails(made, NotIdentifiedTailContext.class).findAny().isPresent()) {
      return "none";
    }
    var said = tails(made, IdentifiedTailContext.class).flatMap(tail -> tail.identification().stream()).toList();
    if (said.isEmpty()) {
      return "";
    }
    var methods = said.stream().filter(part -> part.STRING() == null && part.HEREDOC() == null).map(ParseTree::getText).collect(Collectors.joining(" "));
    if (NO_PASSWORD.matcher(methods).matches()) {
      return "none";
    }
    var texts = said.stream().filter(part -> part.STRING() != null || part.HEREDOC() != null).map(part -> Names.of(part.start)).toList();
    if (LITERAL.matcher(methods).matches() || methods.toUpperCase(Locale.ROOT).startsWith("BY")) {
      return texts.stream().allMatch(text -> FILLED_IN.matcher(text).matches()) ? "" : "literal";
    }
    return HASH.matcher(methods).matches() ? "hash" : "external";
  }
}
