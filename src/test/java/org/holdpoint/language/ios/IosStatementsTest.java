package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.holdpoint.replay.line.Statement;
import org.junit.jupiter.api.Test;

final class IosStatementsTest {

  @Test
  void a_prompt_says_the_device_and_the_contexts() {
    var statement = IosText.statements("pe1(config-router-af)#neighbor 192.0.2.1 activate\n").getFirst();
    assertEquals("pe1", statement.prompt().orElseThrow().host());
    assertEquals(List.of("configure", "router", "address-family"), statement.prompt().orElseThrow().contexts());
    assertEquals(List.of("neighbor", "192.0.2.1", "activate"), statement.texts());
  }

  @Test
  void prompts_of_exec_name_no_context() {
    var statements = IosText.statements("pe1#configure terminal\npe1>enable\n");
    assertEquals(List.of(), statements.get(0).prompt().orElseThrow().contexts());
    assertEquals(List.of(), statements.get(1).prompt().orElseThrow().contexts());
  }

  @Test
  void a_line_that_starts_with_an_exclamation_mark_is_a_comment() {
    assertEquals(List.of("command", "remark", "remark", "command"), IosText.kinds("router bgp 1\n !\n! net\n neighbor 192.0.2.1 remote-as 2\n"));
  }

  @Test
  void the_text_of_a_banner_is_no_command_whatever_its_delimiter() {
    assertEquals(List.of("command", "remark", "remark", "command"), IosText.kinds("""
        banner motd ^C
        router bgp 65000
        ^C
        hostname r1
        """));
    assertEquals(List.of("command", "remark", "remark", "command"), IosText.kinds("""
        banner login # keep
        router bgp 65000
        out #
        hostname r1
        """));
    assertEquals(List.of("command", "command"), IosText.kinds("banner exec $ one line $\nhostname r1\n"));
  }

  @Test
  void a_banner_whose_delimiter_never_comes_again_hides_nothing() {
    assertEquals(List.of("command", "command", "command"), IosText.kinds("banner motd %\nrouter bgp 65000\nhostname r1\n"));
  }

  @Test
  void certificates_and_keys_in_hexadecimal_are_no_commands() {
    assertEquals(List.of("command", "command", "remark", "remark", "command"), IosText.kinds("""
        crypto pki certificate chain TP
         certificate self-signed 01
          30820229 30820192 A0030201
          \tquit
        hostname r1
        """));
    assertEquals(List.of("command", "command", "command"), IosText.kinds("crypto pki certificate chain TP\n certificate ca 01 nvram:x.cer\nhostname r1\n"));
  }

  @Test
  void what_a_pager_prints_before_a_line_is_left_out() {
    var statement = IosText.statements(" --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b neighbor 192.0.2.1 remote-as 65001\n").getFirst();
    assertEquals("neighbor 192.0.2.1 remote-as 65001", statement.text());
    assertEquals(1, statement.indent());
  }

  @Test
  void what_show_commands_print_in_a_session_is_output() {
    assertEquals(List.of("command", "output", "output", "command", "output", "command", "command"), IosText.kinds("""
        pe1#show ip bgp summary
        BGP router identifier 192.0.2.7, local AS number 65000
        Neighbor        V    AS MsgRcvd
        pe1#configure terminal
        Enter configuration commands, one per line.  End with CNTL/Z.
        pe1(config)#router bgp 65000
        pe1(config-router)#neighbor 192.0.2.1 remote-as 65001
        """));
  }

  @Test
  void a_configuration_that_a_session_only_prints_is_read() {
    var text = """
        pe1#show running-config
        Building configuration...

        Current configuration : 1234 bytes
        !
        version 15.2
        router bgp 65000
         neighbor 192.0.2.1 remote-as 65001
        end

        pe1#
        """;
    assertEquals(List.of("exec in exec", "set in configure", "enter in configure > router bgp 65000", "set in configure > router bgp 65000", "leave in configure > router bgp 65000"),
        IosText.landings(text));
  }

  @Test
  void a_long_line_of_which_a_terminal_shows_the_end_is_unread() {
    assertEquals(List.of("unread"), IosText.kinds("pe1(config)#$l 192.0.2.0 0.0.0.255 any eq 443\n"));
  }

  @Test
  void a_question_for_help_runs_nothing() {
    assertEquals(List.of("remark", "output", "command"), IosText.kinds("pe1(config)#router ?\n  bgp   Border Gateway Protocol (BGP)\npe1(config)#router bgp 65000\n"));
  }

  @Test
  void many_banners_cost_no_more_than_their_lines() {
    var text = new StringBuilder();
    for (var i = 0; i < 20_000; i++) {
      text.append("banner motd ").append(Character.toChars(0x4E00 + i)).append('\n');
    }
    var statements = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> IosText.statements(text.toString()));
    assertTrue(statements.stream().allMatch(statement -> statement.kind() == Statement.Kind.COMMAND));
  }

  @Test
  void a_command_that_begins_like_banner_begins_no_text() {
    assertEquals(List.of("command", "command", "command", "command"), IosText.kinds("policy-map P\n class A\n  bandwidth percent 20\n class B2\n"));
  }
}
