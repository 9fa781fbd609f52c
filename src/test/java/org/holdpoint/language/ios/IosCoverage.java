package org.holdpoint.language.ios;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdpoint.replay.Effect;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.Step;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// How much of the IOS files of a corpus is read: `folder [verbose]`, a folder with INDEX.tsv (language, path). Files that their authors made to be rejected are left out
/// and listed; they stand in `left-out.tsv` with the reason.
public final class IosCoverage {

  private static final int WORDS = 50;

  private IosCoverage() {}

  /// The lines of some files: how many, and what became of them.
  private record Sum(int files, int lines, int read, int ignored, int unread, int other) {

    Sum and(Sum more) {
      return new Sum(files + more.files, lines + more.lines, read + more.read, ignored + more.ignored, unread + more.unread, other + more.other);
    }

    String row(String name) {
      return "%-24s %6d %8d %8d %8d %8d %8d  %6.2f %%".formatted(name, files, lines, read, ignored, unread, other, lines == 0 ? 0 : 100.0 * unread / lines);
    }
  }

  public static void main(String... arguments) throws IOException {
    var folder = Path.of(arguments[0]);
    var verbose = arguments.length > 1;
    var leftOut = leftOut();
    var sums = new LinkedHashMap<String, Sum>();
    var words = new TreeMap<String, Integer>();
    for (var path : index(folder).getOrDefault("ios", List.of())) {
      if (!leftOut.containsKey(path)) {
        var file = file(folder, path);
        var statements = IosStatements.read(file);
        var steps = Ios.machine().run(statements);
        var coverage = new Replay(steps, Replay.empty(file.start()), Replay.empty(file.start()), List.of(), 0).coverage(file, "ios", "state");
        sums.merge(path.substring(0, path.indexOf('/')), new Sum(1, coverage.lines(), coverage.read(), coverage.ignored(), coverage.unread().size(), coverage.other()), Sum::and);
        steps.stream().filter(step -> step.effect() instanceof Effect.Unread).forEach(step -> {
          words.merge(word(step, file), 1, Integer::sum);
          if (verbose) {
            System.out.println(line(path, file, step, " UNREAD "));
          }
        });
        if (verbose) {
          steps.stream().filter(step -> step.effect() instanceof Effect.Rejected).forEach(step -> System.out.println(line(path, file, step, " REJECTED ")));
          steps.stream().filter(step -> step.statement().indent() > 0 && step.landsIn().depth() <= step.at().depth() && step.landsIn() != step.at() && step.applies())
              .forEach(step -> System.out.println(line(path, file, step, " WALKED " + step.after().context().path() + " ")));
        }
      }
    }
    System.out.printf("%-24s %6s %8s %8s %8s %8s %8s%n", "corpus", "files", "lines", "read", "ignored", "unread", "other");
    sums.forEach((name, sum) -> System.out.println(sum.row(name)));
    System.out.println(sums.values().stream().reduce(new Sum(0, 0, 0, 0, 0, 0), Sum::and).row("all"));
    System.out.println();
    System.out.println("unread first words: " + words.entrySet().stream().sorted((one, other) -> other.getValue() - one.getValue()).limit(WORDS)
        .map(entry -> entry.getKey() + " " + entry.getValue()).collect(Collectors.joining(", ")));
    System.out.println();
    System.out.println("left out: " + leftOut.size());
    leftOut.forEach((path, why) -> System.out.println("  " + path + ": " + why));
  }

  private static String line(String path, SourceFile file, Step step, String what) {
    return path + ":" + step.statement().line() + what + "[" + step.at().context().path() + "] " + file.text(step.statement().line()).strip();
  }

  private static String word(Step step, SourceFile file) {
    var statement = step.statement();
    return statement.words().isEmpty() ? file.text(statement.line()).strip().split("\\s")[0] : statement.texts().getFirst();
  }

  static SourceFile file(Path folder, String path) throws IOException {
    return SourceReader.read(Files.readAllBytes(folder.resolve(path)), path, path, Side.HEAD);
  }

  /// Language → paths.
  static Map<String, List<String>> index(Path folder) throws IOException {
    var index = new TreeMap<String, List<String>>();
    for (var line : Files.readAllLines(folder.resolve("INDEX.tsv"))) {
      var cells = line.split("\t");
      index.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells[1]);
    }
    return index;
  }

  /// Path → why it is left out.
  static Map<String, String> leftOut() throws IOException {
    try (var stream = Objects.requireNonNull(IosCoverage.class.getResourceAsStream("left-out.tsv"))) {
      var leftOut = new LinkedHashMap<String, String>();
      for (var line : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList()) {
        leftOut.put(line.substring(0, line.indexOf('\t')), line.substring(line.indexOf('\t') + 1));
      }
      return leftOut;
    }
  }
}
