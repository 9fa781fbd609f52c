package org.holdpoint.speed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.holdpoint.report.Format;
import org.holdpoint.report.Look;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;

/// Work grows as the text does, and is the same work for any number of threads.
final class LinearTest {

  /// Of four times the text, measured in time of the processor, which counts what the JVM does beside it: a square would take sixteen times as long.
  private static final double MOST = 8;

  @Test
  void four_times_the_text_takes_no_square_of_the_time() {
    var small = List.of(file("pe1.cfg", GeneratedIos.text(500_000)));
    var large = List.of(file("pe1.cfg", GeneratedIos.text(2_000_000)));
    Speed.check(large, 1);
    Speed.check(large, 1);
    Speed.check(small, 1);
    assertFewerThan(large, small, "four times the text took ");
  }

  @Test
  void many_files_cost_no_more_than_their_sum() {
    var many = files(800);
    var few = files(200);
    Speed.check(many, 1);
    Speed.check(many, 1);
    assertFewerThan(many, few, "four times as many files took ");
  }

  @Test
  void lines_that_take_lines_away_one_by_one_take_no_square_of_the_time() {
    var small = List.of(file("pe1.cli", takingAway(5_000)));
    var large = List.of(file("pe1.cli", takingAway(20_000)));
    Speed.check(large, 1);
    Speed.check(small, 1);
    assertFewerThan(large, small, "four times as many lines taken away took ");
  }

  @Test
  void one_thread_and_two_write_the_same_report() {
    var files = files(60);
    for (var format : List.of(Format.TEXT, Format.JSON)) {
      assertEquals(format.render(Speed.check(files, 1), new Look(80, false)), format.render(Speed.check(files, 2), new Look(80, false)));
    }
  }

  /// What else the JVM does, collecting the garbage of earlier tests above all, makes a run longer and never shorter: the least of several is compared.
  private static void assertFewerThan(List<SourceFile> much, List<SourceFile> little, String said) {
    var longest = least(much);
    var shortest = least(little);
    for (var again = 0; again < 3 && longest / shortest >= MOST; again++) {
      System.gc();
      longest = Math.min(longest, least(much));
      shortest = Math.min(shortest, least(little));
    }
    var times = longest / shortest;
    assertTrue(times < MOST, () -> said + times + " times as long");
  }

  /// The least time of the processor that it takes, in seconds: what disturbs a run makes it longer, never shorter.
  private static double least(List<SourceFile> files) {
    var least = Double.MAX_VALUE;
    for (var run = 0; run < 3; run++) {
      var start = Speed.processorTime();
      Speed.check(files, 1);
      least = Math.min(least, (Speed.processorTime() - start) / 1e9);
    }
    return least;
  }

  /// A script that sets static routes, and takes all of them away again.
  private static String takingAway(int routes) {
    var text = new StringBuilder("configure terminal\n");
    for (var prefix : List.of("", "no ")) {
      for (var route = 0; route < routes; route++) {
        text.append(prefix).append("ip route 10.").append(route >> 8).append('.').append(route & 255).append(".0 255.255.255.0 192.0.2.1\n");
      }
    }
    return text.append("end\n").toString();
  }

  /// Routers with unlike faults: every third one has a block that is left open, every seventh a line of another system.
  private static List<SourceFile> files(int count) {
    var files = new ArrayList<SourceFile>();
    for (var number = 0; number < count; number++) {
      var text = GeneratedIos.text(1500 + number % 5 * 100).replace("pe1", "pe" + number).replace("router bgp 64500\n bgp", number % 3 == 0 ? "router bgp 64500\n ip address 1.1.1.1 255.0.0.0\n bgp" : "router bgp 64500\n bgp")
          .replace(" speed 1000", number % 7 == 0 ? " frobnicate" : " speed 1000");
      files.add(file("pe" + number + ".cfg", text));
    }
    return files;
  }

  private static SourceFile file(String path, String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), path, path, Side.HEAD);
  }
}
