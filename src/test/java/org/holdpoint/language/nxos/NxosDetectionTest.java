package org.holdpoint.language.nxos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.language.Languages;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is claimed as NX-OS, and what is not. The corpus of routers is measured apart (`.ci/measure coverage`).
final class NxosDetectionTest {

  private static final Map<String, String> OURS = Map.of(
      "a configuration that is shown", "!Command: show running-config\n!Time: Mon Nov 23 04:00:01 2026\n\nversion 9.3(5) Bios:version 05.39\nhostname leaf-1\nvdc leaf-1 id 1\n\nfeature bgp\ninterface Ethernet1/1\n  ip address 192.0.2.1/31\n",
      "one without its header", "hostname leaf-1\nfeature bgp\nvrf context RED\ninterface Ethernet1/1\n  vrf member RED\n  ip address 192.0.2.1/31\nrouter bgp 64500\n  neighbor 192.0.2.0\n    remote-as 64501\n    address-family ipv4 unicast\n",
      "one with masks and a feature", "hostname leaf-1\nfeature ospf\ninterface Ethernet1/1\n  ip address 192.0.2.1 255.255.255.254\n  ip router ospf 1 area 0\n",
      "a script", "configure terminal\nfeature isis\nrouter isis CORE\n  address-family ipv4 unicast\n    redistribute bgp 64500 route-map OWN\nend\n",
      "a script in two stages", "configure dual-stage\nrouter bgp 64500\n  template peer CUSTOMERS\n    remote-as 64511\ncommit\n",
      "a session", "leaf-1(config)# router bgp 64500\nleaf-1(config-router)# template peer CUSTOMERS\nleaf-1(config-router-neighbor)# remote-as 64511\n",
      "a boot line", "hostname leaf-1\nboot nxos bootflash:/nxos.9.3.5.bin\ninterface mgmt0\n  vrf member management\n");

  private static final Map<String, String> OTHERS = Map.of(
      "IOS", "version 15.4\nservice timestamps log datetime msec\nhostname pe1\n!\ninterface GigabitEthernet0/0\n ip address 192.0.2.1 255.255.255.254\n!\nrouter bgp 64500\n neighbor 192.0.2.0 remote-as 64501\n!\nend\n",
      "EOS", "! device: pe1 (vEOS, EOS-4.21.1.1F)\n!\nhostname pe1\n!\nvrf instance RED\n!\ninterface Ethernet1\n   no switchport\n   ip address 192.0.2.1/31\n!\nip routing\n",
      "FRR", "frr version 8.4\nhostname pe1\n!\ninterface eth0\n ip address 192.0.2.1/31\n!\nrouter bgp 64500\n neighbor 192.0.2.0 remote-as 64501\n",
      "IOS XR", "!! IOS XR Configuration 7.3.2\nhostname pe1\ninterface GigabitEthernet0/0/0/1\n ipv4 address 192.0.2.1 255.255.255.254\n!\nrouter isis CORE\n is-type level-2-only\n!\n",
      "SR OS", "exit all\nconfigure\n    router\n        interface \"system\"\n            address 192.0.2.7/32\n        exit\n    exit\n",
      "Junos", "interfaces {\n    ge-0/0/0 {\n        unit 0;\n    }\n}\n",
      "VRP", "#\nsysname pe1\n#\ninterface GigabitEthernet0/0/1\n ip address 192.0.2.1 255.255.255.254\n#\nreturn\n",
      "features of something else", "feature: dark-mode\nrollout: 10\n",
      "a shell script", "#!/bin/sh\nfeature bgp\n",
      "nothing", "\n\n");

  @TestFactory
  Stream<DynamicTest> what_is_written_in_it_is_claimed() {
    return OURS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertEquals(Optional.of("nxos"), Languages.of(file(text.getValue()), Optional.empty(), Settings.none()).map(language -> language.name()))));
  }

  @TestFactory
  Stream<DynamicTest> what_others_write_is_not_claimed() {
    return OTHERS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertEquals(0, NxosDetection.recognises(file(text.getValue())))));
  }

  @Test
  void a_shown_text_is_a_whole_configuration_and_a_typed_one_is_not() {
    assertEquals(Optional.of(true), NxosDetection.wholeConfiguration(file(OURS.get("a configuration that is shown"))));
    assertEquals(Optional.of(false), NxosDetection.wholeConfiguration(file(OURS.get("a script"))));
    assertEquals(Optional.of(false), NxosDetection.wholeConfiguration(file(OURS.get("a script in two stages"))));
    assertEquals(Optional.of(false), NxosDetection.wholeConfiguration(file(OURS.get("a session"))));
    assertEquals(Optional.empty(), NxosDetection.wholeConfiguration(file(OURS.get("one without its header"))));
  }

  @Test
  void one_mistaken_line_of_another_system_does_not_make_it_another() {
    assertTrue(NxosDetection.recognises(file(OURS.get("one without its header") + "vrf definition BLUE\n")) > 0);
  }

  private static SourceFile file(String text) {
    return NxosText.file("leaf-1.txt", text.getBytes(StandardCharsets.UTF_8));
  }
}
