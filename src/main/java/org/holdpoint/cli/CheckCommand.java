package org.holdpoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.discover.Against;
import org.holdpoint.report.Format;
import org.holdpoint.report.Report;
import org.holdpoint.report.StepSummary;
import org.holdpoint.rule.Rulebook;

/// `holdpoint check [PATH...]`: read, judge, print.
final class CheckCommand {

  private static final int UNWRITTEN = 2;

  private CheckCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.addAll(List.of(Arguments.flag("staged"), Arguments.valued("config", "FILE"), Arguments.valued("format", "FORMAT"), Arguments.valued("report", "FORMAT=FILE"),
        Arguments.valued("fail-on", "SEVERITY"), Arguments.valued("at", "TIME"), Arguments.flag("allow-incomplete"), Arguments.flag("trust-head"), Arguments.valued("color", "WHEN")));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    var format = Format.of(Asked.oneOf("format", arguments.value("format").orElse("text"), Format.words())).orElseThrow();
    var look = Asked.look(arguments, console);
    var files = ReportFiles.of(arguments.values("report"), inputs(arguments, console), console.workingFolder());
    var against = Asked.against(arguments, console);
    against.ifPresent(base -> say(base, console));
    var request = Asked.request(arguments, against, console);
    var terms = SettingsFound.terms(arguments, against, request, console);
    var comparison = files.without(Asked.comparison(arguments, against, terms.settings(), console), terms.settings(), request);
    var report = Holdpoint.check(comparison, terms, Rulebook.shipped(), request);
    var problems = new ArrayList<>(files.write(report));
    if (format == Format.GITHUB) {
      summary(report, console).ifPresent(problems::add);
    }
    console.out().print(format.render(report, look));
    console.out().flush();
    problems.forEach(console::complain);
    return problems.isEmpty() ? report.exitCode() : Math.max(report.exitCode(), UNWRITTEN);
  }

  /// What the arguments name to be read, as far as no folder has to be walked for it. A base that is no file is a folder or a revision.
  private static List<String> inputs(Arguments arguments, Console console) {
    var base = arguments.values("base").stream().filter(name -> ReportFiles.isFile(console.workingFolder(), name));
    return Stream.of(arguments.paths().stream(), base, arguments.values("config").stream(), arguments.values("stdin-filename").stream())
        .flatMap(names -> names).filter(name -> !name.equals("-")).toList();
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

  /// Which commit a revision turned out to mean.
  private static void say(Against against, Console console) {
    switch (against) {
      case Against.Folder _ -> { }
      case Against.Revision(var sides) -> {
        if (!sides.staged()) {
          console.complain("compared with " + sides.against());
        }
      }
    }
  }
}
