package org.holdpoint.language.junos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which texts are Junos, and which of them are whole configurations.
final class JunosDetectionTest {

  @Test
  void braces_set_lines_and_sessions_are_recognised() {
    assertEquals(2, recognises("system {\n    host-name pe1;\n}\n"));
    assertEquals(2, recognises("configure exclusive\nedit protocols isis\nset level 1 disable\ncommit\n"));
    assertEquals(2, recognises("[edit protocols isis]\nops@pe1# set level 1 disable\n"));
  }

  @Test
  void other_systems_with_the_same_verbs_or_braces_are_not() {
    assertEquals(0, recognises("set interfaces ethernet eth0 address 192.0.2.1/24\nset service ssh port 22\n"));
    assertEquals(0, recognises("configure {\n    system {\n        name \"pe1\"\n    }\n}\n"));
    assertEquals(0, recognises("configure terminal\nrouter isis\n net 49.0001.0000.0000.0001.00\n"));
    assertEquals(0, recognises("system {\n    name pe1\n}\nnetwork-instance default {\n    type default\n}\n"));
  }

  @Test
  void typed_lines_are_a_script_and_braces_a_whole_configuration() {
    assertEquals(Optional.of(true), whole("system {\n    host-name pe1;\n}\n"));
    assertEquals(Optional.of(false), whole("configure\nload merge terminal\nsystem {\n    host-name pe1;\n}\n"));
    assertEquals(Optional.empty(), whole("set system host-name pe1\n"));
  }

  private static int recognises(String text) {
    return JunosDetection.recognises(JunosText.file(text));
  }

  private static Optional<Boolean> whole(String text) {
    return JunosDetection.wholeConfiguration(JunosText.file(text));
  }
}
