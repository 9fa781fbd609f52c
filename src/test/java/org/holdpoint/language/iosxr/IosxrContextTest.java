package org.holdpoint.language.iosxr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.Undo;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.tree.ConfigNode;
import org.junit.jupiter.api.Test;

final class IosxrContextTest {

  private static final String ISIS = "router isis CORE\n address-family ipv4 unicast\n  maximum-redistributed-prefixes 100\n !\n!\n";

  @Test
  void an_unknown_command_goes_up_and_stays_there() {
    assertEquals(List.of("enter in configure", "enter in configure > router isis CORE", "enter in configure > router isis CORE > interface Loopback0",
        "enter in configure > router isis CORE > interface Loopback0 > address-family ipv4 unicast", "enter in configure > router isis CORE > interface Loopback1", "enter in configure > router bgp 64500"),
        IosxrText.landings("configure\nrouter isis CORE\ninterface Loopback0\naddress-family ipv4 unicast\ninterface Loopback1\nrouter bgp 64500\n"));
  }

  @Test
  void an_exclamation_mark_closes_nothing_in_a_script() {
    assertEquals(List.of("enter in configure", "enter in configure > router isis CORE", "enter in configure > router isis CORE > interface Loopback0",
        "enter in configure > router isis CORE > interface Loopback0 > address-family ipv4 unicast"),
        IosxrText.landings("configure\nrouter isis CORE\n interface Loopback0\n !\n address-family ipv4 unicast\n"));
  }

  @Test
  void an_exclamation_mark_closes_the_block_of_its_column_in_a_saved_configuration() {
    var last = IosxrText.steps("r1.cfg", "router isis CORE\n interface Loopback0\n  passive\n !\n address-family ipv4 unicast\n  metric-style wide\n").getLast();
    assertEquals("configure > router isis CORE > address-family ipv4 unicast", last.landsIn().place());
  }

  @Test
  void nothing_leaves_a_policy_but_its_closing_word() {
    assertEquals(List.of("enter in configure", "enter in configure > route-policy P", "set in configure > route-policy P", "rejected in configure > route-policy P", "leave in configure > route-policy P",
        "enter in configure > router bgp 64500"), IosxrText.landings("configure\nroute-policy P\n pass\nrouter bgp 64500\nend-policy\nrouter bgp 64500\n"));
  }

  @Test
  void no_exclamation_mark_of_a_saved_configuration_ends_a_set() {
    var steps = IosxrText.steps("r1.cfg", "hostname r1\n!\nprefix-set A\n  192.0.2.0/24\n!\nprefix-set B\n  198.51.100.0/24\nend-set\n");
    assertEquals("configure > prefix-set A", steps.get(5).landsIn().place());
  }

  @Test
  void a_set_that_is_entered_again_is_written_anew() {
    var after = IosxrText.replay("prefix-set PS\n  10.0.0.0/8 le 24,\n  192.0.2.0/24\nend-set\n", "prefix-set PS\n  198.51.100.0/24\nend-set\n", "paste").after();
    var sets = Iosxr.language().facts(IosxrText.R1, after).stream().filter(PrefixList.class::isInstance).map(PrefixList.class::cast).toList();
    assertEquals(List.of("198.51.100.0/24"), sets.getFirst().prefixes().stream().map(range -> range.prefix()).toList());
  }

  @Test
  void the_same_line_stands_twice_in_a_policy() {
    var policy = IosxrText.of(RoutePolicy.class, "route-policy P\n  if destination in A then\n    pass\n  endif\n  if destination in B then\n    pass\n  endif\nend-policy\n").getFirst();
    assertEquals(List.of("A", "B"), policy.terms().stream().map(term -> term.matches().getFirst().values().getFirst()).toList());
  }

