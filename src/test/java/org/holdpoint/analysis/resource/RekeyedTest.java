package org.holdpoint.analysis.resource;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ResourceFact.Identity;
import org.holdpoint.fact.ResourceFact.RekeyedInstances;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class RekeyedTest {

  private static final Subject FILE = new Subject("file", "main.tf");
  private static final Span AT = Span.of("main.tf", Side.HEAD, 1, 1, 2);

  private static List<Fact> made(String... addresses) {
    return Stream.of(addresses).<Fact>map(address -> new Resource(Key.of(FILE, "resource", address), AT, AT, address, "aws_db_instance", "data", List.of(), false, false)).toList();
  }

  private static Fact named(String address, String name) {
    return new Identity(Key.of(FILE, "identity", address, "identifier"), AT, AT, address, "identifier", new Value.Known<>(name, AT), "data", false, false);
  }

  private static List<String> told(List<Fact> was, List<Fact> now) {
    return Rekeyed.of(was, now).now().stream().filter(RekeyedInstances.class::isInstance).map(RekeyedInstances.class::cast).map(one -> one.address() + " " + one.old() + ">" + one.fresh() + " " + one.renewed()).toList();
  }

  private static List<String> names(List<Fact> facts) {
    return facts.stream().map(fact -> fact.key().path().getFirst()).toList();
  }

  @Test
  void things_all_of_which_have_another_key_are_told_once() {
    assertEquals(List.of("db.a x>u 2"), told(made("db.a[\"x\"]", "db.a[\"y\"]"), made("db.a[\"u\"]", "db.a[\"v\"]")));
    assertEquals(List.of("db.a 0>u 2"), told(made("db.a[0]", "db.a[1]"), made("db.a[\"u\"]", "db.a[\"v\"]")), "that went by their number");
    assertEquals(List.of("db.a 0>u 1"), told(made("db.a"), made("db.a[\"u\"]", "db.a[\"v\"]")), "the one that there was, and one more");
  }

  @Test
  void where_one_keeps_its_key_or_their_number_changes_nothing_is_told() {
    assertEquals(List.of(), told(made("db.a[\"x\"]", "db.a[\"y\"]"), made("db.a[\"x\"]", "db.a[\"v\"]")));
    assertEquals(List.of(), told(made("db.a[\"x\"]", "db.a[\"y\"]"), made("db.a[\"u\"]")));
    assertEquals(List.of(), told(made("db.a[\"x\"]"), made("db.a[\"u\"]", "db.a[\"v\"]")), "one went and two came");
    assertEquals(List.of(), told(made("db.a[0]", "db.a[1]"), made("db.a[\"u\"]")), "fewer than went by a number");
    assertEquals(List.of(), told(made("db.a[\"x\"]"), made("db.a[0]")), "back to numbers");
    assertEquals(List.of(), told(made("db.a[\"x\"]"), made("db.b[\"u\"]")), "another block");
    assertEquals(List.of(), told(made("db.a[\"x\"]"), made()));
  }

  @Test
  void each_goes_by_its_new_key_before_the_change_as_well() {
    var sides = Rekeyed.of(made("db.a[\"x\"]", "db.a[\"y\"]", "db.b"), made("db.a[\"u\"]", "db.a[\"v\"]", "db.b"));
    assertEquals(List.of("db.a[\"u\"]", "db.a[\"v\"]", "db.b"), names(sides.was()));
  }

  @Test
  void what_says_the_same_of_what_it_is_belongs_together_whatever_its_place() {
    var was = Stream.concat(made("db.a[\"x\"]", "db.a[\"y\"]").stream(), Stream.of(named("db.a[\"x\"]", "orders"), named("db.a[\"y\"]", "users"))).toList();
    var now = Stream.concat(made("db.a[\"u\"]", "db.a[\"v\"]").stream(), Stream.of(named("db.a[\"u\"]", "users"), named("db.a[\"v\"]", "orders"))).toList();
    assertEquals(List.of("db.a[\"v\"]", "db.a[\"u\"]", "db.a[\"v\"]", "db.a[\"u\"]"), names(Rekeyed.of(was, now).was()));
  }

  @Test
  void what_says_nothing_of_what_it_is_takes_the_first_place_that_is_left() {
    var now = Stream.concat(made("db.a[\"u\"]", "db.a[\"v\"]").stream(), Stream.of(named("db.a[\"u\"]", "users"))).toList();
    assertEquals(List.of("db.a[\"u\"]"), names(Rekeyed.of(made("db.a[0]"), now).was()));
  }

  @Test
  void nothing_before_is_nothing_to_call_otherwise() {
    assertEquals(List.of(), told(List.of(), made("db.a[\"u\"]")));
  }
}
