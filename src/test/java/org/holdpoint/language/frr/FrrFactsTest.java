package org.holdpoint.language.frr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.BgpFact.StrayPrefix;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.NameFact.DanglingName;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Undefined;
import org.junit.jupiter.api.Test;

/// What a configuration sets up.
final class FrrFactsTest {

  @Test
  void a_neighbor_inherits_from_its_group_and_its_own_lines_win() {
    var text = """
        router bgp 65001
         neighbor CUST peer-group
         neighbor CUST remote-as external
         neighbor CUST password secret
         neighbor 192.0.2.2 peer-group CUST
         !
         address-family ipv4 unicast
          neighbor CUST route-map IN in
          neighbor CUST maximum-prefix 100
          neighbor 192.0.2.2 maximum-prefix 50 80 warning-only
         exit-address-family
        """;
    var neighbor = FrrText.fact(BgpNeighbor.class, text);
    assertEquals("CUST", neighbor.group());
    assertEquals(Optional.of(true), neighbor.external().known());
    assertEquals(Optional.of("IN"), neighbor.importPolicy().known());
    assertEquals(Optional.of("md5"), neighbor.authentication().known());
    assertEquals(Optional.empty(), neighbor.prefixLimit().known());
    assertEquals(Optional.of("warn"), FrrText.fact(BgpFamily.class, text).onLimit().known());
  }

  @Test
  void a_neighbor_by_interface_says_its_as_there() {
    var neighbors = FrrText.facts(BgpNeighbor.class, "router bgp 65001 vrf red\n neighbor eth0 interface remote-as internal\n neighbor eth1 interface v6only remote-as 65002\n");
    assertEquals(List.of("red", "red"), neighbors.stream().map(BgpNeighbor::vrf).toList());
    assertEquals(List.of(Optional.of(false), Optional.of(true)), neighbors.stream().map(neighbor -> neighbor.external().known()).toList());
  }

  @Test
  void a_neighbor_carries_no_ipv4_where_that_is_not_the_default() {
    var families = FrrText.facts(BgpFamily.class, "router bgp 65001\n no bgp default ipv4-unicast\n neighbor 192.0.2.2 remote-as 65002\n address-family ipv6 unicast\n  neighbor 192.0.2.2 activate\n");
    assertEquals(List.of(Optional.of(false), Optional.of(true)), families.stream().map(family -> family.active().known()).toList());
  }

  @Test
  void a_network_of_the_other_protocol_is_stray() {
    assertEquals("2001:db8::/32", FrrText.fact(StrayPrefix.class, "router bgp 65001\n address-family ipv4 unicast\n  network 2001:db8::/32\n").prefix());
    assertEquals("ipv4 unicast", FrrText.fact(BgpNetwork.class, "router bgp 65001\n network 192.0.2.0/24\n").family());
  }

  @Test
  void an_interface_runs_isis_by_its_own_line() {
    var text = """
        interface eth0
         ip address 198.18.0.1/31
         ip router isis CORE
         isis metric level-2 20
         isis network point-to-point
        exit
        router isis CORE
         net 49.0001.1920.0000.2001.00
         is-type level-2-only
        exit
        """;
    assertEquals(List.of("49.0001.1920.0000.2001.00"), FrrText.fact(IsisInstance.class, text).areas());
    assertEquals(Optional.of(20L), FrrText.fact(IsisInterface.class, text).metric().known());
    assertEquals(Optional.of("198.18.0.1/31"), FrrText.fact(Interface.class, text).address().known());
  }

  @Test
  void routes_of_bgp_reach_isis_without_a_bound() {
    var into = FrrText.fact(Redistribution.class, "router isis CORE\n redistribute ipv4 bgp level-2\n");
    assertEquals("bgp", into.from());
    assertEquals("isis", into.protocol());
    assertEquals(Optional.empty(), into.limit().known());
    assertEquals(Optional.of(false), into.restricted().known());
  }

  @Test
  void a_prefix_list_narrows_what_reaches_ospf() {
    assertEquals(Optional.of(true), FrrText.fact(Redistribution.class, """
        ip prefix-list OWN seq 5 permit 198.51.100.0/24
        route-map OWN permit 10
         match ip address prefix-list OWN
        exit
        router ospf
         redistribute bgp route-map OWN
        exit
        """).restricted().known());
  }

  @Test
  void any_in_a_prefix_list_is_every_prefix_and_entries_go_by_number() {
    var list = FrrText.fact(PrefixList.class, "ip prefix-list P seq 10 permit any\nip prefix-list P seq 5 deny 10.0.0.0/8 le 32\n");
    assertEquals(List.of("10.0.0.0/8 8-32 deny", "0.0.0.0/0 0-32 permit"), list.prefixes().stream().map(FrrFactsTest::text).toList());
  }

  private static String text(PrefixRange range) {
    return range.prefix() + " " + range.from() + "-" + range.to() + " " + range.action();
  }

  @Test
  void terms_of_a_route_map_go_by_number_and_a_list_that_is_missing_takes_nothing() {
    var policy = FrrText.fact(RoutePolicy.class, "route-map M permit 20\nroute-map M deny 10\n match ip address prefix-list NOWHERE\n on-match goto 30\n");
    assertEquals(List.of("10", "20"), policy.terms().stream().map(term -> term.name()).toList());
    assertEquals(Optional.of("30"), policy.terms().getFirst().next().known());
    assertEquals(Undefined.PASSES_NONE, policy.terms().getFirst().matches().getFirst().undefined());
  }

  @Test
  void a_static_route_of_a_vrf_block_is_one_of_that_table() {
    var routes = FrrText.facts(StaticRoute.class, "ip route 192.0.2.0/24 198.51.100.1 200 tag 7\nvrf red\n ip route 0.0.0.0/0 eth0\nexit-vrf\n");
    assertEquals(List.of("default 192.0.2.0/24 198.51.100.1", "red 0.0.0.0/0 eth0"), routes.stream().map(route -> route.vrf() + " " + route.prefix() + " " + route.nextHop()).toList());
    assertEquals(Optional.of(200L), routes.getFirst().distance().known());
    assertEquals(Optional.of(7L), routes.getFirst().tag().known());
  }

  @Test
  void expressions_over_as_paths_are_read_in_both_spellings() {
    var lists = FrrText.facts(AsPathList.class, "bgp as-path access-list OWN seq 5 permit ^$\nip as-path access-list ALL permit .*\n");
    assertEquals(List.of(false, true), lists.stream().map(list -> list.entries().getFirst().everything()).toList());
  }

  @Test
  void a_filter_that_nothing_defines_is_dangling() {
    var dangling = FrrText.fact(DanglingName.class, "router bgp 65001\n neighbor 192.0.2.2 remote-as 65002\n neighbor 192.0.2.2 prefix-list NOWHERE in\n");
    assertEquals("NOWHERE", dangling.name());
    assertTrue(dangling.effect() == Undefined.PASSES_NONE);
  }
}
