package org.holdpoint.language.eos;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.SourceFile;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Texts that no device wrote: nothing is thrown, no line is lost, every place lies in the file.
final class EosBadInputTest {

  private static final String GOOD = """
      hostname sw1
      vrf instance red
      interface Ethernet1
         no switchport
         vrf red
         ip address 198.18.0.1/31
         isis enable CORE
      router isis CORE
         redistribute bgp route-map OWN
      router bgp 65001
         neighbor PG peer group
         neighbor 192.0.2.2 peer group PG
         neighbor PG maximum-routes 100
         vlan 10
            rd 192.0.2.1:10
         !
         address-family ipv4
            neighbor PG activate
         !
         vrf red
            neighbor 192.0.2.4 remote-as 65002
      ip prefix-list OWN
         seq 10 permit 192.0.2.0/24
      route-map OWN permit 10
         match ip address prefix-list OWN
      banner motd
      hello
      EOF
      """;

  @TestFactory
  Stream<DynamicTest> every_text_is_read_to_its_end() {
    var lines = GOOD.lines().toList();
    var reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return Stream.of("", "\n", "\0\0\n", "!\n#\n", "exit\nexit\nexit\nexit\n", "no\n", "router\n", "router bgp\n neighbor\n neighbor x\n no neighbor\n", "redistribute\n", "ip route\nip\nip prefix-list\nip prefix-list X\n seq\n", "configure session\ncommit\nabort\ncommit\n",
        "route-map\nroute-map X\n match\n set\n", "access-list\naccess-list A\naccess-list A permit\nip as-path access-list A permit\n", "router isis\n redistribute\nbanner motd\nno end\n", "neighbor interface\nrouter bgp 1\n neighbor interface\n neighbor interface Et1 peer-group\n", "(config)#\n", "r1(config-nonsense)# x\n",
        "interface 이름\n description \u202e\n", GOOD.replace(" ", "\t"), GOOD.replace("\n", "\r\n"), GOOD + GOOD, String.join("\n", reversed), GOOD.substring(0, GOOD.length() / 2),
        "set interfaces ge-0/0/0 unit 0;\n" + GOOD + "commit\n", "neighbor " + "x".repeat(70_000) + "\n", "router bgp 99999999999999999999999\n neighbor 1 remote-as 99999999999999999999999\n")
        .map(text -> DynamicTest.dynamicTest("text " + text.substring(0, Math.min(20, text.length())).strip(), () -> holds(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void words_in_any_order_and_any_bytes_are_read_too() {
    var random = new Random(7);
    var words = GOOD.split("\\s+");
    for (var round = 0; round < 200; round++) {
      var text = new StringBuilder();
      for (var line = 0; line < 20; line++) {
        IntStream.range(0, random.nextInt(6)).forEach(_ -> text.append(random.nextInt(9) == 0 ? "no" : words[random.nextInt(words.length)]).append(' '));
        text.append('\n');
      }
      holds(text.toString().getBytes(StandardCharsets.UTF_8));
      var bytes = new byte[200];
      random.nextBytes(bytes);
      holds(bytes);
    }
  }

  @Test
  void the_time_grows_with_the_text() {
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> holds(GOOD.repeat(2_000).getBytes(StandardCharsets.UTF_8)));
  }

  private static void holds(byte[] bytes) {
    SourceFile file = EosText.file("sw1.conf", bytes);
    List<Statement> statements = EosStatements.read(file);
    assertEquals(file.lines().size(), statements.size());
    var steps = Eos.machine().run(statements);
    assertEquals(statements, steps.stream().map(step -> step.statement()).toList());
    assertAll(statements.stream().map(statement -> () -> assertTrue(statement.at().line() >= 1 && statement.at().line() <= Math.max(1, file.lines().size()))));
    EosDetection.recognises(file);
    var facts = Eos.language().facts(new Subject("device", "sw1"), Replay.configuration(Eos.language(), statements, file));
    assertAll(facts.stream().map(fact -> () -> assertTrue(fact.at().line() >= 1 && fact.at().line() <= Math.max(1, file.lines().size()), fact.toString())));
  }
}
