package org.holdpoint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.holdpoint.ExampleRun;
import org.holdpoint.Holdpoint;
import org.holdpoint.finding.Finding;
import org.holdpoint.report.Look;
import org.holdpoint.report.RuleExplanation;
import org.holdpoint.report.WhyNotText;
import org.holdpoint.rule.Rule;
import org.holdpoint.rule.Rulebook;
import org.holdpoint.source.Nearest;

/// `holdpoint explain ID [--why-not FILE:LINE]`: one rule in full, or which part of it was false somewhere.
final class ExplainCommand {

  private static final Pattern PLACE = Pattern.compile("(.+?):(\\d{1,9})(:\\d+)?");

  private ExplainCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.addAll(List.of(Arguments.valued("why-not", "FILE:LINE"), Arguments.flag("staged"), Arguments.valued("config", "FILE"), Arguments.flag("trust-head"), Arguments.valued("color", "WHEN"),
        RulesFound.pack()));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    if (arguments.paths().isEmpty() || arguments.paths().size() > 1 && !arguments.has("why-not")) {
      throw new UsageException("explain takes the id of one rule: holdpoint explain ID [--why-not FILE:LINE]");
    }
    if (!arguments.has("why-not")) {
      List.of("base", "staged", "trust-head").stream().filter(arguments::has).findFirst().ifPresent(name -> {
        throw new UsageException("--" + name + " goes with --why-not FILE:LINE");
      });
    }
    var look = Asked.look(arguments, console);
    var id = arguments.paths().getFirst();
    console.out().print(arguments.has("why-not") ? whyNot(id, arguments, look, console) : whole(id, RulesFound.standing(arguments, console), look));
    console.out().flush();
    return 0;
  }

  private static Rule rule(String id, Rulebook rulebook) {
    return rulebook.rule(id).orElseThrow(() -> new UsageException("there is no rule `" + id + "`"
        + Nearest.to(id, rulebook.all().stream().map(Rule::id).toList()).map(near -> "; did you mean `" + near + "`?").orElse("; see `holdpoint rules`")));
  }

  private static String whole(String id, Rulebook rulebook, Look look) {
    var rule = rule(id, rulebook);
    return RuleExplanation.render(rule, rule.examples().stream().map(example -> new RuleExplanation.Judged(example, ExampleRun.of(rule, example, rulebook).report())).toList(), look);
  }

  /// The other words are paths that are judged with the file.
  private static String whyNot(String id, Arguments all, Look look, Console console) {
    var place = PLACE.matcher(all.value("why-not").orElse(""));
    if (!place.matches()) {
      throw new UsageException("--why-not takes a file and a line, such as change.cli:12, not `" + all.value("why-not").orElse("") + "`");
    }
    var file = place.group(1);
    var line = Integer.parseInt(place.group(2));
    var judged = all.paths().size() > 1 ? all.paths().subList(1, all.paths().size()) : List.of(file);
    var arguments = all.about(judged);
    var against = Asked.against(arguments, console);
    var request = Asked.request(arguments, against, console);
    var rules = RulesFound.judging(arguments, against, console);
    var rule = rule(id, rules.rulebook());
    var terms = SettingsFound.terms(arguments, against, request, console);
    var comparison = rules.judged(Asked.comparison(arguments, against, terms.settings(), console));
    var path = shown(file, console);
    var report = Holdpoint.check(comparison, terms, rules.rulebook(), request);
    var seen = Holdpoint.whyNot(rule, comparison, terms.settings(), request, path, line);
    var flagged = report.findings().stream().filter(finding -> stands(finding, rule, path, line)).map(finding -> finding.severity().word() + ", " + finding.message());
    var allowed = report.allowed().stream().filter(one -> stands(one.finding(), rule, path, line))
        .map(one -> "allowed by a " + one.kind() + one.at().map(at -> " at " + at.place()).orElse("") + (one.owner().isEmpty() ? "" : " of " + one.owner()));
    return WhyNotText.render(rule, path + ":" + line, seen, Stream.concat(flagged, allowed).toList(), look);
  }

  private static boolean stands(Finding finding, Rule rule, String file, int line) {
    return finding.rule().equals(rule.id()) && finding.at().file().equals(file) && finding.at().line() <= line && line <= finding.at().endLine();
  }

  /// The file as places name it: relative to the working folder.
  private static String shown(String file, Console console) {
    var folder = console.workingFolder().toAbsolutePath().normalize();
    return Optional.of(folder.resolve(file).normalize()).map(folder::relativize).map(Path::toString).orElse(file).replace('\\', '/');
  }
}
