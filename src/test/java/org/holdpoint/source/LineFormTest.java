package org.holdpoint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A form is what its regular expression says.
class LineFormTest {

  private static final Path LANGUAGES = Path.of("target/classes/org/holdpoint/language");

  @Test
  void every_form_of_a_language_matches_the_lines_that_its_expression_matches() throws Exception {
    var forms = forms();
    assertTrue(forms.size() > 30, forms.size() + " forms");
    var lines = lines();
    assertTrue(lines.size() > 3000, lines.size() + " lines");
    for (var form : forms) {
      var pattern = Pattern.compile(form.toString());
      var wrong = lines.stream().filter(line -> form.matches(line) != pattern.matcher(line).matches()).toList();
      assertEquals(List.of(), wrong, form.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\s*(no )?(a b|c|\\[d|[e-f]x|.*;|gg?|(h|i)+j|k{0,2}l|mé|é)\\s*", "(?i)\\s*(\\S+[#>] ?)?((no |default )?(aa|bb|cc|dd)|show|get|see).*", "a.*|b|c|(?!d)e|\\dd|\\.f",
      "(top )?(a|b|c|d)", "\\s*+(\\S+\\(x\\)# ?)?(undo )?(a|b|c|d|)", "( a|b|c|d)", "(a|b|c|d)+e", "(a|b|c|d)(e|f|g|h)", "x(a|b|c|d)", "(a|b|\\Qc|\\E|d)?", "\\s*+a b", "\\s*(a|b)x?", "\\s*((\\S+# ?)?(no )?a .*)\\s*", "\\s*+[/\\[]?a( .*)?", "\\s*[a-c]x?(#.*)?", "\\s*( a|b)", "\\s*[^a].*", "\\s*(\\S+[#>] ?)?a?", "\\s*\\*?[A-D]x"})
  void an_expression_of_any_shape_means_what_it_says(String regex) {
    var form = LineForm.of(regex);
    var pattern = Pattern.compile(regex);
    var pieces = List.of("", " ", "\t", "a", "b", "c", "d", "e", "x", "j", "l", "h", "no ", "NO ", "undo ", "default ", "top ", "r1#", "r1(x)# ", ">", ";", "é", "[d", "gg", ".f", "\n", "AA", "show", "m");
    for (var one : pieces) {
      for (var two : pieces) {
        for (var three : pieces) {
          var line = one + two + three;
          assertEquals(pattern.matcher(line).matches(), form.matches(line), "'" + line + "'");
        }
      }
    }
  }

  private static List<LineForm> forms() throws Exception {
    var found = new ArrayList<LineForm>();
    try (var classes = Files.walk(LANGUAGES)) {
      for (var file : classes.filter(path -> path.toString().endsWith("Detection.class") || path.toString().endsWith("OtherSystems.class")).sorted().toList()) {
        var name = Path.of("target/classes").relativize(file).toString().replace(".class", "").replace('/', '.');
        for (var field : Class.forName(name).getDeclaredFields()) {
          if (field.getType() == LineForm.class) {
            field.setAccessible(true);
            found.add((LineForm) field.get(null));
          }
        }
      }
    }
    return found;
  }

  /// Lines of all stories and incidents, and the same behind a prompt, turned around and in capitals.
  private static Set<String> lines() throws IOException {
    var lines = new LinkedHashSet<String>();
    for (var folder : List.of("testdata/story", "testdata/incident")) {
      try (var files = Files.walk(Path.of(folder))) {
        for (var file : files.filter(path -> path.toString().matches(".*\\.(cfg|conf|cli|txt)")).toList()) {
          Files.readString(file, StandardCharsets.ISO_8859_1).lines().filter(line -> line.length() < 200).forEach(lines::add);
        }
      }
    }
    return Stream.concat(lines.stream(), lines.stream().flatMap(line -> Stream.of("r1(config)# " + line.strip(), "no " + line.strip(), line.toUpperCase(Locale.ROOT)))).collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
