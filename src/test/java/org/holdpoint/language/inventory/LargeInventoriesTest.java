package org.holdpoint.language.inventory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.Cases;
import org.holdpoint.report.Report;
import org.junit.jupiter.api.Test;

/// Inventories of tens of thousands of hosts: what they say besides is judged, or said to be unread.
final class LargeInventoriesTest {

  private static String inventory(int hosts, boolean asks, String end) {
    return "{\"subsystems\": {\"web\": {\"min_in_service\": \"90%\", \"hosts\": [" + end + IntStream.range(0, hosts).mapToObj(at -> "\"web" + at + "\"").collect(Collectors.joining("," + end)) + "]}},"
        + end + "\"defaults\": {" + end + "\"require_confirmation\": " + asks + "}}\n";
  }

  private static Report changed(int hosts, String end) {
    return Cases.check(Optional.of(Map.of("capacity.json", inventory(hosts, true, end))), Map.of("capacity.json", inventory(hosts, false, end)));
  }

  private static int unread(Report report) {
    return report.coverage().stream().mapToInt(file -> file.unread().size()).sum();
  }

  @Test
  void a_guard_beside_six_thousand_hosts_is_judged() {
    var report = changed(6_000, "\n");
    assertEquals(List.of("guardrail/guard-switched-off"), report.findings().stream().map(finding -> finding.rule()).toList());
    assertEquals(0, unread(report));
  }

  @Test
  void a_guard_beside_sixty_thousand_hosts_is_unread_and_said_to_be() {
    var report = changed(60_000, "\n");
    assertEquals(List.of(), report.findings());
    assertTrue(unread(report) > 0 && unread(report) < 10, "" + unread(report));
  }

  @Test
  void one_line_with_more_entries_than_are_read_is_neither_incomplete_nor_silent() {
    var hosts = IntStream.range(0, 30_000).mapToObj(at -> "\"web" + at + "\": {\"zone\": \"a\"}").collect(Collectors.joining(","));
    var report = Cases.check(Optional.empty(), Map.of("hosts.json", "{\"all\": {\"hosts\": {" + hosts + "}, \"vars\": {\"require_confirmation\": false}}}\n"));
    assertEquals(List.of(), report.incomplete());
    assertEquals(1, unread(report));
  }
}
