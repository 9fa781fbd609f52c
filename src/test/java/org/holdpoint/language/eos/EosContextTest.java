package org.holdpoint.language.eos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How the session moves, and what each line does where it lands.
final class EosContextTest {

  @Test
  void lines_of_bgp_inside_isis_are_refused_and_the_session_stays() {
    assertEquals(List.of("enter in configure > router isis CORE", "rejected in configure > router isis CORE", "rejected in configure > router isis CORE",
        "set in configure > router isis CORE", "set in configure > router isis CORE"), EosText.landings("""
        router isis CORE
           neighbor 203.0.113.9 remote-as 65002
           vlan-aware-bundle X
           redistribute static
           redistribute bgp route-map TO-ISIS
        """));
  }

  @Test
  void an_unknown_command_is_tried_in_the_modes_around_and_the_session_goes_there() {
    assertEquals(List.of("enter in configure > router bgp 65001", "enter in configure > router bgp 65001 > address-family evpn", "enter in configure > router bgp 65001 > vrf red",
        "set in configure > router bgp 65001 > vrf red", "enter in configure > interface Ethernet4", "set in configure"), EosText.landings("""
        router bgp 65001
        address-family evpn
        vrf red
        rd 192.0.2.1:1
        interface ethernet 4
        ip route 192.0.2.0/24 198.51.100.1
        """));
  }

  @Test
  void exec_commands_run_in_every_mode() {
    assertEquals(List.of("enter in configure", "enter in configure > router isis CORE", "exec in configure > router isis CORE", "set in configure > router isis CORE"),
        EosText.landings("configure terminal\nrouter isis CORE\n show isis neighbors\n is-type level-2\n"));
  }

  @Test
  void a_session_ends_where_it_is_committed_or_aborted() {
    assertEquals(List.of("enter in configure", "set in configure", "commit in configure", "exec in exec"), EosText.landings("configure session CHG\nhostname sw2\ncommit timer 00:05:00\nwrite memory\n"));
    assertEquals(List.of("enter in configure", "enter in configure > interface Ethernet1", "commit in configure", "rejected in exec"),
        EosText.landings("configure session CHG\ninterface Et1\nabort\nhostname sw3\n"));
  }

  @Test
  void a_transcript_starts_where_its_prompt_shows() {
    assertEquals(List.of("set in configure > router bgp > address-family", "set in configure > interface"), EosText.landings("""
        sw1(config-router-bgp-af)# neighbor 192.0.2.1 activate
        sw1(config-s-chg-12-if-Et1)# shutdown
        """));
  }

  @Test
  void texts_up_to_their_end_are_no_commands() {
    assertEquals(List.of("set in configure", "enter in configure > interface Ethernet1", "set in configure > interface Ethernet1", "set in configure > interface Ethernet1"), EosText.landings("""
        banner login
        router isis CORE
        EOF
        interface Ethernet1
           comment
           shutdown
           EOF
           mtu 9214
        """));
  }

  @Test
  void a_vlan_of_bgp_ends_where_the_next_begins() {
    assertEquals("enter in configure > router bgp 65001 > vlan 20", EosText.landings("""
        router bgp 65001
           vlan 10
              rd 192.0.2.1:10
        !
           vlan 20
        """).getLast());
  }

  @Test
  void a_command_that_no_mode_knows_is_unread() {
    assertEquals("unread in configure > router bgp 65001", EosText.landings("router bgp 65001\n   frobnicate everything\n").getLast());
  }

  @Test
  void a_mark_between_blocks_of_a_printed_configuration_ends_the_one_before_it() {
    assertEquals(List.of("vlan 20"), EosText.bgpBlocks("""
        router bgp 65001
           vlan-aware-bundle A
              rd 192.0.2.1:1
           !
           vlan 20
              rd 192.0.2.1:20
        """));
  }

  @Test
  void a_session_that_is_given_up_changes_nothing_and_one_that_waits_is_told() {
    assertEquals(List.of(0, 0), EosText.interfacesAndWaiting("configure session CHG\ninterface Ethernet1\n   shutdown\nabort\n"));
    assertEquals(List.of(1, 1), EosText.interfacesAndWaiting("configure session CHG\ninterface Ethernet1\n   shutdown\nend\n"));
    assertEquals(List.of(1, 0), EosText.interfacesAndWaiting("configure session CHG\ninterface Ethernet1\n   shutdown\ncommit\n"));
  }
}
