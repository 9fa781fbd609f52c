package org.holdpoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.holdpoint.source.Problem;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// A folder of rule files: `<family>/<risky-pattern>.yaml`, each with its translations (`.ko.yaml`) beside it.
final class RuleFolder {

  private RuleFolder() {}

  /// All rules, in order of their ids. Throws [RuleException] with the mistakes of all files.
  static List<Rule> read(Path folder) {
    var rules = new ArrayList<Rule>();
    var problems = new ArrayList<Problem>();
    for (var path : paths(folder)) {
      try {
        var below = slashed(folder.relativize(path));
        rules.add(RuleFile.read(file(path), below.substring(0, below.lastIndexOf('.'))));
      } catch (RuleException wrong) {
        problems.addAll(wrong.problems());
      }
    }
    if (!problems.isEmpty()) {
      throw new RuleException(problems);
    }
    return rules;
  }

  private static List<Path> paths(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new RuleException(List.of(problem(folder, "no such folder of rules")));
    }
    try (var files = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
      return files.filter(Files::isRegularFile).filter(path -> isRule(path.getFileName().toString())).sorted().toList();
    } catch (IOException | UncheckedIOException wrong) {
      throw new RuleException(List.of(problem(folder, "this folder of rules cannot be read: " + wrong.getMessage())));
    }
  }

  private static boolean isRule(String name) {
    return (name.endsWith(".yaml") || name.endsWith(".yml")) && !name.matches(".*\\.[a-z]{2}\\.ya?ml");
  }

  private static SourceFile file(Path path) {
    try {
      var bytes = Files.readAllBytes(path);
      var lines = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString().split("\r?\n", -1);
      var name = slashed(path);
      return new SourceFile(name, name, Side.HEAD, IntStream.range(0, lines.length).mapToObj(index -> new SourceLine(index + 1, lines[index], true)).toList(),
          bytes.length, Fingerprints.sha256(bytes), false);
    } catch (CharacterCodingException wrong) {
      throw new RuleException(List.of(problem(path, "this file is not UTF-8")));
    } catch (IOException wrong) {
      throw new RuleException(List.of(problem(path, "this file cannot be read")));
    }
  }

  private static Problem problem(Path path, String message) {
    return new Problem(Span.start(slashed(path), Side.HEAD), message, "");
  }

  private static String slashed(Path path) {
    return path.toString().replace('\\', '/');
  }
}
