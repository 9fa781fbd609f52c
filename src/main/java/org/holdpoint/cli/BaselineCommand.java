package org.holdpoint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.finding.Finding;
import org.holdpoint.gate.Allowed;
import org.holdpoint.gate.Terms;
import org.holdpoint.report.Json;
import org.holdpoint.settings.Baseline;

/// `holdpoint baseline PATH... [--prune]`: writes down what is found today, so that it does not hold until its lines are touched.
final class BaselineCommand {

  private BaselineCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.removeIf(option -> option.getLongOpt().equals("base"));
    options.addAll(List.of(Arguments.valued("config", "FILE"), Arguments.valued("at", "TIME"), Arguments.flag("prune"), RulesFound.pack()));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    if (arguments.paths().isEmpty()) {
      throw new UsageException("baseline takes files or folders: holdpoint baseline PATH...");
    }
    var request = Asked.request(arguments, Optional.empty(), console);
    var terms = SettingsFound.terms(arguments, Optional.empty(), request, console);
    var known = terms.baseline();
    var fresh = new Terms(terms.settings(), terms.brought(), Baseline.none(), terms.broughtBaseline(), terms.today(), terms.trustHead());
    var rules = RulesFound.judging(arguments, Optional.empty(), console);
    var report = Holdpoint.check(rules.judged(Asked.comparison(arguments, Optional.empty(), terms.settings(), console)), fresh, rules.rulebook(), request);
    var found = Stream.concat(report.findings().stream(), report.allowed().stream().map(Allowed::finding)).toList();
    var kept = arguments.has("prune") ? found.stream().filter(finding -> known.fingerprints().contains(finding.fingerprint())).toList() : report.findings();
    write(kept, console);
    console.out().println(Baseline.NAME + ": " + kept.size() + (kept.size() == 1 ? " finding" : " findings")
        + (arguments.has("prune") ? ", " + (known.fingerprints().size() - kept.size()) + " pruned" : ""));
    console.out().flush();
    return 0;
  }

  private static void write(List<Finding> findings, Console console) {
    var text = Json.pretty(Map.of("findings", findings.stream().map(BaselineCommand::json).toList()));
    WholeFile.at(console.workingFolder().resolve(Baseline.NAME)).write(text).ifPresent(why -> {
      throw new UsageException(Baseline.NAME + " cannot be written: " + why);
    });
  }

  private static Map<String, Object> json(Finding finding) {
    var json = new LinkedHashMap<String, Object>();
    json.put("fingerprint", finding.fingerprint());
    json.put("rule", finding.rule());
    json.put("file", finding.at().file());
    json.put("message", finding.message());
    return json;
  }
}
