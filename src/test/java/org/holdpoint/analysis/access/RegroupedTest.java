package org.holdpoint.analysis.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegroupedTest {

  /// The statements of `now` that give nobody anything new.
  private static Set<String> regrouped(Script was, Script now) {
    var all = Stream.concat(was.facts.stream(), now.facts.stream()).toList();
    var replayed = Replayed.of("postgresql", was.facts, was.facts.stream().map(fact -> fact.key()).collect(Collectors.toSet()), all);
    var found = Regrouped.of(replayed, was.facts);
    return now.facts.stream().filter(fact -> found.contains(fact.key())).map(fact -> now.text.get(now.facts.indexOf(fact))).collect(Collectors.toSet());
  }

  private static Script before() {
    return new Script("before/1.sql", "postgresql");
  }

  private static Script after() {
    return new Script("after/2.sql", "postgresql");
  }

  private static Script grouped() {
    return after().member("grant", "clerks", "ann", false).member("grant", "clerks", "bob", false).grant("SELECT", "table", "orders", "clerks");
  }

  private static int given(Script was, Script now) {
    return (int) regrouped(was, now).stream().filter(text -> text.contains(" ON ")).count();
  }

  @Test
  void what_all_members_had_themselves_is_given_to_their_role() {
    assertEquals(1, given(before().grant("SELECT", "table", "orders", "ann").grant("SELECT", "table", "orders", "bob"), grouped()));
    assertEquals(1, given(before().grant("SELECT", "table", "orders", "bob").grant("ALL", "table", "orders", "ann"), grouped()), "in any order, and as part of more");
  }

  @Test
  void one_member_who_had_it_not_gets_something_new() {
    assertEquals(0, given(before().grant("SELECT", "table", "orders", "ann").grant("SELECT", "table", "invoices", "bob"), grouped()));
    assertEquals(0, given(before().grant("SELECT", "table", "orders", "ann").grant("INSERT", "table", "orders", "bob"), grouped()));
    assertEquals(0, given(before().grant("SELECT", "table", "orders", "ann").rights("grant", List.of("SELECT(id)"), "table orders", before().securable("table", "orders"), List.of("bob"), false, false, false), grouped()), "a column is less than the table");
  }

  @Test
  void what_was_taken_away_is_not_had_unless_it_was_given_again() {
    var taken = before().grant("SELECT", "table", "orders", "ann").grant("SELECT", "table", "orders", "bob").revoke("SELECT", "table", "orders", "bob");
    assertEquals(0, given(taken, grouped()));
    assertEquals(1, given(taken.grant("SELECT", "table", "orders", "bob"), grouped()));
  }

  @Test
  void the_right_to_pass_it_on_and_what_is_for_everybody_are_always_new() {
    var was = before().grant("SELECT", "table", "orders", "ann").grant("SELECT", "table", "orders", "bob");
    assertEquals(0, given(was, after().member("grant", "clerks", "ann", false).rights("grant", List.of("SELECT"), "table orders", after().securable("table", "orders"), List.of("clerks"), true, false, false)));
    assertEquals(0, given(was, after().grant("SELECT", "table", "orders", "public")));
  }

  @Test
  void a_user_that_is_new_had_nothing_and_with_nothing_before_nothing_is_known() {
    assertEquals(0, given(before().grant("SELECT", "table", "orders", "ann"), grouped()));
    assertEquals(0, given(before(), grouped()));
    assertEquals(0, given(before().grant("SELECT", "table", "orders", "ann"), after()));
  }
}
