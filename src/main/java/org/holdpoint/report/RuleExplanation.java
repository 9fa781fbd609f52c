package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.rule.Difference;
import org.holdpoint.rule.Join;
import org.holdpoint.rule.NearMiss;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.RuleExample;

/// One rule in full as people read it in a terminal: what it says, when it holds, and its examples as a user would see them.
public final class RuleExplanation {

  private static final String HEAD = "  %-10s ";
  private static final String INDENT = " ".repeat(13);

  private final Look look;
  private final List<String> lines = new ArrayList<>();

  private RuleExplanation(Look look) {
    this.look = look;
  }

  /// An example and what the whole line said of it.
  public record Judged(RuleExample example, Report report) {}

  public static String render(Rule rule, List<Judged> examples, Look look) {
    var text = new RuleExplanation(look);
    text.lines.add(look.bold(rule.id()) + "  " + (rule.silent() ? "silent alone" : rule.severity().word()) + (rule.beside() == rule.severity() ? "" : "; " + rule.beside().word() + " beside an error of the change, or beside two more such doubts"));
    text.lines.addAll(Wrapping.wrap("", "", rule.title(), look.width()));
    text.lines.add("");
    text.field("category", rule.category());
    text.field("looks at", rule.on());
    rule.joins().forEach(join -> text.field("with", join.name() + ": every " + join.kind() + " with " + keys(join) + (join.optional() ? "; there may be none" : "")
        + (join.mayBeUnknown() ? "; what is unknown fits" : "")));
    rule.groupBy().ifPresent(key -> text.field("group by", key.source().strip()));
    text.field("when", rule.when().source());
    text.field("why", rule.why().source());
    text.field("repair", rule.repair().source());
    text.field("ask", rule.ask().source());
    rule.verify().forEach(verify -> text.field("verify", verify.language() + ": `" + verify.run().source() + "` shows " + verify.expect().source()));
    text.list("precedent", rule.incidents());
    text.list("sources", rule.sources());
    for (var index = 0; index < examples.size(); index++) {
      text.example(index + 1, rule, examples.get(index));
    }
    return String.join("\n", text.lines).stripTrailing() + "\n";
  }

  private static String keys(Join join) {
    return join.equal().stream().map(part -> part.theirs().source().substring(part.theirs().source().indexOf('.') + 1) + " = " + part.ours().source().strip()).collect(Collectors.joining(" and "));
  }

  private void example(int number, Rule rule, Judged judged) {
    var example = judged.example();
    lines.add("");
    lines.add(look.bold("Example " + number + example.language().map(language -> ", " + language).orElse("") + ": " + (example.quiet() ? "left alone" : "flagged")));
    lines.add("");
    if (example.quiet()) {
      quiet(rule, example);
    } else {
      Format.TEXT.render(judged.report(), look).lines().forEach(lines::add);
    }
  }

  /// What stays quiet is told by what it lacks.
  private void quiet(Rule rule, RuleExample example) {
    NearMiss.flagged(rule, example).ifPresent(near -> {
      lines.add("  From the nearest example that is flagged it differs by");
      lines.add("");
      Difference.between(near, example).forEach(line -> lines.add("  " + Cells.visible(line)));
    });
  }

  private void field(String name, String text) {
    lines.addAll(Wrapping.wrap(HEAD.formatted(name), INDENT, text.strip().replaceAll("\\s+", " "), look.width()));
  }

  private void list(String name, List<String> texts) {
    for (var index = 0; index < texts.size(); index++) {
      field(index == 0 ? name : "", texts.get(index));
    }
  }
}
