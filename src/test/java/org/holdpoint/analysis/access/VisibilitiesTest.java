package org.holdpoint.analysis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.NewVisibility;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// What a grant newly shows in the catalogues, database by database.
final class VisibilitiesTest {

  private static Span line(int number) {
    return Span.of("a.sql", Side.HEAD, number, 1, 9);
  }

  private static GrantStatement statement(String dialect, int order, String verb, String right, String kind, String path, String to) {
    var key = Key.of(new Subject("database", dialect), "grant-statement", "a.sql", verb + right + kind + path + to);
    var at = line(order + 1);
    return new GrantStatement(key, at, at, dialect, order, verb, List.of(new Right(right, List.of(), at)), List.of(new Securable(kind, path.isEmpty() ? List.of() : List.of(path.split("\\.")), at)),
        List.of(new Grantee(to, to.equals("public") ? "public" : "role", at)), false, false, false, false, "", "");
  }

  private static GrantStatement grant(String dialect, int order, String right, String kind, String path) {
    return statement(dialect, order, "grant", right, kind, path, "app");
  }

  private static Visibilities seen(List<Fact> was, List<Fact> now) {
    return new Visibilities(Sequence.of(was), was.stream().map(Fact::key).collect(Collectors.toSet()), Sequence.of(now), true);
  }

  private static List<String> news(List<Fact> was, List<Fact> now) {
    return seen(was, now).following(now).stream().map(NewVisibility.class::cast)
        .map(one -> one.who() + " " + one.schema() + "." + one.object() + " " + String.join(",", one.shows()) + " beside " + one.beside() + (one.another() ? " another" : "")).toList();
  }

  @Test
  void in_clickhouse_any_right_shows_its_object() {
    var old = grant("clickhouse", 0, "SELECT", "database", "default");
    assertEquals(List.of("app r0.* * beside [default] another", "app *.* * beside [default, r0] another"),
        news(List.of(old), List.of(old, grant("clickhouse", 1, "SELECT", "database", "r0"), grant("clickhouse", 2, "SHOW COLUMNS", "server", ""))));
  }

  @Test
  void a_single_table_is_news_only_to_who_asks() {
    var facts = List.<Fact>of(grant("clickhouse", 0, "SELECT", "table", "r0.t"), grant("clickhouse", 1, "SELECT", "database", "r1"));
    var quiet = new Visibilities(List.of(), Set.of(), Sequence.of(facts), false);
    assertEquals(List.of("*"), quiet.following(facts).stream().map(NewVisibility.class::cast).map(NewVisibility::object).toList());
  }

  @Test
  void a_single_table_is_news_to_who_may_see_its_name_elsewhere() {
    var seen = grant("clickhouse", 0, "SELECT", "table", "r0.t");
    var other = grant("clickhouse", 1, "SELECT", "table", "r1.u");
    var twin = grant("clickhouse", 2, "SELECT", "table", "r1.t");
    var again = grant("clickhouse", 3, "INSERT", "table", "r1.t");
    var quiet = new Visibilities(List.of(), Set.of(), Sequence.of(List.of(seen, other, twin, again)), false);
    assertEquals(List.of("r1.t"), quiet.following(List.of(seen, other, twin, again)).stream().map(NewVisibility.class::cast).map(one -> one.schema() + "." + one.object()).toList());
    assertEquals(List.of("app r1.u * beside [r0]"), news(List.of(seen), List.of(seen, other)));
    assertEquals(List.of("app r1.t * beside [r0] another"), news(List.of(seen), List.of(seen, twin)));
  }

  @Test
  void what_is_seen_already_is_not_new() {
    var old = grant("clickhouse", 0, "SELECT", "database", "default");
    assertEquals(List.of(), news(List.of(old), List.of(old, grant("clickhouse", 1, "INSERT", "table", "default.t"))));
    assertEquals(List.of("app default.* * beside []"), news(List.of(), List.of(old)));
  }

  @Test
  void a_revoke_takes_sight_away() {
    var old = grant("clickhouse", 0, "SELECT", "database", "r0");
    var gone = statement("clickhouse", 1, "revoke", "SELECT", "database", "r0", "app");
    assertEquals(List.of("app r0.t * beside []"), news(List.of(old, gone), List.of(old, gone, grant("clickhouse", 2, "SELECT", "table", "r0.t"))));
  }

