package org.holdpoint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.finding.Edit;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Fix;
import org.holdpoint.finding.Severity;
import org.holdpoint.repair.Rewriting;
import org.holdpoint.report.Report;
import org.holdpoint.yaml.YamlNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The repair of each finding that an incident case demands takes that finding away, what it caused, and nothing else, and brings no new error. The repair is the
/// finding's own fix; where it has none, the one in the case's `repairs.yaml`: a list `repairs` of `file`, `line` (the first of the demand's lines), `category` and
/// `edits`, each with its `line` and one of `insert` (lines to put before it), `replace` (lines in its place) and `delete` (how many lines go, from it on).
/// Where findings hang together, because one is one only as long as another is there, `besides` says of each in words what the repair leaves or takes as well: exactly that, and no more.
final class RepairsTest {

  private static final Path KT_SROS = Demand.INCIDENTS.resolve("kt-2021-a-nokia-sros-missing-exit");

  @TestFactory
  Stream<DynamicTest> each_repair_alone_takes_its_finding_away_and_nothing_else() throws IOException {
    var pending = Demand.pending();
    return Demand.cases().flatMap(folder -> Demand.of(folder).stream().filter(demand -> !pending.contains(demand.id()))
        .map(demand -> DynamicTest.dynamicTest(demand.id().replace('\t', ' '),
            () -> assertEquals(besides(folder, demand.id()), complaints(folder, demand, written(folder).getOrDefault(demand.id(), List.of()))))));
  }

  @TestFactory
  Stream<DynamicTest> every_written_repair_is_needed() throws IOException {
    var pending = Demand.pending();
    return Demand.cases().filter(folder -> Files.exists(folder.resolve("repairs.yaml"))).flatMap(folder -> written(folder).keySet().stream()
        .map(id -> DynamicTest.dynamicTest(id.replace('\t', ' '), () -> {
      var demand = Demand.of(folder).stream().filter(one -> one.id().equals(id)).findFirst();
      assertTrue(demand.isPresent(), "expect.yaml demands no such finding");
      assertTrue(!pending.contains(id), "the finding is pending");
      assertTrue(fix(demand.get().caught(bad(folder))).isEmpty(), "the finding has a fix of its own");
    })));
  }

  @Test
  void a_demand_without_any_repair_is_noticed() {
    assertEquals(List.of("neither the finding nor repairs.yaml has a repair"), complaints(KT_SROS, redistribution(), List.of()));
  }

  @Test
  void a_repair_that_changes_nothing_is_noticed() {
    assertEquals(List.of("the finding stays: routing/bgp-into-isis-unbounded"), complaints(KT_SROS, redistribution(), List.of(new Edit(53, Optional.empty(), "# a remark"))));
  }

  @Test
  void a_repair_that_takes_more_away_is_noticed() {
    assertEquals(List.of("goes away as well: context/unclosed-block"), complaints(KT_SROS, redistribution(), List.of(new Edit(49, Optional.of(200), ""))));
  }

  @Test
  void a_repair_that_brings_an_error_is_noticed() {
    var edits = List.of(new Edit(53, Optional.of(54), "                export \"EXP-BGP-TO-CORP\" \"EXP-BGP-TO-ALL\""));
    assertTrue(complaints(KT_SROS, redistribution(), edits).stream().anyMatch(complaint -> complaint.startsWith("a new error: routing/bgp-into-isis-unbounded")));
  }

  private static Demand redistribution() {
    return Demand.of(KT_SROS).stream().filter(demand -> demand.category().equals("route-redistribution")).findFirst().orElseThrow();
  }

  /// What is wrong with the repair of a demand: nothing, if it takes exactly the finding away and what follows from it. `written` are the edits of repairs.yaml.
  private static List<String> complaints(Path folder, Demand demand, List<Edit> written) {
    var report = bad(folder);
    var found = nearest(demand, demand.caught(report));
    var edits = fix(found).map(Fix::edits).orElse(written);
    if (found.isEmpty() || edits.isEmpty()) {
      return List.of(found.isEmpty() ? "is not caught" : "neither the finding nor repairs.yaml has a repair");
    }
    var files = new TreeMap<>(Cases.files(folder.resolve("after-bad")));
    files.compute(demand.name(), (_, text) -> new String(Rewriting.apply(text.getBytes(StandardCharsets.UTF_8), edits), StandardCharsets.UTF_8));
    var repaired = Cases.check(Optional.of(Cases.files(folder.resolve("before"))), files);
    return complaints(report, found, repaired);
  }

