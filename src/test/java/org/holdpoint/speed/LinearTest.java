package org.holdpoint.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.report.Format;
import org.holdpoint.report.Look;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.Timeout;

/// Work grows as the text does, and is the same work for any number of threads.
final class LinearTest {

  private static final int MOST_SECONDS = 600;

  @TestFactory
  @Timeout(MOST_SECONDS)
  Stream<DynamicTest> four_times_as_much_takes_no_square_of_the_time() throws Exception {
    var times = LinearTimes.measured();
    assertEquals(Set.of("text", "files", "lines taken away", "names of a document"), times.keySet());
    return times.entrySet().stream().map(one -> DynamicTest.dynamicTest(one.getKey(), () -> assertTrue(one.getValue() < LinearTimes.MOST, () -> "four times as much took " + one.getValue() + " times as long")));
  }

  @Test
  void one_thread_and_two_write_the_same_report() {
    var files = Work.files(60);
    for (var format : List.of(Format.TEXT, Format.JSON)) {
      assertEquals(format.render(Speed.check(files, 1), new Look(80, false)), format.render(Speed.check(files, 2), new Look(80, false)));
    }
  }
}
