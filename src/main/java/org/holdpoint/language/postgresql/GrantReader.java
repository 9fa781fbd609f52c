package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.GrantContext;
import grammar.postgresql.PostgresqlParser.GrantRightsContext;
import grammar.postgresql.PostgresqlParser.GrantRolesContext;
import grammar.postgresql.PostgresqlParser.GrantTailContext;
import grammar.postgresql.PostgresqlParser.GrantedByTailContext;
import grammar.postgresql.PostgresqlParser.GranteesContext;
import grammar.postgresql.PostgresqlParser.MappingContext;
import grammar.postgresql.PostgresqlParser.MemberOptionContext;
import grammar.postgresql.PostgresqlParser.MemberTailContext;
import grammar.postgresql.PostgresqlParser.RightsContext;
import grammar.postgresql.PostgresqlParser.RoleCatalogTailContext;
import java.util.List;
import java.util.Optional;
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

/// GRANT of rights and of roles (PostgreSQL documentation, GRANT).
final class GrantReader {

  private GrantReader() {}

  static List<AccessFact> facts(Reading reading, GrantContext grant) {
    return switch (grant) {
      case GrantRightsContext rights -> List.of(rights(reading, rights.rights(), Securables.of(reading, rights.securables()), rights.grantees(), rights.grantTail()));
      case GrantRolesContext roles when Rights.ofServer(roles.rights()) ->
        List.of(rights(reading, roles.rights(), List.of(new Securable("server", List.of(), reading.at(roles.rights()))), roles.grantees(), roles.grantTail()));
      case GrantRolesContext roles -> List.of(membership(reading, roles));
      default -> throw new IllegalStateException(grant.getClass().getSimpleName());
    };
  }

  /// Whoever has a mapping acts at the foreign server as its user, with its password (CREATE USER MAPPING).
  static List<AccessFact> mapping(Reading reading, MappingContext mapping) {
    var at = reading.at(mapping.start, mapping.server.stop);
    var to = mapping.who == null ? new Grantee("user", "current", at) : Names.grantee(reading, mapping.who, "role");
    return List.of(new GrantStatement(reading.key("grant-statement"), at, reading.within(), reading.dialect(), reading.order(), "grant", List.of(new Right("USER MAPPING", List.of(), at)),
        List.of(new Securable("foreign server", List.of(Names.of(mapping.server)), reading.at(mapping.server))), List.of(to), false, false, false, false, "", ""));
  }

  private static GrantStatement rights(Reading reading, RightsContext rights, List<Securable> on, GranteesContext to, List<GrantTailContext> tails) {
    return new GrantStatement(reading.key("grant-statement"), span(reading, rights, to), reading.within(), reading.dialect(), reading.order(), "grant", Rights.given(reading, rights), on,
        Names.grantees(reading, to), option(to), false, false, false, "", by(tails));
  }

  /// It stands after the last grantee, in Redshift after each.
  static boolean option(GranteesContext to) {
    return to.grantee().stream().anyMatch(one -> one.OPTION() != null);
  }

  private static MembershipStatement membership(Reading reading, GrantRolesContext roles) {
    var options = roles.grantTail().stream().filter(MemberTailContext.class::isInstance).flatMap(tail -> ((MemberTailContext) tail).memberOption().stream()).toList();
    var admin = options.stream().anyMatch(option -> option.what.getType() == PostgresqlLexer.ADMIN && option.value.getType() != PostgresqlLexer.FALSE);
    return new MembershipStatement(reading.key("membership-statement"), span(reading, roles.rights(), roles.grantees()), reading.within(), reading.dialect(), reading.order(), "grant",
        roles(reading, roles), Names.grantees(reading, roles.grantees()), admin, false, inherit(reading, options), false, "", become(reading, options));
  }

  private static List<Grantee> roles(Reading reading, GrantRolesContext roles) {
    var catalog = roles.grantTail().stream().flatMap(tail -> tail instanceof RoleCatalogTailContext in ? Stream.of(in.catalog) : Stream.empty()).findFirst().orElse(null);
    return Rights.roles(reading, roles.rights()).stream().map(role -> Names.of(role, catalog)).toList();
  }

  private static Value<Boolean> inherit(Reading reading, List<MemberOptionContext> options) {
    return options.stream().filter(option -> option.what.getType() == PostgresqlLexer.INHERIT).findFirst()
        .<Value<Boolean>>map(option -> new Value.Known<>(option.value.getType() != PostgresqlLexer.FALSE, reading.at(option)))
        .orElseGet(() -> new Value.Unknown<>("the attribute INHERIT of the member decides", reading.within()));
  }

  private static Value<Boolean> become(Reading reading, List<MemberOptionContext> options) {
    return options.stream().filter(option -> option.what.getType() == PostgresqlLexer.SET).findFirst()
        .<Value<Boolean>>map(option -> new Value.Known<>(option.value.getType() != PostgresqlLexer.FALSE, reading.at(option))).orElseGet(Value.Absent::new);
  }

  private static String by(List<GrantTailContext> tails) {
    return tails.stream().flatMap(tail -> tail instanceof GrantedByTailContext granted ? Optional.of(Names.of(granted.by.who)).stream() : Optional.<String>empty().stream()).findFirst().orElse("");
  }

  /// From the first right to the last grantee.
  static Span span(Reading reading, RightsContext rights, GranteesContext to) {
    return reading.at(rights.start, to.grantee().getLast().who.stop);
  }
}
