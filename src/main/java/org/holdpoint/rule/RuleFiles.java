package org.holdpoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.holdpoint.source.Problem;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;

/// The files of a folder of rules, in order, and what is wrong with those that cannot be read. The key of a file is its path below the folder.
public record RuleFiles(List<SourceFile> files, List<Problem> problems) {

  /// Larger files are no rules, in bytes.
  public static final long LARGEST = 2_000_000;

  public RuleFiles {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }

  /// Those below a folder, which messages call `shown`.
  public static RuleFiles in(Path folder, String shown) {
    if (!Files.isDirectory(folder)) {
      return new RuleFiles(List.of(), List.of(problem(shown, "no such folder of rules")));
    }
    try (var walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      var files = new ArrayList<SourceFile>();
      var problems = new ArrayList<Problem>();
      walk.filter(path -> Files.isRegularFile(path) && isRuleFile(path.getFileName().toString())).sorted()
          .forEach(path -> read(path, join(shown, slashed(folder.relativize(path))), slashed(folder.relativize(path)), files, problems));
      return new RuleFiles(files, problems);
    } catch (IOException | UncheckedIOException wrong) {
      return new RuleFiles(List.of(), List.of(problem(shown, "this folder of rules cannot be read: " + wrong.getMessage())));
    }
  }

  /// Those of a side that is no folder of the disk: bytes by their paths below the folder, which messages call `shown`.
  public static RuleFiles of(SortedMap<String, byte[]> bytes, String shown, Side side) {
    var files = new ArrayList<SourceFile>();
    var problems = new ArrayList<Problem>();
    bytes.forEach((key, text) -> {
      if (isRuleFile(key)) {
        add(SourceReader.read(text, join(shown, key), key, side), files, problems);
      }
    });
    return new RuleFiles(files, problems);
  }

  /// Whether a file of this name belongs to a folder of rules.
  public static boolean isRuleFile(String name) {
    return name.endsWith(".yaml") || name.endsWith(".yml");
  }

  private static void read(Path path, String shown, String key, List<SourceFile> files, List<Problem> problems) {
    try {
      if (Files.size(path) > LARGEST) {
        problems.add(problem(shown, "no rule is larger than " + LARGEST + " bytes"));
        return;
      }
      add(SourceReader.read(Files.readAllBytes(path), shown, key, Side.HEAD), files, problems);
    } catch (IOException _) {
      problems.add(problem(shown, "this file cannot be read"));
    }
  }

  private static void add(SourceFile file, List<SourceFile> files, List<Problem> problems) {
    var unreadable = file.lines().stream().filter(line -> !line.readable()).findFirst();
    if (file.binary() || unreadable.isPresent()) {
      problems.add(new Problem(unreadable.map(file::span).orElse(file.start()), "a rule is text in UTF-8", ""));
    } else {
      files.add(file);
    }
  }

  private static String join(String folder, String below) {
    return folder.isEmpty() || folder.equals(".") ? below : folder.endsWith("/") ? folder + below : folder + "/" + below;
  }

  private static Problem problem(String shown, String message) {
    return new Problem(Span.start(shown.isEmpty() ? "." : shown, Side.HEAD), message, "");
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
