package org.holdpoint.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.coverage.Corpus.Labelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The measure itself, on folders of our own: that it can fail, and says why.
final class CoverageTest {

  private static final String READ = "hostname pe1\n!\nrouter bgp 64500\n bgp router-id 192.0.2.7\n";

  @Test
  void what_is_read_and_has_no_finding_meets_the_goals(@TempDir Path folder) throws IOException {
    index(folder, Map.of("pe1.cfg", READ));
    assertEquals(List.of(), new Coverage(folder, Map.of()).missed());
  }

  @Test
  void too_many_unread_lines_are_a_miss(@TempDir Path folder) throws IOException {
    index(folder, Map.of("pe1.cfg", READ + "frobnicate everything\n"));
    assertEquals(List.of("ios: 20.00 % unread, the goal is 3 %"), new Coverage(folder, Map.of()).missed());
  }

  @Test
  void a_finding_is_a_miss_until_somebody_has_said_why_it_stands_and_a_reason_for_nothing_is_one_too(@TempDir Path folder) throws IOException {
    index(folder, Map.of("pe1.cfg", READ + "router bgp 64500\n isis metric 10\n"));
    var calm = "ios: 100.00 % of the clean files have a finding of the family context, the goal is 2 %";
    assertEquals(List.of(calm, "1 remark is UNEXPLAINED"), new Coverage(folder, Map.of()).missed());
    assertEquals(List.of(calm), new Coverage(folder, Map.of("pe1.cfg\tcontext/rejected-line", "false: the table lacks it")).missed());
    assertEquals(List.of(), new Coverage(folder, Map.of("pe1.cfg\tcontext/rejected-line", "planted")).missed());
    assertEquals(List.of("1 reviewed reason explains nothing"),
        new Coverage(folder, Map.of("pe1.cfg\tcontext/rejected-line", "planted", "pe1.cfg\tcontext/open-end", "planted", "p2.cfg\tcontext/open-end", "stands in another folder")).missed());
  }

  @Test
  void a_file_that_is_claimed_against_its_label_is_a_remark(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pe1.cfg"), READ);
    Files.writeString(folder.resolve("INDEX.tsv"), "eos\tpe1.cfg\n");
    var coverage = new Coverage(folder, Map.of());
    assertEquals(List.of("1 remark is UNEXPLAINED"), coverage.missed());
    assertTrue(coverage.text().contains("labelled eos, claimed as ios"), coverage.text());
  }

  @Test
  void the_files_of_a_folder_without_an_index_are_what_detection_says(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("pe1.cfg"), READ);
    Files.writeString(folder.resolve("README"), "Nothing of a router.\n");
    assertEquals(List.of(new Labelled(Corpus.NO_LABEL, "README"), new Labelled(Corpus.NO_LABEL, "pe1.cfg")), Corpus.of(folder).files());
    var coverage = new Coverage(folder, Map.of());
    assertEquals(List.of(), coverage.missed());
    assertTrue(coverage.text().lines().anyMatch(line -> line.matches("ios +1 +4 .*")), coverage.text());
  }

  @Test
  void printed_output_does_not_make_the_share_smaller() {
    assertEquals(10.0, new Sum(1, 100, 9, 0, 1, 90).share());
    assertEquals(0.0, new Sum(1, 90, 0, 0, 0, 90).share());
  }

  @Test
  void remarks_of_one_rule_in_one_file_stand_together() {
    var remarks = List.of(new Remark("a", "x", "error 1"), new Remark("a", "x", "error 2"), new Remark("b", "x", "note 1"));
    var review = Review.of(remarks, Map.of("a\tx", "why"), Set.of("a", "b"));
    assertEquals(List.of(new Review.Reviewed("a", "x", List.of("error 1", "error 2"), Optional.of("why")), new Review.Reviewed("b", "x", List.of("note 1"), Optional.empty())), review.entries());
  }

  @Test
  void a_table_names_each_row_once() {
    assertEquals(Map.of("a\tb", "c"), Table.parse("# about\n\na\tb\tc\n"));
    assertThrows(IllegalStateException.class, () -> Table.parse("a\tb\na\tc\n"));
    assertThrows(IllegalStateException.class, () -> Table.parse("a\n"));
  }

  @Test
  void every_router_language_has_a_label() {
    assertEquals(Set.copyOf(Corpus.languages()), Set.copyOf(Table.read("labels.tsv").values()));
  }

  private static void index(Path folder, Map<String, String> files) throws IOException {
    var index = new StringBuilder();
    for (var file : files.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue());
      index.append("ios\t").append(file.getKey()).append('\n');
    }
    Files.writeString(folder.resolve("INDEX.tsv"), index);
  }
}
