package org.holdpoint.mutant;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.holdpoint.mutant.PrintedLine.Role;
import org.junit.jupiter.api.Test;

/// Real files must be read right before their mutants may judge anybody, and what they showed stays mended.
final class RealTextTest {
  private static final Dialect IOS = new IosDialect();
  private static final Dialect SROS = new SrosDialect();

  private static List<String> meant(Dialect dialect, List<String> outermost, String text) {
    return RealText.read(dialect, Vocabulary.empty(dialect), outermost, text.lines().toList()).stream().filter(line -> line.role() != Role.ASIDE)
        .map(line -> line.role() + " " + line.words() + " in " + String.join(" > ", line.context())).toList();
  }

  @Test
  void a_configuration_of_ios_is_read_by_its_indentation_and_the_closing_words_of_its_families() {
    assertEquals(List.of(
        "HEADER router bgp 64500 in configure",
        "LEAF neighbor 192.0.2.1 remote-as 64501 in configure > router bgp 64500",
        "HEADER address-family ipv4 in configure > router bgp 64500",
        "LEAF neighbor 192.0.2.1 activate in configure > router bgp 64500 > address-family ipv4",
        "CLOSING exit-address-family in configure > router bgp 64500 > address-family ipv4",
        "LEAF maximum-paths 2 in configure > router bgp 64500",
        "LEAF ip classless in configure"), meant(IOS, IosPrinter.CONFIGURE, """
        !
        router bgp 64500
         neighbor 192.0.2.1 remote-as 64501
         !
         address-family ipv4
          neighbor 192.0.2.1 activate
         exit-address-family
         maximum-paths 2
        !
        banner motd ^C
          router bgp 1
        ^C
        ip classless
        """));
  }

  @Test
  void what_a_session_of_sros_printed_is_read_by_its_closing_lines() {
    assertEquals(List.of(
        "HEADER configure router bgp in ",
        "HEADER group \"EBGP\" in configure router bgp",
        "HEADER neighbor 192.0.2.1 in configure router bgp > group \"EBGP\"",
        "CLOSING exit in configure router bgp > group \"EBGP\" > neighbor 192.0.2.1",
        "CLOSING exit in configure router bgp > group \"EBGP\"",
        "LEAF no shutdown in configure router bgp",
        "RESET exit all in configure router bgp"), meant(SROS, List.of(), """
        configure router bgp
                    group "EBGP"
                        neighbor 192.0.2.1
                        exit
                    exit
                    no shutdown
        exit all
        """));
  }

  @Test
  void lines_that_nothing_takes_are_no_sign_of_an_open_block_where_the_levels_around_were_tried() {
    assertEquals(Set.of(), rules("""
        hostname r1
        interface Ethernet1
           description to a host
        !
        ip route 192.0.2.2/32 198.51.100.2
        ip route 192.0.2.7/32 Null0
        """));
  }

  @Test
  void a_neighbor_is_defined_where_it_is_made_and_not_where_its_first_line_stands() {
    assertEquals(Set.of(), rules("""
        router bgp 64500
        address-family ipv4
        neighbor 203.0.113.2 prefix-list CUSTOMER in
        neighbor 203.0.113.2 route-map CUSTOMER out
        exit-address-family
        neighbor 203.0.113.2 remote-as 64600
        neighbor 203.0.113.2 description customer
        neighbor 203.0.113.2 ttl-security hops 1
        end
        """));
  }

  private static Set<String> rules(String text) {
    return HoldpointDetector.reading("ios").contextFindings("r1-change.cli", text).stream().map(Detector.Found::rule).collect(java.util.stream.Collectors.toSet());
  }

  @Test
  void a_page_that_moved_the_outermost_lines_to_the_right_is_straightened_and_any_other_text_stays() {
    assertEquals("""
        #
        sysname pe1
        #
        bgp 64500
         router-id 192.0.2.1
         #
         ipv4-family unicast
          network 198.51.100.0
        #
        return""".lines().toList(), RealBase.straightened("  #\n  sysname pe1\n  #\n  bgp 64500\nrouter-id 192.0.2.1\n#\nipv4-family unicast\n network 198.51.100.0\n  #\n  return".lines().toList()));
    var plain = List.of("#", "sysname pe1", " bgp 64500");
    assertEquals(plain, RealBase.straightened(plain));
  }

  @Test
  void typed_blocks_are_closed_behind_their_last_line_and_before_the_mark_of_the_next() {
    var saved = RealText.read(WalkUpDialect.VRP, Vocabulary.empty(WalkUpDialect.VRP), IosPrinter.CONFIGURE, "isis 1\n is-level level-2\n#\nbgp 64500\n router-id 192.0.2.1\n#\nreturn".lines().toList());
    assertEquals(List.of("isis 1", "is-level level-2", "quit", "#", "bgp 64500", "router-id 192.0.2.1", "quit", "#", "return"),
        RealText.typed(WalkUpDialect.VRP, saved).stream().map(PrintedLine::words).toList());
  }
}
