package org.holdpoint.language.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RequestFact.FollowedProcedure;
import org.holdpoint.fact.RolloutFact.Rollout;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestTest {

  private static final String REQUEST = """
      id: CHG-7
      window: {start: '2026-03-03T01:00:00+09:00', end: '2026-03-03 04:00'}
      timezone: Asia/Seoul
      approvers: [change-board, service-owner]
      """;

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<Fact> facts(String name, String text) {
    return Request.language().read(file(name, text), Map.of()).orElseThrow().facts();
  }

  private static <T extends Fact> T one(List<Fact> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast).findFirst().orElseThrow();
  }

  private static ChangeWindow window(String start) {
    return one(facts("a.yaml", REQUEST.replace("'2026-03-03T01:00:00+09:00'", start)), ChangeWindow.class);
  }

  @Test
  void a_day_is_said_once_for_its_hours() {
    var text = "ticket: R-1\nwhat: give back three ports\nwhen:\n  date: 2026-03-03\n  from: \"23:30\"\n  to: \"00:30\"\n  zone: Asia/Seoul\nwho:\n  hands: A\n  watching: B\nback_out: rollback 1\n";
    assertEquals(2, Request.language().recognises(file("r.yaml", text)));
    var window = one(facts("r.yaml", text), ChangeWindow.class);
    assertEquals(Optional.of(Instant.parse("2026-03-03T14:30:00Z")), window.start().known());
    assertEquals(Optional.of(Instant.parse("2026-03-03T15:30:00Z")), window.end().known());
    assertEquals(0, Request.language().recognises(file("r.yaml", text.replace("  date: 2026-03-03\n", ""))));
  }

  @Test
  void a_moment_without_an_offset_is_in_the_zone_of_the_request() {
    var window = one(facts("a.yaml", REQUEST), ChangeWindow.class);
    assertEquals(Optional.of(Instant.parse("2026-03-02T16:00:00Z")), window.start().known());
    assertEquals(Optional.of(Instant.parse("2026-03-02T19:00:00Z")), window.end().known());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'2026-02-30T01:00:00+09:00'", "'03/04/2026 1:00'", "tomorrow", "'2026-03-03T25:00:00Z'", "'10000-01-01T00:00:00Z'", "[1, 2]", "{a: b}"})
  void what_is_no_moment_is_unknown_and_says_why(String text) {
    assertInstanceOf(Value.Unknown.class, window(text).start(), text);
  }

  @Test
  void an_hour_that_the_clock_skips_or_shows_twice_is_unknown() {
    var spring = REQUEST.replace("Asia/Seoul", "Europe/Paris").replace("2026-03-03 04:00", "2026-03-29 02:30");
    var autumn = REQUEST.replace("Asia/Seoul", "Europe/Paris").replace("2026-03-03 04:00", "2026-10-25 02:30");
    assertEquals("the clock of Europe/Paris skips 2026-03-29T02:30", assertInstanceOf(Value.Unknown.class, one(facts("a.yaml", spring), ChangeWindow.class).end()).because());
    assertEquals("the clock of Europe/Paris shows 2026-10-25T02:30 twice", assertInstanceOf(Value.Unknown.class, one(facts("a.yaml", autumn), ChangeWindow.class).end()).because());
  }

  @ParameterizedTest
  @ValueSource(strings = {"'2026-03-03T01:00:00+09:00'", "'2026-03-03 01:00 +09:00'", "'2026-03-03T01:00+0900'", "'2026-03-03T01:00+09'", "'2026-03-02T16:00:00Z'"})
  void an_offset_is_read_in_the_spellings_of_iso_8601(String text) {
    assertEquals(Optional.of(Instant.parse("2026-03-02T16:00:00Z")), window(text).start().known());
  }

  @Test
  void two_offsets_are_no_moment() {
    assertInstanceOf(Value.Unknown.class, window("'2026-03-03T01:00:00+09:00+0900'").start());
  }

  @Test
  void a_zone_of_several_places_is_unknown() {
    var window = one(facts("a.yaml", REQUEST.replace("Asia/Seoul", "CST")), ChangeWindow.class);
    assertInstanceOf(Value.Unknown.class, window.zone());
    assertInstanceOf(Value.Unknown.class, window.end());
    assertInstanceOf(Value.Known.class, window.start());
  }

  @Test
  void keys_are_read_in_every_spelling_and_what_is_left_empty_is_said() {
    var request = one(facts("a.json", """
        {"changeId": "C1", "plannedStart": "2026-03-03T01:00:00Z", "planned_end": "2026-03-03T02:00:00Z", "Back-out plan": "n/a", "testEvidence": [], "Approvers": "A. Kim, B. Lee",
         "colour": "red"}
        """), ChangeRequest.class);
    assertEquals("C1", request.id());
    assertEquals(List.of("A. Kim", "B. Lee"), request.approvers());
    assertEquals(List.of("evidence", "rollback"), request.blank());
    assertEquals(List.of("colour"), request.others());
  }

  @Test
  void records_of_servicenow_are_read_below_result() {
    var facts = facts("export.json", """
        {"result": [{"number": "CHG0030001", "short_description": "New card", "type": "Emergency", "start_date": "2026-03-03 01:00:00", "end_date": "2026-03-03 02:00:00",
          "backout_plan": "", "test_plan": "lab", "assigned_to": {"display_value": "H. Yoon"}},
         {"number": "CHG0030002", "short_description": "Other", "start_date": "2026-03-03 01:00:00", "backout_plan": "pull it", "test_plan": "lab", "assigned_to": ""}]}
        """);
    var request = one(facts, ChangeRequest.class);
    assertEquals(Optional.of("emergency"), request.type().known());
    assertEquals(List.of("rollback"), request.blank());
    assertEquals(2, facts.stream().filter(ChangeRequest.class::isInstance).count());
    assertEquals("`2026-03-03 01:00:00` has no zone, and the request names none", assertInstanceOf(Value.Unknown.class, one(facts, ChangeWindow.class).start()).because());
  }

  @Test
  void front_matter_of_markdown_keeps_its_lines() {
    var facts = facts("change.md", "---\n" + REQUEST + "stages:\n  - {name: lab, soak-minutes: 30 min, abort-if: any alarm}\nprocedure: MOP-17 rev. 3.10\n---\n# Steps\n");
    var stage = one(facts, Rollout.class).stages().getFirst();
    assertEquals(Optional.of(30L), stage.soakMinutes().known());
    assertEquals(7, stage.at().line());
    assertEquals(Optional.of("3.10"), one(facts, FollowedProcedure.class).revision().known());
  }

  @ParameterizedTest
  @ValueSource(strings = {"stages: [{name: all}]\nrollback: previous\nname: push", "apiVersion: v1\nkind: Pod\nmetadata: {name: a}", "window: 5\nalpha: 3", "on: push\njobs: {a: {steps: []}}", ""})
  void what_has_neither_people_nor_hours_is_no_request(String text) {
    assertEquals(0, Request.language().recognises(file("a.yaml", text)), text);
  }

  @Test
  void a_request_that_breaks_off_says_where() {
    var broken = assertThrows(UnreadableException.class, () -> facts("a.yaml", REQUEST + "stages: [{name: lab\n"));
    assertTrue(broken.at().line() >= 5, broken.at().place());
  }

  @Property(tries = 300)
  void any_text_is_read_or_refused_at_a_place_inside_the_file(@ForAll @StringLength(max = 200) String text) {
    var file = file("a.yaml", REQUEST + text);
    try {
      Request.language().read(file, Map.of()).ifPresent(declared -> declared.facts().forEach(fact -> assertTrue(fact.at().line() <= file.lines().size() + 1)));
    } catch (UnreadableException broken) {
      assertTrue(broken.at().line() <= file.lines().size() + 1, broken.at().place());
    }
  }

  @Test
  void numbered_fields_of_jira_have_the_names_beside_them() {
    var declared = Request.language().read(file("CHG-7.json", """
        {"id": "982211", "key": "CHG-7", "fields": {"issuetype": {"name": "Emergency change"}, "customfield_10401": "2027-03-09T01:00:00+01:00", "customfield_10402": "2027-03-09T03:00:00+01:00",
         "customfield_10450": {"displayName": "A. Berg"}, "customfield_10440": "previous package, rehearsed"},
         "names": {"customfield_10401": "Planned start", "customfield_10402": "Planned end", "customfield_10440": "Backout plan", "customfield_10450": "On-call supervisor"}}
        """), Map.of()).orElseThrow();
    var request = declared.facts().stream().filter(ChangeRequest.class::isInstance).map(ChangeRequest.class::cast).findFirst().orElseThrow();
    assertEquals("CHG-7", request.id());
    assertEquals(Optional.of("emergency change"), request.type().known());
    assertEquals(Optional.of("previous package, rehearsed"), request.rollback().known());
    assertTrue(declared.facts().stream().anyMatch(fact -> fact instanceof ChangeWindow window && window.start().known().equals(Optional.of(Instant.parse("2027-03-09T00:00:00Z")))));
  }
}
