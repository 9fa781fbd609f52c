package org.holdpoint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.report.Json;
import org.holdpoint.rule.FactValues;

/// `holdpoint facts PATH...`: what was read, as JSON.
final class FactsCommand {

  private FactsCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.add(Arguments.valued("config", "FILE"));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    if (arguments.paths().isEmpty()) {
      throw new UsageException("facts takes files or folders: holdpoint facts PATH...");
    }
    var against = Asked.against(arguments, console);
    var settings = SettingsFound.settings(arguments, against, console);
    var facts = Holdpoint.facts(Asked.comparison(arguments, against, settings, console), settings, Asked.request(arguments, against, console));
    var files = new LinkedHashMap<String, Object>();
    facts.forEach((file, found) -> files.put(file, found.stream().map(FactValues::of).toList()));
    console.out().print(Json.pretty(Map.of("facts", files)));
    console.out().flush();
    return 0;
  }
}
