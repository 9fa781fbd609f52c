package org.holdpoint.analysis.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.Value;
import org.holdpoint.language.systemd.Timers;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Calendar events of systemd timers against what `systemd-analyze calendar` printed for each.
final class OnCalendarTest {

  /// What differs, and why. The observation is one of the machine's own abbreviation, which no file shows: systemd takes `EDT` for summer time alone, and the base time is in winter.
  private static final Map<String, String> KNOWN = Map.of("oc-125", "an abbreviation of the machine's own zone stands for one half of the year");

  @TestFactory
  Stream<DynamicTest> every_observation_of_systemd_is_met() throws IOException {
    return observations().stream().map(observation -> DynamicTest.dynamicTest(text(observation, "id") + " " + text(observation, "input"), () -> meets(observation)));
  }

  @Test
  void all_of_them_are_looked_at() throws IOException {
    assertEquals(130, observations().size());
  }

  private static List<YamlNode.Mapping> observations() throws IOException {
    var path = Path.of("testdata/language/systemd/oncalendar.json");
    var file = SourceReader.read(Files.readAllBytes(path), "oncalendar.json", "oncalendar.json", Side.HEAD);
    return ((YamlNode.Sequence) ((YamlNode.Mapping) Yaml.one(file)).at("observations").orElseThrow()).items().stream().map(YamlNode.Mapping.class::cast).toList();
  }

  private static String text(YamlNode.Mapping mapping, String name) {
    return ((YamlNode.Scalar) mapping.at(name).orElseThrow()).text();
  }

  private static void meets(YamlNode.Mapping observation) {
    var output = (YamlNode.Mapping) observation.at("output").orElseThrow();
    if (text(observation, "input").isBlank()) {
      // An empty assignment takes back the events before it, and is no event (systemd.timer(5)).
      assertEquals("1", text(output, "rc"));
      return;
    }
    var machine = ZoneId.of(text(observation, "zone"));
    var schedule = Read.calendar(text(observation, "input"));
    var refused = !schedule.wrong().isEmpty() || schedule.zone() instanceof Value.Unknown && !abbreviates(machine, text(observation, "input"));
    assertEquals(text(output, "rc").equals("1"), refused, schedule.wrong());
    if (!refused && !KNOWN.containsKey(text(observation, "id"))) {
      var zone = schedule.zone().known().map(ZoneId::of).orElse(machine);
      var base = LocalDateTime.parse(text(observation, "base").replace(" UTC", "").replace(' ', 'T')).toInstant(ZoneOffset.UTC);
      assertEquals(printed(output), shown(schedule, zone, base, printed(output)));
    }
  }

  private static boolean abbreviates(ZoneId machine, String expression) {
    var word = expression.substring(expression.lastIndexOf(' ') + 1);
    var zone = TimeZone.getTimeZone(machine);
    return word.equals(zone.getDisplayName(false, TimeZone.SHORT, Locale.ENGLISH)) || word.equals(zone.getDisplayName(true, TimeZone.SHORT, Locale.ENGLISH));
  }

  /// The times in UTC, without what names their zone.
  private static List<String> printed(YamlNode.Mapping output) {
    var name = output.at("elapses_utc").isPresent() ? "elapses_utc" : "elapses";
    return ((YamlNode.Sequence) output.at(name).orElseThrow()).items().stream().map(item -> ((YamlNode.Scalar) item).text()).filter(time -> !time.equals("never")).toList();
  }

  private static List<String> shown(Schedule schedule, ZoneId zone, Instant base, List<String> printed) {
    var words = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    // One more than printed where fewer were printed than asked for: there must be none.
    return Read.next(schedule, zone, base, Math.max(printed.size(), 1)).stream().map(time -> words.format(time.truncatedTo(ChronoUnit.SECONDS))).toList();
  }

  @Test
  void what_comes_once_comes_once() {
    var base = Instant.parse("2026-11-20T12:00:00Z");
    assertEquals(1, Read.next(Read.calendar("2026-12-25"), ZoneOffset.UTC, base, 5).size());
    assertEquals(0, Read.next(Read.calendar("2020-01-01 00:00"), ZoneOffset.UTC, base, 5).size());
  }

  @Test
  void an_empty_assignment_takes_back_the_events_before_it() {
    var file = SourceReader.read("[Timer]\nOnCalendar=daily\nOnCalendar=\nOnCalendar=Mon 03:00\n".getBytes(), "a.timer", "a.timer", Side.HEAD);
    var facts = Timers.language().read(file, Map.of()).orElseThrow().facts();
    assertEquals(1, facts.size());
    assertEquals("Mon 03:00", ((Schedule) facts.getFirst()).expression());
  }

  @Test
  void days_behind_a_tilde_count_from_the_end_of_the_month() {
    var next = Read.next(Read.calendar("*-*~1..5/2"), ZoneOffset.UTC, Instant.parse("2026-11-20T12:00:00Z"), 3);
    assertEquals(List.of("2026-11-26T00:00:00Z", "2026-11-28T00:00:00Z", "2026-11-30T00:00:00Z"), next.stream().map(Instant::toString).toList());
    assertFalse(Read.calendar("*-*~5..1").wrong().isEmpty());
  }
}
