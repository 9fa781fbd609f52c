package org.holdpoint.hcl;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.replay.UnreadableException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// What is HCL and what is not, as others say it: the suite of the specification, where it lies beside this checkout; and files of which the making says whether they are.
final class HclTruthTest {

  private static final Path SUITE = Path.of("..", "shared", "corpus", "iac", "parse", "hcl-specsuite");
  private static final int FILES = 2000;
  private static final Pattern FIRST = Pattern.compile("from \\{\\s*line\\s*=\\s*(\\d+)");
  /// A schema refuses these, and not the syntax.
  private static final String BY_SCHEMA = "is not expected here";
  /// Put at the margin behind any whole body, each of these is wrong by the specification.
  private static final List<String> WRONG = List.of("x = 1 y = 2\n", "b { x = 1, y = 2 }\n", "b {\n  x = 1\n", "x = [1 2]\n", "x = [1, 2\n", "x = \"no end\n", "x = 1 +\n2\n", "b\n{\n}\n", "= 1\n", "x = f(1,,2)\n", "x = {a = 1 b = 2}\n",
      "x = <<E\nno end\n", "b { c {} }\n", "}\n", "x = 1 = 2\n", "x = a ? b\n", "x = ${y}\n", "x = \"${y\"\n");

  @TestFactory
  Stream<DynamicTest> the_suite_of_the_specification_is_taken_and_refused_as_it_says() throws IOException {
    if (!Files.isDirectory(SUITE)) {
      System.out.println("left out: the suite of the specification of HCL, since there is no folder " + SUITE);
      return Stream.of(DynamicTest.dynamicTest("left out: the suite does not lie beside this checkout", () -> abort("there is no folder " + SUITE)));
    }
    try (var files = Files.walk(SUITE)) {
      var tests = files.filter(file -> file.toString().endsWith(".t")).sorted().map(HclTruthTest::suite).filter(test -> Files.exists(test.text())).toList();
      assertTrue(tests.size() > 5, () -> "only " + tests);
      return tests.stream().map(test -> DynamicTest.dynamicTest(test.text().getFileName().toString(), test::judge));
    }
  }

  @Test
  void whole_files_are_taken_and_files_with_one_fault_are_refused() {
    var random = new Random(20261127);
    IntStream.range(0, FILES).forEach(number -> {
      var body = body(random, 0);
      if (number % 2 == 0) {
        assertDoesNotThrow(() -> new HclSyntax(HclSyntaxTest.file(body)).read(), body);
      } else {
        var broken = body + WRONG.get(random.nextInt(WRONG.size()));
        assertThrows(UnreadableException.class, () -> new HclSyntax(HclSyntaxTest.file(broken)).read(), broken);
      }
    });
  }

  /// One of the suite: a text, and what is to be said of it.
  private record Suite(Path text, String said) {

    private void judge() throws IOException {
      var file = HclSyntaxTest.file(Files.readString(text));
      if (!said.contains("diagnostics {") || said.contains(BY_SCHEMA)) {
        assertDoesNotThrow(() -> new HclSyntax(file).read());
        return;
      }
      var line = FIRST.matcher(said);
      assertTrue(line.find());
      assertEquals(Integer.parseInt(line.group(1)), assertThrows(UnreadableException.class, () -> new HclSyntax(file).read()).at().line());
    }
  }

  private static Suite suite(Path test) {
    try {
      return new Suite(test.resolveSibling(test.getFileName().toString().replaceAll("\\.t$", ".hcl")), Files.readString(test));
    } catch (IOException unread) {
      throw new IllegalStateException(unread);
    }
  }

  private static String body(Random random, int depth) {
    var text = new StringBuilder();
    for (var left = random.nextInt(4) + 1; left > 0; left--) {
      text.append(switch (random.nextInt(depth > 2 ? 3 : 5)) {
        case 0 -> "# a remark\n";
        case 1 -> "h" + left + " = <<-EOT\n  text ${" + expression(random, 1) + "}\n  EOT\n";
        case 2 -> "a" + left + " = " + expression(random, 0) + "\n";
        case 3 -> "b \"l\" m {\n" + body(random, depth + 1) + "}\n";
        default -> "b { x = " + expression(random, 2) + " }\n";
      });
    }
    return text.toString();
  }

  private static String expression(Random random, int depth) {
    var inner = depth > 2 ? 4 : 12;
    return switch (random.nextInt(inner)) {
      case 0 -> "" + random.nextInt(1000);
      case 1 -> "\"text $${x} \\\" \\u00e9\"";
      case 2 -> "var.name[0].id";
      case 3 -> "null";
      case 4 -> "[" + expression(random, depth + 1) + ", " + expression(random, depth + 1) + ",]";
      case 5 -> "{ k = " + expression(random, depth + 1) + ", (var.k) : " + expression(random, depth + 1) + " }";
      case 6 -> "max(" + expression(random, depth + 1) + ", [1, 2]...)";
      case 7 -> "(" + expression(random, depth + 1) + " == " + expression(random, depth + 1) + " ? 1 : -2)";
      case 8 -> "[for k, v in " + expression(random, depth + 1) + " : v if k != null]";
      case 9 -> "{ for k in var.list : k => " + expression(random, depth + 1) + "... }";
      case 10 -> "\"in ${" + expression(random, depth + 1) + "} out\"";
      default -> "!" + "(" + expression(random, depth + 1) + " && var.list[*].on)";
    };
  }
}
