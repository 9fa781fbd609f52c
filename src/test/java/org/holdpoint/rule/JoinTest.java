package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.DeviceFact.Device;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Undecided;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// Rules that see more than one fact. A device joins the interfaces whose instance is its name.
class JoinTest {

  private static final long A_SECOND = 1_000_000_000L;

  @Test
  void facts_with_equal_values_are_joined_and_shown() {
    var rule = rule("interfaces: {fact: isis-interface, equal: {instance: now.name}}", "size(interfaces) > 1", "evidence: [interfaces.at]",
        "{now.name} has {size(interfaces)}: {interfaces.map(i, i.name)}");
    var finding = only(judge(rule, false, added(device("a.cfg", "a", 1), interfaces("a.cfg", "a", 5, "e1"), interfaces("b.cfg", "a", 6, "e2"), interfaces("b.cfg", "b", 7, "e3"))));
    assertEquals("a has 2: e1, e2", finding.message());
    assertEquals(at("a.cfg", 1), finding.at());
    assertEquals(List.of(new Evidence(at("a.cfg", 5), "isis interface e1 of device a.cfg"), new Evidence(at("b.cfg", 6), "isis interface e2 of device b.cfg")), finding.evidence());
  }

  @Test
  void without_a_partner_a_fact_is_left_alone_unless_the_join_is_optional() {
    assertEquals(0, judge(rule("interfaces: {fact: isis-interface, equal: {instance: now.name}}", "size(interfaces) == 0"), false, added(device("a.cfg", "a", 1))).findings().size());
    assertEquals(1, judge(rule("interfaces: {fact: isis-interface, equal: {instance: now.name}, optional: true}", "size(interfaces) == 0"), false, added(device("a.cfg", "a", 1))).findings().size());
  }

  @Test
  void a_fact_is_no_partner_of_itself() {
    var rule = rule("twins: {fact: device, equal: {name: now.name}}", "size(twins) > 0");
    assertEquals(0, judge(rule, false, added(device("a.cfg", "a", 1), device("b.cfg", "b", 1))).findings().size());
    assertEquals(2, judge(rule, false, added(device("a.cfg", "a", 1), device("b.cfg", "a", 1))).findings().size());
  }

  @Test
  void several_values_join_together_and_numbers_of_all_kinds_are_equal() {
    var rule = rule("interfaces: {fact: isis-interface, equal: {instance: now.name, metric: 10.0, key.subject.name: now.key.subject.name}}", "true");
    assertEquals(1, judge(rule, false, added(device("a.cfg", "a", 1), interfaces("a.cfg", "a", 5, "e1"))).findings().size());
    assertEquals(0, judge(rule, false, added(device("a.cfg", "a", 1), interfaces("b.cfg", "a", 5, "e1"))).findings().size());
  }

  @Test
  void a_value_that_is_not_set_is_equal_to_nothing() {
    var nameless = new Device(key("a.cfg", "device", "a"), at("a.cfg", 1), at("a.cfg", 1), "sros", new Value.Absent<>());
    var rule = rule("twins: {fact: device, equal: {name: now.name}}", "true");
    assertEquals(new Judgement(List.of(), List.of()), judge(rule, false, added(nameless, device("b.cfg", "a", 1))));
    var counting = rule("twins: {fact: device, equal: {name: now.name}, optional: true}", "size(twins) == 0");
    assertEquals(2, judge(counting, false, added(nameless, device("b.cfg", "a", 1))).findings().size());
  }

  @Test
  void an_unknown_value_leaves_undecided_what_depends_on_it_only() {
    var open = open("a.cfg");
    var some = rule("interfaces: {fact: isis-interface, equal: {instance: now.name}}", "size(interfaces) > 0");
    assertEquals(List.of(new Undecided("routing/joined", at("a.cfg", 2), "$NAME has no value", "How many routes pass?")),
        judge(some, false, added(open, interfaces("a.cfg", "a", 5, "e1"))).undecided());
    assertEquals(List.of(), judge(some, false, added(open)).undecided());
    var none = rule("twins: {fact: device, equal: {name: now.name}, optional: true}", "size(twins) == 0 && now.language == \"sros\"");
    var judgement = judge(none, false, added(device("b.cfg", "b", 1), open));
    assertEquals(List.of(), judgement.findings());
    assertEquals(1, judgement.undecided().size(), "two questions about one unknown are one: " + judgement.undecided());
    assertEquals(new Judgement(List.of(), List.of()), judge(rule("twins: {fact: device, equal: {name: now.name}}", "size(twins) > 0 && now.language == \"ios\""), false,
        added(device("b.cfg", "b", 1), open)));
  }

