package org.holdpoint.analysis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ReachFact.LiftedDeny;
import org.holdpoint.fact.ReachFact.LostAccess;
import org.holdpoint.fact.ReachFact.NewAccess;
import org.holdpoint.fact.ReachFact.NewPower;
import org.junit.jupiter.api.Test;

final class AccessesTest {

  private static Script script(String dialect, String file, Consumer<Script> statements) {
    var script = new Script(file, dialect);
    statements.accept(script);
    return script;
  }

  /// What follows from the second script, after the first.
  private static List<Fact> following(String dialect, Consumer<Script> old, Consumer<Script> fresh) {
    var before = script(dialect, "migrations/001_old.sql", old).facts;
    var now = new ArrayList<Fact>(before);
    now.addAll(script(dialect, "migrations/002_new.sql", fresh).facts);
    return Accesses.of(List.copyOf(before), now).following(now);
  }

  private static <F extends Fact> List<F> only(Class<F> kind, List<Fact> facts) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static NewAccess access(List<Fact> facts) {
    var found = only(NewAccess.class, facts);
    assertEquals(1, found.size(), facts::toString);
    return found.getFirst();
  }

  @Test
  void a_grant_of_what_everybody_has_is_nothing_new() {
    assertEquals(List.of(), following("postgresql", old -> old.create("table", "public.t", "").grant("SELECT", "table", "public.t", "public"), now -> now.grant("SELECT", "table", "t", "app")));
  }

  @Test
  void a_way_of_many_roles_is_told_by_its_ends() {
    var facts = following("postgresql", old -> old.principal("create", "r0", "SUPERUSER"), now -> java.util.stream.IntStream.rangeClosed(1, 40).forEach(at -> now.member("grant", "r" + (at - 1), "r" + at, false)));
    var longest = only(NewPower.class, facts).stream().filter(one -> one.principal().equals("r40")).findFirst().orElseThrow();
    assertEquals(22, longest.chain().size());
    assertEquals("20 more memberships", longest.chain().get(10));
    assertEquals("r0 has SUPERUSER", longest.chain().getLast());
  }

  @Test
  void a_grant_that_is_taken_back_in_the_same_change_is_nothing_new() {
    assertEquals(List.of(), only(NewAccess.class, following("postgresql", old -> old.create("table", "public.t", ""),
        now -> now.grant("SELECT", "table", "t", "app").revoke("SELECT", "table", "t", "app"))));
  }

  @Test
  void all_tables_of_a_schema_are_those_that_there_are_now() {
    var found = access(following("postgresql", old -> old.create("table", "a.x", "").create("table", "a.y", "").create("table", "b.z", "").create("table", "b.w", ""),
        now -> now.rights("grant", List.of("SELECT"), "", now.securable("all tables", "a"), List.of("app"), false, false, false)));
    assertEquals(Optional.of(2), found.count().known());
    assertEquals(List.of("a.x", "a.y"), found.objects());
    assertEquals(Optional.of(50), found.share().known());
    assertEquals(Optional.of(0), found.before().known());
    assertEquals(List.of("a"), found.schemas());
    assertEquals(List.of("read"), found.deeds());
  }

  @Test
  void default_rights_reach_what_their_creator_makes_later_and_nobody_else() {
    var facts = following("postgresql", old -> old.defaults("grant", Optional.of("maker"), Optional.of("a"), "SELECT", "tables", "web").create("table", "a.other", ""),
        now -> now.role("maker").create("table", "a.t", ""));
    assertEquals("default-rights", access(facts).by());
    assertEquals(List.of("a.t"), access(facts).objects());
  }

  @Test
  void members_get_what_their_role_has() {
    var facts = following("postgresql", old -> old.create("table", "public.t", "").grant("DELETE", "table", "t", "team"), now -> now.member("grant", "team", "app", false));
    assertEquals("membership", access(facts).by());
    assertEquals(List.of("DELETE"), access(facts).rights());
    assertEquals(List.of("app is a member of team"), access(facts).chain());
  }

  @Test
  void a_superuser_two_roles_away_is_a_power() {
    var power = only(NewPower.class, following("postgresql", old -> old.principal("create", "root", "SUPERUSER").principal("create", "app", "NOINHERIT").member("grant", "root", "team", false),
        now -> now.member("grant", "team", "app", false))).getFirst();
    assertEquals("SUPERUSER", power.power());
    assertEquals("set-role", power.how());
    assertEquals(List.of("app is a member of team", "team is a member of root", "root has SUPERUSER"), power.chain());
  }

  @Test
  void what_a_base_script_did_stays_done() {
    var old = script("postgresql", "migrations/001.sql", base -> base.create("table", "public.t", "").grant("SELECT", "table", "t", "app").revoke("SELECT", "table", "t", "app"));
    var edited = script("postgresql", "migrations/001.sql", base -> base.create("table", "public.t", "").grant("SELECT", "table", "t", "app"));
    assertEquals(List.of(), Accesses.of(List.copyOf(old.facts), List.copyOf(edited.facts)).following(List.copyOf(edited.facts)));
  }

