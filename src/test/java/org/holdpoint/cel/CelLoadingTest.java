package org.holdpoint.cel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A run loads what its rules use of the library, and nothing else: neither parser nor checker for a compiled rulebook, RE2 only for `matches`, no topic that no rule calls.
final class CelLoadingTest {

  @Test
  void a_compiled_rule_loads_neither_parser_nor_checker_nor_functions_that_it_does_not_call(@TempDir Path folder) throws Exception {
    var loaded = loaded("now.name == 'a' && size(now.name) > 0 && (now.name == 'b' || !has(now.limit) && now.limits.all(x, x > 1u))", folder);
    assertEquals(Set.of(), loaded.stream().filter(name -> name.startsWith("org.antlr") || name.startsWith("grammar.") || name.startsWith("com.google.re2j"))
        .collect(Collectors.toSet()));
    for (var idle : List.of("Checker", "Signatures", "TypeReader", "Substitution", "Advice", "CelSyntax", "ExprBuilder", "Literals", "Strings", "Formats", "Times", "Conversions", "Numbers",
        "Bits", "Optionals", "Encodings", "Regexes", "Declarations")) {
      assertTrue(loaded.stream().noneMatch(("org.holdpoint.cel." + idle)::equals), idle + " is loaded");
    }
    assertTrue(loaded.contains("org.holdpoint.cel.Basics") && loaded.contains("org.holdpoint.cel.Macros"));
  }

  @Test
  void a_rule_with_a_regular_expression_loads_re2(@TempDir Path folder) throws Exception {
    assertTrue(loaded("now.name.matches('a+')", folder).contains("com.google.re2j.Pattern"));
  }

  /// The classes that another process loads to evaluate an expression from its compiled form.
  private static Set<String> loaded(String source, Path folder) throws IOException, InterruptedException {
    var tree = folder.resolve("tree");
    var log = folder.resolve("classes");
    try (var out = new DataOutputStream(Files.newOutputStream(tree))) {
      out.writeUTF(source);
      ExprCodec.write(Cel.parse(source), out);
    }
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process = new ProcessBuilder(java, "-Xlog:class+load:file=" + log, "-cp", System.getProperty("java.class.path"), CelLoadingTest.class.getName() + "$Run", tree.toString())
        .redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    assertEquals(0, process.waitFor(), said);
    return Files.readAllLines(log).stream().filter(line -> line.contains(" source: ")).map(line -> line.replaceFirst("^(\\[[^\\]]*\\])*\\s*", "").split(" ")[0]).collect(Collectors.toSet());
  }

  /// What the other process does.
  static final class Run {

    private Run() {}

    public static void main(String[] arguments) throws IOException {
      try (var in = new DataInputStream(Files.newInputStream(Path.of(arguments[0])))) {
        var source = in.readUTF();
        var result = Cel.program(ExprCodec.read(in.readAllBytes(), 0), source).evaluate(_ -> java.util.Map.of("name", "a", "limits", List.of(new CelUint(2))));
        if (!result.equals(true)) {
          throw new IllegalStateException(result.toString());
        }
      }
    }
  }
}
