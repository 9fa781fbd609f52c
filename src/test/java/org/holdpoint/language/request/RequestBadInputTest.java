package org.holdpoint.language.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.Cases;
import org.holdpoint.finding.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Requests with times that nobody meant, as whole runs: each is said with its place, and nothing hangs.
@Timeout(120)
final class RequestBadInputTest {

  private static String request(String window) {
    return """
        id: CHG-2026-0007
        title: Replace a line card
        kind: normal
        author: kim
        approvers: [change-board]
        %s
        implementer: {name: lee}
        supervisor: {name: park, on-site: true}
        test-evidence: [lab run 2026-02-20]
        rollback-plan: load the saved configuration, rehearsed 2026-02-20
        """.formatted(window.replace("; ", "\n"));
  }

  private static List<String> rules(String window) {
    return Cases.check(Optional.empty(), Map.of("change.yaml", request(window))).findings().stream().map(Finding::rule).filter(rule -> !rule.startsWith("process/")).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "timezone: Asia/Seoul; window: {start: 2026-02-30 01:00, end: 2026-03-03 04:00}|timing/impossible-time",
      "timezone: Asia/Seoul; window: {start: '2026-03-03 25:00', end: '2026-03-03 26:00'}|timing/impossible-time",
      "timezone: Asia/Seoul; window: {start: '2026-03-03 04:00', end: '2026-03-03 01:00'}|timing/window-ends-before-it-starts",
      "timezone: Asia/Seoull; window: {start: '2026-03-03 01:00', end: '2026-03-03 04:00'}|timing/unknown-zone",
      "timezone: CST; window: {start: '2026-03-03 01:00', end: '2026-03-03 04:00'}|timing/ambiguous-zone",
      "window: {start: '2026-03-03 01:00', end: '2026-03-03 04:00'}|timing/time-without-zone",
      "timezone: Europe/Berlin; window: {start: '2026-03-29 02:30', end: '2026-03-29 04:00'}|timing/skipped-hour",
      "timezone: Europe/Berlin; window: {start: '2026-10-25 02:30', end: '2026-10-25 04:00'}|timing/repeated-hour",
      "timezone: Asia/Seoul; window: {start: '2026-03-03T01:00:00+09:00', end: '2026-03-02T23:00:00Z'}|timing/window-in-peak-hours"})
  void what_is_wrong_with_a_time_is_said(String window, String rule) {
    // The last one is no mistake: 08:00 in Seoul, on two clocks.
    assertTrue(rules(window).contains(rule) || rule.endsWith("window-in-peak-hours") && rules(window).stream().anyMatch(found -> found.startsWith("timing/window-in-")), () -> rules(window) + " for " + window);
  }

  @ParameterizedTest
  @ValueSource(strings = {"window: {start: '0001-01-01T00:00:00Z', end: '9999-12-31T23:59:59Z'}", "window: {start: '9999-12-31T23:00:00+18:00', end: '9999-12-31T23:59:59-18:00'}",
      "timezone: Asia/Seoul; window: {start: '0000-01-01 00:00', end: '0001-01-01 00:00'}", "window: {start: '+999999999-12-31T23:59:59Z', end: '2026-03-03T01:00:00Z'}",
      "timezone: America/New_York; window: {start: '0001-01-01 00:00', duration: 9999d}", "window: {start: '2026-03-03T01:00:00Z', duration: P9999999D}", "window: {start: '', end: []}", "window: [a, b]",
      "window: {start: {a: b}, end: 12}", "timezone: [Asia/Seoul]; window: {start: 20260303, end: 1e9}", "window: {start: '2026-03-03T01:00:00Z', end: '2026-03-03T01:00:00Z'}; stages: [{name: a, start: '99:99', end: '00:00'}, b, [c], 1]",
      "window: {start: '2026-03-03T01:00:00Z', end: '2026-03-03T04:00:00Z'}; stages: [{name: a, start: '0001-01-01T00:00:00Z', end: '9999-12-31T23:59:59Z'}]",
      "window: {start: '9999-12-31T01:00:00Z', end: '9999-12-31T04:00:00Z'}; rollback-minutes: 999999; rollback-by: '9999-12-31T23:59:59Z'; stages: [{name: a, start: '23:59', duration: 9999999}]"})
  void extreme_times_end_the_run_as_others_do(String window) {
    assertTimeout(Duration.ofSeconds(20), () -> Cases.check(Optional.empty(), Map.of("change.yaml", request(window))));
  }

  @Test
  void two_thousand_requests_for_the_same_night_are_judged_in_the_time_of_one_file() {
    var records = IntStream.range(0, 2_000).mapToObj(number -> """
        {"number": "CHG%d", "short_description": "x", "start_date": "2026-03-03T%02d:00:00Z", "end_date": "2026-03-04T01:00:00Z", "assigned_to": "lee", "cab": "board", "cmdb_ci": "pe%d",
        "backout_plan": "load the saved one, rehearsed 2026-02-20"}""".formatted(number, number % 24, number % 700)).collect(Collectors.joining(",", "{\"result\": [", "]}"));
    assertTimeout(Duration.ofSeconds(60), () -> assertTrue(Cases.check(Optional.empty(), Map.of("register.json", records)).findings().size() >= 2_000));
  }

  /// One virtual machine with 64 MB of heap, and a file of 100 MB: refused at its place before it is read.
  @Test
  void a_hundred_megabytes_of_json_are_refused_in_a_small_heap(@TempDir Path folder) throws IOException, InterruptedException {
    var file = folder.resolve("register.json");
    var record = "{\"number\": \"CHG1\", \"short_description\": \"x\", \"start_date\": \"2026-03-03T01:00:00Z\", \"assigned_to\": \"lee\", \"cab\": \"board\"},\n".repeat(800).getBytes(StandardCharsets.UTF_8);
    try (var out = Files.newOutputStream(file)) {
      out.write("{\"result\": [\n".getBytes(StandardCharsets.UTF_8));
      for (var written = 0L; written < 100_000_000; written += record.length) {
        out.write(record);
      }
      out.write("{}]}\n".getBytes(StandardCharsets.UTF_8));
    }
    var said = folder.resolve("said.txt");
    var run = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx64m", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), "org.holdpoint.cli.Main", "check",
        file.toString()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(run.waitFor(60, TimeUnit.SECONDS));
    assertEquals(3, run.exitValue(), Files.readString(said));
    assertTrue(Files.readString(said).contains("register.json:1:1  incomplete  the file is larger than"), Files.readString(said));
  }

  @Test
  void a_dump_of_a_register_is_refused_before_it_is_parsed() {
    var records = "{\"number\": \"CHG1\", \"short_description\": \"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\", \"start_date\": \"2026-03-03T01:00:00Z\", \"assigned_to\": \"lee\", \"cab\": \"board\"},\n".repeat(120_000);
    assertTimeout(Duration.ofSeconds(20), () -> {
      var report = Cases.check(Optional.empty(), Map.of("register.json", "{\"result\": [\n" + records + "{}]}"));
      assertTrue(report.incomplete().getFirst().because().contains("too large for change requests"), report.incomplete()::toString);
    });
  }
}
