package org.holdpoint.language.document.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;
import org.junit.jupiter.api.Test;

/// Jobs of a scheduler, as they are written in JIL.
final class JobDefinitionsTest {

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "night.jil", "night.jil", Side.HEAD);
  }

  private static Mapping first(String text) {
    var jobs = (Sequence) ((Mapping) JobDefinitions.read(file(text)).documents().getFirst()).at("jobs").orElseThrow();
    return (Mapping) jobs.items().getFirst();
  }

  private static String said(Mapping job, String name) {
    return ((Scalar) job.at(name).orElseThrow()).text();
  }

  @Test
  void a_line_may_say_several_things_of_a_job() {
    var job = first("/* the night */\ninsert_job: A   job_type: BOX\nstart_times: \"22:30\"\n");
    assertEquals("A", said(job, "name"));
    assertEquals("BOX", said(job, "job_type"));
    assertEquals("22:30", said(job, "start_times"));
  }

  @Test
  void what_a_job_waits_for_stands_by_itself() {
    var awaited = (Mapping) first("insert_job: C   job_type: CMD\ncondition: s(A) & done(B)\n").at("condition").orElseThrow();
    assertEquals("success", said(awaited, "A"));
    assertEquals("done", said(awaited, "B"));
  }

  @Test
  void a_box_that_is_deleted_may_be_set_up_again() {
    var gone = JobDefinitions.removals(file("delete_box: A\ndelete_job: B\ninsert_job: A   job_type: BOX\n"));
    assertEquals(List.of(true, false), gone.stream().map(JobDefinitions.Removal::box).toList());
    assertEquals(List.of(true, false), gone.stream().map(JobDefinitions.Removal::again).toList());
  }
}
