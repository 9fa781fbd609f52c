package org.holdpoint.language.nxos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.BgpFact.StrayPrefix;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.DeviceFact.Vrf;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.ListFact.AsPathList;
import org.holdpoint.fact.NameFact.DanglingName;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Undefined;
import org.junit.jupiter.api.Test;

/// What a configuration sets up.
final class NxosFactsTest {

  @Test
  void a_neighbor_inherits_from_its_templates_and_its_own_lines_win() {
    var text = """
        router bgp 65001
          template peer-session SECURE
            password 3 abc
            ttl-security hops 1
          template peer CUST
            inherit peer-session SECURE
            remote-as 65002
            address-family ipv4 unicast
              route-map IN in
              maximum-prefix 100
          neighbor 192.0.2.2
            inherit peer CUST
            address-family ipv4 unicast
              maximum-prefix 50 80 warning-only
        """;
    var neighbor = NxosText.fact(BgpNeighbor.class, text);
    assertEquals("CUST", neighbor.group());
    assertEquals(Optional.of(65002L), neighbor.remoteAs().known());
    assertEquals(Optional.of(true), neighbor.external().known());
    assertEquals(Optional.of("IN"), neighbor.importPolicy().known());
    assertEquals(Optional.of("md5"), neighbor.authentication().known());
    assertEquals(Optional.of(1L), neighbor.ttlSecurity().known());
    assertEquals(Optional.empty(), neighbor.prefixLimit().known());
    assertEquals(Optional.of("warn"), NxosText.fact(BgpFamily.class, text).onLimit().known());
  }

  @Test
  void of_several_policy_templates_the_lowest_number_comes_first() {
    var family = NxosText.fact(BgpFamily.class, """
        router bgp 65001
          template peer-policy A
            maximum-prefix 10
          template peer-policy B
            maximum-prefix 20
            route-map OUT out
          neighbor 192.0.2.2
            remote-as 65002
            address-family ipv4 unicast
              inherit peer-policy B 20
              inherit peer-policy A 10
        """);
    assertEquals(Optional.of(10L), family.prefixLimit().known());
    assertEquals(List.of("OUT"), family.exports().stream().map(filter -> filter.name()).toList());
  }

  @Test
  void a_neighbor_keeps_the_as_of_its_header_when_it_is_entered_again() {
    assertEquals(Optional.of(65002L), NxosText.fact(BgpNeighbor.class, "router bgp 65001\n  neighbor 192.0.2.2 remote-as 65002\n    description a\n  neighbor 192.0.2.2\n    shutdown\n").remoteAs().known());
  }

  @Test
  void a_session_carries_the_families_that_it_has_blocks_of_in_its_vrf() {
    var text = "router bgp 65001\n  vrf RED\n    local-as 65009\n    neighbor 192.0.2.2\n      remote-as 65009\n      address-family ipv6 unicast\n    neighbor Ethernet1/1\n      remote-as external\n";
    assertEquals(List.of("RED 192.0.2.2 ipv6 unicast"), NxosText.facts(BgpFamily.class, text).stream().map(family -> family.vrf() + " " + family.neighbor() + " " + family.family()).toList());
    assertEquals(List.of(Optional.of(false), Optional.of(true)), NxosText.facts(BgpNeighbor.class, text).stream().map(neighbor -> neighbor.external().known()).toList());
  }

  @Test
  void networks_stand_in_families_and_one_of_the_other_protocol_is_stray() {
    assertEquals("192.0.2.0/24", NxosText.fact(BgpNetwork.class, "router bgp 65001\n  address-family ipv4 unicast\n    network 192.0.2.0 mask 255.255.255.0\n").prefix());
    assertEquals("2001:db8::/32", NxosText.fact(StrayPrefix.class, "router bgp 65001\n  address-family ipv4 unicast\n    network 2001:db8::/32\n").prefix());
  }

