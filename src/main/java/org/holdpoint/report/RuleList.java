package org.holdpoint.report;

import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.rule.Rule;

/// Rules as people look through them: severity, id, title.
public final class RuleList {

  /// (columns) As many as the longest severity has, with a gap.
  private static final int INDENT = 9;
  private static final String GAP = "  ";

  private RuleList() {}

  /// A line each where all of them fit; else the titles stand below the ids, which are whole: they are what other commands are asked for.
  public static String text(List<Rule> rules, int width) {
    var longest = rules.stream().mapToInt(rule -> rule.id().length()).max().orElse(0);
    var title = rules.stream().mapToInt(rule -> Cells.width(title(rule))).max().orElse(0);
    var beside = INDENT + longest + GAP.length() + title <= width;
    return rules.stream().map(rule -> beside ? padded(head(rule), INDENT + longest) + GAP + title(rule) + "\n" : head(rule) + "\n" + below(rule, width)).collect(Collectors.joining());
  }

  private static String head(Rule rule) {
    return padded(rule.severity().word(), INDENT) + rule.id();
  }

  private static String below(Rule rule, int width) {
    var indent = " ".repeat(INDENT);
    return String.join("\n", Wrapping.wrap(indent, indent, title(rule), width)) + "\n";
  }

  private static String title(Rule rule) {
    return Cells.visible(rule.title());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
