package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.fact.ContextFact.BareCommit;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.ContextFact.UncommittedEdit;
import org.holdpoint.replay.machine.Effect;
import org.junit.jupiter.api.Test;

/// Where the lines of MD-CLI land, and when they take effect.
final class MdCliTest {

  private static final String ISIS = "configure > router Base > isis 0";

  @Test
  void braces_flat_lines_and_a_session_say_the_same() {
    var braces = MdText.replay("", """
        configure {
            router "Base" {
                isis 0 {
                    area-address [49.0001 49.0002]
                    interface "to-bs08" {
                        passive true
                    }
                }
            }
        }
        """);
    var flat = MdText.replay("", """
        /configure router "Base" isis 0 area-address 49.0001
        / configure router "Base" isis 0 area-address [49.0002]
        /configure router "Base" isis 0 { interface "to-bs08" { passive true } }
        """);
    var session = MdText.replay("", """
        edit-config private
        configure
        router isis
        area-address [49.0001 49.0002]
        interface "to-bs08"
        passive true
        back 3
        commit confirmed
        """);
    assertEquals(List.of("configure > router Base > isis 0 > area-address 49.0001 49.0002", "configure > router Base > isis 0 > interface to-bs08 > passive true"), MdText.lines(flat.after()));
    assertEquals(MdText.lines(flat.after()), MdText.lines(braces.after()));
    assertEquals(List.of("configure > router > isis > area-address 49.0001 49.0002", "configure > router > isis > interface to-bs08 > passive true"), MdText.lines(session.after()));
    assertEquals(List.of("router Base"), session.after().child("configure").orElseThrow().children().keySet().stream().toList());
  }

  @Test
  void exit_goes_back_to_where_the_level_was_entered_back_one_level_up_and_top_to_the_top() {
    var enter = "configure\nrouter \"Base\" isis 0\ninterface \"a\"\n";
    assertEquals(ISIS, after(enter + "exit\n"));
    assertEquals("configure", after(enter + "exit\nexit\n"));
    assertEquals(ISIS, after(enter + "back\n"));
    assertEquals("configure > router Base", after(enter + "back 2\n"));
    assertEquals("configure", after(enter + "top\n"));
    assertEquals("configure", after(enter + "/configure\n"));
    assertEquals("configure", after("edit-config private\n/configure\n"));
    assertEquals("the root", after(enter + "exit all\n"));
    assertEquals("the root", after(enter + "quit-config\n"));
  }

  @Test
  void a_flat_line_leaves_the_session_where_it_is_unless_it_names_a_block() {
    assertEquals(ISIS, after("configure router \"Base\" isis 0\n/configure system name \"pe1\"\n"));
    assertEquals("configure > system", after("configure router \"Base\" isis 0\n/configure system\n"));
    assertEquals(ISIS, after("configure router \"Base\" isis 0\n/show router isis adjacency\n"));
  }

  @Test
  void a_line_of_another_block_is_rejected() {
    assertEquals("rejected in " + ISIS, MdText.landings("configure router \"Base\" isis 0\nbgp\n").getLast());
    assertEquals("rejected in " + ISIS, MdText.landings("configure router \"Base\" isis 0\nneighbor \"192.0.2.1\"\n").getLast());
    assertEquals("rejected in the root", MdText.landings("edit-config private\nrouter \"Base\"\n").getLast());
  }

  @Test
  void a_block_that_nothing_knows_is_unread_as_a_whole_and_what_follows_lands_where_it_stands() {
    var text = "configure {\n    telepathy 1 {\n        level 2 {\n            metric 7\n        }\n    }\n    system {\n        name \"pe1\"\n    }\n}\n";
    assertEquals(5, MdText.steps(text).stream().filter(step -> step.effect() instanceof Effect.Unread).count());
    assertEquals("set in configure > system", MdText.landings(text).get(7));
  }

  @Test
  void a_block_that_is_not_looked_into_is_read_with_its_lines() {
    var text = "configure {\n    system {\n        security {\n            ssh {\n                preserve-key true\n            }\n        }\n        name \"pe1\"\n    }\n}\n";
    assertTrue(MdText.steps(text).stream().noneMatch(step -> step.effect() instanceof Effect.Unread || step.effect() instanceof Effect.Rejected));
    assertEquals("set in configure > system", MdText.landings(text).get(7));
  }

