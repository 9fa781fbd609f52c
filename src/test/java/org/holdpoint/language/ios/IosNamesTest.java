package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.NameFact.DanglingName;
import org.holdpoint.fact.NameFact.RedefinedName;
import org.holdpoint.fact.NameFact.UnusedName;
import org.junit.jupiter.api.Test;

final class IosNamesTest {

  private static final String PEER = "router bgp 1\n neighbor 10.0.0.1 remote-as 2\n";

  @Test
  void each_use_says_what_the_device_does_without_the_name() {
    assertEquals(List.of("route-map A passes-none routes", "prefix-list B passes-all routes", "access-list 7 passes-all routes", "as-path-list 8 unknown routes", "route-map C ignored routes"),
        dangling(PEER + """
             neighbor 10.0.0.1 route-map A in
             neighbor 10.0.0.1 prefix-list B out
             neighbor 10.0.0.1 distribute-list 7 in
             neighbor 10.0.0.1 filter-list 8 in
             neighbor 10.0.0.1 default-originate route-map C
            """));
    assertEquals(List.of("vrf X rejected nothing", "access-list E passes-all packets", "policy-map P rejected nothing"),
        dangling("interface Gi0/1\n vrf forwarding X\n ip access-group E in\n service-policy output P\n"));
    assertEquals(List.of("access-list 5 passes-all access"), dangling("line vty 0 4\n access-class 5 in\n"));
  }

  @Test
  void what_no_source_says_of_lists_is_not_claimed() {
    assertEquals(List.of("as-path-list 8 unknown routes", "community-list C unknown routes", "policy-list L unknown routes"),
        dangling("route-map R permit 10\n match as-path 8\n match community C\n match policy-list L\n"));
    assertEquals(List.of("prefix-list A unknown routes"), dangling("route-map R permit 10\n match ip address prefix-list A\n"));
    assertEquals(List.of("prefix-list B unknown routes"), dangling("ip policy-list L permit\n match ip address prefix-list B\nroute-map R permit 10\n match policy-list L\n"));
  }

  @Test
  void lists_of_ipv6_have_names_of_their_own() {
    var text = "ip prefix-list P seq 5 permit 10.0.0.0/8\n" + PEER + " address-family ipv6\n  neighbor 2001:db8::1 prefix-list P in\n";
    assertEquals(List.of("ipv6-prefix-list P passes-all routes"), dangling(text));
  }

  @Test
  void a_defined_name_and_one_with_a_variable_do_not_dangle() {
    assertEquals(List.of(), dangling("route-map A permit 10\n" + PEER + " neighbor 10.0.0.1 route-map A in\n neighbor 10.0.0.1 route-map @policy@ out\n"));
    assertEquals(List.of(), dangling("policy-map P\n class class-default\n  police 8000\ninterface Gi0/1\n service-policy input P\n"));
  }

  @Test
  void a_name_that_is_withdrawn_dangles_where_it_is_withdrawn() {
    var base = "ip prefix-list B seq 5 permit 10.0.0.0/8\n" + PEER + " neighbor 10.0.0.1 prefix-list B out\n";
    var left = IosFacts.after(DanglingName.class, base, "!\nno ip prefix-list B\n").getFirst();
    assertEquals("2 4", left.at().line() + " " + left.usedAt().line());
    assertEquals(List.of(), IosFacts.after(DanglingName.class, base, "no ip prefix-list B\nip prefix-list B seq 5 permit 11.0.0.0/8\n"));
  }

  @Test
  void a_name_that_no_other_line_holds_is_unused() {
    assertEquals(List.of("route-map A"), unused("route-map A permit 10\n match ip address prefix-list B\nip prefix-list B seq 5 permit 10.0.0.0/8\n"));
    assertEquals(List.of(), unused("access-list 5 permit 10.0.0.1\nntp access-group peer 5\n"));
  }

  @Test
  void a_list_of_another_form_cannot_have_the_name() {
    var twice = IosFacts.one(RedefinedName.class, "ip access-list standard M\n permit 10.0.0.1\nip access-list extended M\n permit ip any any\n");
    assertEquals("standard extended 3 1", twice.first() + " " + twice.second() + " " + twice.at().line() + " " + twice.firstAt().line());
    assertEquals(List.of(), IosFacts.of(RedefinedName.class, "ip access-list extended 101\n permit ip any any\naccess-list 101 deny ip any any\n"));
  }

  @Test
  void members_of_a_group_that_is_there_do_not_dangle() {
    assertEquals(List.of("peer-group H rejected nothing"), dangling("router bgp 1\n neighbor G peer-group\n neighbor 10.0.0.1 peer-group G\n neighbor 10.0.0.2 peer-group H\n"));
  }

  private static List<String> dangling(String text) {
    return IosFacts.of(DanglingName.class, text).stream().map(name -> name.sort() + " " + name.name() + " " + name.effect().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + " "
        + name.filters()).toList();
  }

  private static List<String> unused(String text) {
    return IosFacts.of(UnusedName.class, text).stream().map(name -> name.sort() + " " + name.name()).toList();
  }
}
