package org.holdpoint.language.vrp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.Undo;
import org.holdpoint.replay.line.Statement.Prompt;
import org.holdpoint.replay.table.Command;
import org.junit.jupiter.api.Test;

/// Where lines of VRP land (research/network.md 4.1: `quit`, `return`, the search in outer views).
final class VrpContextTest {

  @Test
  void quit_goes_one_view_up_and_return_to_the_user_view() {
    assertEquals(List.of("enter in system-view", "enter in system-view > bgp 64500", "enter in system-view > bgp 64500 > ipv4-family unicast", "leave in system-view > bgp 64500 > ipv4-family unicast",
        "set in system-view > bgp 64500", "leave in system-view > bgp 64500", "exec in user view"),
        VrpText.landings("system-view\nbgp 64500\n ipv4-family unicast\n  quit\n router-id 192.0.2.7\nreturn\nsave\n"));
  }

  @Test
  void a_command_that_the_view_does_not_know_is_tried_in_the_views_around_it() {
    assertEquals(List.of("enter in system-view > isis 1", "enter in system-view > interface GigabitEthernet0/1/0", "set in system-view > interface GigabitEthernet0/1/0"),
        VrpText.landings("isis 1\ninterface g0/1/0\nisis enable 1\n"));
    assertEquals("set in system-view > bgp 64500", VrpText.landings("bgp 64500\nipv4-family vpnv4\ntimer keepalive 10 hold 30\n").getLast());
  }

  @Test
  void undo_is_not_tried_in_the_views_around() {
    assertEquals("rejected in system-view > isis 1", VrpText.landings("isis 1\nundo bgp 64500\n").getLast());
    assertEquals("delete in system-view", VrpText.landings("isis 1\nquit\nundo bgp 64500\n").getLast());
  }

  @Test
  void a_line_that_other_views_know_is_rejected_and_one_that_none_knows_is_unread() {
    assertEquals("rejected in system-view > isis 1", VrpText.landings("isis 1\npeer 192.0.2.9 as-number 64511\n").getLast());
    assertEquals("unread in system-view > isis 1", VrpText.landings("isis 1\nfrobnicate 7\n").getLast());
  }

  @Test
  void a_mark_between_blocks_ends_the_block_of_its_column_in_a_configuration_and_nothing_in_a_script() {
    var text = "interface LoopBack0\n mpls\n%smpls\n label advertise non-null\n";
    assertEquals(1, VrpText.configuration(text.formatted("#\n")).all("mpls").size());
    assertEquals(0, VrpText.configuration(text.formatted("")).all("mpls").size());
    assertEquals("set in system-view > interface LoopBack0", VrpText.landings(text.formatted("#\n")).get(2));
  }

  @Test
  void the_mark_inside_a_process_leaves_the_process_open() {
    var bgp = VrpText.configuration("bgp 64500\n router-id 192.0.2.7\n #\n ipv4-family unicast\n  undo synchronization\n #\n ipv6-family unicast\n  undo synchronization\n#\nisis 1\n is-level level-2\n");
    assertEquals(List.of("router-id", "ipv4-family unicast", "ipv6-family unicast"), List.copyOf(bgp.child("bgp 64500").orElseThrow().children().keySet()));
    assertTrue(bgp.child("isis 1").isPresent());
  }

  @Test
  void a_prompt_says_the_view_and_a_hyphen_may_belong_to_the_name() {
    assertEquals(new Prompt("pe-hw02", List.of("system-view", "bgp", "family")), Prompts.read("[*pe-hw02-bgp-af-ipv4]"));
    assertEquals(new Prompt("pe-hw02", List.of("system-view")), Prompts.read("[~pe-hw02]"));
    assertEquals(new Prompt("pe-hw02", List.of()), Prompts.read("<pe-hw02>"));
    assertTrue(VrpText.landings("[~pe1-bgp] ipv4-family unicast\n[*pe1-bgp-af-ipv4] peer 192.0.2.9 enable\n").getLast().endsWith("ipv4-family unicast"));
  }

  @Test
  void what_a_device_prints_is_output() {
    assertEquals(List.of("command", "output", "command"), VrpText.kinds("<pe1> display isis peer\nTotal Peer(s): 0\n<pe1> system-view\n"));
    assertEquals(List.of("command", "output"), VrpText.kinds("system-view\nError: Unrecognized command found at '^' position.\n"));
  }

  @Test
  void names_are_those_of_the_device() {
    assertEquals(List.of("interface GigabitEthernet0/1/0", "isis 1", "acl 3000", "acl CORP"),
        List.copyOf(VrpText.configuration("interface gigabitethernet 0/1/0\n#\nisis\n#\nacl number 3000\n#\nacl name CORP advance\n").children().keySet()));
    assertEquals(List.of("area 0.0.0.0"), List.copyOf(VrpText.configuration("ospf 1\n area 0\n").child("ospf 1").orElseThrow().children().keySet()));
  }

