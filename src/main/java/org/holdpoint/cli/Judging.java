package org.holdpoint.cli;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.discover.Against;
import org.holdpoint.gate.Terms;
import org.holdpoint.report.Report;
import org.holdpoint.report.checklist.Brief;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.source.Comparison;

/// What a command is asked to judge, and by what.
record Judging(Comparison comparison, Terms terms, Rulebook rulebook, Request request) {

  /// The options by which that is asked.
  static List<Option> options() {
    var options = Asked.reading();
    options.addAll(List.of(Arguments.flag("staged"), Arguments.valued("config", "FILE"), Arguments.valued("fail-on", "SEVERITY"), Arguments.valued("at", "TIME"),
        Arguments.flag("allow-incomplete"), Arguments.flag("trust-head")));
    options.addAll(RulesFound.options());
    return options;
  }

  /// Finds and reads the files. Throws [UsageException] when one of the outputs is an input.
  static Judging of(Arguments arguments, OutputFiles outputs, Console console) {
    outputs.refuse(inputs(arguments, console));
    var against = Asked.against(arguments, console);
    against.ifPresent(base -> say(base, console));
    var request = Asked.request(arguments, against, console);
    var terms = SettingsFound.terms(arguments, against, request, console);
    var comparison = Asked.comparison(arguments, against, terms.settings(), console);
    var rules = RulesFound.judging(arguments, against, console);
    return new Judging(outputs.without(rules.judged(comparison), terms.settings(), request), terms.altering(rules.altered()), rules.rulebook(), request);
  }

  /// What was found.
  Report report() {
    return Holdpoint.check(comparison, terms, rulebook, request);
  }

  /// The same, with what a reviewer needs besides.
  Brief brief() {
    return Holdpoint.brief(comparison, terms, rulebook, request);
  }

  /// What the arguments name to be read, as far as no folder has to be walked for it. A base that is no file is a folder or a revision.
  private static List<String> inputs(Arguments arguments, Console console) {
    var base = arguments.values("base").stream().filter(name -> OutputFiles.isFile(console.workingFolder(), name));
    return Stream.of(arguments.paths().stream(), base, arguments.values("config").stream(), arguments.values("stdin-filename").stream())
        .flatMap(names -> names).filter(name -> !name.equals("-")).toList();
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
