package org.holdpoint.language.nxos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.Undo;
import org.holdpoint.replay.tree.ConfigNode;
import org.junit.jupiter.api.Test;

/// What a script leaves behind, and its inverse.
final class NxosUndoTest {

  private static final String BEFORE = """
      feature bgp
      feature isis
      interface Ethernet1/1
        ip router isis CORE
      router isis CORE
        is-type level-2
      router bgp 65001
        neighbor 192.0.2.2 remote-as 65002
          address-family ipv4 unicast
            maximum-prefix 100
      """;

  @Test
  void a_feature_that_was_switched_off_comes_back_with_all_that_went_with_it() {
    assertEquals(List.of("configure terminal", "feature isis", "interface Ethernet1/1", "ip router isis CORE", "exit", "router isis CORE", "is-type level-2", "exit", "end"), undo("no feature isis\n"));
    assertEquals(List.of("configure terminal", "feature bgp", "router bgp 65001", "neighbor 192.0.2.2 remote-as 65002", "address-family ipv4 unicast", "maximum-prefix 100", "exit", "exit", "exit", "end"),
        undo("no feature bgp\n"));
  }

  @Test
  void a_line_that_default_takes_away_comes_back() {
    assertEquals(List.of("configure terminal", "router bgp 65001", "neighbor 192.0.2.2 remote-as 65002", "address-family ipv4 unicast", "maximum-prefix 100", "exit", "exit", "exit", "end"),
        undo("router bgp 65001\n  neighbor 192.0.2.2\n    address-family ipv4 unicast\n      default maximum-prefix\n"));
  }

  @Test
  void what_was_added_is_taken_away_by_no() {
    assertEquals(List.of("configure terminal", "router bgp 65001", "no neighbor 192.0.2.3", "exit", "end"), undo("router bgp 65001\n  neighbor 192.0.2.3\n    shutdown\n"));
  }

  @Test
  void a_rollback_cannot_be_read_and_is_said() {
    var undo = Undo.of(Nxos.language(), replay("rollback running-config checkpoint before-change\n"));
    assertEquals(List.of("line 2 `rollback running-config checkpoint before-change` loads a configuration that is not here"), undo.without());
  }

  @Test
  void what_is_typed_in_two_stages_waits_for_its_commit() {
    var waiting = staged("configure dual-stage\nrouter bgp 65001\n  router-id 192.0.2.9\nend\n");
    assertEquals(1, waiting.facts().stream().filter(UncommittedEdit.class::isInstance).count());
    assertEquals(0, staged("configure dual-stage\nrouter bgp 65001\n  router-id 192.0.2.9\ncommit\nend\n").facts().stream().filter(UncommittedEdit.class::isInstance).count());
    assertEquals(before(), staged("configure dual-stage\nno router bgp 65001\nabort\n").after());
    assertEquals(0, staged("configure terminal\nno router bgp 65001\nend\n").facts().stream().filter(UncommittedEdit.class::isInstance).count());
  }

  private static List<String> undo(String change) {
    var undo = Undo.of(Nxos.language(), replay(change));
    assertEquals(List.of(), undo.without());
    return undo.lines().stream().map(String::strip).toList();
  }

  private static Replay replay(String change) {
    return staged("configure terminal\n" + change + "end\n");
  }

  private static Replay staged(String script) {
    return Replay.of(Nxos.language(), new Subject("device", "leaf-1"), NxosStatements.read(NxosText.file(script)), before(), "paste");
  }

  private static ConfigNode before() {
    return Replay.configuration(Nxos.language(), NxosStatements.read(NxosText.file(BEFORE)), NxosText.file(BEFORE));
  }
}
