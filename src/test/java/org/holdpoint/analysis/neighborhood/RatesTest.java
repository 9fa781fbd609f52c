package org.holdpoint.analysis.neighborhood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.LinkFact.GuardRate;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class RatesTest {

  private static final String OWN = "policy-map type control-plane COPP > class ARP";

  private static Fact option(String option, String place, String line) {
    var at = Span.of("r1.cfg", Side.HEAD, 1, 1, 2);
    return new RoutingOption(Key.of(new Subject("device", "r1"), "routing-option", option, place, line), at, at, option, "", place, line);
  }

  private static List<String> rates(Fact... facts) {
    return Rates.of(List.of(facts)).stream().map(GuardRate.class::cast).map(one -> one.of() + " " + one.rate() + " " + one.unit()).toList();
  }

  private static List<String> said(String... lines) {
    var found = new ArrayList<String>();
    for (var line : lines) {
      rates(option("police-rate", OWN, line)).forEach(found::add);
    }
    return found;
  }

  @Test
  void a_rate_is_read_with_its_unit_and_counted_in_thousandths() {
    assertEquals(List.of("processor 32000000 ", "processor 4000000000 bps", "processor 64000000 bps", "processor 500000 pps", "processor 2000000000000 bps"),
        said("police 32000", "police cir 4 mbps", "police cir 64 kbps bc 1500", "police rate 500 pps", "police cir 2 gbps"));
  }

  @Test
  void a_storm_is_held_by_a_part_of_the_port_or_by_packets() {
    assertEquals(List.of("port 1500 "), rates(option("storm-control", "interface Ethernet1", "storm-control broadcast level 1.50")));
    assertEquals(List.of("port 1000000 pps"), rates(option("storm-control", "interface Ethernet1", "storm-control broadcast level pps 1k")));
  }

  @Test
  void a_class_that_guards_no_processor_is_nobodys_guard() {
    assertEquals(List.of(), rates(option("police-rate", "policy-map CUSTOMER > class GOLD", "police 32000")));
    assertEquals(List.of("processor 32000000 "), rates(option("police-rate", "policy-map GUARD > class ARP", "police 32000"), option("control-plane-guard", "control-plane", "service-policy input GUARD")));
    assertEquals(List.of(), rates(option("police-rate", "policy-map GUARD2 > class ARP", "police 32000"), option("control-plane-guard", "control-plane", "service-policy input GUARD")), "another policy");
  }

  @Test
  void a_line_without_a_number_says_no_rate() {
    assertEquals(List.of(), said("police unlimited"));
  }

  @Test
  void rates_of_one_port_are_told_apart_by_what_they_hold() {
    var keys = Rates.of(List.of(option("storm-control", "interface Ethernet1", "storm-control broadcast level 1"), option("storm-control", "interface Ethernet1", "storm-control multicast level 1"))).stream().map(Fact::key).distinct().toList();
    assertEquals(2, keys.size());
  }
}
