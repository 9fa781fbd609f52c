package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.Mend;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.ContextFact.RejectedLine;
import org.holdpoint.fact.ContextFact.SilentLeave;
import org.holdpoint.fact.ContextFact.SurplusClose;
import org.holdpoint.fact.Subject;
import org.holdpoint.finding.Edit;
import org.holdpoint.repair.Rewriting;
import org.holdpoint.replay.Replay;
import org.junit.jupiter.api.Test;

/// What was meant by lines that land elsewhere, where the device tries a command in the contexts around the open one and leaves it without a word.
final class IosIntentTest {

  private static final Subject R1 = new Subject("device", "r1");
  private static final String BGP = "router bgp 64500\n neighbor 203.0.113.9 remote-as 64511\n";

  @Test
  void a_rejected_line_about_an_entry_of_another_block_is_meant_for_that_block() {
    var script = """
        configure terminal
        router isis CORE
         net 49.0001.1920.0000.0207.00
         neighbor 203.0.113.9 remote-as 64511
        router bgp 64500
         neighbor 203.0.113.9 remote-as 64511
         neighbor 203.0.113.9 description corp
        end
        """;
    for (var text : List.of(script, flat(script))) {
      var fact = assertInstanceOf(MisplacedLine.class, only("", text));
      assertEquals("unclosed", fact.cause());
      assertEquals("router isis CORE", fact.opener());
      assertEquals("configure > router bgp 64500", fact.meantFor());
      assertEquals(List.of("rejected", "vocabulary", "entry"), fact.evidence());
      assertEquals(List.of(new Mend(4, false, "router bgp 64500")), fact.mends());
      assertEquals(List.of(), facts("", mended(text, fact)));
    }
  }

  @Test
  void a_line_that_no_block_around_or_elsewhere_takes_is_only_rejected() {
    assertInstanceOf(RejectedLine.class, only("", "configure terminal\nrouter isis CORE\n net 49.0001.1920.0000.0207.00\n neighbor 203.0.113.9 remote-as 64511\nend\n"));
  }

  @Test
  void one_line_that_only_another_block_takes_is_rejected_and_two_are_meant_for_it() {
    var script = "configure terminal\nrouter isis CORE\n network 198.51.100.0 mask 255.255.255.0\n%send\n";
    assertInstanceOf(RejectedLine.class, only(BGP, script.formatted("")));
    var fact = assertInstanceOf(MisplacedLine.class, only(BGP, script.formatted(" network 198.51.101.0 mask 255.255.255.0\n")));
    assertEquals("configure > router bgp 64500", fact.meantFor());
    assertEquals(2, fact.rejected());
  }

  @Test
  void two_blocks_that_would_take_a_line_are_no_guess() {
    var base = "router rip\n network 10.0.0.0\nrouter eigrp 7\n network 10.0.0.0\n";
    var found = facts(base, "configure terminal\nrouter isis CORE\n network 198.51.100.0\n network 198.51.101.0\nend\n");
    assertEquals(2, found.stream().filter(RejectedLine.class::isInstance).count());
  }

  @Test
  void a_block_and_one_inside_of_it_are_one_guess() {
    var base = "router bgp 64500\n neighbor 203.0.113.9 remote-as 64511\n address-family ipv4 vrf A\n  neighbor 203.0.113.13 remote-as 64512\n";
    var fact = assertInstanceOf(MisplacedLine.class, only(base, "configure terminal\nrouter isis CORE\n network 198.51.100.0 mask 255.255.255.0\n network 198.51.101.0 mask 255.255.255.0\nend\n"));
    assertEquals("configure > router bgp 64500", fact.meantFor());
    assertEquals(2, fact.rejected());
  }

  @Test
  void where_two_blocks_know_the_entry_the_one_with_the_same_line_is_meant_else_no_repair_is_offered() {
    var base = "router bgp 64500\n address-family ipv4 vrf A\n  neighbor 203.0.113.9 remote-as 64511\n address-family ipv4 vrf B\n  neighbor 203.0.113.9 remote-as 64512\n";
    var script = "configure terminal\nrouter isis CORE\n neighbor 203.0.113.9 %s\nend\n";
    assertEquals("configure > router bgp 64500 > address-family ipv4 vrf B", assertInstanceOf(MisplacedLine.class, only(base, script.formatted("remote-as 64512"))).meantFor());
    assertEquals(List.of(), assertInstanceOf(MisplacedLine.class, only(base, script.formatted("description corp"))).mends());
  }

  @Test
  void a_line_that_both_blocks_take_follows_the_lines_beside_it() {
    var fact = assertInstanceOf(MisplacedLine.class, only(BGP, """
        configure terminal
        router isis CORE
         neighbor 203.0.113.9 description corp
         redistribute static route-map CORP
        end
        """));
    assertEquals(List.of("rejected", "set"), fact.consequences().stream().map(ContextFact.Consequence::effect).toList());
    assertEquals(1, fact.applied());
    assertEquals(List.of(), facts(BGP, "configure terminal\nrouter isis CORE\n redistribute static route-map CORP\nend\n"));
  }