  @Test
  void a_database_of_clickhouse_reaches_what_is_made_there_later() {
    var facts = following("clickhouse", old -> old.create("table", "default.requests", "").create("table", "r0.requests", "").grant("SELECT", "database", "default", "bots"),
        now -> now.grant("SELECT", "database", "r0", "bots"));
    assertTrue(access(facts).later());
    assertEquals(Optional.of(100), access(facts).share().known());
  }

  @Test
  void a_partial_revoke_of_clickhouse_takes_a_database_out() {
    var state = new AccessState("clickhouse");
    script("clickhouse", "x.sql", now -> now.grant("SELECT", "database", "*.*", "app").revoke("SELECT", "database", "secret", "app")).facts.forEach(state::apply);
    assertTrue(state.may("app", "SELECT", "", "table", List.of("later", "t")));
    assertTrue(!state.may("app", "SELECT", "", "table", List.of("secret", "t")));
  }

  @Test
  void an_underscore_in_a_database_of_mysql_stands_for_any_sign() {
    var state = new AccessState("mysql");
    script("mysql", "x.sql", now -> now.grant("SELECT", "database", "a_b", "app@%").grant("SELECT", "database", "c\\_d", "app@%")).facts.forEach(state::apply);
    assertTrue(state.may("app@%", "SELECT", "", "table", List.of("axb", "t")));
    assertTrue(state.may("app@%", "SELECT", "", "table", List.of("c_d", "t")));
    assertTrue(!state.may("app@%", "SELECT", "", "table", List.of("cxd", "t")));
  }

  @Test
  void a_deny_wins_in_sql_server_and_a_grant_lifts_it() {
    var state = new AccessState("sqlserver");
    script("sqlserver", "x.sql", now -> now.grant("SELECT", "table", "dbo.t", "app").rights("deny", List.of("SELECT"), "", now.securable("schema", "dbo"), List.of("app"), false, false, false)
        .grant("SELECT", "table", "dbo.u", "app")).facts.forEach(state::apply);
    assertTrue(!state.may("app", "SELECT", "", "table", List.of("dbo", "t")));
    var facts = following("sqlserver", old -> old.rights("deny", List.of("SELECT"), "", old.securable("table", "dbo.t"), List.of("app"), false, false, false),
        now -> now.grant("SELECT", "table", "dbo.t", "app"));
    assertEquals(1, only(LiftedDeny.class, facts).size());
    assertEquals(List.of("SELECT"), access(facts).rights());
  }

  @Test
  void statements_that_differ_in_the_object_alone_are_one_fact() {
    var found = only(NewAccess.class, following("postgresql", old -> old.create("table", "public.t", "").create("table", "public.u", "").create("table", "public.v", ""),
        now -> now.grant("SELECT", "table", "t", "app").grant("SELECT", "table", "u", "app").grant("INSERT", "table", "v", "app").grant("SELECT", "table", "v", "other")));
    assertEquals(List.of("app [read] [public.t, public.u]", "app [write] [public.v]", "other [read] [public.v]"), found.stream().map(one -> one.principal() + " " + one.deeds() + " " + one.objects()).toList());
    assertEquals(List.of(2, 1, 1), found.stream().map(one -> one.because().size()).toList());
  }

  @Test
  void the_last_who_loses_a_right_is_said() {
    var lost = only(LostAccess.class, following("postgresql", old -> old.create("table", "public.t", "").grant("SELECT", "table", "t", "app"), now -> now.revoke("SELECT", "table", "t", "app")));
    assertTrue(lost.getFirst().last());
  }

  @Test
  void a_hundred_thousand_grants_take_seconds() {
    var old = script("postgresql", "001.sql", base -> {
      for (var at = 0; at < 1000; at++) {
        base.create("table", "s" + at % 10 + ".t" + at, "");
      }
    });
    var now = new ArrayList<Fact>(old.facts);
    now.addAll(script("postgresql", "002.sql", fresh -> {
      for (var at = 0; at < 50_000; at++) {
        fresh.grant("SELECT", "table", "s" + at % 10 + ".t" + at % 1000, "r" + at / 50);
        fresh.grant("SELECT", "table", "big.t" + at, "everyone");
      }
    }).facts);
    var clock = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    var start = clock.getProcessCpuTime();
    var found = Accesses.of(List.copyOf(old.facts), now).following(now);
    var seconds = (clock.getProcessCpuTime() - start) / 1e9;
    assertEquals(100_000, only(NewAccess.class, found).stream().mapToInt(access -> access.count().known().orElseThrow()).sum());
    assertTrue(seconds < 10, () -> "it took " + seconds + " s");
    System.out.println("100,000 grants: " + seconds + " s of the processor, " + found.size() + " facts");
  }
}
