package org.holdpoint.language.nxos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.RoutingFact.RoutingOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

  private static List<String> used(String text) {
    return NxosText.facts(RoutingOption.class, text).stream().filter(option -> option.option().equals("feature")).map(option -> option.name() + ": " + option.line()).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"bfd|interface Ethernet1/1\\n  ip ospf bfd|ip ospf bfd", "lacp|interface Ethernet1/1\\n  channel-group 10 mode active|channel-group 10 mode active", "pim|interface Ethernet1/1\\n  ip pim sparse-mode|ip pim sparse-mode",
      "interface-vlan|interface Vlan20\\n  no shutdown|interface Vlan20", "dhcp|interface Vlan20\\n  ip dhcp relay address 192.0.2.1|ip dhcp relay address 192.0.2.1", "eigrp|router eigrp 7|router eigrp 7"})
  void a_feature_is_used_by_the_first_line_that_runs_on_it(String feature, String text, String line) {
    assertEquals(List.of(feature + ": " + line), used("feature " + feature + "\n" + text.replace("\\n", "\n") + "\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"bfd|interface Ethernet1/1\\n  description to the bfd lab", "lacp|interface Ethernet1/1\\n  channel-group 10 mode on", "pim|ip pim ssm range 232.0.0.0/8", "interface-vlan|interface Vlan1\\n  shutdown",
      "dhcp|service dhcp", "bgp|router bgp 65001"})
  void it_is_not_by_what_the_device_writes_itself_or_people_say(String feature, String text) {
    assertEquals(List.of(), used("feature " + feature + "\n" + text.replace("\\n", "\n") + "\n"));
  }

  @Test
  void a_feature_that_is_off_is_used_by_nothing() {
    assertEquals(List.of(), used("no feature bfd\ninterface Ethernet1/1\n  ip ospf bfd\n"));
    assertEquals(List.of(), used("feature ospf\ninterface Ethernet1/1\n  ip ospf bfd\n"));
  }
}
