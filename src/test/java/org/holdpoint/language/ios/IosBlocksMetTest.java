package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.tree.ConfigNode;
import org.junit.jupiter.api.Test;

/// Headers that mean other blocks than the one that is called so, and lines that take others away.
final class IosBlocksMetTest {

  private static final String LINES = """
      line vty 0 4
       exec-timeout 30 0
      line vty 5 15
       exec-timeout 30 0
      """;

  @Test
  void a_header_means_the_lines_whose_numbers_lie_within_its_own() {
    assertEquals(List.of("line vty 0 4: exec-timeout 15 0", "line vty 5 15: exec-timeout 15 0"), after(LINES, "line vty 0 15\n exec-timeout 15 0\n", "line"));
  }

  @Test
  void a_block_that_shares_some_of_the_lines_is_parted() {
    assertEquals(List.of("line vty 0 1: exec-timeout 30 0", "line vty 2 4: exec-timeout 15 0", "line vty 5 6: exec-timeout 15 0", "line vty 7 15: exec-timeout 30 0"), after(LINES, "line vty 2 6\n exec-timeout 15 0\n", "line"));
  }

  @Test
  void lines_that_no_block_has_yet_are_a_block_of_their_own() {
    assertEquals(List.of("line vty 0 4: exec-timeout 15 0", "line vty 5: exec-timeout 15 0"), after("line vty 0 4\n exec-timeout 30 0\n", "line vty 0 5\n exec-timeout 15 0\n", "line"));
  }

  @Test
  void an_interface_leaves_its_address_behind_where_it_is_put_into_a_vrf_and_keeps_it_where_it_is_there_already() {
    var link = "vrf definition RED\ninterface GigabitEthernet0/1\n ip address 192.0.2.1 255.255.255.0\n";
    var there = "vrf definition RED\ninterface GigabitEthernet0/1\n vrf forwarding RED\n ip address 192.0.2.1 255.255.255.0\n";
    assertEquals(List.of("interface GigabitEthernet0/1: vrf forwarding RED"), after(link, "interface GigabitEthernet0/1\n vrf forwarding RED\n", "interface"));
    assertEquals(List.of("interface GigabitEthernet0/1: vrf forwarding RED, ip address 192.0.2.1 255.255.255.0"), after(there, "interface GigabitEthernet0/1\n vrf forwarding RED\n", "interface"));
  }

  private static List<String> after(String configuration, String script, String keyword) {
    var before = Replay.configuration(Ios.language(), IosText.statements(configuration), IosText.file(configuration));
    var after = Replay.of(Ios.language(), new Subject("device", "r1"), IosText.statements("configure terminal\n" + script + "end\n"), before, "paste").after();
    return after.child("configure").orElseThrow().all(keyword).stream().map(block -> block.key() + ": " + block.children().values().stream().map(IosBlocksMetTest::said).collect(Collectors.joining(", "))).toList();
  }

  private static String said(ConfigNode line) {
    return String.join(" ", line.words());
  }
}
