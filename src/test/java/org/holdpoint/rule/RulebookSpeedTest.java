package org.holdpoint.rule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The compact rulebook is there because reading rules as YAML costs more than all else in a commit hook. `.ci/measure rulebook` prints the figures.
class RulebookSpeedTest {

  private static final int TIMES = 10;

  @Test
  void the_compact_form_loads_ten_times_as_fast_as_yaml(@TempDir Path folder) throws IOException, InterruptedException {
    var figures = RulebookSpeed.measure(folder);
    System.out.print(figures.text());
    assertTrue(figures.compact().median() * TIMES < figures.yaml().median(), figures::text);
  }
}
