package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.repair.Rewriting;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Replays every incident case against what it must flag. What is still to come stands in pending.tsv.
final class IncidentTest {

  private static final Path INCIDENTS = Demand.INCIDENTS;

  @TestFactory
  Stream<DynamicTest> every_case_is_held_as_its_expectation_says() throws IOException {
    var pending = Demand.pending();
    return Demand.cases().flatMap(folder -> Demand.of(folder).stream().map(demand -> DynamicTest.dynamicTest(demand.id().replace('\t', ' '), () -> {
      var caught = !demand.caught(Cases.folders(folder.resolve("after-bad"), Optional.of(folder.resolve("before")))).isEmpty();
      if (pending.contains(demand.id())) {
        assertFalse(caught, "stands in pending.tsv, and is caught already");
      } else {
        assertTrue(caught, "is not caught, and does not stand in pending.tsv");
      }
    })));
  }

  @TestFactory
  Stream<DynamicTest> every_fixed_case_gives_no_error() throws IOException {
    return Demand.cases().map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> {
      var report = Cases.folders(folder.resolve("after-fixed"), Optional.of(folder.resolve("before")));
      assertEquals(List.of(), report.findings().stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message).toList());
    }));
  }

  @Test
  void what_is_pending_is_demanded() throws IOException {
    var demanded = Demand.cases().flatMap(folder -> Demand.of(folder).stream()).map(Demand::id).collect(Collectors.toSet());
    assertAll(Demand.pending().stream().map(id -> () -> assertTrue(demanded.contains(id), id + " is demanded by no case")));
  }

  /// The repair of the missing `exit` takes away exactly that finding and what it caused.
  @TestFactory
  Stream<DynamicTest> the_own_fix_of_a_missing_exit_takes_it_and_its_consequences_away() throws IOException {
    return Stream.of("kt-2021-a-nokia-sros-missing-exit", "kt-2021-a2-nokia-sros-flat-script").map(name -> DynamicTest.dynamicTest(name, () -> {
      var before = Optional.of(Cases.files(INCIDENTS.resolve(name).resolve("before")));
      var bad = new TreeMap<>(Cases.files(INCIDENTS.resolve(name).resolve("after-bad")));
      var report = Cases.check(before, bad);
      var cause = report.findings().stream().filter(finding -> finding.category().equals("context-missing-exit")).findFirst().orElseThrow();
      var follows = report.findings().stream().filter(finding -> finding.causes().contains(cause.fingerprint())).toList();
      assertFalse(follows.isEmpty(), "the redistribution names the missing exit as its cause");
      bad.compute("pe-bs07-change.cli", (_, text) -> new String(Rewriting.apply(text.getBytes(StandardCharsets.UTF_8), cause.fix().orElseThrow().edits()), StandardCharsets.UTF_8));
      var repaired = Cases.check(before, bad);
      var left = report.findings().stream().filter(finding -> finding != cause && !follows.contains(finding)).map(Finding::rule).toList();
      assertEquals(left, repaired.findings().stream().map(Finding::rule).toList());
    }));
  }

  /// Names to texts of one folder, for other tests.
  static Map<String, String> files(String incident, String side) {
    return Cases.files(INCIDENTS.resolve(incident).resolve(side));
  }
}
