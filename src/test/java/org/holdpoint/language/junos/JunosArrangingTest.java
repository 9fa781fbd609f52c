package org.holdpoint.language.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.fact.ContextFact.BareCommit;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.tree.ConfigNode;
import org.junit.jupiter.api.Test;

/// What becomes of nodes that are there: moved, renamed, copied, switched off and on, matched by a pattern; and what waits for a commit (CLI User Guide, "Configuration mode commands").
final class JunosArrangingTest {

  private static final String POLICY = """
      set policy-options policy-statement OUT term OWN from protocol direct
      set policy-options policy-statement OUT term OWN then accept
      set policy-options policy-statement OUT term REST then reject
      set protocols bgp group UP type external
      set protocols bgp group UP neighbor 192.0.2.1 peer-as 64511
      set protocols bgp group UP neighbor 192.0.2.1 export OUT
      """;

  @Test
  void a_term_is_moved_before_another() {
    var text = POLICY + "set policy-options policy-statement OUT term NEW then accept\n";
    assertEquals(List.of("OWN", "REST", "NEW"), terms(text));
    assertEquals(List.of("OWN", "NEW", "REST"), terms(text + "insert policy-options policy-statement OUT term NEW before term REST\n"));
    assertEquals(List.of("NEW", "OWN", "REST"), terms(text + "edit policy-options policy-statement OUT\ninsert term NEW before OWN\n"));
    assertEquals(List.of("REST", "OWN", "NEW"), terms(text + "insert policy-options policy-statement OUT term OWN after term REST\n"));
    assertEquals(List.of("OWN", "REST", "NEW"), terms(text + "insert policy-options policy-statement OUT term NEW before term GONE\n"));
  }

  @Test
  void a_node_is_renamed_and_copied_with_all_that_it_holds() {
    assertEquals(List.of("FIRST", "REST"), terms(POLICY + "rename policy-options policy-statement OUT term OWN to term FIRST\n"));
    var copied = JunosText.facts(POLICY + "copy protocols bgp group UP neighbor 192.0.2.1 to neighbor 192.0.2.2\n", BgpNeighbor.class);
    assertEquals(List.of("192.0.2.1", "192.0.2.2"), copied.stream().map(BgpNeighbor::address).toList());
    assertEquals("OUT", copied.getLast().exportPolicy().known().orElseThrow());
  }

  @Test
  void what_is_deactivated_sets_nothing_until_it_is_activated_with_all_that_it_holds() {
    var off = POLICY + "deactivate protocols bgp group UP neighbor 192.0.2.1 export\n";
    assertTrue(neighbor(off).exportPolicy().known().isEmpty());
    assertEquals("OUT", neighbor(off + "activate protocols bgp group UP neighbor 192.0.2.1 export\n").exportPolicy().known().orElseThrow());
    var block = POLICY + "deactivate protocols bgp\nset protocols bgp group UP neighbor 192.0.2.2 peer-as 64512\n";
    assertEquals(0, JunosText.facts(block, BgpNeighbor.class).size());
    assertEquals(2, JunosText.facts(block + "activate protocols bgp\n", BgpNeighbor.class).size());
  }

  @Test
  void an_inactive_block_of_a_configuration_is_there_when_a_script_activates_it() {
    var before = configuration("protocols {\n    inactive: isis {\n        level 1 disable;\n        interface ge-0/0/0.0;\n    }\n}\n");
    assertTrue(top(before).child("protocols").flatMap(protocols -> protocols.child("isis")).isEmpty());
    var after = replay("configure\nactivate protocols isis\ncommit\n", before).after();
    assertTrue(top(after).child("protocols").flatMap(protocols -> protocols.child("isis")).flatMap(isis -> isis.child("interface ge-0/0/0.0")).isPresent());
  }

  @Test
  void a_pattern_takes_away_every_name_that_fits() {
    var text = "set interfaces ge-0/0/0 disable\nset interfaces ge-0/0/1 disable\nset interfaces xe-0/0/0 disable\nwildcard delete interfaces ge-.*\n";
    assertEquals(List.of("xe-0/0/0"), top(configuration(text)).child("interfaces").orElseThrow().children().values().stream().filter(node -> !node.negated()).map(ConfigNode::key).toList());
  }

