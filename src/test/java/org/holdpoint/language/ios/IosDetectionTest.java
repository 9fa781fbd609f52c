package org.holdpoint.language.ios;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is claimed as IOS, and what is not. The corpus of routers is measured apart (`.ci/measure coverage`).
final class IosDetectionTest {

  private static final Map<String, String> OURS = Map.ofEntries(
      Map.entry("a saved configuration", "Building configuration...\n\nCurrent configuration : 1204 bytes\n!\nversion 15.4\nservice timestamps log datetime msec\nhostname pe1\n!\nend\n"),
      Map.entry("the lines of one block", "router isis CORE\n net 49.0001.1920.0000.0207.00\n is-type level-2-only\n"),
      Map.entry("an interface", "interface GigabitEthernet0/0/3\n description to pe2\n"),
      Map.entry("a neighbor", "router bgp 64500\n neighbor 203.0.113.9 remote-as 64511\n"),
      Map.entry("a list", "ip prefix-list CORP seq 5 permit 198.51.100.0/24\n"),
      Map.entry("a route map", "route-map CORP permit 10\n match ip address prefix-list CORP\n"),
      Map.entry("a script that enters the configuration", "conf t\nrouter bgp 64500\nno neighbor 203.0.113.9\nend\nwr\n"),
      Map.entry("a script with a mistake", "conf t\ninterface GigabitEthernet0/0/3\n ip address 192.0.2.1/31\n isis metric 10\nexit\nrouter bgp 64500\n frobnicate\nend\n"),
      Map.entry("a session", "pe1#show ip bgp summary\nBGP router identifier 192.0.2.7\npe1#conf t\npe1(config)#router bgp 64500\npe1(config-router)#no neighbor 203.0.113.9\n"),
      Map.entry("a session that saves", "pe1#conf t\npe1(config)#router bgp 64500\npe1(config-router)#no neighbor 203.0.113.9\npe1(config-router)#end\npe1#wr\nBuilding configuration...\n[OK]\n"),
      Map.entry("a banner with the words of others", "hostname pe1\nbanner motd #\nset system; commit\nfeature bgp {\n#\nrouter bgp 64500\n bgp log-neighbor-changes\n"));

  private static final Map<String, String> OTHERS = Map.ofEntries(
      Map.entry("SR OS", "exit all\nconfigure\n    router\n        interface \"system\"\n            address 192.0.2.7/32\n        exit\n    exit\n"),
      Map.entry("Junos", "interfaces {\n    ge-0/0/0 {\n        unit 0;\n    }\n}\n"),
      Map.entry("Junos commands", "set interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/31\nset protocols isis interface ge-0/0/0\n"),
      Map.entry("VRP", "#\nsysname pe1\n#\ninterface GigabitEthernet0/0/1\n ip address 192.0.2.1 255.255.255.254\n#\nbgp 64500\n#\nreturn\n"),
      Map.entry("IOS XR", "hostname pe1\ninterface GigabitEthernet0/0/0/1\n ipv4 address 192.0.2.1 255.255.255.254\n!\nrouter isis CORE\n is-type level-2-only\n!\ncommit\n"),
      Map.entry("NX-OS", "hostname pe1\nfeature isis\nfeature bgp\ninterface Ethernet1/1\n  no switchport\n  ip address 192.0.2.1/31\n"),
      Map.entry("EOS", "! device: pe1 (vEOS, EOS-4.21.1.1F)\n!\nhostname pe1\n!\ninterface Ethernet1\n   no switchport\n   ip address 192.0.2.1/31\n"),
      Map.entry("FRR", "frr version 8.4\nfrr defaults traditional\nhostname pe1\n!\nrouter bgp 64500\n neighbor 192.0.2.1 remote-as 64500\n!\n"),
      Map.entry("FRR without its header", "hostname pe1\n!\ninterface eth0\n ip address 192.0.2.1/31\n!\nrouter bgp 64500\n no bgp ebgp-requires-policy\n neighbor 192.0.2.0 remote-as 64501\n!\n"),
      Map.entry("ASA", "ASA Version 9.8(2)\n!\nhostname fw1\ninterface GigabitEthernet0/0\n nameif outside\n security-level 0\n ip address 192.0.2.1 255.255.255.254\n"),
      Map.entry("YAML", "- name: configure pe1\n  cisco.ios.ios_config:\n    lines:\n      - router bgp 64500\n      - neighbor 203.0.113.9 remote-as 64511\n"),
      Map.entry("a shell script", "#!/bin/sh\nrouter bgp 64500\nfor host in pe1 pe2; do ssh $host show run; done\n"),
      Map.entry("SQL", "ALTER TABLE interface ADD COLUMN ip varchar(16);\nSELECT * FROM router WHERE vlan = 5;\n"),
      Map.entry("a text", "Interface GigabitEthernet0/1 went down at 03:00.\nWe logged in and looked.\nNobody had touched the router before.\nRouter BGP sessions came back by themselves.\n"),
      Map.entry("a switch of HP", "; J9019A Configuration Editor; Created on release #Q.10.05\n\nhostname \"sw0\"\ninterface 1\n   name \"uplink\"\nexit\nip default-gateway 192.0.2.1\n"),
      Map.entry("a switch of Aruba", "!\n!Version ArubaOS-CX FL.10.11.1021\nhostname sw1\nvlan 10\n    name users\ninterface 1/1/1\n    no shutdown\n"),
      Map.entry("nothing", "\n\n"));

  @TestFactory
  Stream<DynamicTest> what_is_written_in_it_is_claimed() {
    return OURS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
      var judgement = IosDetection.judge(file(text.getValue()));
      assertTrue(judgement.sure() > 0, judgement.because());
    }));
  }

  @TestFactory
  Stream<DynamicTest> what_others_write_is_not_claimed() {
    return OTHERS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
      var judgement = IosDetection.judge(file(text.getValue()));
      assertEquals(0, judgement.sure(), judgement.because());
    }));
  }

  @Test
  void what_only_this_system_writes_makes_it_sure() {
    assertEquals(2, IosDetection.recognises(file(OURS.get("a saved configuration"))));
    assertEquals(1, IosDetection.recognises(file(OURS.get("a neighbor"))));
  }

  @Test
  void a_file_that_a_daemon_of_frr_reads_is_not_claimed_for_what_both_take() {
    assertEquals(0, IosDetection.recognises(SourceReader.read(OURS.get("a neighbor").getBytes(StandardCharsets.UTF_8), "etc/frr/bgpd.conf", "bgpd.conf", Side.HEAD)));
  }

  @Test
  void what_the_device_prints_above_it_makes_a_whole_configuration_and_a_prompt_a_script() {
    assertEquals(Optional.of(true), IosDetection.wholeConfiguration(file(OURS.get("a saved configuration"))));
    assertEquals(Optional.of(true), IosDetection.wholeConfiguration(file("pe1#show running-config\nBuilding configuration...\n\nCurrent configuration : 80 bytes\nhostname pe1\nend\n")));
    assertEquals(Optional.of(true), IosDetection.wholeConfiguration(file("hostname pe1\n!\nrouter bgp 64500\n!\nend\n")));
    assertEquals(Optional.of(false), IosDetection.wholeConfiguration(file(OURS.get("a session"))));
    assertEquals(Optional.of(false), IosDetection.wholeConfiguration(file(OURS.get("a script that enters the configuration"))));
    assertEquals(Optional.empty(), IosDetection.wholeConfiguration(file(OURS.get("a neighbor"))));
  }

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "changes/tonight", "tonight", Side.HEAD);
  }
}
