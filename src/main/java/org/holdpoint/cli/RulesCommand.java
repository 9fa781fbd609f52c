package org.holdpoint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.cli.Option;
import org.holdpoint.report.Json;
import org.holdpoint.report.RuleList;
import org.holdpoint.rule.Rule;

/// `holdpoint rules [FAMILY|ID]`: the rules, in the columns that the terminal has.
final class RulesCommand {

  private RulesCommand() {}

  static List<Option> options() {
    return List.of(Arguments.valued("format", "FORMAT"), RulesFound.pack());
  }

  static int run(Arguments arguments, Console console) {
    var format = Asked.oneOf("format", arguments.value("format").orElse("text"), List.of("text", "json"));
    var rulebook = RulesFound.standing(arguments, console);
    arguments.paths().forEach(word -> RulesFound.require("", word, rulebook));
    var rules = rulebook.rules().stream().filter(rule -> arguments.paths().isEmpty() || RulesFound.named(rule, Set.copyOf(arguments.paths()))).toList();
    console.out().print(format.equals("json") ? Json.pretty(Map.of("rules", rules.stream().map(RulesCommand::json).toList())) : RuleList.text(rules, console.width()));
    console.out().flush();
    return 0;
  }

  private static Map<String, Object> json(Rule rule) {
    var json = new LinkedHashMap<String, Object>();
    json.put("id", rule.id());
    json.put("title", rule.title());
    json.put("category", rule.category());
    json.put("severity", rule.severity().word());
    json.put("beside", rule.beside().word());
    json.put("on", rule.on());
    return json;
  }
}
