package org.holdpoint.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.analysis.schedule.OpenedTimes;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ScheduleFact.OpenedTime;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.Value;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Where documents hold schedules, and what they say beside them.
final class SchedulesInDocumentsTest {

  private static final Instant AT = Instant.parse("2026-11-26T00:00:00Z");

  private static Optional<Declaration> document(String name, String text) {
    return Languages.document(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD), Optional.empty(), Settings.none())
        .filter(Declaration.class::isInstance).map(Declaration.class::cast);
  }

  private static List<Schedule> schedules(String name, String text) {
    return document(name, text).stream().flatMap(document -> document.facts().stream()).filter(Schedule.class::isInstance).map(Schedule.class::cast).toList();
  }

  private static Schedule one(String name, String text) {
    var found = schedules(name, text);
    assertEquals(1, found.size(), found.toString());
    return found.getFirst();
  }

  private static String zone(Schedule schedule) {
    return switch (schedule.zone()) {
      case Value.Known<String>(var zone, _) -> zone;
      case Value.Absent<String> _ -> "the machine's";
      case Value.Unknown<String>(var because, _) -> because;
    };
  }

  @Test
  void a_line_of_a_crontab_has_the_zone_above_it() {
    var found = schedules("crontab", """
        MAILTO=noc@example.net
        0 2 * * * /bin/one
        CRON_TZ="Asia/Seoul"
        @daily /bin/two
          5 4 * * sun /bin/three --all
        """);
    assertEquals(List.of("the machine's", "Asia/Seoul", "Asia/Seoul"), found.stream().map(SchedulesInDocumentsTest::zone).toList());
    assertEquals(List.of("/bin/one", "/bin/two", "/bin/three --all"), found.stream().map(Schedule::name).toList());
    assertEquals(List.of(2, 4, 5), found.stream().map(schedule -> schedule.at().line()).toList());
    assertEquals(3, found.getLast().at().column());
    assertEquals(14, found.getLast().at().endColumn());
  }

  @Test
  void a_crontab_of_the_system_names_a_user() {
    assertEquals("/bin/one", one("etc/cron.d/backup", "0 2 * * * root /bin/one\n").name());
  }

  @Test
  void a_line_that_is_no_job_is_unread() {
    assertEquals(1, document("crontab", "0 2 * * * /bin/one\nthis is no job\n").orElseThrow().coverage().unread().size());
  }

  @Test
  void workflows_mean_utc_unless_they_say_otherwise() {
    var text = """
        on:
          push: {}
          schedule:
            - cron: '0 2 * * *'
            - cron: "0 3 * * *"
              timezone: Europe/Berlin
        jobs: {}
        """;
    var found = schedules(".github/workflows/a.yml", text);
    assertEquals(List.of("UTC default", "Europe/Berlin stated"), found.stream().map(schedule -> zone(schedule) + " " + schedule.zoneFrom()).toList());
    assertEquals(14, found.getFirst().at().column());
  }

  @Test
  void a_workflow_without_a_schedule_stays_unread() {
    assertEquals(Optional.empty(), document(".github/workflows/a.yml", "on: push\njobs: {}\n"));
  }

  @Test
  void a_cron_job_may_state_its_zone() {
    var text = """
        apiVersion: v1
        kind: Service
        metadata: {name: web}
        ---
        apiVersion: batch/v1
        kind: CronJob
        metadata: {name: purge, namespace: cdn}
        spec:
          schedule: "*/5 1-3 * * *"
        """;
    assertEquals("the machine's", zone(one("a.yaml", text)));
    assertEquals("CronJob cdn/purge", one("a.yaml", text).name());
    assertEquals("Asia/Seoul", zone(one("a.yaml", text + "  timeZone: Asia/Seoul\n")));
  }

  @Test
  void other_manifests_stay_unread() {
    // Values of a ConfigMap are settings.
    assertTrue(document("a.yaml", "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: web}\ndata: {port: \"80\"}\n").isPresent());
    assertEquals(Optional.empty(), document("a.yaml", "apiVersion: v1\nkind: Event\nmetadata: {name: web}\nreason: Started\n"));
  }

  @Test
  void a_chart_with_templates_is_left_alone() {
    assertEquals(List.of(), schedules("a.yaml", "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  schedule: {{ .Values.schedule | quote }}\n"));
    assertEquals(List.of(), schedules("a.yaml", "apiVersion: batch/v1\nkind: CronJob\nmetadata: {name: a}\nspec:\n  schedule: \"{{ .Values.schedule }}\"\n"));
  }

  @Test
  void windows_and_expressions_of_aws_are_known_by_their_shape() {
    var database = one("db.json", "{\"DBInstanceIdentifier\": \"orders\", \"PreferredMaintenanceWindow\": \"sun:04:00-sun:04:30\"}");
    assertEquals("maintenance 30 UTC", database.role() + " " + database.minutes() + " " + zone(database));
    assertEquals("UTC", zone(one("db.json", "{\"DBInstanceIdentifier\": \"orders\", \"PreferredBackupWindow\": \"03:00-03:30\"}")));
    var window = one("w.yaml", "Name: patch\nSchedule: cron(0 2 ? * SUN *)\nScheduleTimezone: Asia/Seoul\nDuration: 4\nCutoff: 1\n");
    assertEquals("patch maintenance 240 Asia/Seoul", window.name() + " " + window.role() + " " + window.minutes() + " " + zone(window));
    assertEquals("run UTC", one("s.yaml", "Name: purge\nScheduleExpression: rate(12 hours)\n").role() + " " + zone(one("s.yaml", "Name: purge\nScheduleExpression: rate(12 hours)\n")));
  }

  @Test
  void a_schedule_of_a_plain_document_is_known_by_name_and_shape() {
    assertEquals("Asia/Seoul", zone(one("job.yaml", "name: purge\nschedule: '0 2 * * *'\ntimezone: Asia/Seoul\n")));
    assertEquals(List.of(), schedules("job.yaml", "name: purge\nschedule: weekdays at two\nhours: '03:00-04:00'\nversion: 1 2 3 4 5\n"));
  }

  private static List<String> opened(String was, String now) {
    var head = "apiVersion: argoproj.io/v1alpha1\nkind: AppProject\nmetadata: {name: shop}\nspec:\n  syncWindows:\n";
    return OpenedTimes.of(facts(head + was), facts(head + now), AT).stream().map(OpenedTime.class::cast).map(opened -> opened.role() + " " + opened.how()).toList();
  }

  private static List<Fact> facts(String text) {
    return document("p.yaml", text).orElseThrow().facts();
  }

  private static String window(String kind, String schedule, String duration, String more) {
    return "  - {kind: " + kind + ", schedule: '" + schedule + "', duration: " + duration + ", " + more + "}\n";
  }

  @Test
  void a_window_that_forbids_less_opens_a_time() {
    var deny = window("deny", "0 22 * * *", "8h", "applications: ['*-prod']");
    var other = window("deny", "0 9 * * 1", "1h", "applications: ['*']");
    assertEquals(List.of("deny removed"), opened(deny + other, other));
    assertEquals(List.of("deny shortened"), opened(deny, window("deny", "0 22 * * *", "7h", "applications: ['*-prod']")));
    assertEquals(List.of("deny shortened"), opened(deny, window("deny", "0 22 * * 1-5", "8h", "applications: ['*-prod']")));
    assertEquals(List.of("deny moved"), opened(deny, window("deny", "0 21 * * *", "8h", "applications: ['*-prod']")));
    assertEquals(List.of("deny by-hand"), opened(deny, window("deny", "0 22 * * *", "8h", "applications: ['*-prod'], manualSync: true")));
    assertEquals(List.of("deny removed"), opened(deny, window("deny", "0 22 * * *", "8h", "applications: ['*-test']")));
  }

  @Test
  void a_window_that_forbids_as_much_in_other_words_opens_nothing() {
    var deny = window("deny", "0 22 * * *", "8h", "applications: ['*-prod']");
    assertEquals(List.of(), opened(deny, window("deny", "0 22 * * *", "8h", "applications: ['*']")));
    assertEquals(List.of(), opened(deny, window("deny", "0 7 * * *", "8h", "applications: ['*-prod'], timeZone: Asia/Seoul")));
    assertEquals(List.of(), opened(deny, window("deny", "0 22 * * 0-3", "8h", "applications: ['*-prod']") + window("deny", "0 22 * * 4-6", "9h", "applications: ['*-prod', '*-test']")));
    assertEquals(List.of(), opened(window("deny", "* * * * *", "1h", "clusters: [a]"), window("deny", "0 * * * *", "1h", "clusters: [a]")));
  }

  @Test
  void allowing_more_opens_a_time_and_allowing_less_does_not() {
    var allow = window("allow", "0 2 * * *", "4h", "applications: ['*']");
    assertEquals(List.of("allow widened"), opened(allow, window("allow", "0 2 * * *", "5h", "applications: ['*']")));
    assertEquals(List.of("allow widened"), opened(allow, allow + window("allow", "0 12 * * *", "1h", "applications: ['*']")));
    assertEquals(List.of("allow unlimited"), opened(allow, window("deny", "0 12 * * *", "1h", "applications: ['*']")));
    assertEquals(List.of(), opened(allow, window("allow", "0 3 * * *", "3h", "applications: ['*']")));
    assertTrue(opened(window("deny", "0 12 * * *", "1h", "applications: ['*']"), allow + window("deny", "0 12 * * *", "1h", "applications: ['*']")).isEmpty());
  }
}
