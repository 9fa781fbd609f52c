package org.holdpoint.cli;

import java.util.List;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.discover.Against;
import org.holdpoint.report.Format;
import org.holdpoint.rule.Rulebook;

/// `holdpoint check [PATH...]`: read, judge, print.
final class CheckCommand {

  private CheckCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.addAll(List.of(Arguments.flag("staged"), Arguments.valued("config", "FILE"), Arguments.valued("format", "FORMAT"), Arguments.valued("fail-on", "SEVERITY"), Arguments.valued("at", "TIME"),
        Arguments.flag("allow-incomplete"), Arguments.flag("trust-head"), Arguments.valued("color", "WHEN")));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    var format = Format.of(Asked.oneOf("format", arguments.value("format").orElse("text"), Format.words())).orElseThrow();
    var look = Asked.look(arguments, console);
    var against = Asked.against(arguments, console);
    against.ifPresent(base -> say(base, console));
    var request = Asked.request(arguments, against, console);
    var terms = SettingsFound.terms(arguments, against, request, console);
    var report = Holdpoint.check(Asked.comparison(arguments, against, terms.settings(), console), terms, Rulebook.shipped(), request);
    console.out().print(format.render(report, look));
    console.out().flush();
    return report.exitCode();
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
