package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What must hold of the table of names of every language.
final class NameTablesTest {

  private static final Path LANGUAGES = Path.of("src/main/resources/org/holdpoint/language");

  @TestFactory
  Stream<DynamicTest> every_sort_that_is_used_is_defined_by_some_line_and_the_other_way_round() throws IOException {
    return tables().map(table -> DynamicTest.dynamicTest(table.toString(), () -> {
      var used = sorts(table, "use");
      used.remove("-");
      assertEquals(sorts(table, "define"), used);
    }));
  }

  @TestFactory
  Stream<DynamicTest> no_row_stands_behind_one_that_takes_all_of_its_lines() throws IOException {
    return tables().map(table -> DynamicTest.dynamicTest(table.toString(), () -> {
      var seen = new TreeSet<String>();
      rows(table).forEach(row -> assertTrue(seen.add(row.get(1) + " " + row.get(2)), "twice: " + row));
    }));
  }

  @TestFactory
  Stream<DynamicTest> groups_of_rows_name_their_source() throws IOException {
    return tables().map(table -> DynamicTest.dynamicTest(table.toString(), () -> {
      var lines = Files.readAllLines(table);
      for (var at = 1; at < lines.size(); at++) {
        var begins = !lines.get(at).isBlank() && lines.get(at - 1).isBlank();
        assertTrue(!begins || lines.get(at).startsWith("#"), table + ":" + (at + 1) + " begins a group without a source");
      }
    }));
  }

  private static Stream<Path> tables() throws IOException {
    try (var folders = Files.list(LANGUAGES)) {
      return folders.map(folder -> folder.resolve("names.tsv")).filter(Files::exists).sorted().toList().stream();
    }
  }

  private static Set<String> sorts(Path table, String kind) throws IOException {
    return rows(table).filter(row -> row.getFirst().equals(kind)).map(row -> row.get(3)).collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<List<String>> rows(Path table) throws IOException {
    return Files.readAllLines(table).stream().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t+")));
  }
}
