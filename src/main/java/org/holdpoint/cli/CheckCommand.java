package org.holdpoint.cli;

import java.util.List;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.report.Format;
import org.holdpoint.rule.Rulebook;

/// `holdpoint check [PATH...]`: read, judge, print.
final class CheckCommand {

  private CheckCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.addAll(List.of(Arguments.valued("config", "FILE"), Arguments.valued("format", "FORMAT"), Arguments.valued("fail-on", "SEVERITY"), Arguments.valued("at", "TIME"),
        Arguments.flag("allow-incomplete"), Arguments.flag("trust-head"), Arguments.valued("color", "WHEN")));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    var format = Format.of(Asked.oneOf("format", arguments.value("format").orElse("text"), Format.words())).orElseThrow();
    var look = Asked.look(arguments, console);
    var request = Asked.request(arguments, console);
    var terms = SettingsFound.terms(arguments, request, console);
    var report = Holdpoint.check(Asked.comparison(arguments, terms.settings(), console), terms, Rulebook.shipped(), request);
    console.out().print(format.render(report, look));
    console.out().flush();
    return report.exitCode();
  }
}