  @Test
  void every_row_of_the_table_can_be_read_and_every_context_is_opened() {
    var table = Vrp.language().table();
    var opened = new java.util.TreeSet<String>();
    for (var path : table.paths()) {
      var context = table.context(path).orElseThrow();
      context.keywords().stream().flatMap(keyword -> context.commands(keyword).stream()).filter(Command::opens).forEach(command -> opened.add(table.child(context, command).path()));
    }
    var unopened = table.paths().stream().filter(path -> !path.isEmpty() && !path.equals("*") && !opened.contains(path)).toList();
    assertEquals(List.of(), unopened);
    assertTrue(opened.contains("system-view>bgp>family"));
  }

  @Test
  void the_host_name_is_sysname() {
    assertEquals(Optional.of("pe1"), VrpText.configuration("sysname pe1\n").child("sysname").flatMap(name -> name.word(1)));
  }

  @Test
  void a_mark_ends_only_what_the_next_line_allows() {
    var bgp = VrpText.configuration("  bgp 64500\npeer 192.0.2.9 as-number 64500\n  #\n  ipv4-family unicast\npeer 192.0.2.9 enable\n  #\n  l2vpn-ad-family\npeer 192.0.2.9 enable\n  #\n  isis 1\nis-level level-2\n");
    assertEquals(List.of("peer 192.0.2.9 as-number", "ipv4-family unicast", "l2vpn-ad-family"), List.copyOf(bgp.child("bgp 64500").orElseThrow().children().keySet()));
    assertTrue(bgp.child("isis 1").isPresent());
  }

  @Test
  void a_name_with_a_view_of_its_own_opens_it_whatever_else_its_line_says() {
    assertEquals("set in system-view > bfd B", VrpText.landings("bfd B bind ldp-lsp peer-ip 192.0.2.2 nexthop 192.0.2.9 interface g0/2/0\ndiscriminator local 10\n").getLast());
    assertEquals("set in system-view > mpls l2vpn vpn1", VrpText.landings("mpls l2vpn vpn1 encapsulation vlan control-word\nroute-distinguisher 100:1\n").getLast());
    assertEquals(2, VrpText.configuration("mpls\n label advertise non-null\n quit\nmpls ldp\n").all("mpls").size());
  }

  @Test
  void in_two_phases_nothing_takes_effect_before_a_commit_and_what_is_cleared_or_on_trial_goes_back() {
    assertEquals(List.of(), imports("import-route static\nclear configuration candidate\ncommit\n"));
    assertEquals(List.of("import-route static"), imports("import-route static\ncommit\nimport-route direct\nclear configuration candidate\n"));
    assertEquals(List.of(), imports("import-route static\ncommit trial 120\nimport-route direct\ncommit trial\nabort trial\n"));
    assertEquals(List.of("import-route static"), imports("import-route static\ncommit trial 120\ncommit\nimport-route direct\ncommit trial\nabort trial\n"));
    assertEquals(List.of("import-route static"), imports("import-route static\n"));
  }

  @Test
  void what_is_typed_after_the_last_commit_waits_for_one() {
    var waiting = replay("system-view\nisis 1\nimport-route static\ncommit\nimport-route direct\nreturn\n").facts();
    assertEquals(1, waiting.stream().filter(UncommittedEdit.class::isInstance).count());
    var immediate = replay("system-view immediately\nisis 1\nimport-route static\nreturn\n").facts();
    assertEquals(0, immediate.stream().filter(UncommittedEdit.class::isInstance).count());
  }

  @Test
  void the_way_back_of_a_script_that_commits_commits_as_well() {
    var undo = Undo.of(Vrp.language(), replay("system-view\nisis 1\n import-route static\n quit\nip ip-prefix P index 10 permit 192.0.2.0 24\ncommit\nreturn\n"));
    assertEquals("""
        system-view
            undo ip ip-prefix P index 10
            undo isis 1
            commit
        return
        """, undo.text(Vrp.language()));
  }

  private static Replay replay(String script) {
    var file = VrpText.file(script);
    return Replay.of(Vrp.language(), new Subject("device", "pe1"), VrpStatements.read(file), Replay.empty(file.start()), "paste");
  }

  private static List<String> imports(String lines) {
    return replay("system-view\nisis 1\n" + lines + "return\n").after().child("system-view").flatMap(system -> system.child("isis 1")).map(isis -> isis.children().keySet().stream().toList()).orElse(List.of());
  }
}
