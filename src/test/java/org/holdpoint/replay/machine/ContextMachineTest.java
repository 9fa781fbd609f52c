package org.holdpoint.replay.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.replay.ToyLanguage;
import org.holdpoint.replay.Typed;
import org.holdpoint.replay.line.Statement;
import org.junit.jupiter.api.Test;

/// What the device does with each line: SR OS classic CLI as network guides and real sessions show it, and a toy language for what others do.
final class ContextMachineTest {

  @Test
  void exit_goes_back_to_where_the_level_was_entered() {
    assertEquals("configure", Typed.end("""
        configure
        router isis interface "to-p1"
        exit
        """));
    assertEquals("configure > router Base > isis 0", Typed.end("""
        configure
        router
        isis
        interface "to-p1"
        exit
        """));
  }

  @Test
  void back_goes_one_level_up_wherever_the_level_was_entered() {
    assertEquals("configure > router Base > isis 0", Typed.end("configure\nrouter isis interface \"to-p1\"\nback\n"));
  }

  @Test
  void exit_all_goes_to_the_root_and_an_exit_there_has_nothing_to_leave() {
    assertEquals(List.of("enter configure > router Base > isis 0", "leave configure > router Base > isis 0", "leave the root"),
        Typed.landings("configure router isis\nexit all\nexit\n"));
    assertEquals(new Effect.Leave(0), Typed.replay("", "exit\n").steps().getFirst().effect());
  }

  @Test
  void shortened_words_move_the_session_as_whole_ones_do_and_a_move_cannot_be_negated() {
    assertEquals(List.of("enter configure > router Base > isis 0", "leave configure > router Base > isis 0", "rejected the root"),
        Typed.landings("conf router isis\nexi\nno exit\n"));
  }

  @Test
  void a_line_may_enter_several_contexts_and_stays_in_the_deepest_unless_it_ends_in_a_command() {
    assertEquals(List.of("enter configure > router Base > bgp > group corp", "set configure > router Base > bgp > group corp > neighbor 192.0.2.1",
        "set configure > router Base > bgp > group corp"), Typed.landings("""
            configure router bgp group "corp"
            neighbor 192.0.2.1 peer-as 64511
            type external
            """));
  }

  @Test
  void a_leading_slash_or_backslash_runs_from_the_root_and_the_session_stays_where_it_was() {
    assertEquals(List.of("enter configure > router Base > isis 0", "set configure > system", "set configure > system", "set configure > router Base > isis 0"),
        Typed.landings("""
            configure router isis
            /configure system name "pe-bs07"
            \\configure system location "Busan"
            area-id 49.0001
            """));
  }

  @Test
  void a_block_that_is_entered_from_the_root_is_left_to_where_the_session_was() {
    assertEquals(List.of("enter configure > router Base > isis 0", "enter configure > router Base > bgp", "leave configure > router Base > bgp",
        "set configure > router Base > isis 0"), Typed.landings("""
            configure router isis
            /configure router bgp
            exit
            area-id 49.0001
            """));
  }

  @Test
  void no_command_is_tried_in_an_outer_context_so_lines_after_a_failed_header_are_tried_in_the_old_one() {
    assertEquals(List.of("enter configure > router Base > isis 0", "rejected configure > router Base > isis 0", "rejected configure > router Base > isis 0",
        "set configure > router Base > isis 0"), Typed.landings("""
            configure router isis
            bgp
            group "corp"
            export "EXP"
            """));
  }

  @Test
  void a_line_that_another_context_takes_is_rejected_with_its_reason_and_one_that_none_takes_is_unread() {
    var steps = Typed.replay("", """
        configure router isis
        peer-as 64511
        prefix-limit ipv4 50
        telepathy on
        """).steps();
    assertEquals(new Effect.Rejected("no such command here"), steps.get(1).effect());
    assertEquals(new Effect.Rejected("its arguments do not fit here"), steps.get(2).effect());
    assertInstanceOf(Effect.Unread.class, steps.get(3).effect());
  }

  @Test
  void a_jump_whose_rest_only_other_contexts_take_is_rejected_whole_and_the_session_stays() {
    var steps = Typed.replay("", """
        configure router Base isis 0 peer-as 64511
        configure router isis
        /configure router Base bgp group "corp" area-id 49.0001
        /configure router Base isis 0 prefix-limit ipv4 50
        /configure router Base isis 0 telepathy on
        area-id 49.0001
        """).steps();
    assertEquals(new Effect.Rejected("configure > router Base > isis 0 has no command `peer-as`"), steps.get(0).effect());
    assertEquals(0, steps.get(0).after().depth());
    assertEquals(new Effect.Rejected("configure > router Base > bgp > group corp has no command `area-id`"), steps.get(2).effect());
    assertEquals(new Effect.Rejected("the arguments of `prefix-limit` do not fit in configure > router Base > isis 0"), steps.get(3).effect());
    assertInstanceOf(Effect.Unread.class, steps.get(4).effect());
    assertEquals("configure > router Base > isis 0", steps.get(5).landsIn().place());
  }

