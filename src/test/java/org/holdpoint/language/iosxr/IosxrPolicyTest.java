package org.holdpoint.language.iosxr;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.holdpoint.fact.Value;
import org.junit.jupiter.api.Test;

final class IosxrPolicyTest {

  @Test
  void a_policy_that_drops_the_rest_restricts() {
    assertEquals("true", restricted("if destination in PS then\n pass\nelse\n drop\nendif"));
    assertEquals("true", restricted("if not destination in PS then\n drop\nendif\npass"));
    assertEquals("true", restricted("if not (destination in PS) then drop else pass endif"));
    assertEquals("true", restricted("if destination in (10.0.0.0/8 le 24, 192.0.2.0/24) then\n pass\nendif"));
    assertEquals("true", restricted("if destination in PS or destination in PS2 then\n set metric 5\nendif"));
    assertEquals("true", restricted("apply INNER"));
  }

  @Test
  void a_policy_that_lets_the_rest_through_does_not() {
    assertEquals("false", restricted("pass"));
    assertEquals("false", restricted("if destination in PS then\n drop\nendif\npass"));
    assertEquals("false", restricted("if destination in (0.0.0.0/0 le 32) then\n pass\nendif"));
    assertEquals("false", restricted("if destination in PS then\n set metric 5\nelse\n pass\nendif"));
    assertEquals("false", restricted("if protocol is bgp 64500 then\n done\nendif"));
  }

  @Test
  void a_policy_that_lets_nothing_through_sends_nothing() {
    assertEquals("none", restricted("drop"));
    assertEquals("none", restricted("if protocol is static then\n pass\nendif"));
  }

  @Test
  void what_cannot_be_read_is_unknown() {
    assertEquals("unknown", restricted("apply ELSEWHERE"));
    assertEquals("unknown", restricted("if destination in NOWHERE then\n pass\nendif"));
    assertEquals("unknown", restricted("if " + "(".repeat(1000) + "tag is 5 then\n pass\nendif"));
  }

  @Test
  void a_policy_that_applies_itself_ends() {
    assertEquals("unknown", restricted("apply P"));
  }

  @Test
  void a_session_inherits_from_its_groups() {
    var session = IosxrText.of(BgpNeighbor.class, """
        router bgp 64500
         neighbor-group PEERS
          remote-as 64501
          password encrypted 00
          address-family ipv4 unicast
           route-policy IN in
           maximum-prefix 500 80 restart 5
          !
         !
         neighbor 192.0.2.1
          use neighbor-group PEERS
          address-family ipv4 unicast
           route-policy OUT out
          !
         !
        !
        """).getFirst();
    assertEquals(List.of("PEERS", "64501", "true", "IN", "OUT", "500", "md5"), List.of(session.group(), known(session.remoteAs()), known(session.external()), known(session.importPolicy()),
        known(session.exportPolicy()), known(session.prefixLimit()), known(session.authentication())));
  }

  @Test
  void static_routes_are_read_by_table() {
    assertEquals(List.of("default 198.51.100.0/24 192.0.2.9 250", "RED 0.0.0.0/0 Null0 -"), IosxrText.of(StaticRoute.class, """
        router static
         address-family ipv4 unicast
          198.51.100.0/24 192.0.2.9 250 tag 7
         !
         vrf RED
          address-family ipv4 unicast
           0.0.0.0/0 Null0
          !
         !
        !
        """).stream().map(route -> route.vrf() + " " + route.prefix() + " " + route.nextHop() + " " + route.distance().known().map(Object::toString).orElse("-")).toList());
  }

  private static <T> String known(Value<T> value) {
    return value.known().map(Object::toString).orElse("-");
  }

  /// Whether BGP routes go into IS-IS through a policy of these statements, and whether it restricts them.
  private static String restricted(String body) {
    var found = IosxrText.of(Redistribution.class, "prefix-set PS\n  198.51.100.0/24\nend-set\nprefix-set PS2\n  203.0.113.0/24\nend-set\nroute-policy INNER\nif destination in PS then\npass\nendif\nend-policy\n"
        + "route-policy P\n" + body + "\nend-policy\nrouter isis CORE\n address-family ipv4 unicast\n  redistribute bgp 64500 level-2 route-policy P\n !\n!\n");
    return found.isEmpty() ? "none" : switch (found.getFirst().restricted()) {
      case Value.Known<Boolean>(var restricted, var _) -> Boolean.toString(restricted);
      case Value.Unknown<Boolean> _ -> "unknown";
      case Value.Absent<Boolean> _ -> "absent";
    };
  }
}
