package org.holdpoint.analysis.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.stream.Collectors;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

  private static String says(String order, String part, String text, String said) {
    var at = Span.of("page.md", Side.HEAD, 3, 1, 20);
    return Sentences.of(new WrittenStep(Key.of(new Subject("file", "page.md"), "written-step", text), at, at, text, true, false, "", order, part, said)).collect(Collectors.joining(" "));
  }

  private static String says(String text) {
    return says("page", "", text, text);
  }

  private static String back(String said) {
    return says("page", "back", "Back: " + said, said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Backup: none", "| **Copies** | not taken |", "Old values: not kept", "No snapshot was taken", "The profiles of hall 2 are not exported", "old settings of the ring: not saved", "There is NO WAY BACK once it is written", "Falling back to nine is not foreseen"})
  void each_of_these_says_that_there_is_no_copy(String text) {
    assertEquals("no-copy", says(text));
    assertEquals("", says("none", "", text, text), "on a page that is no change it is a remark");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Backup: none of them older than a day", "Backup: taken on Monday", "A snapshot is taken", "The lists of hall 2 are exported", "the way back: see below", ""})
  void and_none_of_these(String text) {
    assertEquals(text.startsWith("Backup: none") ? "no-copy" : "", says(text));
  }

  @Test
  void what_is_given_away_the_same_day_cannot_be_put_back() {
    assertEquals("no-copy", back("the old cards are sent back the same day"));
    assertEquals("", back("the old cards are sent back in a month"));
    assertEquals("", says("the old cards are sent back the same day"), "where nothing is said of a way back");
  }

  @Test
  void a_way_back_that_will_not_be_needed_has_a_reason_or_is_told_elsewhere() {
    assertEquals("no-copy", back("not needed, the vendor tested it"));
    assertEquals("no-copy", back("will not be needed"));
    assertEquals("", back("not needed."), "leads nowhere, which another rule says");
    assertEquals("", says("request", "back", "Back: not needed, it is small", "not needed, it is small"));
  }

  @Test
  void whoever_is_to_remember_the_lines_has_them_by_heart() {
    assertEquals("by-heart", back("re-add the lines"));
    assertEquals("by-heart", back("put the two old lines back"));
    assertEquals("by-heart", back("From memory"));
    assertEquals("", says("page", "back", "Back: by hand, `no shutdown`", "by hand, `no shutdown`"), "the line is given");
    assertEquals("", back("by hand, rehearsed on Monday"));
    assertEquals("", back("by hand from old.cfg"));
    assertEquals("", says("by hand"));
  }

  @Test
  void copies_are_off_on_any_page() {
    assertEquals("copies-off", says("none", "", "Nightly xtrabackup stays off tonight", "Nightly xtrabackup stays off tonight"));
    assertEquals("", says("Backups are never switched off"));
    assertEquals("", says("Backups are kept"));
  }

  @Test
  void a_line_of_data_is_read_in_no_time() {
    assertTimeout(Duration.ofSeconds(5), () -> says("returned backup lists ".repeat(400)));
    assertEquals("", says("No way back " + "x".repeat(20_000)));
  }
}
