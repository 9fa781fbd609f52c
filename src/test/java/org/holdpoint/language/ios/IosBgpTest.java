package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.BgpFact.BgpNetwork;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;

final class IosBgpTest {

  @Test
  void a_session_has_its_as_and_what_protects_it() {
    var neighbor = IosFacts.one(BgpNeighbor.class, """
        router bgp 64500
         neighbor 192.0.2.9 remote-as 64511
         neighbor 192.0.2.9 password 7 0822455D0A16
         neighbor 192.0.2.9 ttl-security hops 1
         neighbor 192.0.2.9 shutdown
        """);
    assertEquals(Optional.of(64511L), neighbor.remoteAs().known());
    assertEquals(Optional.of(true), neighbor.external().known());
    assertEquals(Optional.of("md5"), neighbor.authentication().known());
    assertEquals(Optional.of(1L), neighbor.ttlSecurity().known());
    assertEquals(Optional.of(true), neighbor.shutdown().known());
  }

  @Test
  void an_as_of_the_confederation_and_one_in_dots_are_known() {
    assertEquals(Optional.of(false), IosFacts.one(BgpNeighbor.class, "router bgp 65001\n bgp confederation peers 65002 65003\n neighbor 10.0.0.1 remote-as 65003\n").external().known());
    assertEquals(Optional.of(65546L), IosFacts.one(BgpNeighbor.class, "router bgp 1.1\n neighbor 10.0.0.1 remote-as 1.10\n").remoteAs().known());
    assertInstanceOf(Value.Unknown.class, IosFacts.one(BgpNeighbor.class, "router bgp 1\n neighbor G peer-group\n neighbor 10.0.0.1 peer-group G\n").external());
  }

  @Test
  void ipv4_is_carried_unless_the_process_says_no() {
    assertEquals(List.of("ipv4 unicast true"), active("router bgp 1\n neighbor 10.0.0.1 remote-as 2\n"));
    assertEquals(List.of("ipv4 unicast false"), active("router bgp 1\n no bgp default ipv4-unicast\n neighbor 10.0.0.1 remote-as 2\n"));
    assertEquals(List.of("ipv4 unicast false", "vpnv4 true"), active("""
        router bgp 1
         neighbor 10.0.0.1 remote-as 1
         address-family ipv4
          no neighbor 10.0.0.1 activate
         exit-address-family
         address-family vpnv4
          neighbor 10.0.0.1 activate
        """));
  }

  @Test
  void filters_of_a_family_are_all_of_its_lists() {
    var family = IosFacts.one(BgpFamily.class, """
        router bgp 1
         neighbor 10.0.0.1 remote-as 2
         neighbor 10.0.0.1 distribute-list 10 out
         address-family ipv4
          neighbor 10.0.0.1 route-map IN in
          neighbor 10.0.0.1 prefix-list PL in
          neighbor 10.0.0.1 filter-list 5 out
        """);
    assertEquals(List.of("prefix-list PL", "route-map IN"), names(family.imports()));
    assertEquals(List.of("access-list 10", "as-path-list 5"), names(family.exports()));
  }

  @Test
  void the_largest_limit_that_holds_counts_and_one_that_warns_does_not() {
    var text = "router bgp 1\n neighbor 10.0.0.1 remote-as 2\n address-family ipv4\n  neighbor 10.0.0.1 maximum-prefix 50 %s\n";
    assertEquals(Optional.of(50L), IosFacts.one(BgpNeighbor.class, text.formatted("80 restart 30")).prefixLimit().known());
    assertEquals("restart", IosFacts.one(BgpFamily.class, text.formatted("80 restart 30")).onLimit().known().orElseThrow());
    assertEquals(Optional.of(75L), IosFacts.one(BgpFamily.class, text.formatted("")).prefixThreshold().known());
    var warns = IosFacts.one(BgpNeighbor.class, text.formatted("80 warning-only")).prefixLimit();
    assertInstanceOf(Value.Absent.class, warns);
    assertEquals(4, warns.place().orElseThrow().line());
  }

  @Test
  void a_member_has_what_its_group_says_unless_it_says_otherwise() {
    var text = """
        router bgp 1
         neighbor PEERS peer-group
         neighbor PEERS remote-as 2
         neighbor PEERS password secret
         neighbor 10.0.0.1 peer-group PEERS
         neighbor 10.0.0.2 peer-group PEERS
         address-family ipv4
          neighbor PEERS maximum-prefix 100
          neighbor PEERS route-map IN in
          neighbor 10.0.0.2 maximum-prefix 500
          neighbor 10.0.0.2 route-map SPECIAL in
        """;
    var members = IosFacts.of(BgpNeighbor.class, text);
    assertEquals(List.of("10.0.0.1", "10.0.0.2"), members.stream().map(BgpNeighbor::address).toList());
    assertEquals(List.of(100L, 500L), members.stream().flatMap(member -> member.prefixLimit().known().stream()).toList());
    assertEquals(List.of("IN", "SPECIAL"), members.stream().flatMap(member -> member.importPolicy().known().stream()).toList());
    assertEquals(List.of(2L, 2L), members.stream().flatMap(member -> member.remoteAs().known().stream()).toList());
    assertEquals(List.of("md5", "md5"), members.stream().flatMap(member -> member.authentication().known().stream()).toList());
  }