  @Test
  void a_missing_brace_is_one_cause_and_a_brace_is_its_repair() {
    var replay = MdText.replay("", """
        configure {
            router "Base" {
                isis 0 {
                    interface "to-bs08" {
                        passive true
                    }
                ospf 1 {
                    export-policy ["EXP-BGP-TO-CORP"]
                }
                bgp {
                    group "corp" {
                        export {
                            policy ["EXP-BGP-TO-CORP"]
                        }
                    }
                }
            }
        }
        """);
    var misplaced = replay.facts().stream().filter(MisplacedLine.class::isInstance).map(MisplacedLine.class::cast).toList();
    assertEquals(1, misplaced.size(), replay.facts().toString());
    assertEquals(7, misplaced.getFirst().at().line());
    assertEquals(List.of("        }"), misplaced.getFirst().mends().stream().map(mend -> mend.text()).toList());
    assertTrue(MdText.lines(replay.after()).contains("configure > router Base > isis 0 > export-policy EXP-BGP-TO-CORP"));
  }

  @Test
  void what_is_discarded_is_not_applied_and_what_was_committed_stays() {
    var replay = MdText.replay("", """
        edit-config private
        /configure system name "one"
        commit
        /configure system name "two"
        discard
        """);
    assertEquals(List.of("configure > system > name one"), MdText.lines(replay.after()));
    assertTrue(replay.facts().stream().noneMatch(UncommittedEdit.class::isInstance), replay.facts().toString());
  }

  @Test
  void a_session_without_a_commit_leaves_its_edit_waiting() {
    assertEquals(1, MdText.replay("", "edit-config private\n/configure system name \"one\"\nvalidate\n").facts().stream().filter(UncommittedEdit.class::isInstance).count());
    assertEquals(1, MdText.replay("", "configure exclusive\nsystem name \"one\"\n").facts().stream().filter(UncommittedEdit.class::isInstance).count());
    assertEquals(0, MdText.replay("", "/configure system name \"one\"\n").facts().stream().filter(UncommittedEdit.class::isInstance).count());
    assertEquals(0, MdText.replay("", "configure {\n    system {\n        name \"one\"\n    }\n}\n").facts().stream().filter(UncommittedEdit.class::isInstance).count());
  }

  @Test
  void a_commit_that_was_confirmed_first_takes_itself_back() {
    var change = "edit-config private\n/configure system name \"one\"\n";
    assertEquals(1, bare(change + "validate\ncommit\n"));
    assertEquals(0, bare(change + "commit confirmed 5\n"));
    assertEquals(0, bare(change + "commit confirmed 5\ncommit confirmed accept\n"));
    assertEquals(0, bare(change + "discard\ncommit\n"));
  }

  @Test
  void a_list_grows_with_each_line_and_loses_what_is_deleted() {
    var lists = "configure router \"Base\" isis 0\nexport-policy [A B]\nexport-policy C\n";
    assertEquals(List.of("configure > router Base > isis 0 > export-policy A C"), MdText.lines(MdText.replay("", lists + "delete export-policy B\n").after()));
    assertEquals(List.of(), MdText.lines(MdText.replay("", lists + "delete export-policy\n").after()).stream().filter(line -> line.contains("export")).toList());
    assertEquals(List.of(), MdText.lines(MdText.replay("", lists + "interface \"a\" passive true\ndelete interface *\n").after()).stream().filter(line -> line.contains("interface")).toList());
  }

  @Test
  void a_pasted_session_says_in_two_lines_where_it_is() {
    var text = """
        [/]
        A:admin@pe1# configure private
        INFO: CLI #2070: Entering private configuration mode

        [pr:/configure]
        A:admin@pe1# router "Base" isis 0

        *[pr:/configure router "Base" isis 0]
        A:admin@pe1# bgp
                     ^^^
        MINOR: MGMT_CORE #2201: Unknown element - 'bgp'

        *(pr)[/configure router "Base"]
        A:admin@pe1# autonomous-system 64500
        """;
    assertEquals(List.of("enter in configure", "enter in " + ISIS, "rejected in " + ISIS, "set in configure > router Base"),
        MdText.landings(text).stream().filter(landing -> !landing.startsWith("nothing")).toList());
  }

  @Test
  void lines_for_the_classic_cli_are_unread() {
    var steps = MdText.steps("/configure system name \"one\"\n//show version\n//\nconfigure system name \"two\"\n//\n/configure system name \"three\"\n");
    assertEquals(List.of("set", "unread", "unread", "unread", "unread", "set"), steps.stream().map(step -> step.effect().word()).toList());
  }

  private static String after(String text) {
    return MdText.steps(text).getLast().after().place();
  }

  private static long bare(String text) {
    return MdText.replay("", text).facts().stream().filter(BareCommit.class::isInstance).count();
  }
}
