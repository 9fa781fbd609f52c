package org.holdpoint.language.frr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// How the session moves, as FRR 8.4.4 was seen to move it, and what each line does where it lands.
final class FrrContextTest {

  @Test
  void lines_of_bgp_inside_isis_are_refused_and_the_session_stays() {
    assertEquals(List.of("enter in configure > router isis CORE", "rejected in configure > router isis CORE", "rejected in configure > router isis CORE",
        "rejected in configure > router isis CORE", "set in configure > router isis CORE"), FrrText.landings("""
        router isis CORE
         neighbor 203.0.113.9 remote-as 65002
         redistribute static
         address-family ipv4 unicast
         redistribute ipv4 bgp level-2
        """));
  }

  @Test
  void an_unknown_command_is_tried_in_the_nodes_around_and_the_session_goes_there() {
    assertEquals(List.of("enter in configure > router isis CORE", "enter in configure > router bgp 65001", "enter in configure > router bgp 65001 > address-family ipv6 unicast",
        "set in configure > router bgp 65001", "set in configure > router bgp 65001", "enter in configure > interface veth0", "set in configure"), FrrText.landings("""
        router isis CORE
        router bgp 65001
        address-family ipv6 unicast
        bgp router-id 192.0.2.1
        redistribute connected
        interface veth0
        ip route 192.0.2.0/24 198.51.100.1
        """));
  }

  @Test
  void a_host_name_inside_isis_names_the_router_and_later_lines_are_refused() {
    assertEquals(List.of("enter in configure > router isis CORE", "set in configure", "rejected in configure"),
        FrrText.landings("router isis CORE\n hostname EDGE1\n net 49.0001.1920.0000.2001.00\n"));
  }

  @Test
  void a_route_after_a_list_inside_a_vrf_is_one_of_the_default_table() {
    assertEquals(List.of("enter in configure > vrf red", "set in configure", "set in configure"),
        FrrText.landings("vrf red\n ip prefix-list P seq 5 permit 192.0.2.0/24\n ip route 10.7.0.0/16 198.51.100.1\n"));
  }

  @Test
  void the_words_that_close_one_kind_of_block_are_refused_elsewhere() {
    assertEquals(List.of("enter in configure > router bgp 65001", "rejected in configure > router bgp 65001", "enter in configure > router bgp 65001 > address-family ipv4 unicast",
        "leave in configure > router bgp 65001 > address-family ipv4 unicast", "leave in configure > router bgp 65001"),
        FrrText.landings("router bgp 65001\n exit-address-family\n address-family ipv4 unicast\n exit-address-family\nexit\n"));
  }

  @Test
  void a_session_starts_where_its_prompt_shows() {
    assertEquals(List.of("set in configure > router bgp > address-family", "leave in configure > router bgp > address-family"), FrrText.landings("""
        r1(config-router-af)# neighbor 192.0.2.1 activate
        % Specify remote-as or peer-group commands first
        r1(config-router-af)# end
        """));
  }

  @Test
  void a_text_that_begins_with_what_every_node_takes_starts_in_the_configuration_all_the_same() {
    assertEquals(List.of("set in configure", "enter in configure > interface eth0"), FrrText.landings("debug bgp updates\ninterface eth0\n"));
  }

  @Test
  void a_command_that_no_node_knows_is_unread() {
    assertEquals(List.of("enter in configure > router bgp 65001", "unread in configure > router bgp 65001"), FrrText.landings("router bgp 65001\n frobnicate everything\n"));
  }
}
