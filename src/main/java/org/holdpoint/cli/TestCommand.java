package org.holdpoint.cli;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.cli.Option;
import org.holdpoint.ExampleRun;
import org.holdpoint.report.ExampleText;
import org.holdpoint.rule.NearMiss;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.RuleFiles;
import org.holdpoint.rule.Rulebook;

/// `holdpoint test DIR`: judges the examples of the rules in a folder, and says what was flagged instead where one fails.
final class TestCommand {

  private static final int FAILED = 1;
  private final Console console;
  private final Rulebook rulebook;
  private final RuleFiles files;
  private int passed;
  private int failed;
  private int lacking;

  private TestCommand(Console console, Rulebook rulebook, RuleFiles files) {
    this.console = console;
    this.rulebook = rulebook;
    this.files = files;
  }

  static List<Option> options() {
    return List.of(RulesFound.pack());
  }

  static int run(Arguments arguments, Console console) {
    if (arguments.paths().size() != 1) {
      throw new UsageException("test takes one folder of rules: holdpoint test DIR");
    }
    var folder = arguments.paths().getFirst();
    var files = RuleFiles.in(console.workingFolder().resolve(folder), folder);
    if (!files.files().isEmpty() && files.files().stream().noneMatch(file -> file.key().contains("/"))) {
      var above = folder.replaceFirst("/+$", "").contains("/") ? folder.replaceFirst("/+[^/]*/*$", "") : ".";
      throw new UsageException("the rules of `" + folder + "` lie in it directly; a rule is a file <family>/<risky-pattern>.yaml below the folder that is named: holdpoint test " + above);
    }
    var known = RulesFound.standing(arguments, console);
    var rules = known.trying(files);
    if (rules.isEmpty()) {
      throw new UsageException("there is no rule in `" + folder + "`; a rule is a file <family>/<risky-pattern>.yaml below it");
    }
    return new TestCommand(console, known.with(rules), files).run(rules);
  }

  private int run(List<Rule> rules) {
    for (var rule : rules) {
      NearMiss.lacking(rule).forEach(what -> {
        lacking++;
        console.out().println("LACKING  " + file(rule) + ": " + what + "\n");
      });
      for (var index = 0; index < rule.examples().size(); index++) {
        example(rule, index);
      }
    }
    console.out().println(count(rules.size(), "rule") + ", " + count(passed + failed, "example") + ": " + passed + " passed, " + failed + " failed"
        + (lacking == 0 ? "" : ", " + lacking + " lacking"));
    console.out().flush();
    return failed + lacking == 0 ? 0 : FAILED;
  }

  private void example(Rule rule, int index) {
    var example = rule.examples().get(index);
    var run = ExampleRun.of(rule, example, rulebook);
    if (run.passed()) {
      passed++;
      return;
    }
    failed++;
    var place = example.line() > 0 ? file(rule) + ":" + example.line() : file(rule);
    console.out().println("FAILED   " + place + ": example " + (index + 1) + " of " + rule.id() + (example.line() > 0 ? "" : ", which it has from the rule that it extends"));
    var lines = new ArrayList<String>();
    lines.addAll(ExampleText.outcome(example, run.flagged(), rule.id(), run.report()));
    if (run.flagged().isEmpty() && !run.kinds().contains(rule.on())) {
      lines.add("read     no " + rule.on() + ", which this rule is about" + (run.kinds().isEmpty() ? "" : "; but " + String.join(", ", run.kinds())));
    }
    lines.forEach(line -> console.out().println("  " + line));
    console.out().println();
  }

  private String file(Rule rule) {
    return files.files().stream().filter(file -> file.key().equals(rule.id() + ".yaml") || file.key().equals(rule.id() + ".yml")).map(file -> file.path()).findFirst().orElse(rule.id());
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
