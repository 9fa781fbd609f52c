package org.holdpoint.language.nxos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.List;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.replay.line.Statement;
import org.junit.jupiter.api.Test;

/// How the session moves, and what each line does where it lands.
final class NxosContextTest {

  @Test
  void lines_of_bgp_inside_isis_are_refused_but_those_that_isis_knows_too() {
    assertEquals(List.of("enter in configure > router isis CORE", "rejected in configure > router isis CORE", "rejected in configure > router isis CORE",
        "enter in configure > router isis CORE > address-family ipv4 unicast", "set in configure > router isis CORE > address-family ipv4 unicast",
        "rejected in configure > router isis CORE > address-family ipv4 unicast"), NxosText.landings("""
        router isis CORE
          neighbor 203.0.113.9
            remote-as 65002
            address-family ipv4 unicast
              redistribute static route-map ALL
              prefix-list IN in
        """));
  }

  @Test
  void an_unknown_command_is_tried_in_every_mode_around_and_the_session_goes_there() {
    assertEquals(List.of("enter in configure > router bgp 65001", "enter in configure > router bgp 65001 > neighbor 192.0.2.1",
        "enter in configure > router bgp 65001 > neighbor 192.0.2.1 > address-family ipv4 unicast", "enter in configure > router bgp 65001 > neighbor 192.0.2.2", "set in configure > router bgp 65001",
        "enter in configure > interface Ethernet1/1", "set in configure"), NxosText.landings("""
        router bgp 65001
        neighbor 192.0.2.1
        address-family ipv4 unicast
        neighbor 192.0.2.2
        router-id 192.0.2.9
        interface e1/1
        hostname leaf-2
        """));
  }

  @Test
  void a_route_typed_after_a_vrf_is_one_of_that_table_and_one_that_is_shown_behind_an_empty_line_is_not() {
    var text = "vrf context RED\n  ip route 10.0.0.0/8 198.18.0.1\n\nip route 10.7.0.0/16 198.18.0.2\n";
    assertEquals(List.of("enter in configure > vrf context RED", "set in configure > vrf context RED", "set in configure > vrf context RED"), NxosText.landings(text));
    assertEquals(List.of("default 10.7.0.0/16", "RED 10.0.0.0/8"), NxosText.facts(StaticRoute.class, text).stream().map(route -> route.vrf() + " " + route.prefix()).sorted(Comparator.reverseOrder()).toList());
  }

  @Test
  void commands_of_exec_run_in_every_mode() {
    assertEquals(List.of("enter in configure > router bgp 65001", "exec in configure > router bgp 65001", "exec in configure > router bgp 65001", "set in configure > router bgp 65001"),
        NxosText.landings("router bgp 65001\n show bgp all summary\n copy running-config startup-config\n router-id 192.0.2.9\n"));
  }

  @Test
  void exit_closes_one_mode_and_end_all() {
    assertEquals(List.of("enter in configure > vrf context RED", "enter in configure > vrf context RED > address-family ipv4 unicast", "leave in configure > vrf context RED > address-family ipv4 unicast",
        "set in configure > vrf context RED", "leave in configure > vrf context RED", "exec in exec"),
        NxosText.landings("vrf context RED\n  address-family ipv4 unicast\n  exit\n  rd auto\nend\nshow version\n"));
  }

  @Test
  void both_ways_into_the_configuration_lead_to_the_same_level() {
    assertEquals(List.of("enter in configure", "set in configure", "commit in configure", "leave in configure"), NxosText.landings("configure dual-stage\nhostname leaf-2\ncommit\nend\n"));
    assertEquals(List.of("enter in configure", "set in configure"), NxosText.landings("conf t\nhostname leaf-2\n"));
  }

  @Test
  void a_session_starts_where_its_prompt_shows() {
    assertEquals(List.of("set in configure > router bgp > neighbor > address-family", "set in configure > router bgp > neighbor"), NxosText.landings("""
        leaf-1(config-router-neighbor-af)# maximum-prefix 100
        leaf-1(config-router-neighbor)# remote-as 64511
        % Invalid command at '^' marker.
        """));
    assertEquals(List.of("set in configure > interface"), NxosText.landings("leaf-1(config-dual-stage-if)# description core\n"));
  }

  @Test
  void a_command_that_no_mode_knows_is_unread_and_so_are_two_on_one_line() {
    assertEquals(List.of("enter in configure > router bgp 65001", "unread in configure > router bgp 65001"), NxosText.landings("router bgp 65001\n frobnicate everything\n"));
    assertEquals(List.of(Statement.Kind.UNREAD), NxosStatements.read(NxosText.file("interface Ethernet1/1 ; shutdown\n")).stream().map(statement -> statement.kind()).toList());
  }

  @Test
  void the_text_of_a_banner_is_no_command() {
    assertEquals(List.of("set in configure", "set in configure"), NxosText.landings("banner motd ^\nrouter bgp 65001\n^\nhostname leaf-1\n"));
  }

  @Test
  void an_interface_is_the_same_however_it_is_spelled() {
    for (var spelled : List.of("Ethernet1/1", "ethernet 1/1", "eth1/1", "e1/1")) {
      assertEquals(List.of("enter in configure > interface Ethernet1/1"), NxosText.landings("interface " + spelled + "\n"));
    }
    assertEquals(List.of("enter in configure > interface port-channel10", "enter in configure > interface Vlan20", "enter in configure > interface loopback0"),
        NxosText.landings("interface po10\ninterface vlan 20\ninterface Lo0\n"));
  }
}
