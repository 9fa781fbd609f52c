package org.holdpoint.language.sros;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Texts that no device wrote: nothing is thrown, no line is lost, every place lies in the file, coverage adds up.
final class MdBadInputTest {

  private static final String GOOD = """
      # Configuration format version 23.10 revision 0
      configure {
          policy-options {
              prefix-list "OWN" {
                  prefix 198.51.100.0/24 type through {
                      through-length 28
                  }
              }
              policy-statement "OUT" {
                  entry 10 {
                      from {
                          protocol {
                              name [bgp static]
                          }
                      }
                      action {
                          action-type accept
                      }
                  }
              }
          }
          router "Base" {
              isis 0 {
                  export-policy ["OUT"]
                  interface "a" { passive true }
              }
              bgp {
                  group "g" {
                      import {
                          policy ["OUT" "IN"]
                      }
                  }
                  neighbor "192.0.2.1" {
                      group "g"
                      prefix-limit ipv4 {
                          maximum 50
                      }
                  }
              }
          }
      }
      /configure router "Base" bgp neighbor "192.0.2.1" delete prefix-limit ipv4
      edit-config private
      commit confirmed 5
      """;

  @TestFactory
  Stream<DynamicTest> every_text_is_read_to_its_end() {
    var lines = GOOD.lines().toList();
    var reversed = new ArrayList<>(lines);
    Collections.reverse(reversed);
    return Stream.of("", "\n", "\0\0\n", "{\n", "}\n", "{}\n", "}{\n", "{ { { } }\n", "configure {{\n}}}\n", "configure { router { isis { level { metric\n", "/\n", "//\n", "/ /\n", "/configure\n", "delete\n", "delete {\n}\n",
        "configure {\n    delete {\n    }\n}\n", "[\n]\n", "[/\n", "[/]\nA:a@b#\n", "A:a@b# }\n", "configure router \"Base\n", "policy [\"A\n", "back 99999999999999999999\nback 999999999999999999\n", "exit all now\n",
        "configure {\n    telepathy {\n        isis 0 {\n", "configure {\n    interface \"이름\" {\n    description \"\u202e\"\n", "{\n".repeat(300) + "}\n".repeat(300), "configure {\n" + "system {\n".repeat(300),
        "configure { " + "x { ".repeat(300) + "} ".repeat(301) + "\n", GOOD.replace(" ", "\t"), GOOD.replace("\n", "\r\n"), GOOD + GOOD, String.join("\n", reversed), GOOD.replace("}", ""), GOOD.replace("{", ""),
        GOOD + "configure\n    router\n        isis 0\n            no shutdown\n        exit\n    exit\nexit all\n", "set interfaces ge-0/0/0 unit 0;\n" + GOOD, "neighbor " + "x".repeat(70_000) + "\n",
        "configure router bgp group g peer-as 99999999999999999999999\n")
        .map(text -> DynamicTest.dynamicTest("text " + text.substring(0, Math.min(20, text.length())).strip(), () -> holds(text.getBytes(StandardCharsets.UTF_8))));
  }

  @Test
  void a_text_that_ends_anywhere_is_read_too() {
    for (var end = 0; end < GOOD.length(); end += 3) {
      holds(GOOD.substring(0, end).getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void words_in_any_order_and_any_bytes_are_read_too() {
    var random = new Random(7);
    var words = (GOOD + " delete exit back top // /configure [ ] { } \" # ").split("\\s+");
    for (var round = 0; round < 300; round++) {
      var text = new StringBuilder();
      for (var line = 0; line < 20; line++) {
        IntStream.range(0, random.nextInt(6)).forEach(_ -> text.append(words[random.nextInt(words.length)]).append(' '));
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
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> holds(GOOD.repeat(1_000).getBytes(StandardCharsets.UTF_8)));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> holds("telepathy {\n".repeat(20_000).getBytes(StandardCharsets.UTF_8)));
    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> holds(("configure { " + "a { ".repeat(5_000)).getBytes(StandardCharsets.UTF_8)));
  }

  private static void holds(byte[] bytes) {
    var file = SourceReader.read(bytes, "pe1.cli", "pe1.cli", Side.HEAD);
    var statements = MdStatements.read(file);
    var lines = Math.max(1, file.lines().size());
    assertEquals(IntStream.rangeClosed(1, file.lines().size()).boxed().collect(Collectors.toSet()), statements.stream().map(Statement::line).collect(Collectors.toSet()));
    assertTrue(statements.stream().allMatch(statement -> statement.at().line() == statement.at().endLine()));
    MdDetection.recognises(file);
    var subject = new Subject("device", "pe1");
    var configuration = Replay.configuration(MdCli.language(), statements, file);
    var facts = MdCli.language().facts(subject, configuration);
    assertAll(facts.stream().map(fact -> () -> assertTrue(fact.at().line() >= 1 && fact.at().line() <= lines, fact.toString())));
    if (lines < 500) {
      var replay = Replay.of(MdCli.language(), subject, statements, configuration, "paste");
      var coverage = replay.coverage(file, "sros", "script");
      assertEquals(file.lines().size(), coverage.read() + coverage.ignored() + coverage.unread().size() + coverage.other());
      assertTrue(replay.facts().stream().allMatch(fact -> fact.at().line() >= 1 && fact.at().line() <= lines), replay.facts().toString());
    }
  }
}
