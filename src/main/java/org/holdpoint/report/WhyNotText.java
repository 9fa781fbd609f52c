package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.WhyNot;

/// Why a rule does or does not flag the facts of a line, part by part, as people read it in a terminal.
public final class WhyNotText {

  private static final int ANSWER = 9;
  private final Look look;
  private final List<String> lines = new ArrayList<>();

  private WhyNotText(Look look) {
    this.look = look;
  }

  /// `place` is the line, as the user named it. `verdicts` say what became of the findings of the rule there, if there are any.
  public static String render(Rule rule, String place, WhyNot.Seen seen, List<String> verdicts, Look look) {
    var text = new WhyNotText(look);
    text.wrapped("", look.bold(rule.id()) + (verdicts.isEmpty() ? " does not flag " + place : " flags " + place + verdicts.stream().distinct().collect(Collectors.joining("; and ", ": ", ""))));
    if (seen.answers().isEmpty()) {
      text.nothing(rule, place, seen);
    }
    seen.answers().forEach(answer -> text.answer(rule, answer));
    return String.join("\n", text.lines) + "\n";
  }

  private void nothing(Rule rule, String place, WhyNot.Seen seen) {
    lines.add("");
    wrapped("  ", "It looks at each " + rule.on() + ", and " + place + " sets up none."
        + (seen.kinds().isEmpty() ? " Nothing that is known was read from that line; `holdpoint check` says whether it is unread." : " What was read there: " + String.join(", ", seen.kinds()) + ".")
        + (seen.lines().isEmpty() ? " There is none in the whole file." : " In this file there is one in line " + seen.lines().stream().map(String::valueOf).collect(Collectors.joining(", ")) + "."));
  }

  private void answer(Rule rule, WhyNot answer) {
    lines.add("");
    wrapped("  ", answer.fact() + ", " + answer.word() + ", " + answer.at().place());
    answer.flagged().ifPresent(at -> wrapped("  ", rule.groupBy().isPresent() ? "It holds here; one finding stands for the whole group." : "It is flagged, at " + at.place() + "."));
    if (!answer.judged()) {
      wrapped("  ", "The change does not touch it; with a base only what the change brings is flagged.");
    }
    lines.add("");
    answer.beside().forEach(this::beside);
    answer.parts().forEach(this::part);
  }

  private void beside(WhyNot.Beside one) {
    var count = one.sure() + (one.possible() > 0 ? " to " + (one.sure() + one.possible()) : "") + " of " + one.all();
    row("with", one.name() + ": " + one.kind() + " with " + String.join(" and ", one.values()) + ": " + count
        + (one.necessary() && one.sure() + one.possible() == 0 ? "; without one the rule leaves it alone (`optional: true` would not)" : ""), 0);
  }

  private void part(WhyNot.Part part) {
    row(part.answer(), part.text() + (part.because().isEmpty() ? "" : "  (" + part.because() + ")"), part.depth());
    part.readings().forEach(reading -> row("", reading.name() + " is " + reading.value() + reading.at().map(at -> ", " + at.place()).orElse(""), part.depth() + 1));
  }

  private void row(String head, String text, int depth) {
    var indent = "  ".repeat(depth);
    lines.addAll(Wrapping.wrap("  " + (head + " ".repeat(ANSWER)).substring(0, ANSWER) + indent, "  " + " ".repeat(ANSWER) + indent + "    ", Cells.visible(text), look.width()));
  }

  private void wrapped(String indent, String text) {
    lines.addAll(Wrapping.wrap(indent, indent, Cells.visible(text), look.width()));
  }
}
