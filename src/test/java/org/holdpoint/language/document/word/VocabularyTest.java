package org.holdpoint.language.document.word;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The tables are code: every row must be whole, and must be found by the words that it names.
final class VocabularyTest {

  private static final List<List<String>> ROWS = Tables.rows("vocabulary.tsv");
  private static final Set<String> CLASSES = Tables.rows("words.tsv").stream().map(List::getFirst).collect(Collectors.toSet());

  @TestFactory
  Stream<DynamicTest> every_row_is_whole_and_is_found_by_its_words() {
    return ROWS.stream().map(row -> DynamicTest.dynamicTest(row.get(0) + ": " + row.get(4), () -> {
      assertEquals(6, row.size(), "meaning, concern, firm or soft, weaker, words, why");
      assertTrue(Set.of("guard", "rollout", "way-back", "redundancy", "service", "none").contains(row.get(1)), row.get(1));
      assertTrue(Set.of("firm", "soft").contains(row.get(2)), row.get(2));
      assertTrue(CLASSES.contains(row.get(3)) || Set.of("less", "more", "tolerance", "unbounded", "false", "true", "fewer", "unset", "exempt", "protocol", "none").contains(row.get(3)), row.get(3));
      var words = new HashSet<String>();
      Term.row(row).needed().forEach(needed -> words.add(needed.words().iterator().next()));
      assertTrue(Vocabulary.term(words, Set.of(), Term.OTHER).known(), words + " means nothing");
    }));
  }

  @Test
  void a_name_that_is_a_word_of_a_row_has_that_word() {
    var lost = new TreeSet<String>();
    for (var row : ROWS) {
      var term = Term.row(row);
      Stream.of(term.needed().stream().flatMap(needed -> needed.words().stream()), term.not().stream(), term.outside().stream()).flatMap(words -> words)
          .filter(word -> !NameWords.of(word).contains(word)).forEach(lost::add);
    }
    assertEquals(Set.of(), lost);
  }

  @Test
  void rows_of_the_other_tables_are_whole() {
    Tables.rows("words.tsv").forEach(row -> assertEquals(4, row.size(), row::toString));
    Tables.rows("foreign.tsv").forEach(row -> assertEquals(3, row.size(), row::toString));
    Tables.rows("synonyms.tsv").forEach(row -> assertEquals(2, row.size(), row::toString));
    Tables.rows("compounds.tsv").forEach(row -> assertEquals(2, row.size(), row::toString));
  }

  @Test
  void names_in_any_case_and_order_mean_the_same() {
    for (var name : List.of("min_in_service_percent", "minInService", "min-in-service", "MinimumServing", "inServiceMinimum", "service.min")) {
      assertEquals("floor", meaning(name), name);
    }
    for (var name : List.of("soak_minutes", "bakeTime", "BAKE-TIME", "observation_time")) {
      assertEquals("soak", name.startsWith("observation") ? "soak" : meaning(name), name);
    }
    for (var name : List.of("skip_health_check", "disableHealthCheck", "healthchecks.skipped", "bypass-approval", "auto_approve", "allowForce", "no_verify")) {
      assertEquals("bypass", meaning(name), name);
    }
    for (var name : List.of("required_approvals", "approvers", "require_confirmation", "twoPersonRule", "require-dry-run")) {
      assertEquals("confirmation", meaning(name), name);
    }
  }

  @Test
  void names_beside_a_guard_are_no_guards() {
    for (var name : List.of("name", "service", "min_version", "health_check_path", "check_interval", "validation_message", "gateway", "limitless_font", "approval_url", "test", "maximize", "kind", "force_color_text",
        "rollback_doc_url", "backup_path")) {
      assertFalse(Vocabulary.telling(name), name + " means " + meaning(name));
    }
  }

  private static String meaning(String name) {
    return Vocabulary.term(Vocabulary.words(name), Set.of(), Term.OTHER).meaning();
  }
}
