package org.holdpoint.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.Option;
import org.holdpoint.Holdpoint;
import org.holdpoint.report.CatalogueText;
import org.holdpoint.report.Json;
import org.holdpoint.rule.FactCatalogue;
import org.holdpoint.rule.FactValues;
import org.holdpoint.source.Nearest;

/// `holdpoint facts PATH...`: what was read, as JSON.
final class FactsCommand {

  private FactsCommand() {}

  static List<Option> options() {
    var options = Asked.reading();
    options.addAll(List.of(Arguments.valued("config", "FILE"), Arguments.flag("schema"), Arguments.valued("format", "FORMAT"), Arguments.valued("color", "WHEN")));
    return options;
  }

  static int run(Arguments arguments, Console console) {
    var format = Asked.oneOf("format", arguments.value("format").orElse("json"), arguments.has("schema") ? List.of("json", "text") : List.of("json"));
    if (arguments.has("schema")) {
      return schema(arguments, format, console);
    }
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

  /// The catalogue; with words, of these kinds only.
  private static int schema(Arguments arguments, String format, Console console) {
    var all = FactCatalogue.kinds();
    var names = all.stream().map(FactCatalogue.Kind::name).toList();
    arguments.paths().stream().filter(word -> !names.contains(word)).findFirst().ifPresent(word -> {
      throw new UsageException("there is no fact `" + word + "`" + Nearest.to(word, names).map(near -> "; did you mean `" + near + "`?").orElse("; `holdpoint facts --schema` lists them"));
    });
    var kinds = all.stream().filter(kind -> arguments.paths().isEmpty() || arguments.paths().contains(kind.name())).toList();
    console.out().print(format.equals("text") ? CatalogueText.text(kinds, Asked.look(arguments, console)) : CatalogueText.json(kinds));
    console.out().flush();
    return 0;
  }
}
