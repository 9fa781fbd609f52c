package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.BgpFact.StrayNeighbor;
import org.holdpoint.fact.BgpFact.StrayPrefix;
import org.junit.jupiter.api.Test;

/// Lines of a BGP process in a family or VRF that they do not belong to.
final class IosFamilyTest {

  private static final String TWO_VRFS = """
      router bgp 64500
       neighbor 192.0.2.1 remote-as 64500
       address-family vpnv4
        neighbor 192.0.2.1 activate
       address-family ipv4 vrf A
        neighbor 198.18.10.2 remote-as 64511
        neighbor 198.18.10.2 activate
       address-family ipv4 vrf B
        neighbor 198.18.20.2 remote-as 64512
      """;

  @Test
  void a_neighbor_whose_session_is_in_another_vrf_is_stray_here() {
    var stray = IosFacts.after(StrayNeighbor.class, TWO_VRFS, "router bgp 64500\naddress-family ipv4 vrf A\nneighbor 198.18.20.2 maximum-prefix 50\n").getFirst();
    assertEquals("198.18.20.2", stray.neighbor());
    assertEquals("neighbor 198.18.20.2 maximum-prefix 50", stray.command());
    assertEquals("address-family ipv4 vrf A", stray.place());
    assertEquals("address-family ipv4 vrf B", stray.home());
  }

  @Test
  void a_neighbor_of_a_vrf_is_stray_in_the_process_and_the_other_way_round() {
    assertEquals(List.of("router bgp 64500"), places("router bgp 64500\nneighbor 198.18.20.2 description b\n"));
    assertEquals(List.of("address-family ipv4 vrf B"), places("router bgp 64500\naddress-family ipv4 vrf B\nneighbor 192.0.2.1 activate\n"));
  }

  @Test
  void a_neighbor_of_the_process_is_at_home_in_its_families() {
    assertEquals(List.of(), places("router bgp 64500\naddress-family ipv4\nneighbor 192.0.2.1 activate\nneighbor 192.0.2.1 next-hop-self\n"));
  }

  @Test
  void the_same_address_may_have_a_session_in_each_vrf() {
    assertEquals(List.of(), places("router bgp 64500\naddress-family ipv4 vrf B\nneighbor 198.18.10.2 remote-as 64513\nneighbor 198.18.10.2 activate\n"));
  }

  @Test
  void a_neighbor_that_nothing_defines_and_a_line_that_is_taken_back_are_not_stray() {
    assertEquals(List.of(), places("router bgp 64500\naddress-family ipv4 vrf B\nneighbor 198.18.30.2 activate\nno neighbor 198.18.10.2 activate\n"));
  }

  @Test
  void a_group_and_its_members_are_at_home_where_they_are_defined() {
    assertEquals(List.of(), places("router bgp 64500\naddress-family ipv4 vrf B\nneighbor G peer-group\nneighbor G remote-as 64514\nneighbor 198.18.20.6 peer-group G\nneighbor G activate\n"));
  }

  @Test
  void a_prefix_belongs_to_the_families_of_its_protocol() {
    assertEquals(List.of("network 2001:db8::/32"), IosFacts.of(StrayPrefix.class, "router bgp 1\n address-family ipv4\n  network 2001:db8::/32\n  network 198.51.100.0\n").stream().map(StrayPrefix::command).toList());
    assertEquals(List.of("198.51.100.0"), IosFacts.of(StrayPrefix.class, "router bgp 1\n address-family ipv6\n  network 2001:db8::/32\n  network 198.51.100.0\n").stream().map(StrayPrefix::prefix).toList());
    assertEquals(List.of(), IosFacts.of(StrayPrefix.class, "router bgp 1\n network 198.51.100.0\n address-family l2vpn evpn\n  network 2001:db8::/32\n"));
  }

  private static List<String> places(String script) {
    return IosFacts.after(StrayNeighbor.class, TWO_VRFS, script).stream().map(StrayNeighbor::place).toList();
  }
}
