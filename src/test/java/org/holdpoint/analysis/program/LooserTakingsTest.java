package org.holdpoint.analysis.program;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ProgramFact.LooserTaking;
import org.holdpoint.language.program.Programs;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

final class LooserTakingsTest {

  private static final String SWEEP = """
      def sweep(client, disks):
          for disk in disks:
              if disk.get("hold"):
                  continue
              client.deprecate(disk)
      """;

  @Test
  void what_was_put_aside_and_is_deleted_is_harder() {
    assertEquals(List.of("harder deprecate delete"), looser(SWEEP, SWEEP.replace("client.deprecate", "client.delete")));
  }

  @Test
  void what_is_deleted_by_another_one_took_the_place_of_nothing() {
    assertEquals(List.of(), looser(SWEEP, SWEEP.replace("client.deprecate", "cache.delete")));
  }

  @Test
  void a_mark_that_is_asked_for_nowhere_any_more_is_lost() {
    assertEquals(List.of("mark disk.get(\"hold\") "), looser(SWEEP, SWEEP.replace("        if disk.get(\"hold\"):\n            continue\n", "")));
  }

  @Test
  void a_mark_that_is_asked_for_elsewhere_is_not_lost() {
    assertEquals(List.of(), looser(SWEEP, SWEEP.replace("        if disk.get(\"hold\"):\n            continue\n", "").replace("in disks:", "in [d for d in disks if not d[\"hold\"]]:")));
  }

  private static List<String> looser(String was, String now) {
    return LooserTakings.of(facts(was), facts(now)).stream().map(LooserTaking.class::cast).map(one -> one.sort() + " " + one.was() + " " + one.now()).toList();
  }

  private static List<Fact> facts(String text) {
    return Programs.refusals(SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "sweep.py", "sweep.py", Side.BASE));
  }
}
