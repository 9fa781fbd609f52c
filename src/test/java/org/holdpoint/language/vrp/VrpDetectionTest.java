package org.holdpoint.language.vrp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.junit.jupiter.api.Test;

/// What is VRP and what is not, and that no text makes its reading fail.
final class VrpDetectionTest {

  private static final String SAVED = "#\nsysname pe1\n#\nisis 1\n is-level level-2\n network-entity 49.0001.1920.0000.2007.00\n#\nreturn\n";

  @Test
  void a_saved_configuration_a_script_and_a_session_are_recognised() {
    assertEquals(2, VrpDetection.recognises(VrpText.file(SAVED)));
    assertEquals(2, VrpDetection.recognises(VrpText.file("[*pe1-isis-1] cost-style wide\n")));
    assertEquals(2, VrpDetection.recognises(VrpText.file("<pe1>system-view\n[~pe1]isis 1\n[~pe1-isis-1]cost-style wide\n")));
    assertTrue(VrpDetection.recognises(VrpText.file("system-view\ninterface GigabitEthernet0/1/1\n isis cost 200\n quit\nreturn\nsave\n")) > 0);
    assertEquals(Optional.of(true), VrpDetection.wholeConfiguration(VrpText.file(SAVED)));
    assertEquals(Optional.of(false), VrpDetection.wholeConfiguration(VrpText.file("system-view\nisis 1\n")));
  }

  @Test
  void other_systems_and_other_texts_are_not() {
    for (var text : List.of("hostname pe1\n!\nrouter bgp 64500\n neighbor 192.0.2.9 remote-as 64511\n!\nend\n", "exit all\nconfigure\n    router\n        isis 0\n        exit\n    exit\nexit all\n",
        "[section] key\nshutdown = 7\n", "[INFO] started\n[ERROR] failed to open\n", "version 7.1.064, Release 0605\n#\n sysname h3c\n#\ninterface GigabitEthernet1/0/1\n port link-mode route\n",
        "protocols {\n    isis {\n        export OUT;\n    }\n}\n", "# A title\n\nSome text about `bgp 64500`.\n", "<html>\n<body>text</body>\n", "")) {
      assertEquals(0, VrpDetection.recognises(VrpText.file(text)), text);
    }
  }

  @Test
  void whatever_the_text_every_line_has_its_statement_inside_the_file_and_is_counted() {
    var random = new Random(7);
    var pieces = List.of("isis 1", " import-route bgp", "#", " #", "undo", "undo undo undo", "quit", "return", "[~pe1-bgp-]", "[]", "<>", "[*a-b-c] peer", "\t peer 1.1.1.1 as-number", "peer", "bgp 99999999999999999999",
        "ip ip-prefix P index 999999999999999999999 permit 0.0.0.0 999", "ip address 1.1.1.1 255.0.255.0", "route-policy P permit node", "route-policy P permit node 99999999999999999999", "acl", "rule 5",
        "interface", "interface 0/1/0", "ospf 1", "area 99999999999", "\u00e9\u4e2d\ud83d\ude00 x", "\"", "\"a b\" \"", "---- More ----", "ipv4-family", "filter-policy export", "import-route limit x",
        "ip vpn-instance", "peer A route-policy export", "group", "network", "ip route-static 1.1.1.1", "a".repeat(300), "\u0000\u0007");
    for (var round = 0; round < 300; round++) {
      var lines = new ArrayList<String>();
      for (var line = 0; line < 40; line++) {
        lines.add(" ".repeat(random.nextInt(3)) + pieces.get(random.nextInt(pieces.size())) + (random.nextInt(4) == 0 ? " " + pieces.get(random.nextInt(pieces.size())) : ""));
      }
      check(String.join(random.nextBoolean() ? "\n" : "\r\n", lines));
    }
    check(SAVED.repeat(2000).replace("pe1", "pe\u00e91"));
    check("isis 1\n".repeat(5) + "x".repeat(70_000) + "\n");
  }

  private static void check(String text) {
    var file = VrpText.file(text);
    var statements = VrpStatements.read(file);
    assertEquals(file.lines().size(), statements.size());
    statements.forEach(statement -> assertTrue(statement.at().line() >= 1 && statement.at().column() >= 1 && statement.at().endColumn() <= file.text(statement.line()).length() + 1, statement::toString));
    VrpDetection.recognises(file);
    var subject = new org.holdpoint.fact.Subject("device", "pe1");
    var replay = Replay.printed(Vrp.language(), subject, statements, file.start());
    var coverage = replay.coverage(file, "vrp", "state");
    assertEquals(coverage.lines(), coverage.read() + coverage.ignored() + coverage.unread().size() + coverage.other());
    Vrp.language().facts(subject, replay.after());
    assertTrue(text.getBytes(StandardCharsets.UTF_8).length >= 0 && statements.stream().noneMatch(statement -> statement.kind() == Statement.Kind.COMMAND && statement.words().isEmpty()));
  }
}
