package org.holdpoint;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;

/// How long the texts of [BadTexts] take, in a Java of their own.
final class BadInputTimes {

  /// A time of some lines, in nanoseconds, and that of four times as many; a square would take sixteen times as long.
  record Times(int lines, long little, long much) {

    boolean proportionate() {
      return much < 8 * little;
    }

    @Override
    public String toString() {
      return "%d lines: %d ms, four times as many: %d ms".formatted(lines, little / 1_000_000, much / 1_000_000);
    }
  }

  /// What is measured takes at least so many nanoseconds, so that the clock does not decide.
  private static final long LEAST_TIME = 150_000_000;
  private static final int FEWEST_LINES = 2_500;
  private static final int MOST_LINES = 200_000;

  private BadInputTimes() {}

  /// By the name of the text.
  static Map<String, Times> measured() throws IOException, InterruptedException {
    var times = new LinkedHashMap<String, Times>();
    for (var line : OwnJava.printed(BadInputTimes.class)) {
      var words = line.split("\t");
      times.put(words[0], new Times(Integer.parseInt(words[1]), Long.parseLong(words[2]), Long.parseLong(words[3])));
    }
    return times;
  }

  public static void main(String[] args) {
    // Loads what every run needs.
    BadTexts.ALL.values().forEach(text -> time(text.apply(FEWEST_LINES / 10)));
    BadTexts.ALL.forEach((name, text) -> {
      var times = times(text);
      System.out.println(name + "\t" + times.lines() + "\t" + times.little() + "\t" + times.much());
    });
  }

  private static Times times(IntFunction<String> text) {
    var lines = FEWEST_LINES;
    var little = time(text.apply(lines));
    while (little < LEAST_TIME && lines < MOST_LINES) {
      lines *= 2;
      little = time(text.apply(lines));
    }
    var times = new Times(lines, little, time(text.apply(4 * lines)));
    // What the compiler does and what else runs makes a run longer and never shorter: the least of a few is compared.
    for (var again = 0; again < 3 && !times.proportionate(); again++) {
      times = new Times(lines, Math.min(times.little(), time(text.apply(lines))), Math.min(times.much(), time(text.apply(4 * lines))));
    }
    return times;
  }

  /// In nanoseconds of the processor.
  private static long time(String text) {
    var start = cpuTime();
    BadTexts.run(text.getBytes(StandardCharsets.UTF_8));
    return cpuTime() - start;
  }

  /// What this process has computed so far, in nanoseconds: other work on the machine must not decide.
  private static long cpuTime() {
    return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }
}
