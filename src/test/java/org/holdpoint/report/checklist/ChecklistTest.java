package org.holdpoint.report.checklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Particulars;
import org.holdpoint.finding.Severity;
import org.holdpoint.finding.Verification;
import org.holdpoint.report.Sample;
import org.holdpoint.report.checklist.Checklist.Quiet;
import org.holdpoint.report.checklist.Item.Back;
import org.holdpoint.report.checklist.Item.Check;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// Which questions a run asks, whom, and when.
final class ChecklistTest {

  @Test
  void whatever_was_not_judged_or_does_not_count_becomes_a_question() {
    var items = Checklist.of(Briefs.of("words")).items();
    for (var word : List.of("incomplete:", "unread:", "dns/x:", "unknown-language:", "loosened:", "baseline:", "context/unclosed-block:", "same-device:", "way-back:", "no-way-back:", "call-off:", "blast-radius:")) {
      assertTrue(items.stream().anyMatch(item -> item.id().startsWith(word)), () -> word + " in " + items.stream().map(Item::id).toList());
    }
    assertEquals(items.size(), items.stream().map(Item::id).distinct().count());
    assertTrue(items.stream().allMatch(item -> !item.question().isBlank()));
    assertTrue(items.stream().anyMatch(item -> item.question().startsWith("A suppression by words until 2026-12-31 lets this pass, because words.") && item.role() == Role.SUPERVISOR));
  }

  @Test
  void a_way_back_is_told_once_and_referred_to() {
    var items = Checklist.of(Briefs.of("words")).items();
    var told = items.stream().filter(item -> item.back().filter(Back.Here.class::isInstance).isPresent()).toList();
    assertEquals(List.of("after/words.cli", "words"), told.stream().map(item -> ((Back.Here) item.back().orElseThrow()).way().file()).toList());
    var ids = told.stream().map(Item::id).collect(Collectors.toSet());
    var seen = items.stream().flatMap(item -> item.back().stream()).filter(Back.See.class::isInstance).map(back -> ((Back.See) back).item()).toList();
    assertFalse(seen.isEmpty());
    assertTrue(ids.containsAll(seen), () -> seen + " of " + ids);
  }

  @Test
  void a_line_that_only_moves_keeps_its_question_and_another_message_asks_anew() {
    assertEquals(ids(finding(3, "too many", "f1")), ids(finding(7, "too many", "f1")));
    assertNotEquals(ids(finding(3, "too many", "f1")), ids(finding(3, "far too many", "f1")));
    assertNotEquals(ids(finding(3, "too many", "f1")), ids(finding(3, "too many", "f2")));
  }

  @Test
  void one_command_is_run_once_whatever_it_shows() {
    var one = finding(1, "one", "f1", new Verification("sros", "show router isis status", "a limit"), new Verification("ios", "show isis", "x"));
    var two = finding(2, "two", "f2", new Verification("sros", "show router isis status", "a policy"));
    var after = after(one, two);
    assertEquals(1, after.size());
    assertEquals(Optional.of(new Check.Known(new Verification("sros", "show router isis status", "a limit; and a policy"))), after.getFirst().verify());
    assertEquals(2, after.getFirst().evidence().size());
  }

  @Test
  void where_no_command_is_known_that_is_said_and_asked() {
    var after = after(finding(1, "one", "f1", new Verification("ios", "show isis", "x")), finding(2, "two", "f2"));
    assertEquals(1, after.size());
    assertEquals(Optional.of(new Check.Unknown("routing/leak names none for sros")), after.getFirst().verify());
    assertTrue(after.getFirst().question().startsWith("No command is known that shows this"));
    assertTrue(ChecklistFormat.markdown(Briefs.of(Sample.one(finding(1, "one", "f1"), Sample.file("a.cli", Side.HEAD, "x\n")))).contains("  - no command known: "));
  }

  @Test
  void at_most_nine_questions_for_a_role_are_in_sight_and_the_gravest_are() {
    var page = ChecklistFormat.markdown(Briefs.of(Sample.many(20, 3)));
    var sight = page.substring(0, page.indexOf("<details>"));
    assertEquals(9, sight.split("\\*\\*Reviewer\\*\\*", -1).length - 1);
    var lines = sight.lines().toList();
    assertEquals(3, IntStream.range(1, lines.size()).filter(at -> lines.get(at - 1).contains("**Reviewer**") && lines.get(at).startsWith("  - error ")).count(), sight);
    assertTrue(page.contains("<details><summary>14 more for the reviewer</summary>"), page);
    assertTrue(page.contains("questions: 23 for the reviewer, "), page);
    assertEquals(23, page.split("\\*\\*Reviewer\\*\\*", -1).length - 1);
  }

  @Test
  void what_found_nothing_is_counted_by_family_apart_from_what_met_nothing() {
    assertEquals(List.of(new Quiet("context", 2, 1, 0), new Quiet("routing", 2, 1, 1)), Checklist.of(Briefs.of("words")).quiet());
  }

  @Test
  void roles_are_asked_by_the_ids_of_their_items() {
    var checklist = Checklist.of(Briefs.of("words"));
    var asked = checklist.asked();
    assertEquals(checklist.items().size(), asked.values().stream().mapToInt(List::size).sum());
    assertEquals(List.of(Role.values()), List.copyOf(asked.keySet()));
  }

  @Test
  void nothing_judged_asks_nothing() {
    assertEquals(List.of(), Checklist.of(Briefs.of(Sample.empty())).items());
    assertTrue(ChecklistFormat.markdown(Briefs.of(Sample.empty())).contains("\n0 questions.\n"));
  }

  private static List<String> ids(Finding finding) {
    return Checklist.of(Briefs.of(Sample.one(finding, Sample.file("a.cli", Side.HEAD, "x\n".repeat(9))))).items().stream().map(Item::id).toList();
  }

  private static List<Item> after(Finding... findings) {
    return Checklist.of(Briefs.of(Sample.some(List.of(findings)))).items().stream().filter(item -> item.moment() == Moment.AFTER).toList();
  }

  private static Finding finding(int line, String message, String fingerprint, Verification... verify) {
    return new Finding("routing/leak", "route-leak", Severity.ERROR, message, "why", "repair", "How many?", Span.of("a.cli", Side.HEAD, line, 1, 2), "added", List.of(), List.of(), Optional.empty(),
        List.of(), fingerprint, Optional.empty(), new Particulars("device r1", Optional.empty(), List.of(verify), Optional.empty()));
  }
}