  @Test
  void an_interface_runs_isis_by_its_own_line_in_the_table_of_its_vrf() {
    var text = """
        interface Ethernet1/1
          ip address 198.18.0.1/31
          ip router isis CORE
          isis metric 20 level-2
          isis network point-to-point
        interface Ethernet1/2
          vrf member RED
          ip address 198.18.0.3 255.255.255.254
          ip router isis CORE
        router isis CORE
          net 49.0001.1920.0000.2001.00
          is-type level-2
          set-overload-bit on-startup 360
          vrf RED
            net 49.0001.1920.0000.2002.00
        """;
    assertEquals(List.of("CORE [49.0001.1920.0000.2001.00]", "CORE vrf RED [49.0001.1920.0000.2002.00]"), NxosText.facts(IsisInstance.class, text).stream().map(isis -> isis.name() + " " + isis.areas()).toList());
    assertEquals(Optional.of(false), NxosText.facts(IsisInstance.class, text).getFirst().overload().known());
    assertEquals(List.of("CORE Ethernet1/1", "CORE vrf RED Ethernet1/2"), NxosText.facts(IsisInterface.class, text).stream().map(member -> member.instance() + " " + member.name()).toList());
    assertEquals(Optional.of(20L), NxosText.facts(IsisInterface.class, text).getFirst().metric().known());
    assertEquals(List.of("198.18.0.1/31", "198.18.0.3/31"), NxosText.facts(Interface.class, text).stream().map(block -> block.address().known().orElse("")).toList());
  }

  @Test
  void routes_of_bgp_reach_isis_as_far_as_the_limit_and_the_map_let_them() {
    var open = NxosText.fact(Redistribution.class, "route-map ALL permit 10\nrouter isis CORE\n  address-family ipv4 unicast\n    redistribute bgp 65001 route-map ALL\n");
    assertEquals("bgp isis", open.from() + " " + open.protocol());
    assertEquals(Optional.of(false), open.restricted().known());
    assertEquals(Optional.empty(), open.limit().known());
    var bounded = NxosText.fact(Redistribution.class, """
        ip prefix-list OWN permit 198.51.100.0/24
        route-map OWN permit 10
          match ip address prefix-list OWN
          match route-type internal
        router isis CORE
          redistribute bgp 65001 route-map OWN
          redistribute maximum-prefix 100
        """);
    assertEquals(Optional.of(true), bounded.restricted().known());
    assertEquals(Optional.of(true), bounded.internal().known());
    assertEquals(Optional.of(100L), bounded.limit().known());
  }

  @Test
  void ospf_has_a_table_for_each_vrf() {
    var text = "interface Ethernet1/1\n  ip router ospf 1 area 0.0.0.0\n  ip ospf cost 7\ninterface Ethernet1/2\n  vrf member RED\n  ip router ospf 1 area 5\nrouter ospf 1\n  redistribute maximum-prefix 50 warning-only\n  vrf RED\n    max-lsa 900\n";
    assertEquals(List.of("ospf 1", "ospf 1 vrf RED"), NxosText.facts(OspfInstance.class, text).stream().map(OspfInstance::name).toList());
    assertEquals(List.of(Optional.empty(), Optional.of(900L)), NxosText.facts(OspfInstance.class, text).stream().map(ospf -> ospf.lsaLimit().known()).toList());
    assertEquals(List.of("ospf 1 Ethernet1/1", "ospf 1 vrf RED Ethernet1/2"), NxosText.facts(OspfInterface.class, text).stream().map(member -> member.instance() + " " + member.name()).toList());
  }

  @Test
  void an_entry_with_eq_matches_one_length_alone() {
    var list = NxosText.fact(PrefixList.class, "ip prefix-list P seq 10 permit 10.0.0.0/8 eq 24\nip prefix-list P seq 5 deny 10.1.0.0/16 le 32\n");
    assertEquals(List.of("10.1.0.0/16 16-32 deny", "10.0.0.0/8 24-24 permit"), list.prefixes().stream().map(range -> range.prefix() + " " + range.from() + "-" + range.to() + " " + range.action()).toList());
  }