  @Test
  void what_surely_matches_is_flagged_whatever_else_may_match() {
    var rule = rule("twins: {fact: device, equal: {name: now.name}}", "size(twins) > 0", "evidence: [twins.at]", "{size(twins)}");
    var judgement = judge(rule, false, added(device("a.cfg", "a", 1), device("b.cfg", "a", 1), open("c.cfg")));
    assertEquals(List.of("1", "1"), judgement.findings().stream().map(Finding::message).toList());
    assertEquals(1, judgement.undecided().size());
  }

  @Test
  void an_unknown_value_that_may_be_unknown_fits_every_other() {
    var rule = rule("twins: {fact: device, equal: {name: now.name}, may-be-unknown: true}", "size(twins) > 1", "", "{size(twins)}");
    var judgement = judge(rule, false, added(device("a.cfg", "a", 1), device("b.cfg", "b", 1), open("c.cfg")));
    assertEquals(List.of("2"), judgement.findings().stream().map(Finding::message).toList());
    assertEquals(List.of(), judgement.undecided());
  }

  @Test
  void a_joined_finding_is_brought_by_the_change_of_any_of_its_members() {
    var rule = rule("interfaces: {fact: isis-interface, equal: {instance: now.name}, optional: true}", "size(interfaces) != 1");
    var device = same(device("a.cfg", "a", 1));
    var one = same(interfaces("a.cfg", "a", 5, "e1"));
    var other = same(interfaces("a.cfg", "a", 6, "e2"));
    assertEquals(0, judge(rule, true, List.of(device, one, other)).findings().size());
    var brought = only(judge(rule, true, List.of(device, one, new Change<>(Optional.empty(), Optional.of(interfaces("a.cfg", "a", 6, "e2"))))));
    assertEquals("altered", brought.change());
    assertEquals(1, judge(rule, true, List.of(device, new Change<>(Optional.of(interfaces("a.cfg", "a", 5, "e1")), Optional.empty()))).findings().size());
    assertEquals(0, judge(rule, true, List.of(device, new Change<>(Optional.of(interfaces("a.cfg", "b", 5, "e1")), Optional.empty()))).findings().size());
  }

  @Test
  void facts_around_are_partners_and_are_flagged_with_what_the_change_brings() {
    var rule = group("now.name", "size(group) > 1");
    List<Change<Fact>> around = List.of(same(device("old.cfg", "a", 1)), same(device("older.cfg", "b", 1)), same(device("oldest.cfg", "b", 1)));
    var finding = only(Judge.judge(Rulebook.of(List.of(rule)), List.of(added(device("new.cfg", "a", 1))), () -> List.of(around), true, _ -> ""));
    assertEquals("new.cfg", finding.at().file());
    assertEquals(List.of("old.cfg"), finding.evidence().stream().map(evidence -> evidence.at().file()).toList());
    assertEquals(List.of(), Judge.judge(Rulebook.of(List.of(rule)), List.of(added(device("new.cfg", "c", 1))), () -> List.of(around), true, _ -> "").findings());
    var users = rule("twins: {fact: isis-interface, equal: {instance: now.name}}", "true");
    assertEquals("old.cfg", only(Judge.judge(Rulebook.of(List.of(users)), List.of(added(interfaces("new.cfg", "a", 4, "e1"))), () -> List.of(around), true, _ -> "")).at().file());
  }

  @Test
  void a_group_is_flagged_once_and_at_what_the_change_brings() {
    var rule = group("now.name", "size(group) > 1");
    var finding = only(judge(rule, false, added(device("b.cfg", "a", 1), device("a.cfg", "a", 1), device("c.cfg", "a", 1), device("d.cfg", "d", 1))));
    assertEquals("a.cfg", finding.at().file());
    assertEquals(2, finding.evidence().size());
    var changed = only(judge(rule, true, List.of(same(device("a.cfg", "a", 1)), new Change<>(Optional.of(device("c.cfg", "c", 1)), Optional.of(device("c.cfg", "a", 1))))));
    assertEquals("c.cfg", changed.at().file());
  }

  @Test
  void a_group_that_loses_a_member_is_brought_by_the_change() {
    var rule = group("now.name", "size(group) < 2");
    assertEquals("altered", only(judge(rule, true, List.of(same(device("a.cfg", "a", 1)), new Change<>(Optional.of(device("b.cfg", "a", 1)), Optional.empty())))).change());
  }

  @Test
  void an_unknown_member_of_a_group_is_a_question_once() {
    var rule = group("now.name", "size(group) > 1");
    var judgement = judge(rule, false, added(device("a.cfg", "a", 1), device("b.cfg", "b", 1), open("c.cfg")));
    assertEquals(List.of(), judgement.findings());
    assertEquals(List.of(at("c.cfg", 2)), judgement.undecided().stream().map(Undecided::at).toList());
  }

  @Test
  void what_two_documents_say_of_one_thing_is_there_once() {
    var rule = group("now.name", "size(group) > 1");
    var documents = List.<List<Change<Fact>>>of(List.of(same(device("a.cfg", "a", 1))), added(device("a.cfg", "a", 1)));
    assertEquals(List.of(), Judge.judge(Rulebook.of(List.of(rule)), documents, List::of, false, _ -> "").findings());
  }

