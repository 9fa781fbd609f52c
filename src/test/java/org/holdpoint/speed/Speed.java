package org.holdpoint.speed;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.gate.FailOn;
import org.holdpoint.report.Report;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Tree;

/// How fast files of Cisco IOS are judged: `warm FOLDER`, all files that the index of a folder calls so, again and again in one process; `size MEGABYTES`, one generated configuration.
public final class Speed {

  private static final String LABEL = "ios";
  private static final int WARMING = 30;
  private static final int MEASURED = 9;
  private static final double GOAL_MEGABYTES = 10;
  private static final double GOAL_FILES = 3000;

  private Speed() {}

  public static void main(String... arguments) throws IOException {
    switch (arguments[0]) {
      case "warm" -> warm(Path.of(arguments[1]));
      case "small" -> small(Path.of(arguments[1]), Path.of(arguments[2]));
      case "size" -> size(Integer.parseInt(arguments[1]));
      default -> throw new IllegalArgumentException("warm FOLDER, small FOLDER INTO or size MEGABYTES, not " + arguments[0]);
    }
  }

  /// Reads and judges, as one change without a base.
  static Report check(List<SourceFile> files, int jobs) {
    var request = new Request(Optional.empty(), Optional.empty(), new JudgedAt("2026-01-01T00:00:00Z", "option"), FailOn.ERROR, false, Duration.ofMinutes(30), jobs);
    return Holdpoint.check(new Comparison(Optional.empty(), new Tree(Side.HEAD, files), List.of(), List.of()), Settings.none(), Rulebook.shipped(), request);
  }

  /// The files of the index, by their paths.
  private static List<String> labelled(Path folder) throws IOException {
    return Files.readAllLines(folder.resolve("INDEX.tsv")).stream().map(line -> line.split("\t")).filter(cells -> cells[0].equals(LABEL)).map(cells -> cells[1]).toList();
  }

  private static void warm(Path folder) throws IOException {
    var paths = labelled(folder);
    for (var jobs : List.of(1, 2)) {
      var walls = new ArrayList<Double>();
      var processor = new ArrayList<Double>();
      var bytes = 0L;
      for (var round = 0; round < WARMING + MEASURED; round++) {
        var start = System.nanoTime();
        var spent = processorTime();
        var files = new ArrayList<SourceFile>();
        for (var path : paths) {
          files.add(SourceReader.read(Files.readAllBytes(folder.resolve(path)), path, path, Side.HEAD));
        }
        check(files, jobs);
        if (round >= WARMING) {
          walls.add((System.nanoTime() - start) / 1e9);
          processor.add((processorTime() - spent) / 1e9);
        }
        bytes = files.stream().mapToLong(SourceFile::size).sum();
      }
      var wall = median(walls);
      var megabytes = bytes / 1e6;
      System.out.printf("warm, --jobs %d: %d files, %.2f MB in %.2f s (processor %.2f s): %,.0f files/s, %.2f MB/s; per second of processor %,.0f files, %.2f MB%s%n", jobs, paths.size(), megabytes, wall,
          median(processor), paths.size() / wall, megabytes / wall, paths.size() / median(processor), megabytes / median(processor),
          jobs == 2 && (megabytes / wall < GOAL_MEGABYTES || paths.size() / wall < GOAL_FILES) ? " (goal: 3,000 files/s, 10 MB/s: MISSED)" : "");
    }
  }

  /// Copies 200 small files of the index into a folder.
  private static void small(Path folder, Path into) throws IOException {
    var copied = 0;
    for (var path : labelled(folder)) {
      if (copied < 200 && Files.size(folder.resolve(path)) < 2048) {
        Files.copy(folder.resolve(path), into.resolve("router-%03d.cfg".formatted(copied++)));
      }
    }
  }

  private static void size(int megabytes) {
    var file = SourceReader.read(GeneratedIos.text(megabytes * 1_000_000L).getBytes(StandardCharsets.ISO_8859_1), "pe1.cfg", "pe1.cfg", Side.HEAD);
    var spent = processorTime();
    var start = System.nanoTime();
    var report = check(List.of(file), 2);
    var heap = ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP).map(MemoryPoolMXBean::getPeakUsage).mapToLong(usage -> usage.getUsed()).sum();
    System.out.printf("%3d MB in %.1f s (processor %.1f s), heap at most %,d MB%s%n", megabytes, (System.nanoTime() - start) / 1e9, (processorTime() - spent) / 1e9, heap >> 20,
        report.incomplete().isEmpty() ? "" : ": MISSED, " + report.incomplete().getFirst().because());
  }

  static long processorTime() {
    return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }
}
