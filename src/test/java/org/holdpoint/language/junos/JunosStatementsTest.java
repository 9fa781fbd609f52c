package org.holdpoint.language.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement.Kind;
import org.junit.jupiter.api.Test;

/// Lines → statements, and where the device takes them.
final class JunosStatementsTest {

  @Test
  void a_statement_in_braces_is_a_set_line_from_the_top() {
    var statements = Junos.language().statements(JunosText.file("""
        protocols {
            isis {
                level 1 disable;
                export [ A B ];
            }
        }
        """));
    assertEquals(List.of("set protocols", "set protocols isis", "set protocols isis level 1 disable", "set protocols isis export A B", "", ""),
        statements.stream().map(statement -> statement.text()).toList());
  }

  @Test
  void set_is_relative_to_the_level_that_edit_entered_and_exit_goes_back_to_where_it_was_typed() {
    assertEquals(List.of("enter in configure", "enter in configure > protocols", "enter in configure > protocols > isis", "set in configure > protocols > isis > level 2",
        "leave in configure > protocols > isis", "unread in configure > protocols", "leave in configure > protocols", "set in configure > protocols > isis"), JunosText.landings("""
        configure
        edit protocols
        edit isis
        set level 2 wide-metrics-only
        exit
        set export LOST
        top
        set protocols isis export HERE
        """));
  }

  @Test
  void a_prompt_may_be_the_name_of_the_router_alone_and_what_stands_above_the_first_is_prose() {
    assertEquals(List.of("nothing in the root", "enter in configure", "enter in configure > protocols > ospf", "set in configure > protocols > ospf", "leave in configure > protocols > ospf", "nothing in configure"), JunosText.landings("""
        Order 17: BGP towards the customer, by the night shift
        pe4> configure exclusive
        pe4# edit protocols ospf
        pe4# set export TO-CE
        pe4# top
        all is well
        """));
  }

  @Test
  void up_goes_levels_up_and_top_may_stand_before_a_command() {
    assertEquals(List.of("enter in configure > protocols > bgp > group CORP", "leave in configure > protocols > bgp > group CORP", "set in configure > protocols > isis",
        "set in configure > system", "delete in configure > system", "enter in configure > system"), JunosText.landings("""
        edit protocols bgp group CORP
        up 2
        set isis export A
        top set system host-name pe1
        top delete system host-name
        top edit system
        """));
  }

  @Test
  void what_no_row_knows_is_unread_and_what_only_another_level_knows_is_rejected() {
    assertEquals(List.of("enter in configure > protocols > isis", "unread in configure > protocols > isis", "rejected in configure > protocols > isis", "rejected in configure > protocols > isis"),
        JunosText.landings("""
            edit protocols isis
            set telepathy on
            set neighbor 192.0.2.1
            edit protocols bgp
            """));
  }

  @Test
  void the_path_of_another_block_is_rejected_even_where_the_table_does_not_have_every_statement() {
    assertEquals(List.of("enter in configure > interfaces > ge-0/0/1", "rejected in configure > interfaces > ge-0/0/1", "unread in configure > interfaces > ge-0/0/1"),
        JunosText.landings("edit interfaces ge-0/0/1\nedit protocols bgp group CORP\nset telemetry on\n"));
  }

  @Test
  void a_statement_without_a_verb_is_no_line_that_is_typed() {
    assertEquals(List.of(2), unread("configure\nprotocols isis\nset system host-name a\n"));
  }

  @Test
  void the_way_back_is_the_device_s_own() {
    var script = JunosText.file("set system host-name b\n");
    var replay = Replay.of(Junos.language(), new Subject("device", "pe1"), Junos.language().statements(script), Replay.empty(script.start()), "paste");
    assertTrue(org.holdpoint.replay.Undo.of(Junos.language(), replay).text(Junos.language()).startsWith("# no way back: no lines here"));
  }

  @Test
  void an_inactive_block_sets_nothing() {
    var facts = JunosText.facts("""
        protocols {
            inactive: isis {
                export A;
            }
            bgp {
                group G {
                    type external;
                    inactive: export LEAKS;
                    neighbor 192.0.2.1;
                }
            }
        }
        """, org.holdpoint.fact.RoutingFact.class);
    assertEquals(1, facts.size());
    assertTrue(((org.holdpoint.fact.RoutingFact.BgpNeighbor) facts.getFirst()).exportPolicy().known().isEmpty());
  }

  @Test
  void braces_that_do_not_match_are_unread_where_they_stand() {
    assertEquals(List.of(3), unread("system {\n    host-name a;\n}}\n"));
    assertEquals(List.of(1), unread("system {\n    host-name a;\n"));
    assertEquals(List.of(2), unread("system {\n    host-name a\n}\n"));
  }

  @Test
  void a_comment_over_lines_is_read_and_what_follows_its_end_is_a_statement() {
    assertEquals(List.of(Kind.REMARK, Kind.COMMAND, Kind.COMMAND, Kind.REMARK), Junos.language().statements(JunosText.file("""
        /* first
           last */ system {
            host-name a; ## SECRET-DATA
        }
        """)).stream().map(statement -> statement.kind()).toList());
  }

  /// Words, braces, quotes and verbs in any order: nothing is thrown, spans stay inside their lines, and every line is counted once.
  @Test
  void any_text_is_read_and_adds_up() {
    var pieces = List.of("{", "}", ";", "[", "]", "\"", "\"a b\"", "/*", "*/", "#", "set", "edit", "delete", "deactivate", "top", "up", "up 99999999999", "exit", "exit configuration-mode", "commit and-quit", "inactive:", "replace:",
        "protocols", "isis", "bgp", "group", "G", "neighbor", "192.0.2.1", "policy-options", "apply-groups", "groups", "<*>", "\u00e9\u4e2d", "\t", "\u0000", "ops@pe1#", "ops@pe1>", "pe1#", "pe1>", "[edit protocols isis]", "[edit",
        "load merge terminal relative", "^D", "\n", "\n", "\n");
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
    for (var run = 0; run < 400; run++) {
      var text = IntStream.range(0, 120).mapToObj(_ -> pieces.get(random.nextInt(pieces.size()))).collect(Collectors.joining(" "));
      var file = JunosText.file(text);
      var statements = Junos.language().statements(file);
      statements.forEach(statement -> assertTrue(statement.at().endColumn() <= file.text(statement.at().endLine()).codePointCount(0, file.text(statement.at().endLine()).length()) + 1, text));
      var replay = Replay.of(Junos.language(), new Subject("device", "pe1"), statements, Replay.empty(file.start()), "paste");
      var coverage = replay.coverage(file, "junos", "script");
      assertEquals(file.lines().size(), coverage.lines(), text);
      assertEquals(coverage.lines(), coverage.read() + coverage.ignored() + coverage.unread().size() + coverage.other(), text);
      Junos.language().facts(new Subject("device", "pe1"), replay.after());
    }
  }

  private static List<Integer> unread(String text) {
    return Junos.language().statements(JunosText.file(text)).stream().filter(statement -> statement.kind() == Kind.UNREAD || statement.kind() == Kind.UNBALANCED).map(statement -> statement.line()).toList();
  }
}
