package org.holdpoint.language.eos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.DeviceFact.Vrf;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;

/// What a configuration sets up.
final class EosFactsTest {

  @Test
  void a_neighbor_inherits_from_its_group_and_its_own_lines_win() {
    var text = """
        router bgp 65001
           neighbor CUST peer group
           neighbor CUST route-map IN in
           neighbor CUST password 7 0000
           neighbor CUST maximum-routes 100
           neighbor 192.0.2.2 peer group CUST
           neighbor 192.0.2.2 remote-as 65002
           neighbor 192.0.2.2 maximum-routes 50 warning-only
        """;
    var neighbor = EosText.fact(BgpNeighbor.class, text);
    assertEquals("CUST", neighbor.group());
    assertEquals(Optional.of(true), neighbor.external().known());
    assertEquals(Optional.of("IN"), neighbor.importPolicy().known());
    assertEquals(Optional.of("md5"), neighbor.authentication().known());
    assertEquals(Optional.of("warn"), EosText.fact(BgpFamily.class, text).onLimit().known());
    assertTrue(neighbor.prefixLimit() instanceof Value.Absent<Long>);
  }

  @Test
  void without_a_line_the_release_sets_a_limit_and_nought_is_none() {
    assertTrue(EosText.fact(BgpNeighbor.class, "router bgp 65001\n   neighbor 192.0.2.2 remote-as 65002\n").prefixLimit() instanceof Value.Unknown<Long>);
    assertTrue(EosText.fact(BgpNeighbor.class, "router bgp 65001\n   neighbor 192.0.2.2 remote-as 65002\n   neighbor 192.0.2.2 maximum-routes 0\n").prefixLimit() instanceof Value.Absent<Long>);
  }

  @Test
  void a_neighbor_of_a_vrf_inherits_from_a_group_of_the_process() {
    var text = """
        router bgp 65001
           neighbor PE peer-group
           neighbor PE remote-as 65009
           vrf red
              neighbor 192.0.2.2 peer-group PE
              neighbor interface Ethernet3 peer-group PE remote-as 65010
        """;
    assertEquals(List.of("red 192.0.2.2 65009", "red Ethernet3 65010"),
        EosText.facts(BgpNeighbor.class, text).stream().map(one -> one.vrf() + " " + one.address() + " " + one.remoteAs().known().orElseThrow()).toList());
  }

  @Test
  void the_targets_of_a_vrf_stand_in_bgp() {
    var vrf = EosText.fact(Vrf.class, "vrf instance red\nrouter bgp 65001\n   vrf red\n      rd 192.0.2.1:1\n      route-target import evpn 65001:1\n");
    assertEquals(List.of("65001:1"), vrf.imports());
    assertEquals(Optional.of("192.0.2.1:1"), vrf.distinguisher().known());
  }

  @Test
  void a_prefix_list_is_a_block_or_single_lines() {
    var text = "ip prefix-list P\n   seq 20 permit 10.0.0.0/8 le 24\n   seq 10 deny 192.0.2.0/24 eq 32\nip prefix-list Q seq 10 permit 0.0.0.0/0\n";
    assertEquals(List.of("192.0.2.0/24 32-32", "10.0.0.0/8 8-24", "0.0.0.0/0 0-0"),
        EosText.facts(PrefixList.class, text).stream().flatMap(list -> list.prefixes().stream()).map(range -> range.prefix() + " " + range.from() + "-" + range.to()).toList());
  }

  @Test
  void routes_of_bgp_reach_isis_without_a_bound() {
    var into = EosText.fact(Redistribution.class, "router isis CORE\n   redistribute bgp\n");
    assertEquals("isis", into.protocol());
    assertEquals(Optional.of(false), into.restricted().known());
    assertEquals(Optional.empty(), into.limit().known());
  }

  @Test
  void a_control_function_is_not_read() {
    assertEquals(Optional.empty(), EosText.facts(Redistribution.class, "router isis CORE\n   redistribute isis instance\nrouter bgp 1\n   redistribute static rcf F()\n").getLast().restricted().known());
  }

  @Test
  void an_interface_runs_isis_and_ospf_by_its_own_lines() {
    var text = """
        interface Ethernet1
           no switchport
           vrf red
           ip address 198.18.0.1/31
           ip ospf area 0.0.0.0
        interface Ethernet2
           isis enable CORE
           isis metric 20
           isis network point-to-point
        router isis CORE
           net 49.0001.1920.0000.2001.00
        router ospf 10 vrf red
           passive-interface default
        """;
    assertEquals(Optional.of(20L), EosText.fact(IsisInterface.class, text).metric().known());
    assertEquals(Optional.of(true), EosText.fact(OspfInterface.class, text).passive().known());
    assertEquals(Optional.of("198.18.0.1/31"), EosText.facts(Interface.class, text).getFirst().address().known());
  }

  @Test
  void entries_of_an_access_list_go_by_their_numbers() {
    assertEquals(List.of("10", "20"), EosText.fact(AccessList.class, "ip access-list A\n   20 permit ip any any\n   10 deny ip host 192.0.2.1 any\n").entries().stream().map(entry -> entry.name()).toList());
  }

  @Test
  void an_entry_of_a_route_map_may_ask_another_one() {
    var policy = EosText.fact(RoutePolicy.class, "route-map M permit 10\n   match community C exact-match\n   sub-route-map N\n   continue 30\n");
    assertEquals(List.of("community", "policy"), policy.terms().getFirst().matches().stream().map(match -> match.kind()).toList());
    assertEquals(Optional.of("30"), policy.terms().getFirst().next().known());
  }

  @Test
  void networks_and_static_routes_are_read_with_their_table() {
    assertEquals("ipv6 unicast", EosText.fact(BgpNetwork.class, "router bgp 1\n   network 2001:db8::/32\n").family());
    var routes = EosText.facts(StaticRoute.class, "ip route 192.0.2.0/24 198.51.100.1 200 tag 7 name x\nip route vrf red 0.0.0.0/0 Ethernet1 198.51.100.1\n");
    assertEquals(List.of("default 192.0.2.0/24 198.51.100.1", "red 0.0.0.0/0 Ethernet1 198.51.100.1"), routes.stream().map(route -> route.vrf() + " " + route.prefix() + " " + route.nextHop()).toList());
    assertEquals(Optional.of(200L), routes.getFirst().distance().known());
  }
}
