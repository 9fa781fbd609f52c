package org.holdpoint.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ManyGrantsTest {

  private static final int SOME = 4_000;
  private static final int TIMES = 6;

  @Test
  void a_check_of_six_times_as_many_grants_takes_six_times_as_long_and_not_the_square(@TempDir Path some, @TempDir Path many) throws IOException {
    ManyGrants.write(some, SOME);
    ManyGrants.write(many, SOME * TIMES);
    assertEquals(0, ManyGrants.judge(some, true));
    var less = took(some);
    var more = took(many);
    assertTrue(more < less * TIMES * 2, () -> "%d grants took %.1f s, %d took %.1f s".formatted(SOME, less / 1e9, SOME * TIMES, more / 1e9));
  }

  private static long took(Path folder) {
    var start = ManyGrants.processor();
    ManyGrants.judge(folder, true);
    return ManyGrants.processor() - start;
  }
}