  @Test
  void lines_of_a_block_after_a_line_that_left_it_are_lost() {
    var script = """
        configure terminal
        router bgp 64500
         neighbor 203.0.113.9 remote-as 64511
        ip prefix-list CORP seq 5 permit 198.51.100.0/24
         neighbor 203.0.113.9 prefix-list CORP in
        end
        """;
    for (var text : List.of(script, flat(script))) {
      var fact = assertInstanceOf(MisplacedLine.class, only("", text));
      assertEquals("left", fact.cause());
      assertEquals("router bgp 64500", fact.opener());
      assertEquals(4, fact.leftAt().line());
      assertEquals("configure", fact.landsIn());
      assertEquals(List.of(), facts("", mended(text, fact)));
    }
  }

  @Test
  void lines_without_a_header_are_meant_for_the_block_that_knows_their_entry() {
    var fact = assertInstanceOf(MisplacedLine.class, only(BGP, "configure terminal\n neighbor 203.0.113.9 maximum-prefix 50\nend\n"));
    assertEquals("not-entered", fact.cause());
    assertEquals("router bgp 64500", fact.opener());
    assertEquals(List.of(new Mend(2, false, "router bgp 64500")), fact.mends());
  }

  @Test
  void the_header_of_a_family_comes_with_that_of_its_process() {
    var base = "router bgp 64500\n address-family ipv4 vrf A\n  neighbor 203.0.113.13 remote-as 64512\n";
    var fact = assertInstanceOf(MisplacedLine.class, only(base, "configure terminal\nrouter isis CORE\n  neighbor 203.0.113.13 maximum-prefix 50\nend\n"));
    assertEquals("configure > router bgp 64500 > address-family ipv4 vrf A", fact.meantFor());
    assertEquals(List.of(new Mend(3, false, "router bgp 64500"), new Mend(3, false, " address-family ipv4 vrf A")), fact.mends());
  }

  @Test
  void a_session_is_where_its_prompt_shows_so_that_no_closing_line_is_missing_there() {
    var fact = assertInstanceOf(MisplacedLine.class, only(BGP, """
        pe1#configure terminal
        pe1(config)#router isis CORE
        pe1(config-router)#neighbor 203.0.113.9 description corp
        pe1(config-router)#neighbor 203.0.113.9 maximum-prefix 50
        pe1(config-router)#end
        """));
    assertEquals("configure > router bgp 64500", fact.meantFor());
    assertEquals(List.of(new Mend(3, false, "router bgp 64500")), fact.mends());
  }

  @Test
  void a_word_that_closes_a_kind_of_block_of_which_none_is_open_is_surplus() {
    var fact = assertInstanceOf(SurplusClose.class, only("", """
        configure terminal
        router bgp 64500
         address-family ipv4
          network 198.51.100.0 mask 255.255.255.0
         exit-address-family
         exit-address-family
         bgp log-neighbor-changes
        end
        """));
    assertEquals("exit-address-family", fact.command());
    assertTrue(List.of(5, 6).contains(fact.at().line()));
  }

  @Test
  void a_line_in_the_column_of_a_block_that_it_leaves_is_said_and_one_behind_the_block_is_not() {
    var script = "configure terminal\ninterface Loopback0\n ip address 192.0.2.7 255.255.255.255\n%sno router bgp 64500\nend\n";
    var fact = assertInstanceOf(SilentLeave.class, only("", script.formatted(" ")));
    assertEquals("interface Loopback0", fact.block());
    assertEquals("configure", fact.landsIn());
    assertEquals(List.of(), facts("", script.formatted("")));
    assertEquals(List.of(), facts("", flat(script.formatted(" "))));
  }

  private static List<ContextFact> facts(String configuration, String script) {
    var base = configuration.isEmpty() ? Replay.empty(IosText.file("").start()) : IosText.tree(configuration);
    return Replay.of(Ios.language(), R1, IosText.statements(script), base, "paste").facts();
  }

  private static ContextFact only(String configuration, String script) {
    var found = facts(configuration, script);
    assertEquals(1, found.size(), found::toString);
    return found.getFirst();
  }

  private static String mended(String script, MisplacedLine fact) {
    var edits = fact.mends().stream().map(mend -> new Edit(mend.line(), Optional.empty(), mend.text())).toList();
    return new String(Rewriting.apply(script.getBytes(StandardCharsets.UTF_8), edits), StandardCharsets.UTF_8);
  }

  private static String flat(String script) {
    return script.replaceAll("(?m)^ +", "");
  }
}
