package org.holdpoint.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The official tests of CEL that need no protocol buffers, each run as it is written there. `testdata/cel/left-out.tsv` lists what we leave out, and why.
/// `mvn -q -o test -Dtest=CelConformanceTest` prints how many of each section pass.
final class CelConformanceTest {

  private static final Path FOLDER = Path.of("testdata", "cel");
  private static final List<String> WHOLE = List.of("basic", "comparisons", "conversions", "fields", "fp_math", "integer_math", "lists", "logic", "macros", "macros2",
      "namespace", "parse", "plumbing", "string", "timestamps", "type_deductions");
  private static final List<String> NEARLY_WHOLE = List.of("string_ext", "math_ext", "optionals");

  @TestFactory
  Stream<DynamicTest> what_the_suite_says_is_so() throws IOException {
    var left = leftOut();
    return cases().entrySet().stream().map(area -> DynamicTest.dynamicTest(area.getKey(), () -> {
      var wrong = new TreeMap<String, String>();
      for (var each : area.getValue()) {
        var said = each.wrong();
        if (said.isPresent() == left.containsKey(each.id())) {
          continue;
        }
        wrong.put(each.id(), said.orElse("passes, but stands in left-out.tsv"));
      }
      assertEquals("", wrong.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining("\n")));
    }));
  }

  @Test
  void only_few_tests_are_left_out_and_each_says_why() throws IOException {
    var left = leftOut();
    var cases = cases();
    left.forEach((id, why) -> assertTrue(why.length() > 20, id + " has no reason"));
    var known = cases.values().stream().flatMap(List::stream).map(ConformanceCase::id).collect(Collectors.toSet());
    assertEquals(Set.of(), left.keySet().stream().filter(id -> !known.contains(id)).collect(Collectors.toSet()));
    System.out.printf("%-16s %6s %6s %8s%n", "CEL section", "tests", "pass", "left out");
    var passed = 0L;
    for (var area : cases.entrySet()) {
      var without = area.getValue().stream().filter(each -> left.containsKey(each.id())).count();
      var passing = area.getValue().stream().filter(each -> each.wrong().isEmpty()).count();
      passed += passing;
      System.out.printf("%-16s %6d %6d %8d%n", area.getKey(), area.getValue().size(), passing, without);
      assertTrue(!WHOLE.contains(area.getKey()) || without == 0, area.getKey() + " is to be whole");
      assertTrue(!NEARLY_WHOLE.contains(area.getKey()) || without * 20 <= area.getValue().size(), area.getKey() + " leaves out more than one in twenty");
    }
    System.out.printf("%-16s %6d %6d %8d%n", "all", cases.values().stream().mapToInt(List::size).sum(), passed, left.size());
    assertTrue(cases.keySet().containsAll(WHOLE) && cases.keySet().containsAll(NEARLY_WHOLE));
    assertEquals(1620, cases.values().stream().mapToInt(List::size).sum());
  }

  private static Map<String, List<ConformanceCase>> cases() throws IOException {
    return Files.readAllLines(FOLDER.resolve("conformance.jsonl")).stream().map(ConformanceCase::read)
        .collect(Collectors.groupingBy(ConformanceCase::area, TreeMap::new, Collectors.toList()));
  }

  private static Map<String, String> leftOut() throws IOException {
    return Files.readAllLines(FOLDER.resolve("left-out.tsv")).stream().filter(line -> !line.startsWith("#") && !line.isBlank())
        .collect(Collectors.toMap(line -> line.split("\t")[0], line -> line.split("\t", -1)[1]));
  }
}
