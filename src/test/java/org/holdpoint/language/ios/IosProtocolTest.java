package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.DeviceFact.Device;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.DeviceFact.Vrf;
import org.holdpoint.fact.OspfFact.OspfInstance;
import org.holdpoint.fact.OspfFact.OspfInterface;
import org.holdpoint.fact.RoutingFact.IsisInstance;
import org.holdpoint.fact.RoutingFact.IsisInterface;
import org.holdpoint.fact.RoutingFact.StaticRoute;
import org.junit.jupiter.api.Test;

final class IosProtocolTest {

  @Test
  void the_device_and_its_interfaces_are_read() {
    var text = """
        hostname pe1
        interface gi0/1
         ip address 192.0.2.1 255.255.255.254
         ip address 192.0.2.9 255.255.255.0 secondary
         vrf forwarding CUST
         no shutdown
        interface Loopback0
         ip address 192.0.2.255 255.255.255.255
         shutdown
        """;
    assertEquals(Optional.of("pe1"), IosFacts.one(Device.class, text).name().known());
    assertEquals(List.of("GigabitEthernet0/1 CUST 192.0.2.1/31 false", "Loopback0 default 192.0.2.255/32 true"), IosFacts.of(Interface.class, text).stream()
        .map(one -> one.name() + " " + one.vrf() + " " + one.address().known().orElse("?") + " " + one.shutdown().known().orElse(false)).toList());
  }

  @Test
  void an_isis_process_has_its_limit_and_its_signature() {
    var isis = IosFacts.one(IsisInstance.class, """
        router isis CORE
         net 49.0001.1920.0000.0207.00
         is-type level-2-only
         metric-style wide
         authentication mode md5 level-2
         authentication key-chain ISIS level-2
         redistribute maximum-prefix 100 80
         set-overload-bit on-startup 360
        """);
    assertEquals("CORE level-2-only wide md5 100 false", isis.name() + " " + isis.level().known().orElse("?") + " " + isis.metricStyle().known().orElse("?") + " "
        + isis.authentication().known().orElse("?") + " " + isis.exportLimit().known().orElse(0L) + " " + isis.overload().known().map(Object::toString).orElse("?"));
    assertEquals(Optional.of(true), IosFacts.one(IsisInstance.class, "router isis\n set-overload-bit\n").overload().known());
  }

  @Test
  void interfaces_run_isis_by_their_own_line_or_are_announced_by_the_process() {
    var members = IosFacts.of(IsisInterface.class, """
        interface Loopback0
         ip address 192.0.2.1 255.255.255.255
        interface GigabitEthernet0/1
         ip router isis CORE
         isis metric 200 level-2
         isis network point-to-point
        interface GigabitEthernet0/2
         ip router isis OTHER
        router isis CORE
         passive-interface Loopback0
        """);
    assertEquals(List.of("Loopback0 true 0", "GigabitEthernet0/1 false 200"),
        members.stream().map(one -> one.name() + " " + one.passive().known().orElse(false) + " " + one.metric().known().orElse(0L)).toList());
  }

  @Test
  void interfaces_run_ospf_by_their_own_line_or_by_a_network() {
    var text = """
        interface GigabitEthernet0/1
         ip address 10.1.0.1 255.255.255.0
         ip ospf cost 50
        interface GigabitEthernet0/2
         ip address 10.2.0.1 255.255.255.0
         ip ospf 1 area 7
        interface GigabitEthernet0/3
         ip address 192.0.2.1 255.255.255.0
        router ospf 1
         network 10.1.0.0 0.0.255.255 area 0
         passive-interface default
         no passive-interface GigabitEthernet0/2
         redistribute maximum-prefix 500
         max-lsa 10000 warning-only
        """;
    assertEquals(List.of("GigabitEthernet0/1 0 true 50", "GigabitEthernet0/2 7 false 0"), IosFacts.of(OspfInterface.class, text).stream()
        .map(one -> one.name() + " " + one.area().known().orElse("?") + " " + one.passive().known().orElse(false) + " " + one.metric().known().orElse(0L)).toList());
    var ospf = IosFacts.one(OspfInstance.class, text);
    assertEquals(Optional.of(500L), ospf.exportLimit().known());
    assertEquals(Optional.empty(), ospf.lsaLimit().known());
  }

  @Test
  void static_routes_have_their_table_next_hop_and_distance() {
    assertEquals(List.of("CUST 10.0.0.0/8 192.0.2.1 250 5", "default 0.0.0.0/0 GigabitEthernet0/1 192.0.2.2 0 0", "default 2001:db8::/32 Null0 0 0"), IosFacts.of(StaticRoute.class, """
        ip route vrf CUST 10.0.0.0 255.0.0.0 192.0.2.1 250 tag 5
        ip route 0.0.0.0 0.0.0.0 GigabitEthernet0/1 192.0.2.2 name DEFAULT
        ipv6 route 2001:db8::/32 Null0
        """).stream().map(one -> one.vrf() + " " + one.prefix() + " " + one.nextHop() + " " + one.distance().known().orElse(0L) + " " + one.tag().known().orElse(0L)).toList());
  }

  @Test
  void a_vrf_has_its_targets_and_its_limit() {
    var vrf = IosFacts.one(Vrf.class, """
        vrf definition CUST
         rd 64500:1
         route-target export 64500:1
         address-family ipv4
          route-target import 64500:2
          maximum routes 1000 80
        """);
    assertEquals("CUST [64500:2] [64500:1] 1000", vrf.name() + " " + vrf.imports() + " " + vrf.exports() + " " + vrf.routeLimit().known().orElse(0L));
  }
}
