package org.holdpoint.analysis.neighborhood;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.Interface;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.GatewayRank;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class GatewaysTest {

  private static final Subject ROUTER = new Subject("device", "r1");
  private static final Span AT = Span.of("r1.cfg", Side.HEAD, 1, 1, 2);

  private static Fact option(String option, String name, String place, String line) {
    return new RoutingOption(Key.of(ROUTER, "routing-option", option, place, name, line), AT, AT, option, name, place, line);
  }

  private static Fact link(String name, Value<String> address) {
    return new Interface(Key.of(ROUTER, "interface", name), AT, AT, "default", name, address, new Value.Absent<>(), new Value.Absent<>());
  }

  private static Fact link(String name) {
    return link(name, new Value.Known<>("192.0.2.2/24", AT));
  }

  private static List<String> ranks(Fact... facts) {
    return Gateways.of(List.of(facts)).stream().map(GatewayRank.class::cast).map(one -> one.group() + " on " + one.name() + " " + one.subnet() + ": " + shown(one.priority()) + " less " + shown(one.decrement())).toList();
  }

  private static String shown(Value<Long> value) {
    return value.known().map(String::valueOf).orElse("-");
  }

  @Test
  void lines_beside_a_group_with_its_number_are_of_it() {
    assertEquals(List.of("1 on Vlan10 192.0.2.0/24: 110 less 20"), ranks(link("Vlan10"), option("first-hop", "1", "interface Vlan10", "standby 1 ip 192.0.2.1"), option("first-hop-priority", "1", "interface Vlan10", "standby 1 priority 110"),
        option("first-hop-priority", "2", "interface Vlan10", "standby 2 priority 250"), option("first-hop-tracking", "1", "interface Vlan10", "standby 1 track 5 decrement 20")));
  }

  @Test
  void lines_in_the_block_of_a_group_are_of_it_and_those_of_its_neighbor_are_not() {
    assertEquals(List.of("1 on Vlan10 192.0.2.0/24: 120 less -"), ranks(link("Vlan10"), option("first-hop", "1", "interface Vlan10", "hsrp 1"), option("first-hop-priority", "1", "interface Vlan10 > hsrp 1", "priority 120"),
        option("first-hop-priority", "11", "interface Vlan10 > hsrp 11", "priority 200"), option("first-hop-priority", "1", "interface Vlan100 > hsrp 1", "priority 230")));
  }

  @Test
  void of_several_things_that_are_watched_the_largest_counts_in_any_order_and_language() {
    var group = option("first-hop", "1", "interface Vlanif10", "vrrp vrid 1 virtual-ip 192.0.2.1");
    var small = option("first-hop-tracking", "1", "interface Vlanif10", "vrrp vrid 1 track interface GigabitEthernet0/0/1 reduced 10");
    var large = option("first-hop-tracking", "1", "interface Vlanif10", "vrrp vrid 1 track interface GigabitEthernet0/0/2 reduced 40");
    assertEquals(List.of("1 on Vlanif10 192.0.2.0/24: - less 40"), ranks(link("Vlanif10"), group, small, large));
    assertEquals(List.of("1 on Vlanif10 192.0.2.0/24: - less 40"), ranks(large, small, group, link("Vlanif10")));
  }

  @Test
  void a_number_that_no_device_has_is_none() {
    assertEquals(List.of("1 on Vlan10 192.0.2.0/24: - less -"), ranks(link("Vlan10"), option("first-hop", "1", "interface Vlan10", "standby 1 ip 192.0.2.1"), option("first-hop-priority", "1", "interface Vlan10", "standby 1 priority " + "9".repeat(40)),
        option("first-hop-tracking", "1", "interface Vlan10", "standby 1 track 1 decrement " + "9".repeat(40))));
  }

  @Test
  void a_group_on_an_interface_without_an_address_is_not_ranked() {
    assertEquals(List.of(), ranks(link("Vlan10", new Value.Absent<>()), option("first-hop", "1", "interface Vlan10", "standby 1 ip 192.0.2.1")));
    assertEquals(List.of(), ranks(option("first-hop", "1", "interface Vlan10", "standby 1 ip 192.0.2.1")), "nobody knows the interface");
    assertEquals(List.of(), ranks(link("Vlan10")));
    assertEquals(List.of(), ranks());
  }

  @Test
  void thousands_of_groups_are_ranked_at_once() {
    var facts = new ArrayList<Fact>();
    IntStream.range(0, 30_000).forEach(number -> Stream.of(link("Vlan" + number), option("first-hop", "1", "interface Vlan" + number, "standby 1 ip 192.0.2.1"), option("first-hop-priority", "1", "interface Vlan" + number, "standby 1 priority 110"),
        option("first-hop-tracking", "1", "interface Vlan" + number, "standby 1 track 5 decrement 20")).forEach(facts::add));
    assertTimeout(Duration.ofSeconds(20), () -> assertEquals(30_000, Gateways.of(facts).size()));
  }
}
