package org.holdpoint.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SuppressionTest {

  private static final String SAID = "holdpoint: allow routing/bgp-into-isis until 2027-01-31 by net-eng because the lab has two routes";

  @ParameterizedTest
  @ValueSource(strings = {"# %s", "! %s", "// %s", "-- %s", "; %s", "/* %s */", "<!-- %s -->", "% %s", "{# %s #}", "##  %s", "   !\t%s  "})
  void every_style_of_comment_is_understood_above_a_line_and_behind_one(String style) {
    var comment = style.replace("%s", SAID);
    assertEquals(List.of("2 routing/bgp-into-isis net-eng the lab has two routes"), told(comment + "\nmetric 5\n"));
    assertEquals(List.of("1 routing/bgp-into-isis net-eng the lab has two routes"), told("metric 5 " + comment + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "description %s", "x# %s", "#x %s", "# about %s", "--- %s"})
  void what_is_no_comment_allows_nothing(String style) {
    assertEquals(List.of(), told(style.replace("%s", SAID) + "\nmetric 5\n"));
  }

  @Test
  void several_comments_are_about_the_next_line_that_is_none() {
    var permits = "# holdpoint: allow a/b until 2027-01-31 by me because x\n\n! holdpoint: allow c/d until 2027-01-31 by me because y\n";
    assertEquals(List.of("4 a/b me x", "4 c/d me y"), told(permits + "metric 5\nmetric 6\n"));
  }

  @Test
  void the_last_comment_of_a_file_is_about_itself() {
    assertEquals(List.of("2 routing/bgp-into-isis net-eng the lab has two routes"), told("metric 5\n# " + SAID + "\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "holdpoint:", "holdpoint: allow ", "# holdpoint:allow", " ", "because until by ", "# "})
  void no_line_takes_long_or_breaks(String word) {
    var line = word.repeat(2_000_000 / word.length());
    assertTimeout(Duration.ofSeconds(20), () -> {
      told("# " + line + "\n");
      told(line + " " + SAID + "\n");
      told("# " + SAID + line + "x\n");
      told("# " + SAID + "\u2028x\u0085\n");
    });
  }

  @Test
  void no_number_of_them_takes_long() {
    assertTimeout(Duration.ofSeconds(20), () -> {
      var file = file(("# " + SAID + "\n").repeat(20_000) + (" metric 5 # " + SAID + "\n").repeat(10_000));
      assertEquals(30_000, Suppression.in(file).size());
      Standing.of(file, Suppression.in(file));
    });
  }

  private static List<String> told(String text) {
    return Suppression.in(file(text)).stream().filter(one -> one.problem().isEmpty()).map(one -> one.line() + " " + one.rule() + " " + one.owner() + " " + one.because()).toList();
  }

  private static SourceFile file(String text) {
    return SourceReader.read(text.getBytes(StandardCharsets.UTF_8), "a.cli", "a.cli", Side.HEAD);
  }
}