  @Test
  void lines_that_no_commit_follows_are_said() {
    var script = "configure\nrouter isis CORE\n address-family ipv4 unicast\n  no maximum-redistributed-prefixes\n";
    assertEquals(List.of(3), IosxrText.replay(ISIS, script + "end\n", "paste").facts().stream().filter(UncommittedEdit.class::isInstance).map(fact -> ((UncommittedEdit) fact).lines()).toList());
    assertTrue(IosxrText.replay(ISIS, script + "commit\nend\n", "paste").facts().stream().noneMatch(UncommittedEdit.class::isInstance));
    assertEquals(List.of(), limit(script + "commit\n", "paste"));
  }

  @Test
  void what_is_given_up_never_takes_effect() {
    assertEquals(List.of(100L), limit("configure\nrouter isis CORE\n address-family ipv4 unicast\n  no maximum-redistributed-prefixes\nabort\n", "paste"));
  }

  @Test
  void a_delivery_that_takes_all_lines_or_none_changes_nothing_after_a_rejected_line() {
    var script = "router isis CORE\n address-family ipv4 unicast\n  maximum-redistributed-prefixes 50\n  neighbor 192.0.2.1\n";
    assertEquals(List.of(50L), limit(script, "paste"));
    assertEquals(List.of(100L), limit(script, "commit"));
  }

  @Test
  void the_way_back_is_committed_once_and_leads_back() {
    var change = IosxrText.replay(ISIS, "configure\nrouter isis CORE\n address-family ipv4 unicast\n  maximum-redistributed-prefixes 50\nroot\ncommit\nend\n", "paste");
    var undo = Undo.of(Iosxr.language(), change).text(Iosxr.language());
    assertEquals(1, undo.lines().filter(line -> line.strip().equals("commit")).count(), undo);
    assertFalse(undo.contains("no way back"), undo);
    var back = Replay.of(Iosxr.language(), IosxrText.R1, IosxrStatements.read(IosxrText.file("r1-change.cli", undo)), change.after(), "paste").after();
    assertEquals(List.of(100L), limits(back));
  }

  @Test
  void one_line_enters_several_levels() {
    assertEquals(List.of(7L), limit("router isis CORE address-family ipv4 unicast maximum-redistributed-prefixes 7\n", "paste"));
  }

  @Test
  void cut_and_shuffled_texts_are_read_to_their_end_and_every_line_counts_once() {
    var text = ISIS + "route-policy P($a, $b)\n  if (destination in PS and not community matches-any (1:2, 3:4)) then\n    apply P\n  elseif tag is 5 then\n    drop\n  endif\nend-policy\nprefix-set PS\n  10.0.0.0/8 le 24,\n  ::/0\nend-set\n"
        + "router bgp 64500\n neighbor-group G\n  use neighbor-group G\n !\n neighbor 192.0.2.1\n  use neighbor-group G\n  address-family ipv4 unicast\n   route-policy P(1, 2) in\n";
    var random = new Random(7);
    for (var i = 0; i < 300; i++) {
      var from = random.nextInt(text.length());
      var part = text.substring(from, from + random.nextInt(text.length() - from)) + (i % 3 == 0 ? text : "") + (i % 5 == 0 ? "\u0000\t\ufffd(((((\n" : "");
      var file = IosxrText.file(i % 2 == 0 ? "r1.cfg" : "r1.cli", part);
      var statements = IosxrStatements.read(file);
      assertEquals(file.lines().size(), statements.size());
      statements.forEach(statement -> assertTrue(statement.at().line() >= 1 && statement.at().line() <= file.lines().size()));
      IosxrText.of(RoutePolicy.class, part);
      assertFalse(Iosxr.machine().run(statements).stream().anyMatch(step -> step.effect() instanceof Effect.Insert));
    }
  }

  private static List<Long> limit(String script, String delivery) {
    return limits(IosxrText.replay(ISIS, script, delivery).after());
  }

  private static List<Long> limits(ConfigNode configuration) {
    return Iosxr.language().facts(IosxrText.R1, configuration).stream().filter(IsisInstance.class::isInstance)
        .flatMap(fact -> ((IsisInstance) fact).exportLimit().known().stream()).toList();
  }
}
