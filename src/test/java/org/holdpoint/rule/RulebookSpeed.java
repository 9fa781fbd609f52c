package org.holdpoint.rule;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How long a cold process takes to load 300 rules: from the compact form, and from YAML beside it. Without arguments it measures and prints; with some it is the
/// process that is measured, and prints microseconds. That process has read one other resource before, as every run has read its context tables: the first look for a
/// resource makes Java open the jar and its own image.
public final class RulebookSpeed {

  private static final int RULES = 300;
  private static final int RUNS = 11;
  private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xlog:disable", "-Xss4m");

  private RulebookSpeed() {}

  /// Microseconds in cold processes: the one in the middle, and the quickest, which a busy machine disturbs least.
  record Times(long median, long least) {

    String text(String what) {
      return "  %-52s %7.1f ms   (least %.1f)%n".formatted(what, median / 1000.0, least / 1000.0);
    }
  }

  /// What was measured, and the sizes of the two files in bytes.
  record Figures(Times compact, Times withWords, Times yaml, long rulesSize, long wordsSize) {

    String text() {
      return "%d rules in a cold process, median of %d runs%n".formatted(RULES, RUNS) + compact.text("compact form (%d KB)".formatted(rulesSize / 1024))
          + withWords.text("the same, and the words of one rule (%d KB)".formatted(wordsSize / 1024)) + yaml.text("YAML");
    }
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length == 0) {
      var folder = Files.createTempDirectory("holdpoint-rulebook");
      try {
        System.out.print(measure(folder).text());
      } finally {
        delete(folder);
      }
      return;
    }
    Categories.families();
    var start = System.nanoTime();
    var rulebook = arguments[0].equals("yaml") ? Rulebook.read(Path.of(arguments[1])) : Rulebook.shipped();
    if (arguments[0].equals("words")) {
      rulebook.rules().getLast().words();
    }
    var spent = System.nanoTime() - start;
    if (rulebook.rules().size() != RULES) {
      throw new IllegalStateException(rulebook.rules().size() + " rules");
    }
    System.out.println(spent / 1000);
  }

  /// Writes the shipped rules again and again under other names, and loads them. `folder` is empty.
  static Figures measure(Path folder) throws IOException, InterruptedException {
    var shipped = RuleFiles.in(Path.of("rules"), "rules").files().stream().filter(file -> file.key().matches("[^.]+\\.yaml")).toList();
    for (var number = 0; number < RULES; number++) {
      var file = folder.resolve("rules").resolve(shipped.get(number % shipped.size()).key().replace(".yaml", "-" + number + ".yaml"));
      Files.createDirectories(file.getParent());
      Files.copy(Path.of(shipped.get(number % shipped.size()).path()), file);
    }
    var compact = folder.resolve("classes/org/holdpoint/rule");
    RulebookCompiler.compile(folder.resolve("rules"), compact.resolve("rulebook.bin"), compact.resolve("words.bin"));
    return new Figures(times(folder, "compact"), times(folder, "words"), times(folder, "yaml"), Files.size(compact.resolve("rulebook.bin")), Files.size(compact.resolve("words.bin")));
  }

  private static Times times(Path folder, String what) throws IOException, InterruptedException {
    var runs = new ArrayList<Long>();
    for (var run = 0; run < RUNS; run++) {
      runs.add(once(folder, what));
    }
    runs.sort(Comparator.naturalOrder());
    return new Times(runs.get(RUNS / 2), runs.getFirst());
  }

  private static long once(Path folder, String what) throws IOException, InterruptedException {
    var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
    command.addAll(FLAGS);
    command.addAll(List.of("-cp", folder.resolve("classes") + File.pathSeparator + System.getProperty("java.class.path"), RulebookSpeed.class.getName(), what, folder.resolve("rules").toString()));
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    return Long.parseLong(said);
  }

  private static void delete(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
