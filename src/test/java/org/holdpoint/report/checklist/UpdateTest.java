package org.holdpoint.report.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.holdpoint.report.Sample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A page that people work on and that is written anew.
final class UpdateTest {

  private static final Brief FIRST = Briefs.of("words");
  private static final Brief OTHER = Briefs.of("others");

  @Test
  void the_same_input_gives_the_same_page() {
    var page = ChecklistFormat.markdown(FIRST);
    assertEquals(page, ChecklistFormat.markdown(Briefs.of("words")));
    assertEquals(page, renewed(FIRST, page));
    assertEquals(page, renewed(FIRST, ""));
  }

  @Test
  void ticks_stay_with_their_questions() {
    var page = ticked(ChecklistFormat.markdown(FIRST), 2);
    assertEquals(page, renewed(FIRST, page));
    assertEquals(1, ChecklistFormat.renewed(FIRST, page).orElseThrow().ticked());
    assertEquals(page, renewed(FIRST, page.replace("- [x]", "- [X]")));
    assertEquals(page.replace("- [x]", "- [~]"), renewed(FIRST, page.replace("- [x]", "- [~]")));
  }

  @Test
  void what_people_wrote_below_a_question_stays_there() {
    var lines = new ArrayList<>(ChecklistFormat.markdown(FIRST).lines().toList());
    var end = first(lines, "  <!-- holdpoint:end=");
    lines.addAll(end + 1, List.of("  Answer: 12 routes, counted by Kim.", "", "    show router route-table", "", "Not indented."));
    var page = String.join("\n", lines) + "\n";
    assertEquals(page, renewed(FIRST, page));
    assertEquals(page, renewed(FIRST, page.replace("\n", "\r\n")));
  }

  @Test
  void what_people_wrote_into_our_lines_stays_below_them() {
    var page = ChecklistFormat.markdown(FIRST);
    var question = page.lines().filter(line -> line.startsWith("- [ ] ")).findFirst().orElseThrow();
    var detail = page.lines().filter(line -> line.startsWith("  - why: ")).findFirst().orElseThrow();
    var edited = page.replaceFirst(java.util.regex.Pattern.quote(question), java.util.regex.Matcher.quoteReplacement(question + " Yes, 12."))
        .replaceFirst(java.util.regex.Pattern.quote(detail), java.util.regex.Matcher.quoteReplacement("  - why: we disagree\n  - a line between"));
    var renewed = renewed(FIRST, edited);
    assertTrue(renewed.contains("  <!-- holdpoint:end=") && renewed.contains("\n  Yes, 12.\n  - why: we disagree\n  - a line between\n"), renewed);
    assertTrue(renewed.contains(question + "\n") && renewed.contains(detail + "\n"), renewed);
    assertEquals(renewed, renewed(FIRST, renewed));
  }

  @Test
  void a_ticked_question_that_went_away_is_listed_and_comes_back() {
    var page = ticked(ChecklistFormat.markdown(FIRST), 0);
    var question = page.lines().filter(line -> line.startsWith("- [x] ")).findFirst().orElseThrow();
    var text = question.substring(question.indexOf("-->"));
    var renewed = renewed(OTHER, page);
    assertTrue(renewed.contains("## Done, and gone from this change"), renewed);
    assertEquals(1, renewed.lines().filter(line -> line.startsWith("- [x] <!-- holdpoint:gone=") && line.endsWith(text)).count());
    assertEquals(1, ChecklistFormat.renewed(OTHER, page).orElseThrow().gone());
    assertEquals(renewed, renewed(OTHER, renewed));
    assertEquals(page, renewed(FIRST, renewed));
  }

  @Test
  void what_went_away_without_a_tick_or_a_word_is_gone() {
    assertEquals(ChecklistFormat.markdown(OTHER), renewed(OTHER, ChecklistFormat.markdown(FIRST)));
  }

  @Test
  void a_word_below_a_question_that_went_away_is_kept_with_it() {
    var lines = new ArrayList<>(ChecklistFormat.markdown(FIRST).lines().toList());
    lines.add(first(lines, "  <!-- holdpoint:end=") + 1, "  Kim is on it.");
    var renewed = renewed(OTHER, String.join("\n", lines));
    assertTrue(renewed.contains("- [ ] <!-- holdpoint:gone=") && renewed.contains("\n  Kim is on it.\n"), renewed);
    assertEquals(renewed, renewed(OTHER, renewed));
  }

  @Test
  void the_text_of_a_part_that_went_away_is_kept() {
    var many = Briefs.of(Sample.many(20, 0));
    var lines = new ArrayList<>(ChecklistFormat.markdown(many).lines().toList());
    lines.add(first(lines, "<details>") + 2, "We skip these.");
    var renewed = renewed(Briefs.of(Sample.empty()), String.join("\n", lines));
    assertTrue(renewed.contains("\nWe skip these.\n"), renewed);
    assertEquals(renewed, renewed(Briefs.of(Sample.empty()), renewed));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void whatever_people_write_wherever_is_never_lost(long seed) {
    var random = new Random(seed);
    var lines = new ArrayList<>(ChecklistFormat.markdown(FIRST).lines().toList());
    var notes = new ArrayList<String>();
    for (var i = 0; i < 12; i++) {
      notes.add("note " + i + " of " + seed);
      lines.add(random.nextInt(lines.size() + 1), (random.nextBoolean() ? "  " : "") + notes.getLast());
    }
    // Somebody also takes lines out, markers among them.
    for (var i = 0; i < 5; i++) {
      var at = random.nextInt(lines.size());
      if (!lines.get(at).contains("note ") && !lines.get(at).contains("part=checklist")) {
        lines.remove(at);
      }
    }
    for (var brief : List.of(FIRST, OTHER)) {
      var renewed = renewed(brief, String.join("\n", lines));
      notes.forEach(note -> assertEquals(1, renewed.lines().filter(line -> line.strip().equals(note)).count(), () -> note + " in\n" + renewed));
      assertEquals(renewed, renewed(brief, renewed));
    }
  }

  @Test
  void a_page_that_is_pasted_twice_is_read_as_one() {
    var page = ChecklistFormat.markdown(FIRST);
    assertEquals(ticked(page, 1), renewed(FIRST, page + ticked(page, 1)));
  }

  @Test
  void a_text_that_is_no_page_of_ours_is_none() {
    assertFalse(ChecklistFormat.isPage("# Notes\n- [ ] a\n"));
    assertFalse(ChecklistFormat.isPage("quoted: <!-- holdpoint:part=checklist -->\n"));
    assertTrue(ChecklistFormat.isPage(" \n"));
    assertTrue(ChecklistFormat.renewed(FIRST, "# Notes\n").isEmpty());
  }

  private static String renewed(Brief brief, String old) {
    return ChecklistFormat.renewed(brief, old).orElseThrow().text();
  }

  /// The page with the box of one question ticked.
  private static String ticked(String page, int which) {
    var lines = new ArrayList<>(page.lines().toList());
    var left = which;
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("- [ ] ") && left-- == 0) {
        lines.set(i, "- [x] " + lines.get(i).substring("- [ ] ".length()));
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static int first(List<String> lines, String start) {
    for (var i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith(start)) {
        return i;
      }
    }
    throw new AssertionError(start + " in " + lines);
  }
}
