package org.holdpoint.language.terraform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdpoint.hcl.HclReader;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// How Terraform is read: `parse FOLDER`, all its files in HCL; `plan FILE MEGABYTES PADDING`, writes a plan of that size, whose resources have so long a text each.
public final class TerraformFigures {

  private static final int ROUNDS = 5;
  private static final double GOAL = 1000;

  private TerraformFigures() {}

  public static void main(String... arguments) throws IOException {
    switch (arguments[0]) {
      case "parse" -> parse(Path.of(arguments[1]));
      case "plan" -> plan(Path.of(arguments[1]), Long.parseLong(arguments[2]) * 1_000_000, Integer.parseInt(arguments[3]));
      default -> throw new IllegalArgumentException("parse FOLDER or plan FILE MEGABYTES PADDING, not " + arguments[0]);
    }
  }

  private static void parse(Path folder) throws IOException {
    List<SourceFile> files;
    try (var paths = Files.walk(folder)) {
      files = paths.filter(path -> path.toString().matches(".*\\.(tf|tofu|hcl|tfvars)") && Files.isRegularFile(path)).sorted().map(path -> file(folder, path)).toList();
    }
    var broken = new ArrayList<String>();
    var best = Double.MAX_VALUE;
    var least = Double.MAX_VALUE;
    var threads = ManagementFactory.getThreadMXBean();
    for (var round = 0; round < ROUNDS; round++) {
      broken.clear();
      var start = System.nanoTime();
      var spent = threads.getCurrentThreadCpuTime();
      for (var file : files) {
        try {
          HclReader.read(file);
        } catch (UnreadableException wrong) {
          broken.add(wrong.at().place() + ": " + wrong.getMessage());
        }
      }
      best = Math.min(best, (System.nanoTime() - start) / 1e9);
      least = Math.min(least, (threads.getCurrentThreadCpuTime() - spent) / 1e9);
    }
    var lines = files.stream().mapToInt(file -> file.lines().size()).sum();
    System.out.printf(Locale.ROOT, "%d files in HCL (%d lines): %d do not parse; %.0f files/s in one thread, %.0f by processor time, the best of %d rounds%s%n", files.size(), lines, broken.size(), files.size() / best,
        files.size() / least, ROUNDS,
        files.size() / best < GOAL ? " (goal: 1000: MISSED)" : "");
    broken.forEach(place -> System.out.println("  " + place));
  }

  private static SourceFile file(Path folder, Path path) {
    try {
      var name = folder.relativize(path).toString();
      return SourceReader.read(Files.readAllBytes(path), name, name, Side.HEAD);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// On one line, as Terraform writes it: of ten resources six stay, three are altered and one is new; the last one is replaced.
  private static void plan(Path path, long bytes, int padding) throws IOException {
    var many = 0;
    var written = 0L;
    try (var out = Files.newBufferedWriter(path)) {
      out.write("{\"format_version\":\"1.2\",\"terraform_version\":\"1.9.0\",\"resource_changes\":[");
      while (written < bytes) {
        var values = "{\"name\":\"q" + many + "\",\"delay_seconds\":" + many % 7 + ",\"password\":\"hidden\",\"description\":\"" + "x".repeat(padding) + "\"}";
        var actions = many % 10 < 6 ? "no-op" : many % 10 < 9 ? "update" : "create";
        var text = "{\"address\":\"module.m" + many % 50 + ".aws_sqs_queue.q[" + many + "]\",\"mode\":\"managed\",\"type\":\"aws_sqs_queue\",\"name\":\"q\",\"index\":" + many + ",\"change\":{\"actions\":[\"" + actions
            + "\"],\"before\":" + (actions.equals("create") ? "null" : values) + ",\"after\":" + values + ",\"after_unknown\":{\"id\":true},\"before_sensitive\":{\"password\":true},\"after_sensitive\":{\"password\":true}}},";
        out.write(text);
        written += text.length();
        many++;
      }
      out.write("{\"address\":\"aws_db_instance.shop\",\"mode\":\"managed\",\"type\":\"aws_db_instance\",\"name\":\"shop\",\"change\":{\"actions\":[\"delete\",\"create\"],\"before\":{\"engine\":\"mysql\"},"
          + "\"after\":{\"engine\":\"postgres\"},\"replace_paths\":[[\"engine\"]]}}]}\n");
    }
    System.out.printf(Locale.ROOT, "a plan of %.0f MB with %d resources", written / 1e6, many + 1);
  }
}
