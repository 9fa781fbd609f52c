package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.gate.Verdict;
import org.holdpoint.language.sros.Sros;
import org.holdpoint.report.Report;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Side;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/// What is no proper script, as whole runs: no crash, no hang, time in proportion to the input, and never clean in silence.
@Timeout(180)
final class BadInputTest {

  private static final int MANY = 100_000;

  @TestFactory
  @Timeout(600)
  Stream<DynamicTest> four_times_the_lines_take_less_than_eight_times_the_time() throws IOException, InterruptedException {
    var times = BadInputTimes.measured();
    assertEquals(BadTexts.ALL.keySet(), times.keySet());
    return times.entrySet().stream().map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertTrue(text.getValue().proportionate(), text.getValue().toString())));
  }

  @TestFactory
  Stream<DynamicTest> many_bad_lines_are_judged_and_never_clean_in_silence() {
    return BadTexts.ALL.entrySet().stream().filter(text -> !BadTexts.GOOD.contains(text.getKey()))
        .map(text -> DynamicTest.dynamicTest(text.getKey(), () -> assertLoud(run(text.getValue().apply(MANY / 5)))));
  }

  @Test
  void two_hundred_thousand_good_lines_pass() {
    var report = run(BadTexts.ALL.get("a good script").apply(2 * MANY));
    assertEquals(Verdict.PASS, report.verdict(), report.reasons().toString());
    assertEquals(2 * MANY + 4, only(report).read());
  }

  @Test
  void a_hundred_thousand_headers_from_the_root_and_their_exits_balance() {
    var report = run(BadTexts.ALL.get("headers from the root, one inside the other").apply(MANY) + "exit\n".repeat(MANY));
    assertEquals(List.of(), report.incomplete());
    assertEquals(2 * MANY, only(report).read());
  }

  @Test
  void an_empty_file_has_no_lines_and_is_named() {
    var report = run("");
    assertEquals(0, only(report).lines());
    assertEquals(List.of(), report.incomplete());
  }

  @Test
  void one_endless_line_is_one_unread_line() {
    var report = run("configure router isis area-id " + "4".repeat(5_000_000));
    assertEquals(Verdict.REVIEW, report.verdict());
    assertEquals(1, only(report).unread().size());
  }

  @Test
  void one_line_of_sixty_thousand_words_is_taken_or_unread_but_not_lost() {
    assertLoud(run("configure router policy-options prefix-list \"p\" " + "x ".repeat(30_000) + "\n"));
    assertLoud(run("configure " + "router ".repeat(8_000) + "\n"));
  }

  @Test
  void lines_with_nul_or_bytes_that_are_no_text_are_unread_and_the_others_read() {
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes("configure router isis\n".getBytes(StandardCharsets.UTF_8));
    bytes.writeBytes(new byte[] {'e', 'x', 'p', 0, 'o', 'r', 't', '\n'});
    bytes.writeBytes(new byte[] {'a', (byte) 0xC3, (byte) 0x28, '\n'});
    bytes.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xFE, '\n'});
    bytes.writeBytes("area-id 49.0001\nexit all\n".getBytes(StandardCharsets.UTF_8));
    var report = run(bytes.toByteArray());
    assertEquals(Verdict.REVIEW, report.verdict());
    assertEquals(List.of(2, 3, 4), only(report).unread().stream().map(span -> span.line()).toList());
    assertEquals(3, only(report).read());
  }

  /// Twenty commands that no release has, in each of thirty contexts: each is unread, none is silently ignored, and nothing else is.
  @Test
  void every_unknown_command_is_unread_in_every_context() {
    var dice = RandomGeneratorFactory.of("L64X128MixRandom").create(17);
    var lines = new ArrayList<String>();
    var unknown = new TreeSet<Integer>();
    for (var header : CONTEXTS) {
      lines.add("/configure " + header);
      for (var i = 0; i < 20; i++) {
        var word = invented(i, header, dice.nextInt(1, 1_000_000));
        lines.add(word + List.of("", " 10", " \"x\" create", " enable 192.0.2.1").get(i % 4));
        unknown.add(lines.size());
      }
      lines.add("exit all");
    }
    assertEquals(30, CONTEXTS.size());
    var report = run(String.join("\n", lines) + "\n");
    assertEquals(unknown, only(report).unread().stream().map(span -> span.line()).collect(Collectors.toCollection(TreeSet::new)));
    assertEquals(Verdict.REVIEW, report.verdict());
  }

  @TestFactory
  Stream<DynamicTest> the_script_of_another_vendor_is_not_taken_for_a_good_one() {
    return Map.of("IOS", """
        configure terminal
        router isis CORE
         net 49.0001.0000.0000.0007.00
         metric-style wide
        interface GigabitEthernet0/0/0
         ip router isis CORE
        router bgp 64500
         neighbor 192.0.2.1 remote-as 64511
        end
        """, "Junos", """
        set protocols isis interface ge-0/0/0.0 level 2 metric 10
        set protocols bgp group corp neighbor 192.0.2.1 peer-as 64511
        delete protocols bgp group corp export EXP
        commit
        """, "VRP", """
        system-view
        isis 1
         network-entity 49.0001.0000.0000.0007.00
         quit
        bgp 64500
         peer 192.0.2.1 as-number 64511
         quit
        return
        """).entrySet().stream().map(script -> DynamicTest.dynamicTest(script.getKey(), () -> {
          assertLoud(run(script.getValue()));
          var guessed = Cases.check(Optional.empty(), Map.of("pe1-change.cli", script.getValue()));
          assertNotEquals(Optional.of("sros"), only(guessed).language());
        }));
  }

  @Test
  void a_hundred_thousand_exits_are_one_finding() {
    assertEquals(List.of("context/surplus-exit"), run("exit\n".repeat(MANY)).findings().stream().map(Finding::rule).toList());
  }

  /// Commands of the table, with letters no command has; or words that only look like one.
  private static String invented(int i, String header, int number) {
    var first = header.split(" ")[0];
    var word = i % 2 == 0 ? first + "q" + Integer.toString(number, 36) : "zq" + Integer.toString(number, 36);
    assertTrue(!Sros.language().table().knowsKeyword(word), word);
    return word;
  }

  private static final List<String> CONTEXTS = List.of("system", "system time", "system snmp", "system security", "log", "log log-id 99", "card 1", "card 1 mda 1", "port 1/1/1",
      "port 1/1/1 ethernet", "lag 1", "qos", "qos sap-ingress 10 create", "qos network 10 create", "filter", "filter ip-filter 10 create", "router", "router interface \"a\"",
      "router isis", "router isis interface \"a\"", "router isis level 2", "router ospf area 0.0.0.0", "router bgp", "router bgp group \"g\"",
      "router bgp group \"g\" neighbor 192.0.2.1", "router mpls", "router ldp", "router policy-options", "service", "service vprn 100 customer 1 create");

  /// Not pass, or the coverage says that lines were not judged.
  private static void assertLoud(Report report) {
    assertEquals(List.of(), report.incomplete());
    assertTrue(report.verdict() != Verdict.PASS || only(report).other() > 0 || report.findings().stream().anyMatch(finding -> finding.severity() != Severity.NOTE),
        report.coverage().toString());
    assertEquals(only(report).lines(), only(report).read() + only(report).ignored() + only(report).unread().size() + only(report).other());
  }

  private static FileCoverage only(Report report) {
    assertEquals(1, report.coverage().size());
    return report.coverage().getFirst();
  }

  private static Report run(String text) {
    return run(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Report run(byte[] bytes) {
    return BadTexts.run(bytes);
  }
}
