package org.holdpoint.language.vrp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.DeviceFact.Vrf;
import org.holdpoint.fact.ListFact.AccessList;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.junit.jupiter.api.Test;

/// Configurations of VRP → facts.
final class VrpFactsTest {

  @Test
  void an_isis_process_and_its_interfaces() {
    var text = """
        isis 1
         is-level level-2
         cost-style wide
         network-entity 49.0001.1920.0000.2007.00
         import-route limit 1000 level-2
        #
        interface LoopBack0
         isis enable 1
         isis silent
         isis cost 10
         isis cost 20
        """;
    var isis = VrpText.only(IsisInstance.class, text);
    assertEquals(Optional.of("level-2"), isis.level().known());
    assertEquals(Optional.of("wide"), isis.metricStyle().known());
    assertEquals(List.of("49.0001.1920.0000.2007.00"), isis.areas());
    assertEquals(Optional.of(1000L), isis.exportLimit().known());
    var member = VrpText.only(IsisInterface.class, text);
    assertEquals(Optional.of(true), member.passive().known());
    assertEquals(Optional.of(20L), member.metric().known());
  }

  @Test
  void what_is_imported_says_its_policy_its_limit_and_whether_internal_routes_go() {
    var export = VrpText.only(PolicyExport.class, "isis 1\n import-route bgp permit-ibgp route-policy CORP level-1\n import-route limit 10 level-1\n import-route limit 99 level-2\n");
    assertEquals(List.of("CORP"), export.policies());
    assertEquals(Optional.of(10L), export.limit().known());
    assertEquals(Optional.of(true), export.internal().known());
    assertEquals("isis 1", export.into());
    assertEquals(List.of("permit-ibgp", "level-1"), export.options());
  }

  @Test
  void a_later_import_of_the_same_source_takes_the_place_of_an_earlier_one_and_undo_takes_it_away() {
    assertEquals(List.of(), VrpText.only(PolicyExport.class, "isis 1\n import-route static route-policy P level-2\n import-route static level-2\n").policies());
    assertEquals(List.of(), VrpText.facts(PolicyExport.class, "isis 1\n import-route static route-policy P level-2\n undo import-route static\n"));
  }

  @Test
  void a_session_has_what_its_group_has() {
    var text = """
        bgp 64500
         group CUSTOMERS external
         peer CUSTOMERS as-number 64511
         peer 203.0.113.9 group CUSTOMERS
         peer 203.0.113.9 password cipher secret
         #
         ipv4-family unicast
          peer CUSTOMERS enable
          peer CUSTOMERS route-policy IN import
          peer CUSTOMERS route-limit 50 80 alert-only
          peer 203.0.113.9 group CUSTOMERS
          peer 203.0.113.9 route-limit 20 80
        """;
    var neighbor = VrpText.only(BgpNeighbor.class, text);
    assertEquals(Optional.of(64511L), neighbor.remoteAs().known());
    assertEquals(Optional.of(true), neighbor.external().known());
    assertEquals("CUSTOMERS", neighbor.group());
    assertEquals(Optional.of("IN"), neighbor.importPolicy().known());
    assertEquals(Optional.empty(), neighbor.exportPolicy().known());
    assertEquals(Optional.of(20L), neighbor.prefixLimit().known());
    assertEquals(Optional.of("md5"), neighbor.authentication().known());
    assertEquals(Optional.of(80L), VrpText.only(BgpFamily.class, text).prefixThreshold().known());
  }

  @Test
  void a_limit_that_only_alerts_is_none() {
    var text = "bgp 64500\n peer 203.0.113.9 as-number 64511\n ipv4-family unicast\n  peer 203.0.113.9 route-limit 50 alert-only\n";
    assertEquals(Optional.empty(), VrpText.only(BgpNeighbor.class, text).prefixLimit().known());
    assertEquals(Optional.of("warn"), VrpText.only(BgpFamily.class, text).onLimit().known());
  }

  @Test
  void sessions_of_a_vpn_instance_are_in_its_table() {
    var neighbor = VrpText.only(BgpNeighbor.class, "bgp 64500\n ipv4-family vpn-instance CORP\n  peer 10.0.0.2 as-number 65001\n  import-route direct\n");
    assertEquals("CORP", neighbor.vrf());
    assertEquals(Optional.of(65001L), neighbor.remoteAs().known());
  }

  @Test
  void policies_and_lists() {
    var text = """
        route-policy OUT deny node 5
         if-match community-filter 7
        #
        route-policy OUT permit node 10
         if-match ip-prefix OLD
         if-match ip-prefix OWN
        #
        ip ip-prefix OWN index 20 permit 198.51.100.0 24 greater-equal 25
        ip ip-prefix OWN index 10 deny 0.0.0.0 0
        acl number 2001
         rule 5 permit source 192.0.2.0 0.0.0.255
         rule 10 permit
        """;
    var policy = VrpText.only(RoutePolicy.class, text);
    assertEquals(List.of("reject", "accept"), policy.terms().stream().map(term -> term.action().known().orElse("")).toList());
    assertEquals(List.of("OWN"), policy.terms().getLast().matches().getFirst().values());
    var list = VrpText.only(PrefixList.class, text);
    assertEquals(List.of("0.0.0.0/0 0-0 deny", "198.51.100.0/24 25-32 permit"), list.prefixes().stream().map(one -> one.prefix() + " " + one.from() + "-" + one.to() + " " + one.action()).toList());
    assertEquals(List.of(false, true), VrpText.only(AccessList.class, text).entries().stream().map(entry -> entry.everything()).toList());
  }

  @Test
  void routes_interfaces_tables_and_networks() {
    var text = """
        ip vpn-instance CORP
         ipv4-family
          route-distinguisher 64500:7
          vpn-target 64500:1 export-extcommunity
          vpn-target 64500:2 import-extcommunity
          prefix limit 500 simply-alert
        #
        interface GigabitEthernet0/1/0
         ip binding vpn-instance CORP
         ip address 192.0.2.1 255.255.255.252
         ip address 192.0.2.5 30 sub
        #
        bgp 64500
         ipv4-family unicast
          network 198.51.100.0 255.255.255.0
        #
        ospf 7 router-id 192.0.2.7
         import-route limit 100
        #
        ip route-static vpn-instance CORP 198.51.100.0 255.255.255.0 192.0.2.2 preference 70 tag 9
        """;
    var table = VrpText.only(Vrf.class, text);
    assertEquals(List.of("64500:2", "64500:1", "64500:7"), List.of(table.imports().getFirst(), table.exports().getFirst(), table.distinguisher().known().orElse("")));
    assertEquals(Optional.empty(), table.routeLimit().known());
    assertEquals(Optional.of("192.0.2.1/30"), VrpText.only(Interface.class, text).address().known());
    assertEquals("CORP", VrpText.only(Interface.class, text).vrf());
    assertEquals("198.51.100.0/24", VrpText.only(BgpNetwork.class, text).prefix());
    assertEquals(Optional.of(100L), VrpText.only(OspfInstance.class, text).exportLimit().known());
    assertEquals(Optional.of(70L), VrpText.only(StaticRoute.class, text).distance().known());
    assertEquals("198.51.100.0/24", VrpText.only(StaticRoute.class, text).prefix());
  }
}
