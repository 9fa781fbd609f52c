package org.holdpoint.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdpoint.source.Problem;
import org.holdpoint.source.SourceFile;

/// A step of the build: the YAML files of a rules folder → the two compact files that runs read.
public final class RulebookCompiler {

  private RulebookCompiler() {}

  /// Arguments: the rules folder, the two files to write. Mistakes go to standard error, with exit code 2.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 3) {
      System.err.println("usage: RulebookCompiler RULES-FOLDER RULEBOOK-FILE WORDS-FILE");
      System.exit(2);
    }
    try {
      compile(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    } catch (RuleException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
    }
  }

  /// Reads, checks and writes. Throws [RuleException] with all mistakes, and then writes nothing. A rule that is shipped has examples of both kinds.
  static void compile(Path folder, Path rulebook, Path words) throws IOException {
    var files = RuleFiles.in(folder, folder.toString().replace('\\', '/'));
    var rules = RuleFolder.read(files, List.of());
    var lacking = rules.stream().flatMap(rule -> NearMiss.lacking(rule).stream().map(what -> new Problem(file(rule, files).start(), what, ""))).toList();
    if (!lacking.isEmpty()) {
      throw new RuleException(lacking);
    }
    var packed = RulebookCodec.write(rules);
    Files.createDirectories(rulebook.toAbsolutePath().getParent());
    Files.createDirectories(words.toAbsolutePath().getParent());
    Files.write(rulebook, packed.rules());
    Files.write(words, packed.words());
  }

  private static SourceFile file(Rule rule, RuleFiles files) {
    return files.files().stream().filter(file -> RuleFolder.id(file).equals(rule.id())).findFirst().orElseThrow();
  }
}
