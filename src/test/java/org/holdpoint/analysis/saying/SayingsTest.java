package org.holdpoint.analysis.saying;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.Saying;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class SayingsTest {

  private static String said(String text, String under, boolean listed) {
    return said(text, under, listed, "");
  }

  private static String said(String text, String under, boolean listed, String part) {
    var at = Span.of("after/page.md", Side.HEAD, 3, 1, 20);
    Fact step = new WrittenStep(Key.of(new Subject("file", "page.md"), "written-step", text), at, at, text, listed, false, under, "page", part, text);
    return Sayings.of(List.of(step)).stream().map(Saying.class::cast).map(Saying::sort).collect(Collectors.joining(" "));
  }

  private static String said(String text) {
    return said(text, "Work", true);
  }

  @Test
  void a_test_that_was_not_made_is_untried_in_any_language() {
    assertEquals("untried", said("Test: none, only names change"));
    assertEquals("untried", said("Load test: skipped, the averages leave enough room"));
    assertEquals("untried", said("| rehearsal on a cluster like this one | not possible, there is none |"));
    assertEquals("untried", said("Getestet: entfällt"));
    assertEquals("", said("Test: no errors in two runs"));
  }

  @Test
  void a_test_that_is_a_reading_is_one_only_where_nothing_was_run() {
    assertEquals("read", said("Prueba: revisado en reunion"));
    assertEquals("read", said("Config reads well, syntax accepted by `commit check`.", "Test", false));
    assertEquals("", said("Test: replayed on vMX, syntax reviewed by B. Sand"));
    assertEquals("", said("Reviewed by: B. Sand"));
  }

  @Test
  void several_that_get_it_together_are_no_order_where_one_comes_after_another() {
    assertEquals("together", said("Cabinets 2.1 to 2.4 in one go"));
    assertEquals("together", said("SB-01 tot en met SB-06 tegelijk"));
    assertEquals("", said("dist-3, then dist-4 in one run"));
    assertEquals("", said("Check all counters at once"));
    assertEquals("", said("Capacity: ring-7 carries 38 % at night, both flows together 61 % (graph of 2026-04-29)"));
    assertEquals("", said("Both app owners write the note together"));
    assertEquals("", said("Loaded on a virtual router together with AG-01 and AG-02", "Tests", true, "trial"));
    assertEquals("together", said("Loaded on a virtual router together with AG-01 and AG-02"));
  }

  private static String begins(String when) {
    var at = Span.of("after/page.md", Side.HEAD, 3, 1, 20);
    Fact step = new WrittenStep(Key.of(new Subject("file", "page.md"), "written-step", when), at, at, "When: " + when, false, false, "", "page", "when", when);
    return Sayings.of(List.of(step)).stream().map(Saying.class::cast).map(Saying::sort).collect(Collectors.joining(" "));
  }

  @Test
  void work_in_office_hours_begins_on_a_weekday_between_eight_and_six() {
    assertEquals("office-hours", begins("Tuesday 15 April 2025, 14:00 - 18:00 UTC"));
    assertEquals("office-hours", begins("2026-12-02 14:00 PKT"));
    assertEquals("office-hours", begins("mardi, 14h00"));
    assertEquals("", begins("2026-12-05 14:00, a Saturday"));
    assertEquals("", begins("Saturday 5 December, 14:00"));
    assertEquals("", begins("Tuesday 02:00 to 09:00"));
    assertEquals("", begins("Tue, 12 Nov 2024 10:05:00 +0100"));
    assertEquals("", begins("Tuesday 14:00, the shop is closed"));
    assertEquals("", begins("14:00, day to be agreed"));
  }

  @Test
  void nobody_watches_where_a_line_says_so() {
    assertEquals("unwatched", said("Who: Tim applies, then logs off"));
    assertEquals("unwatched", said("Aufsicht: keine"));
    assertEquals("", said("Aufsicht: B. Sand"));
    assertEquals("", said("Stop if nobody watches"));
  }
}
