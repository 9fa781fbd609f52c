package org.holdpoint.language.jenkins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.language.cron.Cron;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JobsTest {

  private static SourceFile file(String name, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), name, name, Side.HEAD);
  }

  private static List<Embedded> in(String name, String text) {
    var file = file(name, text);
    return Jobs.language().recognises(file) == 0 ? List.of() : Jobs.language().read(file, Map.of()).map(read -> read.embedded()).orElse(List.of());
  }

  private static Schedule schedule(String expression) {
    return (Schedule) Cron.language().read(file("x", expression), Map.of("scheduler", "jenkins")).orElseThrow().facts().getFirst();
  }

  @Test
  void a_pipeline_says_when_it_starts_and_in_which_zone() {
    var found = in("Jenkinsfile", """
        pipeline {
          agent any
          triggers {
            cron('''TZ=Asia/Seoul
              # at night
              H 2 * * *
              H(0-15) 4 * * 0''')
            pollSCM("H/5 * * * *")
          }
        }
        """);
    assertEquals(List.of("H 2 * * *", "H(0-15) 4 * * 0", "H/5 * * * *"), found.stream().map(Embedded::text).toList());
    assertEquals(List.of(Optional.of("Asia/Seoul"), Optional.of("Asia/Seoul"), Optional.empty()), found.stream().map(one -> Optional.ofNullable(one.given().get("zone"))).toList());
    assertEquals("Jenkinsfile:6:7", found.getFirst().map().lines().getFirst().place());
  }

  @Test
  void the_xml_of_a_job_says_it_as_well() {
    assertEquals(List.of("H 2 * * *"), in("config.xml", "<project>\n<triggers><hudson.triggers.TimerTrigger>\n<spec>H 2 * * *</spec>\n</hudson.triggers.TimerTrigger></triggers>\n</project>\n").stream()
        .map(Embedded::text).toList());
    assertEquals(List.of(), in("pom.xml", "<project><spec>H 2 * * *</spec></project>"));
    assertEquals(List.of("H 2 * * *"), in("jobs.groovy", "job('x') { triggers { parameterizedCron('H 2 * * * %SITE=icn') } }").stream().map(Embedded::text).toList());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"H 2 * * *|0|2|59", "H H(1-4) * * *|0|1|239", "H H * * *|0|0|1439", "H/15 * * * *|0,15,30,45||14", "H(0-29)/10 * * * *|0,10,20||9", "@midnight|0|0|179",
      "@daily|0|0|1439", "30 2 * * *|30|2|0", "H 2 H * *|0|2|38939"})
  void what_the_name_of_the_job_chooses_lies_behind_its_earliest_time(String expression, String minutes, String hours, long spread) {
    var read = schedule(expression);
    assertEquals("", read.wrong());
    assertEquals(minutes, String.join(",", read.timetable().orElseThrow().minutes().stream().map(String::valueOf).toList()));
    if (hours != null) {
      assertEquals(hours, "" + read.timetable().orElseThrow().hours().getFirst());
    }
    assertEquals(spread, read.spread());
  }

  @ParameterizedTest
  @ValueSource(strings = {"H(5-1) 2 * * *", "H(0-70) 2 * * *", "H/90 2 * * *", "H/0 2 * * *", "H 2 * *", "G 2 * * *", "X(1-4) 2 * * *", "H(1-4 2 * * *", "@fortnightly"})
  void what_jenkins_refuses_is_wrong(String expression) {
    assertTrue(!schedule(expression).wrong().isEmpty(), expression);
  }

  @Test
  void a_mark_of_jenkins_means_nothing_to_others() {
    assertTrue(!((Schedule) Cron.language().read(file("x", "H 2 * * *"), Map.of("scheduler", "crontab")).orElseThrow().facts().getFirst()).wrong().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"cron('", "cron('''\n", "cron(\"\"\"TZ=\n\n", "cron('')", "triggers { cron('%') }"})
  void a_text_that_breaks_off_ends_with_the_file(String text) {
    in("Jenkinsfile", text).forEach(one -> assertTrue(one.map().lines().getFirst().line() <= 3));
  }

  @Test
  void a_text_of_many_letters_and_remarks_without_an_end_are_read_through() {
    var text = "x = \"" + "ab\\\\n".repeat(50_000) + "\"\nstage('Deploy') {\n  steps {\n    sh 'make deploy'\n  }\n}\n";
    assertTimeout(Duration.ofSeconds(5), () -> assertTrue(in("Jenkinsfile", "pipeline {\n" + text + "}\n").getFirst().text().contains("make deploy")));
    assertTimeout(Duration.ofSeconds(5), () -> in("Jenkinsfile", "pipeline {\n" + text + "/* ".repeat(200_000) + "\n"));
  }

  @Test
  void braces_in_texts_and_remarks_open_nothing() {
    var found = in("Jenkinsfile", "pipeline {\n stages {\n  stage('A') {\n   // }\n   steps { echo \"}\"\n echo '}' /* } */\n sh 'make a' }\n  }\n }\n}\nsh 'make outside'\n");
    assertTrue(found.getFirst().text().contains("make a"), found.getFirst().text());
    assertFalse(found.getFirst().text().contains("make outside"), found.getFirst().text());
  }
}
