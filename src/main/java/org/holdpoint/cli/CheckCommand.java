package org.holdpoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.Option;
import org.holdpoint.language.Languages;
import org.holdpoint.report.Format;
import org.holdpoint.report.Report;
import org.holdpoint.report.StepSummary;
import org.holdpoint.report.checklist.Brief;
import org.holdpoint.report.checklist.DecisionRecord;
import org.holdpoint.rule.Rulebook;

/// `holdpoint check [PATH...]`: read, judge, print.
final class CheckCommand {

  private static final int UNWRITTEN = 2;

  private CheckCommand() {}

  static List<Option> options() {
    var options = Judging.options();
    options.addAll(List.of(Arguments.valued("format", "FORMAT"), Arguments.valued("report", "FORMAT=FILE"), Arguments.valued("decision-log", "FILE"), Arguments.valued("color", "WHEN")));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    warm();
    var format = Format.of(Asked.oneOf("format", arguments.value("format").orElse("text"), Format.words())).orElseThrow();
    var look = Asked.look(arguments, console);
    var outputs = new OutputFiles(console.workingFolder());
    var files = ReportFiles.of(arguments.values("report"), outputs);
    var log = arguments.value("decision-log").map(name -> DecisionLog.of(name, outputs));
    var judging = Judging.of(arguments, outputs, console);
    // Who must answer what costs more than a hook has time for.
    var brief = log.map(_ -> judging.brief());
    var report = brief.map(Brief::report).orElseGet(judging::report);
    var problems = new ArrayList<>(files.write(report));
    brief.flatMap(decided -> log.orElseThrow().append(DecisionRecord.line(decided))).ifPresent(problems::add);
    if (format == Format.GITHUB) {
      summary(report, console).ifPresent(problems::add);
    }
    console.out().print(format.render(report, look));
    console.out().flush();
    problems.forEach(console::complain);
    return problems.isEmpty() ? report.exitCode() : Math.max(report.exitCode(), UNWRITTEN);
  }

  /// What every judgement needs, and takes a while to load, while the arguments are looked at and the files are found.
  private static void warm() {
    Thread.ofPlatform().daemon().name("rules").start(() -> {
      Rulebook.shipped();
      Languages.names();
    });
  }

  /// Adds the summary of the step to the file that GitHub Actions names for it; why that failed, if it did.
  private static Optional<String> summary(Report report, Console console) {
    var file = console.environment().getOrDefault("GITHUB_STEP_SUMMARY", "");
    if (file.isEmpty()) {
      return Optional.empty();
    }
    try {
      Files.writeString(console.workingFolder().resolve(file), StepSummary.render(report), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
      return Optional.empty();
    } catch (IOException wrong) {
      return Optional.of("the step's summary `" + file + "` (GITHUB_STEP_SUMMARY) cannot be written: " + WholeFile.reason(wrong));
    } catch (InvalidPathException _) {
      return Optional.of("the step's summary `" + file + "` (GITHUB_STEP_SUMMARY) cannot be a path on this machine");
    }
  }
}
