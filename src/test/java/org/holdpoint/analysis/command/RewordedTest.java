package org.holdpoint.analysis.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.StepReworded;
import org.holdpoint.fact.StepFact.WrittenStep;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

class RewordedTest {

  /// A page: `# ` before a heading, `- ` before an item, and prose.
  private static List<WrittenStep> page(Side side, String... lines) {
    var steps = new ArrayList<WrittenStep>();
    var heading = Span.of("p.md", side, 1, 1, 2);
    var under = "";
    for (var at = 0; at < lines.length; at++) {
      var text = lines[at].replaceFirst("^(# |- )", "");
      var span = Span.of("p.md", side, at + 1, 1, lines[at].length() + 1);
      heading = lines[at].startsWith("# ") ? span : heading;
      under = lines[at].startsWith("# ") ? text : under;
      steps.add(new WrittenStep(Key.of(new Subject("file", "p.md"), "written-step", text), span, heading, text, lines[at].startsWith("- "), false, under, "page", "", text));
    }
    return steps;
  }

  private static List<String> reworded(List<WrittenStep> before, List<WrittenStep> after) {
    return Reworded.of(before, after).stream().map(StepReworded.class::cast).map(step -> step.before() + " -> " + step.text()).toList();
  }

  @Test
  void a_step_that_shares_two_fifths_of_its_words_is_worded_otherwise() {
    assertEquals(List.of("drain node alpha before reboot -> drain node beta after shutdown"), reworded(page(Side.BASE, "- drain node alpha before reboot"), page(Side.HEAD, "- drain node beta after shutdown")), "2 of 5");
    assertEquals(List.of(), reworded(page(Side.BASE, "- drain rack alpha before reboot tonight"), page(Side.HEAD, "- drain node beta after shutdown")), "1 of 5");
  }

  @Test
  void a_step_of_fewer_than_three_words_is_like_no_other() {
    assertEquals(List.of(), reworded(page(Side.BASE, "- drain node"), page(Side.HEAD, "- drain node alpha")));
    assertEquals(List.of(), reworded(page(Side.BASE, "- go to it as is"), page(Side.HEAD, "- go to it as if")), "words of two letters are none");
  }

  @Test
  void the_two_that_have_most_in_common_belong_together_and_each_only_once() {
    assertEquals(List.of("restart node alpha and wait -> restart node alpha and look", "restart node beta quickly -> restart node gamma slowly"),
        reworded(page(Side.BASE, "- restart node beta quickly", "- restart node alpha and wait"), page(Side.HEAD, "- restart node alpha and look", "- restart node gamma slowly")));
    assertEquals(1, reworded(page(Side.BASE, "- restart node beta quickly"), page(Side.HEAD, "- restart node beta slowly", "- restart node beta at night")).size());
  }

  @Test
  void only_items_below_the_same_heading_are_compared() {
    assertEquals(List.of(), reworded(page(Side.BASE, "# One", "- restart node beta quickly"), page(Side.HEAD, "# Two", "- restart node beta slowly")));
    assertEquals(1, reworded(page(Side.BASE, "# One", "- restart node beta quickly"), page(Side.HEAD, "# One", "- restart node beta slowly")).size());
    assertEquals(List.of(), reworded(page(Side.BASE, "restart node beta quickly"), page(Side.HEAD, "restart node beta slowly")), "prose");
  }

  @Test
  void a_step_that_stands_elsewhere_is_not_gone() {
    assertEquals(List.of(), reworded(page(Side.BASE, "- restart node beta quickly"), page(Side.HEAD, "- restart node beta slowly", "- restart node beta quickly")));
  }

  @Test
  void a_page_of_more_than_two_hundred_steps_is_a_book() {
    assertEquals(200, reworded(book(Side.BASE, 200, "old"), book(Side.HEAD, 200, "new")).size());
    assertEquals(List.of(), reworded(book(Side.BASE, 201, "old"), book(Side.HEAD, 200, "new")));
  }

  private static List<WrittenStep> book(Side side, int steps, String word) {
    return page(side, IntStream.range(0, steps).mapToObj(step -> "- alpha" + step + " beta" + step + " gamma" + step + " " + word).toArray(String[]::new));
  }
}
