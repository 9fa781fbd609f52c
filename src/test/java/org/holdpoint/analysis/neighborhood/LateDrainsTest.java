package org.holdpoint.analysis.neighborhood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.LateDrain;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class LateDrainsTest {

  private static final Subject ROUTER = new Subject("device", "r1");

  private static Span at(int line) {
    return Span.of("r1.cli", Side.HEAD, line, 1, 2);
  }

  private static Fact link(String name, boolean shut, int line) {
    return link(name, new Value.Known<>("192.0.2.0/31", at(1)), shut, line);
  }

  private static Fact link(String name, Value<String> address, boolean shut, int line) {
    return new Interface(Key.of(ROUTER, "interface", name), at(1), at(1), "default", name, address, new Value.Absent<>(), new Value.Known<>(shut, at(line)));
  }

  private static Fact metric(String name, long metric, int line) {
    return new IsisInterface(Key.of(ROUTER, "isis-interface", name), at(1), at(1), "0", name, new Value.Absent<>(), new Value.Absent<>(), new Value.Known<>(metric, at(line)), new Value.Absent<>());
  }

  private static List<String> late(List<Fact> was, List<Fact> now) {
    return LateDrains.of(was, now).stream().map(LateDrain.class::cast).map(one -> one.name() + " at " + one.at().line() + ", " + one.drain() + " at " + one.drainedAt().line()).toList();
  }

  private static final List<Fact> OPEN = List.of(link("e1", false, 2), metric("e1", 10, 3), metric("e2", 10, 4));

  @Test
  void a_link_that_is_closed_above_the_line_that_drains_it_is_drained_late() {
    assertEquals(List.of("e1 at 5, metric at 7"), late(OPEN, List.of(link("e1", true, 5), metric("e1", 100, 7))));
    assertEquals(List.of(), late(OPEN, List.of(link("e1", true, 7), metric("e1", 100, 5))), "drained first");
  }

  @Test
  void only_a_manifold_metric_of_the_same_link_drains_it() {
    assertEquals(List.of(), late(OPEN, List.of(link("e1", true, 5), metric("e1", 99, 7))));
    assertEquals(List.of(), late(OPEN, List.of(link("e1", true, 5), metric("e2", 1000, 7))));
  }

  @Test
  void what_was_closed_or_new_or_without_an_address_carries_nothing() {
    assertEquals(List.of(), late(List.of(link("e1", true, 2), metric("e1", 10, 3)), List.of(link("e1", true, 5), metric("e1", 100, 7))));
    assertEquals(List.of(), late(List.of(metric("e1", 10, 3)), List.of(link("e1", true, 5), metric("e1", 100, 7))));
    assertEquals(List.of(), late(OPEN, List.of(link("e1", new Value.Absent<>(), true, 5), metric("e1", 100, 7))));
  }
}
