package org.holdpoint.rule;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A step of the build: the YAML files of a rules folder → the compact file that runs read.
public final class RulebookCompiler {

  private RulebookCompiler() {}

  /// Arguments: the rules folder, the file to write. Mistakes go to standard error, with exit code 2.
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      System.err.println("usage: RulebookCompiler RULES-FOLDER OUTPUT-FILE");
      System.exit(2);
    }
    try {
      compile(Path.of(arguments[0]), Path.of(arguments[1]));
    } catch (RuleException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
    }
  }

  /// Reads, checks and writes. Throws [RuleException] with all mistakes, and then writes nothing.
  static void compile(Path rules, Path output) throws IOException {
    var bytes = RulebookCodec.write(Rulebook.read(rules).rules());
    Files.createDirectories(output.toAbsolutePath().getParent());
    Files.write(output, bytes);
  }
}
