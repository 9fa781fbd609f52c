package org.holdpoint.hcl;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What is HCL, and what is not (HCL native syntax specification).
public final class HclSyntaxTest {

  public static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "net/main.tf", "net/main.tf", Side.HEAD);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a = <<EOT\nnot EOT\n  EOT\nb = 1\n", "a = <<E\nE\n", "b = <<-X\r\n  hi ${c}\r\n  X\r\n", "a = <<E\nx\nE  \n", "a = f(<<E\nx\nE\n, 2)\n", "a = \"%{ if x }y%{ else }z%{ endif }\"\n",
      "a = \"$${x} %%{y} \\\" ${ \"in ${b}\" }\"\n", "x = \"a$b%c$\"\n", "a = \"${\n  x\n}\"\n", "in = 1\nfor = 2\nb { if = x.in }\n", "a = [\n 1,\n 2\n]\nb = { x = 1, y = 2 }\nc = {\n x = 1\n y : 2,\n}\n",
      "a = { (k) = 1, \"${x}\" = 2, f(x) = 3, a.b = 4 }\n", "a = {}\nb = []\nc = { # hi\n}\n", "a = { for k, v in m : k => v... if v != null }\nb = [for x in y : x if x]\n",
      "a = {\n # why\n for k, v in m :\n k => v\n}\n", "a = provider::x::f(1, [2]...)\nb = x.*.y[0].0.z\nc = x[*].y\n", "a = (1\n + 2\n)\nb = -1 * !true\n c = a ? b : c ? d : e\n", "b \"x\" y {}\nb { x = 1 }\nb {\n}\n",
      "a = 1 // c\nb = 2 # d\n/* x\n*/ c = 3", "\uFEFFa = 1\n"})
  void these_are(String text) {
    assertDoesNotThrow(() -> new HclSyntax(file(text)).read());
  }

  @ParameterizedTest
  @ValueSource(strings = {"x = 1 y = 2\n", "x = 1\n- 2\n", "b { x = 1, y = 2 }\n", "a = [1, 2\n", "b {\n x = 1", "b { x = 1\n y = 2 }\n", "a = \"x\n\"\n", "a = 1 +\n 2\n", "b\n{\n}\n", "a = [1 2]\n", "a = {x = 1 y = 2}\n",
      "a = <<E\nx\n", "= 1\n", "a = f(1,,2)\n", "b { x {} }\n", "a = 1 = 2\n"})
  void these_are_not(String text) {
    assertThrows(UnreadableException.class, () -> new HclSyntax(file(text)).read());
  }

  @Test
  void the_first_wrong_place_is_told() {
    var wrong = assertThrows(UnreadableException.class, () -> new HclSyntax(file("a = 1\nb = [1 2]\n")).read());
    assertEquals("net/main.tf:2:8", wrong.at().place());
    var deep = assertThrows(UnreadableException.class, () -> new HclSyntax(file("a = " + "[".repeat(1000))).read());
    assertEquals("nested deeper than 250 levels", deep.getMessage());
  }
}
