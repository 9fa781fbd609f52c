package org.holdpoint.language.eos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is claimed as FRR, and what is not. The corpus of routers is measured apart (`.ci/measure coverage`).
final class EosDetectionTest {

  private static final Map<String, String> OURS = Map.of(
      "a saved configuration", "! Command: show running-config\n! device: sw1 (DCS-7050SX3, EOS-4.31.2F)\n!\nhostname sw1\n!\ninterface Ethernet1\n   no switchport\n!\nend\n",
      "one without its header", "hostname sw1\n!\nvrf instance red\n!\ninterface Ethernet1\n   no switchport\n   vrf red\n   ip address 192.0.2.1/31\n!\nrouter bgp 65001\n   vrf red\n      rd 192.0.2.1:1\n!\nend\n",
      "a script", "configure terminal\nrouter bgp 65001\n   neighbor CUST peer group\n   neighbor 192.0.2.2 peer group CUST\nend\n",
      "a session", "configure session CHG\nrouter isis CORE\n   redistribute bgp\ncommit\n",
      "a transcript", "sw1(config)# router bgp 65001\nsw1(config-router-bgp)# neighbor 192.0.2.2 maximum-routes 100\n");

  private static final Map<String, String> OTHERS = Map.ofEntries(
      Map.entry("IOS", "version 15.4\nhostname pe1\n!\ninterface GigabitEthernet0/0\n ip address 192.0.2.1 255.255.255.254\n!\nrouter bgp 64500\n!\nend\n"),
      Map.entry("SR OS", "exit all\nconfigure\n    router\n        interface \"system\"\n            address 192.0.2.7/32\n        exit\n    exit\n"),
      Map.entry("Junos", "interfaces {\n    ge-0/0/0 {\n        unit 0;\n    }\n}\n"),
      Map.entry("Junos commands", "set interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/31\nset protocols isis interface ge-0/0/0\n"),
      Map.entry("VRP", "#\nsysname pe1\n#\ninterface GigabitEthernet0/0/1\n ip address 192.0.2.1 255.255.255.254\n#\nbgp 64500\n#\nreturn\n"),
      Map.entry("IOS XR", "hostname pe1\ninterface GigabitEthernet0/0/0/1\n ipv4 address 192.0.2.1 255.255.255.254\n!\nrouter isis CORE\n is-type level-2-only\n!\ncommit\n"),
      Map.entry("FRR", "frr version 8.4\nfrr defaults traditional\nhostname pe1\n!\ninterface eth0\n ip address 192.0.2.1/31\nexit\n"),
      Map.entry("NX-OS", "hostname pe1\nfeature isis\nfeature bgp\ninterface Ethernet1/1\n  no switchport\n  ip address 192.0.2.1/31\n"),
      Map.entry("YAML", "- name: configure pe1\n  frr.frr.frr_bgp:\n    config:\n      bgp_as: 64500\n"),
      Map.entry("a shell script", "#!/bin/sh\nvtysh -c 'configure terminal' -c 'router bgp 64500'\n"),
      Map.entry("interfaces of Debian", "auto lo\niface lo inet loopback\nauto eth0\niface eth0 inet dhcp\n"),
      Map.entry("nothing", "\n\n"));

  @TestFactory
  Stream<DynamicTest> what_is_written_in_it_is_claimed() {
    return OURS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertTrue(EosDetection.recognises(file("pe1.txt", text.getValue())) > 0)));
  }

  @TestFactory
  Stream<DynamicTest> what_others_write_is_not_claimed() {
    return OTHERS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertEquals(0, EosDetection.recognises(file("pe1.txt", text.getValue())))));
  }

  @Test
  void a_saved_text_is_a_whole_configuration_and_a_typed_one_is_not() {
    assertEquals(Optional.of(true), EosDetection.wholeConfiguration(file("sw1.txt", OURS.get("a saved configuration"))));
    assertEquals(Optional.of(true), EosDetection.wholeConfiguration(file("sw1.txt", OURS.get("one without its header"))));
    assertEquals(Optional.of(false), EosDetection.wholeConfiguration(file("sw1.cfg", OURS.get("a session"))));
    assertEquals(Optional.of(false), EosDetection.wholeConfiguration(file("sw1.cfg", OURS.get("a transcript"))));
  }

  private static SourceFile file(String name, String text) {
    return EosText.file(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