  @Test
  void a_header_without_its_instance_is_the_first_instance() {
    assertEquals(Typed.configuration("", "configure router Base isis 0 area-id 49.0001\n"), Typed.configuration("", "configure router isis area-id 49.0001\n"));
    assertEquals(Typed.configuration("", "configure router Base ospf 0 area 0.0.0.0\n"), Typed.configuration("", "configure router ospf area 0.0.0.0\n"));
  }

  @Test
  void the_negated_command_takes_a_value_an_entry_or_a_whole_block_away() {
    var before = """
        configure router bgp
        group "corp"
        neighbor 192.0.2.1 peer-as 64511
        neighbor 192.0.2.2 peer-as 64511
        type external
        """;
    assertEquals(List.of("configure", "  router Base", "    bgp", "      group corp", "        neighbor 192.0.2.2", "          peer-as 64511"), Typed.configuration(before, """
        configure router bgp group "corp"
        no neighbor 192.0.2.1
        no type
        """));
    assertEquals(List.of("configure", "  router Base"), Typed.configuration(before, "configure router no bgp\n"));
    assertEquals(List.of("configure", "  router Base"), Typed.configuration(before, "configure router\nno bgp\n"));
  }

  @Test
  void policies_change_when_their_edit_is_committed_and_not_before() {
    var edit = """
        configure router policy-options
        begin
        prefix-list "CORP" prefix 198.51.100.0/24 exact
        """;
    var configured = List.of("configure", "  router Base", "    policy-options", "      prefix-list CORP", "        prefix 198.51.100.0/24 exact");
    assertEquals(configured.subList(0, 3), Typed.configuration("", edit));
    assertEquals(configured.subList(0, 3), Typed.configuration("", edit + "abort\n"));
    assertEquals(configured, Typed.configuration("", edit + "commit\n"));
    assertEquals(configured, Typed.configuration(edit + "commit\n", "configure router policy-options\nbegin\nno prefix-list \"CORP\"\nabort\n"));
  }

  @Test
  void quotes_hold_words_together_and_a_hash_outside_of_them_begins_a_remark() {
    assertEquals(List.of("configure", "  router Base", "    interface to p1", "      description core # 1"), Typed.configuration("", """
        # CHG-17
        echo "Router Configuration"
        configure router interface "to p1"     # the first link
            description "core # 1"
        """));
  }

  @Test
  void a_transcript_starts_where_its_prompt_shows_and_follows_it() {
    assertEquals(List.of("set configure > router Base > isis 0", "leave configure > router Base > isis 0", "enter configure > router Base > interface to-p1",
        "exec configure > router Base > interface to-p1", "nothing configure > router Base > interface to-p1", "set configure > router Base > interface to-p1"), Typed.landings("""
            A:pe-bs07>config>router>isis# area-id 49.0001
            *A:pe-bs07>config>router>isis# exit
            *A:pe-bs07>config>router# interface "to-p1"
            *A:pe-bs07>config>router>if# show router isis status
            ISIS Status: Up
            *A:pe-bs07>config>router>if# port 1/1/1
            """));
  }

  @Test
  void a_file_stops_at_the_first_rejected_line_and_a_paste_goes_on() {
    var script = "configure router isis\nbgp\nexport \"EXP\"\n";
    assertEquals(0, Typed.replay("", script).stopped());
    assertEquals(2, Typed.replay("", script, "file").stopped());
    assertEquals(List.of(), List.copyOf(Typed.replay("", script, "file").after().child("configure").flatMap(node -> node.child("router Base"))
        .flatMap(node -> node.child("isis 0")).orElseThrow().children().keySet()));
  }

  @Test
  void where_a_language_walks_up_an_unknown_command_is_tried_in_the_levels_around_and_the_session_moves_there() {
    var table = """
        >
        isis <number>;	opens
        link <name>;	opens
        >isis
        cost <number>
        >link
        up
        """;
    assertEquals(List.of("enter isis 1", "set isis 1", "enter link a", "set link a", "unread link a"), typed(ToyLanguage.of("number number\n" + table, true),
        "isis 1", "cost 7", "link a", "up", "colour red"));
    assertEquals(List.of("enter isis 1", "set isis 1", "rejected isis 1", "rejected isis 1", "unread isis 1"), typed(ToyLanguage.of("number number\n" + table, false),
        "isis 1", "cost 7", "link a", "up", "colour red"));
  }

  @Test
  void a_level_deeper_than_any_device_has_is_unread() {
    var language = ToyLanguage.of(">*\nnest	opens\n>\n", false);
    var lines = new ArrayList<String>();
    for (var i = 0; i < 100_000; i++) {
      lines.add("nest");
    }
    var landings = typed(language, lines.toArray(String[]::new));
    assertEquals(ContextMachine.DEEPEST, landings.stream().filter(landing -> landing.startsWith("enter")).count());
    assertEquals(100_000 - ContextMachine.DEEPEST, landings.stream().filter(landing -> landing.startsWith("unread")).count());
  }

  private static List<String> typed(CliLanguage language, String... lines) {
    var statements = new ArrayList<Statement>();
    for (var line : lines) {
      statements.add(Typed.statement(statements.size() + 1, line));
    }
    return new ContextMachine(language).run(statements).stream().map(Typed::landing).toList();
  }
}
