package org.holdpoint.language.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;

/// What a configuration sets up.
final class JunosFactsTest {

  @Test
  void a_neighbor_inherits_from_its_group_and_the_group_from_bgp() {
    var sessions = JunosText.facts("""
        set routing-options autonomous-system 64500
        set protocols bgp export ALL
        set protocols bgp group G peer-as 64501
        set protocols bgp group G import FROM-G
        set protocols bgp group G neighbor 192.0.2.1 import FROM-ONE
        set protocols bgp group G neighbor 192.0.2.2
        """, BgpNeighbor.class);
    assertEquals(List.of(Optional.of("FROM-ONE"), Optional.of("FROM-G")), sessions.stream().map(session -> session.importPolicy().known()).toList());
    assertEquals(List.of(Optional.of("ALL"), Optional.of("ALL")), sessions.stream().map(session -> session.exportPolicy().known()).toList());
    assertEquals(List.of(Optional.of(true), Optional.of(true)), sessions.stream().map(session -> session.external().known()).toList());
  }

  @Test
  void a_prefix_limit_without_teardown_only_warns() {
    var line = "set protocols bgp group G neighbor 192.0.2.1 family inet unicast prefix-limit maximum 50";
    assertInstanceOf(Value.Absent.class, JunosText.facts(line, BgpNeighbor.class).getFirst().prefixLimit());
    assertEquals(Optional.of("warn"), JunosText.facts(line, BgpFamily.class).getFirst().onLimit().known());
    assertEquals(Optional.of(50L), JunosText.facts(line + " teardown 80 idle-timeout 30", BgpNeighbor.class).getFirst().prefixLimit().known());
    assertEquals(Optional.of("restart"), JunosText.facts(line + " teardown 80 idle-timeout 30", BgpFamily.class).getFirst().onLimit().known());
  }

  @Test
  void the_limit_of_isis_is_that_of_every_level_that_runs() {
    assertEquals(Optional.of(1000L), limit("set protocols isis level 1 disable\nset protocols isis level 2 prefix-export-limit 1000"));
    assertEquals(Optional.empty(), limit("set protocols isis level 2 prefix-export-limit 1000"));
    assertEquals(Optional.empty(), limit("set protocols isis level 1 disable\nset protocols isis level 2 prefix-export-limit 1000\ndeactivate protocols isis level 2 prefix-export-limit"));
  }

  @Test
  void a_list_grows_with_each_line_and_loses_what_is_deleted() {
    assertEquals(List.of("A", "C"), JunosText.facts("""
        set protocols isis export [ A B ]
        set protocols isis export C
        delete protocols isis export B
        """, PolicyExport.class).getFirst().policies());
  }

  @Test
  void a_level_inherits_from_the_groups_that_it_names() {
    var session = JunosText.facts("""
        set groups EDGE protocols bgp group <C-*> export OWN
        set groups EDGE protocols bgp group <C-*> neighbor <*> family inet unicast prefix-limit maximum 9 teardown
        set protocols bgp apply-groups EDGE
        set protocols bgp group C-1 neighbor 192.0.2.1 peer-as 64501
        set protocols bgp group P-1 neighbor 192.0.2.2 peer-as 64502
        """, BgpNeighbor.class);
    assertEquals(List.of(Optional.of("OWN"), Optional.empty()), session.stream().map(one -> one.exportPolicy().known()).toList());
    assertEquals(List.of(Optional.of(9L), Optional.empty()), session.stream().map(one -> one.prefixLimit().known()).toList());
  }

  @Test
  void prefix_lists_and_route_filters_of_a_term_are_one_condition() {
    var policy = JunosText.facts("""
        set policy-options policy-statement P term a from protocol static
        set policy-options policy-statement P term a from prefix-list OWN
        set policy-options policy-statement P term a from route-filter 198.51.100.0/24 orlonger
        set policy-options policy-statement P term a then accept
        set policy-options policy-statement P term b from route-filter 0.0.0.0/0 orlonger
        set policy-options policy-statement P then reject
        """, RoutePolicy.class).getFirst();
    assertEquals(List.of("protocol", "prefix-list"), policy.terms().getFirst().matches().stream().map(match -> match.kind()).toList());
    assertEquals(List.of(), policy.terms().get(1).matches());
    assertEquals(Optional.of("reject"), policy.terms().getLast().action().known());
  }

  @Test
  void an_instance_has_its_own_protocols_and_routes() {
    var text = """
        set routing-instances CUST instance-type vrf
        set routing-instances CUST protocols bgp group G neighbor 192.0.2.1 peer-as 64501
        set routing-instances CUST routing-options static route 0.0.0.0/0 next-hop 192.0.2.1
        """;
    assertEquals("CUST", JunosText.facts(text, BgpNeighbor.class).getFirst().vrf());
    assertEquals("CUST", JunosText.facts(text, StaticRoute.class).getFirst().vrf());
  }

  private static Optional<Long> limit(String text) {
    return JunosText.facts(text, IsisInstance.class).getFirst().exportLimit().known();
  }
}
