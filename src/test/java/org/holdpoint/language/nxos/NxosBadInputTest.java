package org.holdpoint.language.nxos;

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
final class NxosBadInputTest {

  private static final String GOOD = """
      hostname leaf-1
      feature bgp
      feature isis
      vrf context RED
        ip route 10.0.0.0/8 198.18.0.9 200 tag 7
        address-family ipv4 unicast
          route-target both 65001:1
      interface Ethernet1/1
        vrf member RED
        ip address 198.18.0.1/31
        ip router isis CORE
      router isis CORE
        address-family ipv4 unicast
          redistribute bgp 65001 route-map OWN
      router bgp 65001
        template peer PG
          address-family ipv4 unicast
            maximum-prefix 100
        neighbor 192.0.2.2 remote-as 65002
          inherit peer PG
          address-family ipv4 unicast
            inherit peer-policy POLICY 10
        vrf RED
          neighbor 192.0.2.4
      ip prefix-list OWN seq 5 permit 192.0.2.0/24 eq 25
      route-map OWN permit 10
        match ip address prefix-list OWN
      ip access-list A
        10 permit ip any any
      ip community-list standard C seq 5 permit 65001:1
      no feature isis
      """;

  @TestFactory
  Stream<DynamicTest> every_text_is_read_to_its_end() {
    var lines = GOOD.lines().toList();
    var reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return Stream.of("", "\n", "\0\0\n", "!\n#\n", "exit\nexit\nexit\nexit\n", "no\n", "router\n", "router bgp\n neighbor\n neighbor x\n no neighbor\n", "router bgp 1\n neighbor x remote-as\n vrf\n template peer\n inherit peer\n",
        "redistribute\n", "ip route\nip\nip prefix-list\n", "ip route 10.0.0.0/8\nip route 10.0.0.0 255.0.0.0\n", "route-map\nroute-map X\n match\n set\n", "ip access-list\nip access-list A\n permit\n 10\n",
        "feature\nno feature\nno feature bgp\n", "ip as-path access-list A permit \"^1\n", "ip community-list standard C permit\n", "configure dual-stage\nabort\ncommit\n", "(config)#\n", "leaf-1(config-nonsense)# x\n",
        "interface 이름\n description \u202e\n", "banner motd ^\nfeature\n", "router isis CORE ; shutdown\n", GOOD.replace(" ", "\t"), GOOD.replace("\n", "\r\n"), GOOD + GOOD, String.join("\n", reversed),
        GOOD.substring(0, GOOD.length() / 2), "set interfaces ge-0/0/0 unit 0;\n" + GOOD + "commit\n", "neighbor " + "x".repeat(70_000) + "\n",
        "router bgp 99999999999999999999999\n neighbor 1 remote-as 99999999999999999999999\n", "router bgp 1\ntemplate peer A\n inherit peer-session B\ntemplate peer-session B\n inherit peer-session B\nneighbor 1.1.1.1\n inherit peer A\n")
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
    SourceFile file = NxosText.file("leaf-1.cfg", bytes);
    List<Statement> statements = NxosStatements.read(file);
    assertEquals(file.lines().size(), statements.size());
    var steps = Nxos.machine().run(statements);
    assertEquals(statements, steps.stream().map(step -> step.statement()).toList());
    assertAll(statements.stream().map(statement -> () -> assertTrue(statement.at().line() >= 1 && statement.at().line() <= Math.max(1, file.lines().size()))));
    NxosDetection.recognises(file);
    var facts = Nxos.language().facts(new Subject("device", "leaf-1"), Replay.configuration(Nxos.language(), statements, file));
    assertAll(facts.stream().map(fact -> () -> assertTrue(fact.at().line() >= 1 && fact.at().line() <= Math.max(1, file.lines().size()), fact.toString())));
  }
}
