package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.DeviceFact.Device;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.finding.Finding;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// What a script does beside the configuration that the change edits as well, by rules that see one fact, several, and groups. The configuration comes first by name.
class OutcomeTest {

  private static final String STATE = "a.cfg";
  private static final String SCRIPT = "b.cli";
  private static final String ALONE = "when: now.metric > 5";
  private static final String JOINED = "with:\n  devices: {fact: device, equal: {name: now.instance}}\nwhen: size(devices) == 1";
  private static final String ITSELF = "with:\n  twins: {fact: isis-interface, equal: {instance: now.instance}, optional: true}\nwhen: size(twins) == 0";
  private static final String GROUPED = "group-by: now.instance\nwhen: size(group) == 1";

  @Test
  void one_cause_is_told_where_it_is_run_with_the_configuration_as_its_evidence() {
    for (var rule : List.of(ALONE, JOINED, ITSELF)) {
      var finding = only(judge(rule, Set.of(SCRIPT), added(device(STATE), link(STATE, 4, "e1")), added(device(SCRIPT), link(SCRIPT, 7, "e1"))));
      assertEquals(at(SCRIPT, 7), finding.at(), rule);
      assertTrue(finding.evidence().stream().anyMatch(one -> one.at().equals(at(STATE, 4))), rule + ": " + finding.evidence());
    }
  }

  @Test
  void a_group_is_told_once_and_where_it_is_run() {
    assertEquals(at(SCRIPT, 7), only(judge(GROUPED, Set.of(SCRIPT), added(link(STATE, 4, "e1")), added(link(SCRIPT, 7, "e1")))).at());
  }

  @Test
  void what_only_one_of_them_has_is_told_there() {
    for (var rule : List.of(ALONE, JOINED)) {
      var findings = judge(rule, Set.of(SCRIPT), added(device(STATE), link(STATE, 4, "e1"), link(STATE, 5, "e2")), added(link(SCRIPT, 7, "e1"), link(SCRIPT, 8, "e3")));
      assertEquals(List.of(at(STATE, 5), at(SCRIPT, 7), at(SCRIPT, 8)), findings.stream().map(Finding::at).toList(), rule);
    }
  }

  @Test
  void what_they_do_with_a_thing_must_be_the_same() {
    var old = link(STATE, 4, "e1");
    var findings = judge(ALONE, Set.of(SCRIPT), List.of(new Change<>(Optional.of(link(STATE, 2, "e1", 3)), Optional.of(old))), added(link(SCRIPT, 7, "e1")));
    assertEquals(List.of("altered", "added"), findings.stream().map(Finding::change).toList());
  }

  @Test
  void two_configurations_and_two_scripts_stand_for_themselves() {
    assertEquals(2, judge(ALONE, Set.of(), added(link(STATE, 4, "e1")), added(link(SCRIPT, 7, "e1"))).size());
    assertEquals(2, judge(ALONE, Set.of(STATE, SCRIPT), added(link(STATE, 4, "e1")), added(link(SCRIPT, 7, "e1"))).size());
  }

  @Test
  void a_line_of_a_script_stands_for_one_place_of_a_configuration() {
    var findings = judge(ALONE, Set.of(SCRIPT), added(link(STATE, 4, "e1"), link(STATE, 5, "e1")), added(link(SCRIPT, 7, "e1")));
    assertEquals(List.of(at(STATE, 5), at(SCRIPT, 7)), findings.stream().map(Finding::at).toList());
    var both = judge(ALONE, Set.of(SCRIPT), added(link(STATE, 4, "e1"), link(STATE, 5, "e1")), added(link(SCRIPT, 7, "e1"), link(SCRIPT, 8, "e1")));
    assertEquals(List.of(at(SCRIPT, 7), at(SCRIPT, 8)), both.stream().map(Finding::at).toList());
  }

  @Test
  void what_a_script_alters_is_asked_before_what_the_configuration_shows_and_both_are() {
    var high = "with:\n  devices: {fact: device, equal: {name: now.instance}}\nwhen: size(devices) == 1 && now.metric > 5";
    assertEquals(at(STATE, 4), only(judge(high, Set.of(SCRIPT), added(device(STATE), link(STATE, 4, "e1")), added(link(SCRIPT, 7, "e1", 1)))).at());
  }

  private static Finding only(List<Finding> findings) {
    assertEquals(1, findings.size(), findings::toString);
    return findings.getFirst();
  }

  @SafeVarargs
  private static List<Finding> judge(String rest, Set<String> scripts, List<Change<Fact>>... documents) {
    var rule = Sample.rule("routing/link", Sample.UNBOUNDED.replace("on: redistribution", "on: isis-interface").replace("when: now.protocol == \"isis\" && !has(now.limit)", rest)
        .replace("sends {now.from} routes into {now.into} by {now.policy}; {{braces}}", "{now.name}").replace("Set a limit for {now.into}.", "None."));
    return Judge.judge(Rulebook.of(List.of(rule)), List.of(documents), List::of, scripts, true, _ -> "").findings();
  }

  private static List<Change<Fact>> added(Fact... facts) {
    return List.of(facts).stream().map(fact -> new Change<>(Optional.<Fact>empty(), Optional.of(fact))).toList();
  }

  private static Fact device(String file) {
    return new Device(key("device", "pe3"), at(file, 1), at(file, 1), "sros", new Value.Known<>("0", at(file, 1)));
  }

  private static Fact link(String file, int line, String name) {
    return link(file, line, name, 10);
  }

  private static Fact link(String file, int line, String name, long metric) {
    return new IsisInterface(key("isis-interface", name), at(file, line), at(file, line), "0", name, new Value.Absent<>(), new Value.Absent<>(), new Value.Known<>(metric, at(file, line)), new Value.Absent<>());
  }

  private static Key key(String kind, String name) {
    return Key.of(new Subject("device", "pe3"), kind, name);
  }

  private static Span at(String file, int line) {
    return Span.of(file, Side.HEAD, line, 1, 9);
  }
}
