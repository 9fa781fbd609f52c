package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.Cases;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// What a pasted session shows besides what was typed.
final class TranscriptTest {

  @Test
  void what_show_prints_is_no_text_of_the_language_and_what_info_prints_is() {
    assertEquals(List.of(Kind.COMMAND, Kind.OUTPUT, Kind.COMMAND, Kind.REMARK, Kind.COMMAND, Kind.REMARK), kinds("""
        A:pe1>config>router>isis# show router isis interface
        system                           L1L2 1       Up   10/10
        A:pe1>config>router>isis# info
        ----------------------------------------------
                    level-capability level-2
        ----------------------------------------------
        """));
  }

  @Test
  void the_help_after_an_incomplete_command_is_printed_up_to_the_next_prompt() {
    assertEquals(List.of(Kind.COMMAND, Kind.OUTPUT, Kind.OUTPUT, Kind.BLANK, Kind.OUTPUT, Kind.COMMAND), kinds("""
        A:pe1>config>router>ospf# area
          - area  <area-id>
          - no area  <area-id>

          <area-id>            :  <ip-address> |  [0..4294967295]
        A:pe1>config>router>ospf# area 0
        """));
  }

  @Test
  void lines_that_are_pasted_after_a_prompt_are_typed() {
    assertEquals(List.of(Kind.COMMAND, Kind.COMMAND, Kind.COMMAND), kinds("""
        A:pe1# configure router ospf
        area 0
        exit
        """));
  }

  @Test
  void a_session_that_ends_with_what_the_device_prints_leaves_no_block_open() {
    var session = """
        A:pe1# configure router
        A:pe1>config>router# info
        ----------------------------------------------
                interface "system"
                    address 192.0.2.7/32
                    no shutdown
                exit
                interface "to-p1"
                    address 198.18.0.1/31
                    no shutdown
                exit
        ----------------------------------------------
        """;
    assertEquals(List.of(), rules(session));
    assertEquals(List.of("context/open-end"), rules(session.replace("A:pe1>config>router# info\n", "").replace("A:pe1# configure router\n", "configure\n    router\n")));
  }

  private static List<String> rules(String text) {
    return Cases.check(Optional.empty(), Map.of("tonight.cli", text)).findings().stream().map(finding -> finding.rule()).filter(rule -> rule.startsWith("context/")).toList();
  }

  private static List<Kind> kinds(String text) {
    return SrosStatements.read(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "session", "session", Side.HEAD)).stream().map(Statement::kind).toList();
  }
}
