package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.settings.Settings;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Which texts are MD-CLI, and which of them are whole configurations.
final class MdDetectionTest {

  private static final Map<String, String> OWN = Map.of(
      "a saved configuration", "# Configuration format version 23.10 revision 0\nconfigure {\n    system {\n        name \"pe1\"\n    }\n}\n",
      "braces without a header", "configure {\n    router \"Base\" {\n        isis 0 {\n            admin-state enable\n        }\n    }\n}\n",
      "a block alone", "router \"Base\" {\n    bgp {\n        group \"G\" {\n            peer-as 64511\n        }\n    }\n}\n",
      "flat lines", "/configure router \"Base\" isis 0 admin-state enable\n/configure router \"Base\" isis 0 interface \"a\" passive true\n",
      "flat lines of hardware", "/configure card 1 card-type iom-1\n/configure port 1/1/c1 admin-state enable\n/configure port 1/1/c1 connector breakout c1-100g\n",
      "a session that is typed", "edit-config private\nconfigure router \"Base\"\nbgp group \"G\" peer-as 64511\ncommit\n",
      "an implicit session", "configure exclusive\nrouter \"Base\" bgp\ngroup \"G\" admin-state enable\ncommit\n",
      "a pasted session", "[gl:/configure router \"Base\"]\nA:admin@pe1# autonomous-system 64500\n");

  private static final Map<String, String> OTHERS = Map.of(
      "Junos in braces", "system {\n  host-name pe1;\n}\nrouting-options {\n  protocols {\n    ospf {\n      area 0.0.0.0 {\n      }\n    }\n  }\n}\n",
      "a Junos session", "configure exclusive\nedit protocols isis\nset level 1 disable\ncommit\n",
      "classic CLI", "configure\n    router\n        isis 0\n            export \"OUT\"\n            no shutdown\n        exit\n    exit\nexit all\n",
      "classic flat lines", "/configure router isis export \"OUT\"\n/configure router isis no shutdown\n/configure port 1/1/1 no shutdown\n",
      "IOS", "configure terminal\nrouter isis CORE\n net 49.0001.0000.0000.0001.00\n",
      "FRR", "frr version 8.4\nhostname r1\nrouter bgp 64500\n neighbor 192.0.2.1 remote-as 64501\n",
      "SR Linux", "system {\n    name pe1\n}\nnetwork-instance default {\n    type default\n}\n",
      "HCL", "resource \"a\" \"b\" {\n  system {\n    name = \"x\"\n  }\n}\n",
      "nginx", "http {\n  server {\n    listen 80;\n  }\n}\n",
      "prose", "Configure the router before the port is used.\n");

  @TestFactory
  Stream<DynamicTest> texts_of_this_cli_are_recognised_and_given_to_it() {
    return OWN.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
      assertTrue(MdDetection.recognises(MdText.file(text.getValue())) > 0);
      assertEquals(Optional.of(MdCli.language()), language(text.getValue()));
    }));
  }

  @TestFactory
  Stream<DynamicTest> texts_of_other_systems_are_not() {
    return OTHERS.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> {
      assertTrue(language(text.getValue()).filter(MdCli.language()::equals).isEmpty(), text.getKey());
    }));
  }

  @Test
  void the_name_of_the_language_stands_for_both_syntaxes() {
    assertEquals(1, Languages.names().stream().filter("sros"::equals).count());
    OWN.values().forEach(text -> assertEquals(Optional.of(MdCli.language()), Languages.of(MdText.file(text), Optional.of("sros"), Settings.none())));
    assertEquals(Optional.of(Sros.language()), Languages.of(MdText.file(OTHERS.get("classic CLI")), Optional.of("sros"), Settings.none()));
  }

  @Test
  void a_script_that_is_wrong_is_still_one() {
    assertEquals(Optional.of(MdCli.language()), language("configure {\n    router \"Base\" {\n        isis 0 {\n        bgp {\n            group \"G\" {\n                export {\n                    policy [\"P\"]\n"
        + "                }\n            }\n        }\n    }\n}\n"));
  }

  @Test
  void what_a_device_printed_is_a_whole_configuration_and_what_is_typed_a_script() {
    assertEquals(Optional.of(true), MdDetection.wholeConfiguration(MdText.file(OWN.get("a saved configuration"))));
    assertEquals(Optional.of(false), MdDetection.wholeConfiguration(MdText.file(OWN.get("flat lines"))));
    assertEquals(Optional.of(false), MdDetection.wholeConfiguration(MdText.file(OWN.get("a session that is typed"))));
    assertEquals(Optional.empty(), MdDetection.wholeConfiguration(MdText.file(OWN.get("braces without a header"))));
  }

  private static Optional<RouterLanguage> language(String text) {
    return Languages.of(MdText.file(text), Optional.empty(), Settings.none());
  }
}
