package org.holdpoint.language.postgresql;

import grammar.postgresql.PostgresqlLexer;
import grammar.postgresql.PostgresqlParser.AlterPolicyContext;
import grammar.postgresql.PostgresqlParser.CheckPartContext;
import grammar.postgresql.PostgresqlParser.CommandPartContext;
import grammar.postgresql.PostgresqlParser.CreatePolicyContext;
import grammar.postgresql.PostgresqlParser.DropPolicyContext;
import grammar.postgresql.PostgresqlParser.HowPartContext;
import grammar.postgresql.PostgresqlParser.PlaceMaskContext;
import grammar.postgresql.PostgresqlParser.PlacePolicyContext;
import grammar.postgresql.PostgresqlParser.PolicyContext;
import grammar.postgresql.PostgresqlParser.PolicyPartContext;
import grammar.postgresql.PostgresqlParser.QualifiedContext;
import grammar.postgresql.PostgresqlParser.RenamePolicyContext;
import grammar.postgresql.PostgresqlParser.ToPartContext;
import grammar.postgresql.PostgresqlParser.UsingPartContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Alternative;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.source.Span;
import org.holdpoint.sql.Condition;

/// Which rows somebody sees (PostgreSQL documentation, CREATE POLICY, ALTER POLICY, DROP POLICY; Redshift, CREATE RLS POLICY, ATTACH RLS POLICY, ATTACH MASKING POLICY).
final class PolicyReader {

  private PolicyReader() {}

  static List<AccessFact> facts(Reading reading, PolicyContext policy) {
    return switch (policy) {
      case CreatePolicyContext made -> List.of(fact(reading, "create", made.title, table(reading, made.table, made.title), made.policyPart()));
      case AlterPolicyContext made -> List.of(fact(reading, "alter", made.title, table(reading, made.table, made.title), made.policyPart()));
      case RenamePolicyContext made -> List.of(fact(reading, "alter", made.title, table(reading, made.table, made.title), List.of()));
      case DropPolicyContext made -> List.of(fact(reading, "drop", made.title, table(reading, made.table, made.title), List.of()));
      case PlacePolicyContext placed -> placed(reading, placed);
      case PlaceMaskContext placed -> List.of(new MaskStatement(reading.key("mask-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(),
          placed.verb.getType() == PostgresqlLexer.ATTACH ? "set" : "unset", String.join(".", Names.path(placed.title)), new Securable("table", Names.path(placed.table), reading.at(placed.table)),
          placed.columns().stream().limit(1).flatMap(columns -> columns.name().stream()).map(Names::of).toList()));
      default -> throw new IllegalStateException(policy.getClass().getSimpleName());
    };
  }

  /// A policy of Redshift is put on a table when it is attached; until then it is on none.
  private static Securable table(Reading reading, QualifiedContext table, QualifiedContext title) {
    return table == null ? new Securable("table", List.of(), reading.at(title)) : new Securable("table", Names.path(table), reading.at(table));
  }

  /// Of a table: `enable`, `disable`, `force`, `no-force`.
  static RowPolicyStatement table(Reading reading, String verb, Securable table, Span at) {
    return new RowPolicyStatement(reading.key("row-policy-statement"), at, reading.within(), reading.dialect(), reading.order(), verb, "", table, false, "", false, List.of());
  }

  private static RowPolicyStatement fact(Reading reading, String verb, QualifiedContext title, Securable on, List<PolicyPartContext> parts) {
    // "PERMISSIVE is the default", "ALL is the default", "The default is PUBLIC" (CREATE POLICY).
    var made = verb.equals("create");
    var restrictive = parts.stream().anyMatch(part -> part instanceof HowPartContext how && how.how.getType() == PostgresqlLexer.RESTRICTIVE);
    var command = parts.stream().flatMap(part -> part instanceof CommandPartContext said ? Stream.of(said.command.getText().toUpperCase(Locale.ROOT)) : Stream.empty()).findFirst().orElse(made ? "ALL" : "");
    var to = parts.stream().flatMap(part -> part instanceof ToPartContext said ? Names.grantees(reading, said.grantees()).stream() : Stream.empty()).toList();
    var everybody = made && to.isEmpty() && !on.path().isEmpty() ? List.of(new Grantee("public", "public", reading.at(title))) : to;
    return new RowPolicyStatement(reading.key("row-policy-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, String.join(".", Names.path(title)), on, restrictive,
        command, everything(parts), everybody,
        parts.stream().filter(UsingPartContext.class::isInstance).flatMap(part -> Condition.rows(Parts.text((UsingPartContext) part)).stream()).map(Alternative::new).toList());
  }

  /// What rows are seen is said by USING, of new rows by CHECK, which is the same where it is not written.
  private static boolean everything(List<PolicyPartContext> parts) {
    var using = parts.stream().filter(UsingPartContext.class::isInstance).map(UsingPartContext.class::cast).findFirst();
    var check = parts.stream().filter(CheckPartContext.class::isInstance).map(CheckPartContext.class::cast).findFirst();
    return using.map(part -> Condition.alwaysTrue(Parts.text(part))).orElseGet(() -> check.map(part -> Condition.alwaysTrue(Parts.text(part))).orElse(false));
  }

  private static List<AccessFact> placed(Reading reading, PlacePolicyContext placed) {
    var verb = placed.verb.getType() == PostgresqlLexer.ATTACH ? "create" : "drop";
    return placed.qualified().stream().skip(1).<AccessFact>map(table -> new RowPolicyStatement(reading.key("row-policy-statement"), reading.within(), reading.within(), reading.dialect(),
        reading.order(), verb, String.join(".", Names.path(placed.title)), new Securable("table", Names.path(table), reading.at(table)), false, "SELECT", false,
        Names.grantees(reading, placed.grantees()))).toList();
  }
}
