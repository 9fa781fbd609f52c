package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/// What is claimed as SR OS classic CLI, and what is not. The corpus of routers is measured apart (`.ci/measure coverage`).
final class SrosDetectionTest {

  private static final Map<String, String> OURS = Map.of(
      "a saved configuration", "# TiMOS-B-16.0.R5 both/x86_64 Nokia 7750 SR\n# Generated MON NOV 01 2021 UTC\nexit all\nconfigure\n    router Base\n        isis 0\n        exit\n    exit\nexit all\n",
      "a saved configuration with a slip in it", "# TiMOS-B-16.0.R5 both/x86_64 Nokia 7750 SR\nexit all\nconfigure\n    system\n        name \"pe1\";\n    exit\nexit all\n",
      "a session", "A:pe1# configure router isis\nA:pe1>config>router>isis# level-capability level-2\n",
      "a script", "configure\n    router\n        isis 0\n            area-id 49.0001\n        exit\n    exit\nexit all\n",
      "a script under a line of text", "Note: run at 03:00\nconfigure\n    router\n        isis 0\n            area-id 49.0001\n        exit\n    exit\nexit all\n",
      "the entrance alone", "configure\n",
      "rooted lines", "/configure router isis 0 level-capability level-2\n/configure port 1/1/1 no shutdown\n");

  private static final Map<String, String> OTHERS = Map.ofEntries(
      Map.entry("a saved configuration of MD-CLI", "# TiMOS-B-23.10.R1 both/x86_64 Nokia 7750 SR-1\n# Configuration format version 23.10 revision 0\nconfigure {\n    system {\n        name \"pe1\"\n    }\n}\n"),
      Map.entry("MD-CLI on flat lines", "# TiMOS-B-23.10.R1 both/x86_64 Nokia 7750 SR-1\n# Configuration format version 23.10 revision 0\n/configure router \"Base\" autonomous-system 64500\n"),
      Map.entry("blocks of MD-CLI under the header of the device", "# TiMOS-B-23.10.R1 both/x86_64 Nokia 7750 SR-1\nconfigure {\n    system {\n        name \"pe1\"\n    }\n}\n"),
      Map.entry("a session in MD-CLI", "[gl:/configure router \"Base\"]\nA:admin@pe1# autonomous-system 64500\n\n*[gl:/configure router \"Base\"]\nA:admin@pe1# commit\n"),
      Map.entry("a session in a newer MD-CLI", "(gl)[/configure router \"Base\"]\nA:admin@pe1# info\n"),
      Map.entry("IOS XR", "configure\ninterface GigabitEthernet0/0/0/0 ipv4 address 192.0.2.1 255.255.255.254\ncommit\n"),
      Map.entry("Junos", "configure\nset interfaces ge-0/0/0 unit 0 family inet address 192.0.2.1/31\ncommit\n"),
      Map.entry("IOS", "configure terminal\nrouter isis\n net 49.0001.1920.0000.0207.00\nend\n"),
      Map.entry("YAML with a script in it", "name: close the block\nwhy: it stays open\nrun: |\n  configure\n      router\n          isis 0\n          exit\n      exit\nask: who runs it\nthen: nothing\n"),
      Map.entry("a text", "configure the router\nthen go home\n"));

  @TestFactory
  Stream<DynamicTest> what_is_written_in_it_is_claimed() {
    return OURS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertEquals(true, SrosDetection.recognises(file(text.getValue())) > 0)));
  }

  @TestFactory
  Stream<DynamicTest> what_others_write_is_not_claimed() {
    return OTHERS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertEquals(0, SrosDetection.recognises(file(text.getValue())))));
  }

  @Test
  void a_header_and_a_prompt_make_it_sure_and_a_script_only_fits() {
    assertEquals(2, SrosDetection.recognises(file(OURS.get("a saved configuration"))));
    assertEquals(2, SrosDetection.recognises(file(OURS.get("a session"))));
    assertEquals(1, SrosDetection.recognises(file(OURS.get("a script"))));
    assertEquals(Optional.of(true), SrosDetection.wholeConfiguration(file(OURS.get("a saved configuration"))));
    assertEquals(Optional.of(false), SrosDetection.wholeConfiguration(file(OURS.get("a session"))));
    assertEquals(Optional.empty(), SrosDetection.wholeConfiguration(file(OURS.get("a script"))));
  }

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "changes/tonight", "tonight", Side.HEAD);
  }
}