  @Test
  void a_line_of_one_s_own_that_is_taken_back_gives_way_to_the_group() {
    var base = """
        router bgp 1
         neighbor PEERS peer-group
         neighbor PEERS remote-as 2
         neighbor PEERS maximum-prefix 100
         neighbor 10.0.0.2 peer-group PEERS
         neighbor 10.0.0.2 maximum-prefix 500
        """;
    assertEquals(Optional.of(100L), IosFacts.after(BgpNeighbor.class, base, "router bgp 1\n no neighbor 10.0.0.2 maximum-prefix\n").getFirst().prefixLimit().known());
  }

  @Test
  void templates_are_resolved_through_those_they_inherit_from() {
    var neighbor = IosFacts.one(BgpNeighbor.class, """
        router bgp 1
         template peer-session BASE
          ttl-security hops 2
         exit-peer-session
         template peer-session EXTERNAL
          remote-as 2
          password secret
          inherit peer-session BASE
         exit-peer-session
         template peer-policy LOW
          maximum-prefix 10
          route-map LOW in
         exit-peer-policy
         template peer-policy HIGH
          maximum-prefix 20
         exit-peer-policy
         template peer-policy BOTH
          inherit peer-policy LOW 10
          inherit peer-policy HIGH 20
         exit-peer-policy
         neighbor 10.0.0.1 inherit peer-session EXTERNAL
         address-family ipv4
          neighbor 10.0.0.1 inherit peer-policy BOTH
        """);
    assertEquals(Optional.of(2L), neighbor.remoteAs().known());
    assertEquals(Optional.of(2L), neighbor.ttlSecurity().known());
    assertEquals(Optional.of("md5"), neighbor.authentication().known());
    assertEquals(Optional.of(20L), neighbor.prefixLimit().known());
    assertEquals(Optional.of("LOW"), neighbor.importPolicy().known());
  }

  @Test
  void templates_in_a_circle_end() {
    var neighbor = IosFacts.one(BgpNeighbor.class, """
        router bgp 1
         template peer-session A
          inherit peer-session B
         exit-peer-session
         template peer-session B
          inherit peer-session A
          remote-as 7
         exit-peer-session
         neighbor 10.0.0.1 inherit peer-session A
        """);
    assertEquals(Optional.of(7L), neighbor.remoteAs().known());
  }

  @Test
  void sessions_of_a_vrf_stand_in_its_family_and_ranges_are_sessions_too() {
    var neighbors = IosFacts.of(BgpNeighbor.class, """
        router bgp 1
         bgp listen range 10.9.0.0/16 peer-group SPOKES
         neighbor SPOKES peer-group
         neighbor SPOKES remote-as 9
         address-family ipv4 vrf CUST
          neighbor 10.1.0.1 remote-as 65001
          neighbor 10.1.0.1 activate
        """);
    assertEquals(List.of("default 10.9.0.0/16 9", "CUST 10.1.0.1 65001"), neighbors.stream().map(one -> one.vrf() + " " + one.address() + " " + one.remoteAs().known().orElse(0L)).toList());
  }

  @Test
  void a_neighbor_that_is_taken_away_is_gone_in_every_family() {
    var base = "router bgp 1\n neighbor 10.0.0.1 remote-as 2\n address-family ipv4\n  neighbor 10.0.0.1 activate\n";
    assertEquals(List.of(), IosFacts.after(BgpNeighbor.class, base, "router bgp 1\n no neighbor 10.0.0.1\n"));
  }

  @Test
  void networks_have_a_prefix_by_mask_or_class() {
    var networks = IosFacts.of(BgpNetwork.class, """
        router bgp 1
         network 198.51.100.0 mask 255.255.255.0 route-map N
         network 10.0.0.0
         address-family ipv6
          network 2001:db8::/32
        """);
    assertEquals(List.of("ipv4 unicast 198.51.100.0/24", "ipv4 unicast 10.0.0.0/8", "ipv6 unicast 2001:db8::/32"), networks.stream().map(one -> one.family() + " " + one.prefix()).toList());
  }

  private static List<String> active(String text) {
    return IosFacts.of(BgpFamily.class, text).stream().map(family -> family.family() + " " + family.active().known().map(Object::toString).orElse("?")).toList();
  }

  private static List<String> names(List<FilterUse> uses) {
    return Stream.of(uses).flatMap(List::stream).map(use -> use.kind() + " " + use.name()).toList();
  }
}
