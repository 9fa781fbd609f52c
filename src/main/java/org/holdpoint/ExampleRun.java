package org.holdpoint;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.finding.Finding;
import org.holdpoint.gate.FailOn;
import org.holdpoint.language.Languages;
import org.holdpoint.report.Report;
import org.holdpoint.report.Report.JudgedAt;
import org.holdpoint.rule.FactTypes;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.RuleExample;
import org.holdpoint.rule.RuleExample.InputFile;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.settings.Program;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsFile;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Tree;

/// An example of a rule, judged by the whole line as a change of a user would be. `flagged` are the texts that the findings of the rule cover, in order.
public record ExampleRun(Rule rule, RuleExample example, Comparison input, Report report, List<String> flagged) {

  /// The instant as of which examples are judged.
  private static final JudgedAt THEN = new JudgedAt("2026-01-01T00:00:00Z", "option");
  private static final Duration LONGEST = Duration.ofSeconds(30);

  /// Judges an example by all rules of a rulebook.
  public static ExampleRun of(Rule rule, RuleExample example, Rulebook rulebook) {
    var head = tree(example, Side.HEAD, InputFile::now);
    var base = example.compared() ? Optional.of(tree(example, Side.BASE, InputFile::was)) : Optional.<Tree>empty();
    var input = new Comparison(base, head, List.of(), List.of());
    var report = Holdpoint.check(input, settings(input), rulebook, request(example));
    var flagged = report.findings().stream().filter(finding -> finding.rule().equals(rule.id())).map(finding -> covered(finding, report)).toList();
    return new ExampleRun(rule, example, input, report, flagged);
  }

  /// Whether it flags what it says and nothing else, and has decided so.
  public boolean passed() {
    return flagged.equals(example.flags()) && undecided().isEmpty() && report.incomplete().isEmpty();
  }

  /// Why the rule could not decide, if it could not.
  public List<String> undecided() {
    return report.undecided().stream().filter(one -> one.rule().equals(rule.id())).map(one -> one.at().place() + ": " + one.because()).toList();
  }

  /// The kinds of fact that were read from it.
  public List<String> kinds() {
    return changes().stream().map(change -> FactTypes.kind(change.any())).distinct().sorted().toList();
  }

  /// What it does to each fact.
  List<Change<Fact>> changes() {
    return Holdpoint.changes(input, settings(input), request(example)).stream().flatMap(List::stream).toList();
  }

  /// The settings among its files: with a base those of the base judge, as they do for a user.
  static Settings settings(Comparison input) {
    return input.base().orElse(input.head()).paired("holdpoint.yaml").map(file -> SettingsFile.read(file, new Program(Holdpoint.VERSION, Languages.names()))).orElseGet(Settings::none);
  }

  private static Request request(RuleExample example) {
    return new Request(example.language(), Optional.empty(), THEN, FailOn.ERROR, false, LONGEST);
  }

  private static Tree tree(RuleExample example, Side side, Function<InputFile, Optional<String>> text) {
    return new Tree(side, example.files().stream().flatMap(file -> text.apply(file).stream()
        .map(known -> SourceReader.read(known.getBytes(StandardCharsets.UTF_8), (side == Side.BASE ? "before/" : "after/") + file.name(), file.name(), side))).toList());
  }

  /// The text that a finding's span covers, of something that is gone what stood there; of several lines the first one.
  private static String covered(Finding finding, Report report) {
    var at = finding.particulars().gone().orElse(finding.at());
    var line = report.sources().line(at, at.line());
    if (at.line() != at.endLine()) {
      return line.strip();
    }
    return line.substring(line.offsetByCodePoints(0, at.column() - 1), line.offsetByCodePoints(0, at.endColumn() - 1));
  }
}