  @Test
  void a_script_that_is_rewritten_takes_nothing_back() {
    assertEquals(List.of("app r0.* * beside [default] another"), news(List.of(grant("clickhouse", 0, "SELECT", "database", "default")), List.of(grant("clickhouse", 0, "SELECT", "database", "r0"))));
  }

  @Test
  void postgresql_shows_columns_by_the_right_kinds_only() {
    assertEquals(List.of("app r0.t * beside []"), news(List.of(), List.of(grant("postgresql", 0, "SELECT", "table", "r0.t"))));
    assertEquals(List.of("app r0.t tables beside []"), news(List.of(), List.of(grant("postgresql", 0, "TRIGGER", "table", "r0.t"))));
    assertEquals(List.of("app r0.* schemata beside []"), news(List.of(), List.of(grant("postgresql", 0, "USAGE", "schema", "r0"))));
    assertEquals(List.of("app r0.* * beside []"), news(List.of(), List.of(grant("postgresql", 0, "SELECT", "all tables", "r0"))));
    assertEquals(List.of(), news(List.of(), List.of(grant("postgresql", 0, "CONNECT", "database", "d"))));
  }

  @Test
  void mysql_shows_by_rights_on_data() {
    assertEquals(List.of("app d.* * beside []"), news(List.of(), List.of(grant("mysql", 0, "SELECT", "database", "d"))));
    assertEquals(List.of("app d.t tables beside []"), news(List.of(), List.of(grant("mysql", 0, "TRIGGER", "table", "d.t"))));
    assertEquals(List.of(), news(List.of(), List.of(grant("mysql", 0, "PROCESS", "server", ""))));
  }

  @Test
  void others() {
    assertEquals(List.of("app s.* * beside []"), news(List.of(), List.of(grant("sqlserver", 0, "VIEW DEFINITION", "schema", "s"))));
    assertEquals(List.of(), news(List.of(), List.of(grant("sqlserver", 0, "CONNECT", "database", "d"))));
    assertEquals(List.of("app s.* schemata beside []"), news(List.of(), List.of(grant("snowflake", 0, "USAGE", "schema", "d.s"))));
    assertEquals(List.of("app s.* * beside []"), news(List.of(), List.of(grant("snowflake", 0, "SELECT", "future tables", "d.s"))));
    assertEquals(List.of("app a.t * beside []"), news(List.of(), List.of(grant("oracle", 0, "SELECT", "table", "a.t"))));
  }

  @Test
  void members_see_what_their_role_sees_and_everybody_is_nobody_known() {
    var at = line(9);
    var member = new MembershipStatement(Key.of(new Subject("database", "postgresql"), "membership-statement", "m"), at, at, "postgresql", 9, "grant", List.of(new Grantee("app", "role", at)),
        List.of(new Grantee("ann", "user", at)), false, false, new Value.Absent<>(), false, "");
    var one = grant("postgresql", 0, "SELECT", "table", "r0.t");
    assertEquals(List.of("app r0.t * beside []", "ann r0.t * beside []"), news(List.of(member), List.of(member, one)));
    var everybody = seen(List.of(), List.of(statement("postgresql", 0, "grant", "SELECT", "table", "r0.t", "public"))).following(List.of(statement("postgresql", 0, "grant", "SELECT", "table", "r0.t", "public")));
    assertEquals(List.of("everybody"), everybody.stream().map(NewVisibility.class::cast).filter(fact -> fact.principal() instanceof Value.Unknown).map(NewVisibility::who).toList());
  }

  @Test
  void many_statements_take_time_by_their_number() {
    var many = new ArrayList<Fact>();
    Stream.iterate(0, order -> order + 1).limit(50_000).forEach(order -> many.add(grant("clickhouse", order, "SELECT", "table", "s" + order + ".t")));
    assertTimeout(Duration.ofSeconds(10), () -> assertEquals(50_000, seen(List.of(), many).following(many).size()));
  }
}