  /// Of several findings that meet a demand within a line, those on its first line are meant: the others have demands and repairs of their own.
  private static List<Finding> nearest(Demand demand, List<Finding> found) {
    var first = demand.lines().getFirst();
    var exact = found.stream().filter(finding -> first >= finding.at().line() && first <= finding.at().endLine()).toList();
    return exact.isEmpty() ? found : exact;
  }

  private static List<String> complaints(Report report, List<Finding> found, Report repaired) {
    var before = report.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    var left = repaired.findings().stream().map(Finding::fingerprint).collect(Collectors.toSet());
    var follows = follows(report, found);
    var complaints = new ArrayList<String>();
    for (var finding : report.findings()) {
      if (follows.contains(finding.fingerprint()) && left.contains(finding.fingerprint())) {
        complaints.add("the finding stays: " + finding.rule());
      } else if (!follows.contains(finding.fingerprint()) && !left.contains(finding.fingerprint())) {
        complaints.add("goes away as well: " + finding.rule());
      }
    }
    repaired.findings().stream().filter(finding -> finding.severity() == Severity.ERROR && !before.contains(finding.fingerprint()))
        .forEach(finding -> complaints.add("a new error: " + finding.rule() + ", " + finding.message()));
    return complaints;
  }

  /// The fingerprints of the findings, and of those that they cause.
  private static Set<String> follows(Report report, List<Finding> found) {
    var follows = found.stream().map(Finding::fingerprint).collect(Collectors.toCollection(HashSet::new));
    while (follows.addAll(report.findings().stream().filter(finding -> finding.causes().stream().anyMatch(follows::contains)).map(Finding::fingerprint).toList())) {
      // What follows from a finding may be the cause of others.
    }
    return follows;
  }

  private static Report bad(Path folder) {
    return Cases.folders(folder.resolve("after-bad"), Optional.of(folder.resolve("before")));
  }

  private static Optional<Fix> fix(List<Finding> found) {
    return found.stream().flatMap(finding -> finding.fix().stream()).findFirst();
  }

  /// The edits of the case's repairs.yaml, by the id of the demand that they are for.
  private static Map<String, List<Edit>> written(Path folder) {
    var repairs = new HashMap<String, List<Edit>>();
    if (Files.exists(folder.resolve("repairs.yaml"))) {
      Demand.items(Demand.at(Demand.yaml(folder.resolve("repairs.yaml")), "repairs")).forEach(repair -> {
        repairs.put(id(folder, repair), Demand.items(Demand.at(repair, "edits")).map(RepairsTest::edit).toList());
      });
    }
    return repairs;
  }

  /// What the repair of a demand is said to leave or take besides.
  private static List<String> besides(Path folder, String id) {
    return !Files.exists(folder.resolve("repairs.yaml")) ? List.of() : Demand.items(Demand.at(Demand.yaml(folder.resolve("repairs.yaml")), "repairs"))
        .filter(repair -> id.equals(id(folder, repair)) && ((YamlNode.Mapping) repair).at("besides").isPresent())
        .flatMap(repair -> Demand.items(Demand.at(repair, "besides"))).map(Demand::text).toList();
  }

  private static String id(Path folder, YamlNode repair) {
    return String.join("\t", folder.getFileName().toString(), text(repair, "file"), text(repair, "line"), text(repair, "category"));
  }

  private static Edit edit(YamlNode node) {
    var edit = (YamlNode.Mapping) node;
    var line = Integer.parseInt(text(edit, "line"));
    var insert = edit.at("insert").map(Demand::text);
    var replace = edit.at("replace").map(Demand::text);
    var delete = edit.at("delete").map(Demand::text).map(Integer::parseInt);
    if (Stream.of(insert, replace, delete).filter(Optional::isPresent).count() != 1) {
      throw new IllegalArgumentException("an edit has one of insert, replace and delete: line " + line);
    }
    return new Edit(line, insert.isPresent() ? Optional.empty() : Optional.of(line + delete.orElse(1)), insert.or(() -> replace).orElse(""));
  }

  private static String text(YamlNode node, String key) {
    return Demand.text(Demand.at(node, key));
  }
}