  @Test
  void conditions_of_one_kind_are_one_and_an_empty_prefix_list_permits_all() {
    var term = NxosText.fact(RoutePolicy.class, "route-map M permit 10\n  match ip address prefix-list A B\n  match ip address prefix-list C\n  match tag 7\n  continue 20\n").terms().getFirst();
    assertEquals(List.of("prefix-list [A, B, C]", "tag [7]"), term.matches().stream().map(match -> match.kind() + " " + match.values()).toList());
    assertEquals(Undefined.PASSES_ALL, term.matches().getFirst().undefined());
    assertEquals(Optional.of("20"), term.next().known());
  }

  @Test
  void a_static_route_has_its_distance_and_tag_in_any_order() {
    var routes = NxosText.facts(StaticRoute.class, "ip route 192.0.2.0/24 Ethernet1/1 198.18.0.1 track 5 name to-core 200 tag 7\nip route 10.0.0.0 255.0.0.0 null0 tag 8 250\n");
    assertEquals(List.of("192.0.2.0/24 Ethernet1/1 198.18.0.1", "10.0.0.0/8 null0"), routes.stream().map(route -> route.prefix() + " " + route.nextHop()).toList());
    assertEquals(List.of(Optional.of(200L), Optional.of(250L)), routes.stream().map(route -> route.distance().known()).toList());
    assertEquals(List.of(Optional.of(7L), Optional.of(8L)), routes.stream().map(route -> route.tag().known()).toList());
  }

  @Test
  void a_vrf_has_its_targets_and_its_limit() {
    var vrf = NxosText.fact(Vrf.class, "vrf context RED\n  rd 65001:1\n  address-family ipv4 unicast\n    route-target both 65001:1\n    route-target export 65001:2 evpn\n    maximum routes 500\n");
    assertEquals(List.of("65001:1"), vrf.imports());
    assertEquals(List.of("65001:1", "65001:2"), vrf.exports());
    assertEquals(Optional.of(500L), vrf.routeLimit().known());
  }

  @Test
  void lists_are_read_with_their_entries_in_order() {
    assertEquals(List.of("10", "20"), NxosText.fact(AccessList.class, "ip access-list A\n  20 permit ip any any\n  10 deny ip 192.0.2.0/24 any\n").entries().stream().map(entry -> entry.name()).toList());
    assertTrue(NxosText.fact(AsPathList.class, "ip as-path access-list ALL seq 5 permit \".*\"\n").entries().getFirst().everything());
  }

  @Test
  void a_feature_that_goes_takes_its_processes_and_lines_with_it() {
    var text = "feature bgp\nfeature isis\ninterface Ethernet1/1\n  ip router isis CORE\n  isis metric 5 level-2\nrouter isis CORE\n  is-type level-2\nrouter bgp 65001\n  neighbor 192.0.2.2\n    remote-as 65002\nno feature isis\n";
    assertEquals(List.of(), NxosText.facts(IsisInstance.class, text));
    assertEquals(List.of(), NxosText.facts(IsisInterface.class, text));
    assertEquals(1, NxosText.facts(BgpNeighbor.class, text).size());
    assertEquals(List.of(), NxosText.facts(BgpNeighbor.class, text + "no feature bgp\n"));
    assertEquals(1, NxosText.facts(IsisInstance.class, text + "feature isis\nrouter isis CORE\n").size());
  }

  @Test
  void a_filter_that_nothing_defines_is_dangling() {
    var dangling = NxosText.fact(DanglingName.class, "router bgp 65001\n  neighbor 192.0.2.2\n    remote-as 65002\n    address-family ipv4 unicast\n      prefix-list NOWHERE in\n");
    assertEquals("NOWHERE", dangling.name());
    assertEquals(Undefined.PASSES_ALL, dangling.effect());
  }
}