  @Test
  void a_range_stands_for_a_line_each() {
    var text = "set interfaces ge-0/0/1 disable\nset interfaces ge-0/0/2 disable\nset interfaces ge-0/0/3 disable\nset interfaces ge-0/0/11 disable\n";
    assertEquals(List.of("ge-0/0/2", "ge-0/0/11"), names(text + "wildcard range delete interfaces ge-0/0/[1-4,!2]\n"));
    assertEquals(List.of("ge-0/0/3", "ge-0/0/11"), names(text + "wildcard delete interfaces ge-0/0/[1-2]\n"));
    assertEquals(List.of("xe-1/0/0", "xe-1/0/1", "xe-1/1/0", "xe-1/1/1"), names("wildcard range set interfaces xe-1/[0-1]/[0,1] disable\n"));
    assertEquals(List.of("ge-0/0/1", "ge-0/0/2", "ge-0/0/3", "ge-0/0/11"), names(text + "wildcard range delete interfaces ge-0/0/[0-99999]\n"));
  }

  private static List<String> names(String text) {
    return top(configuration(text)).child("interfaces").orElseThrow().children().values().stream().filter(node -> !node.negated()).map(ConfigNode::key).toList();
  }

  @Test
  void what_is_loaded_in_place_of_all_or_of_a_block_takes_its_place() {
    var before = configuration("set system host-name a\nset protocols isis level 1 disable\nset protocols isis interface lo0.0\n");
    var override = top(replay("configure\nload override terminal\nsystem {\n    host-name b;\n}\n^D\ncommit\n", before).after());
    assertTrue(override.child("protocols").isEmpty());
    assertTrue(override.child("system").isPresent());
    var replaced = top(replay("configure\nload replace terminal\nprotocols {\n    replace: isis {\n        interface lo0.0;\n    }\n}\n^D\ncommit\n", before).after());
    assertTrue(replaced.child("system").isPresent());
    assertEquals(List.of("interface lo0.0"), replaced.child("protocols").flatMap(protocols -> protocols.child("isis")).orElseThrow().children().keySet().stream().toList());
  }

  @Test
  void a_rollback_gives_up_what_waits_and_nothing_that_is_committed() {
    var before = configuration("set system host-name a\n");
    var given = replay("configure\nset system host-name b\nrollback 0\nset protocols isis level 1 disable\ncommit\n", before);
    assertEquals("a", Junos.language().hostName(given.after()).orElseThrow());
    assertTrue(top(given.after()).child("protocols").isPresent());
    var kept = replay("configure\nset system host-name b\ncommit\nset protocols isis level 1 disable\nrollback\nexit\n", before);
    assertEquals("b", Junos.language().hostName(kept.after()).orElseThrow());
    assertTrue(top(kept.after()).child("protocols").isEmpty());
  }

  @Test
  void what_is_only_checked_is_never_put_into_effect() {
    var checked = replay("configure\nset system host-name b\ncommit check\nexit\n", configuration("set system host-name a\n"));
    assertEquals(1, checked.facts().stream().filter(UncommittedEdit.class::isInstance).count());
  }

  @Test
  void a_commit_says_how_many_of_its_changes_may_cut_off_their_author() {
    var before = configuration("set interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/24\n");
    assertEquals(0, bare("configure\nset policy-options prefix-list P 192.0.2.0/24\nset interfaces ge-0/0/0 description x\ncommit\n", before).reaching());
    assertEquals(0, bare("configure\nset interfaces ge-0/0/9 unit 0 family inet address 192.0.2.9/24\ncommit\n", before).reaching());
    assertEquals(1, bare("configure\nset interfaces ge-0/0/0 unit 0 family inet address 192.0.2.9/24\ncommit\n", before).reaching());
    assertEquals(1, bare("configure\ndeactivate interfaces ge-0/0/0\ncommit\n", before).reaching());
  }

  private static BareCommit bare(String script, ConfigNode before) {
    return replay(script, before).facts().stream().filter(BareCommit.class::isInstance).map(BareCommit.class::cast).findFirst().orElseThrow();
  }

  private static BgpNeighbor neighbor(String text) {
    return JunosText.facts(text, BgpNeighbor.class).getFirst();
  }

  private static List<String> terms(String text) {
    return JunosText.facts(text, RoutePolicy.class).getFirst().terms().stream().map(term -> term.name()).toList();
  }

  private static ConfigNode configuration(String text) {
    return Replay.configuration(Junos.language(), Junos.language().statements(JunosText.file(text)), JunosText.file(text));
  }

  private static ConfigNode top(ConfigNode root) {
    return root.child("configure").orElseThrow();
  }

  private static Replay replay(String script, ConfigNode before) {
    return Replay.of(Junos.language(), new Subject("device", "pe1"), Junos.language().statements(JunosText.file(script)), before, "paste");
  }
}