  @Test
  void a_key_that_cannot_be_evaluated_is_undecided_with_its_place() {
    var rule = rule("twins: {fact: device, equal: {name: 'now.language.split(\"\")[9]'}}", "true");
    var undecided = judge(rule, false, added(device("a.cfg", "a", 1))).undecided();
    assertEquals("index 9 is past the end of a list of 4 (`now.language.split(\"\")[9]`, column 24)", undecided.getFirst().because());
  }

  @Test
  void compared_says_whether_there_was_a_base() {
    var rule = Sample.rule("routing/joined", base().replace("{now}", "it").replace("WHEN", "'!compared'"));
    assertEquals(1, judge(rule, false, added(device("a.cfg", "a", 1))).findings().size());
    assertEquals(0, judge(rule, true, added(device("a.cfg", "a", 1))).findings().size());
  }

  @Test
  void ten_thousand_facts_join_ten_thousand_in_under_a_second() {
    var rule = rule("interfaces: {fact: isis-interface, equal: {instance: now.name}}", "size(interfaces) > 1");
    var grouping = group("now.name", "size(group) > 1");
    var facts = new ArrayList<Fact>();
    IntStream.range(0, 10_000).forEach(number -> facts.add(device("d" + number + ".cfg", "name" + number, 1)));
    IntStream.range(0, 10_000).forEach(number -> facts.add(interfaces("i.cfg", "name" + number, number + 1, "e" + number)));
    facts.add(interfaces("i.cfg", "name77", 1, "more"));
    var changes = added(facts.toArray(Fact[]::new));
    var thread = ManagementFactory.getThreadMXBean();
    judge(rule, false, changes.subList(0, 100));
    var start = thread.getCurrentThreadCpuTime();
    var judgement = Judge.judge(Rulebook.of(List.of(rule, grouping)), List.of(changes), List::of, false, _ -> "");
    var spent = thread.getCurrentThreadCpuTime() - start;
    assertEquals(1, judgement.findings().size());
    assertTrue(spent < A_SECOND, () -> "the join took " + spent / 1_000_000 + " ms");
  }

  private static String base() {
    return Sample.UNBOUNDED.replace("on: redistribution", "on: device").replace("now.protocol == \"isis\" && !has(now.limit)", "WHEN")
        .replace("sends {now.from} routes into {now.into} by {now.policy}; {{braces}}", "{now}").replace("Set a limit for {now.into}.", "Rename it.");
  }

  private static Rule rule(String join, String when) {
    return rule(join, when, "", "it");
  }

  private static Rule rule(String join, String when, String evidence, String message) {
    return Sample.rule("routing/joined", base().replace("when: WHEN", "with:\n  " + join + "\nwhen: '" + when.replace("'", "''") + "'").replace("at: now\n", "at: now\n" + evidence + "\n")
        .replace("{now}", message));
  }

  private static Rule group(String key, String when) {
    return Sample.rule("routing/grouped", base().replace("when: WHEN", "group-by: " + key + "\nwhen: " + when).replace("at: now\n", "at: now\nevidence: [group.at]\n").replace("{now}", "it"));
  }

  private static Judgement judge(Rule rule, boolean compared, List<Change<Fact>> changes) {
    return Judge.judge(Rulebook.of(List.of(rule)), changes, compared, _ -> "");
  }

  private static Finding only(Judgement judgement) {
    assertEquals(1, judgement.findings().size(), judgement.toString());
    return judgement.findings().getFirst();
  }

  private static List<Change<Fact>> added(Fact... facts) {
    return List.of(facts).stream().map(fact -> new Change<>(Optional.<Fact>empty(), Optional.of(fact))).toList();
  }

  private static Change<Fact> same(Fact fact) {
    return new Change<>(Optional.of(fact), Optional.of(fact));
  }

  private static Device device(String file, String name, int line) {
    return new Device(key(file, "device", file), at(file, line), at(file, line), "sros", new Value.Known<>(name, at(file, line)));
  }

  private static Device open(String file) {
    return new Device(key(file, "device", file), at(file, 1), at(file, 1), "sros", new Value.Unknown<>("$NAME has no value", at(file, 2)));
  }

  private static IsisInterface interfaces(String file, String instance, int line, String name) {
    return new IsisInterface(key(file, "isis-interface", name), at(file, line), at(file, line), instance, name, new Value.Absent<>(), new Value.Absent<>(),
        new Value.Known<>(10L, at(file, line)), new Value.Absent<>());
  }

  private static Key key(String file, String kind, String name) {
    return Key.of(new Subject("device", file), kind, name);
  }

  private static Span at(String file, int line) {
    return Span.of(file, Side.HEAD, line, 1, 9);
  }
}
