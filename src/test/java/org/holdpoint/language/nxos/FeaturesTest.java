package org.holdpoint.language.nxos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.holdpoint.fact.NameFact.Definition;
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
      "interface-vlan|interface Vlan20\\n  no shutdown|interface Vlan20", "dhcp|interface Vlan20\\n  ip dhcp relay address 192.0.2.1|ip dhcp relay address 192.0.2.1", "eigrp|router eigrp 7|router eigrp 7", "lacp|interface Ethernet1/1\\n  channel-group 10 force mode passive|channel-group 10 force mode passive", "pim|ip pim ssm range 239.1.0.0/16|ip pim ssm range 239.1.0.0/16",
      "vpc|vpc domain 1|vpc domain 1", "interface-vlan|interface Vlan10\\n  no shutdown|interface Vlan10"})
  void a_feature_is_used_by_the_first_line_that_runs_on_it(String feature, String text, String line) {
    assertEquals(List.of(feature + ": " + line), used("feature " + feature + "\n" + text.replace("\\n", "\n") + "\n"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"bfd|interface Ethernet1/1\\n  description to the bfd lab", "lacp|interface Ethernet1/1\\n  channel-group 10 mode on", "pim|ip pim ssm range 232.0.0.0/8", "interface-vlan|interface Vlan1\\n  shutdown",
      "dhcp|service dhcp", "bgp|router bgp 65001", "dhcp|ip dhcp relay", "lacp|interface Ethernet1/1\\n  channel-group 10", "pbr|route-map PBR permit 10"})
  void it_is_not_by_what_the_device_writes_itself_or_people_say(String feature, String text) {
    assertEquals(List.of(), used("feature " + feature + "\n" + text.replace("\\n", "\n") + "\n"));
  }

  @Test
  void a_feature_that_is_off_is_used_by_nothing() {
    assertEquals(List.of(), used("no feature bfd\ninterface Ethernet1/1\n  ip ospf bfd\n"));
    assertEquals(List.of(), used("feature ospf\ninterface Ethernet1/1\n  ip ospf bfd\n"));
  }

  @Test
  void the_lines_that_go_with_a_feature_are_those_of_its_own_name_alone() {
    assertEquals(List.of("router ospf ", "ip router ospf ", "ip ospf "), Features.carried("feature ospf"));
    assertEquals(List.of("interface Vlan"), Features.carried("feature interface-vlan"));
    assertEquals(List.of(), Features.carried("feature lldp"));
    assertEquals(List.of(), Features.carried("ospf"));
  }

  @Test
  void a_configuration_that_names_no_feature_has_what_its_processes_need_in_the_order_of_the_table() {
    var named = NxosText.facts(Definition.class, "router ospf 1\nrouter bgp 65001\nrouter eigrp 7\n").stream().filter(one -> one.sort().equals("feature")).map(Definition::name).toList();
    assertEquals(List.of("bgp", "ospf", "eigrp"), named);
  }
}
