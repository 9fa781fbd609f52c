package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Recipes of just (just.systems/man, "Recipe Parameters", "Expressions and Substitutions", "Quiet Recipes"): lines below a name are for a shell, `{{name}}` is a variable or a parameter.
final class Justfile {

  private static final int LONG = 4_000;

  private Justfile() {}

  /// Made when a file is one.
  private static final class Patterns {
    static final Pattern ASSIGNED = Pattern.compile("(?:export\\s+)?([A-Za-z_][\\w-]*)\\s*:=\\s*(?:\"([^\"\\\\]*)\"|'([^']*)')\\s*");
    static final Pattern NAMED = Pattern.compile("\\{\\{\\s*([A-Za-z_][\\w-]*)\\s*}}");
    static final Pattern RECIPE = Pattern.compile("@?([A-Za-z_][\\w-]*)\\b[^:=]*(?:=[^:]*)?:(?!=).*");
  }

  private record Assigned(SourceLine line, String value) {}

  static List<Embedded> in(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var seen = new HashMap<String, Integer>();
    var variables = new LinkedHashMap<String, Assigned>();
    var lines = file.lines();
    lines.stream().filter(line -> line.text().contains(":=") && line.text().length() < LONG).forEach(line -> {
      var assigned = Patterns.ASSIGNED.matcher(line.text());
      if (assigned.matches()) {
        variables.put(assigned.group(1), new Assigned(line, assigned.group(2) == null ? assigned.group(3) : assigned.group(2)));
      }
    });
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text();
      var recipe = text.indexOf(':') > 0 && text.length() < LONG ? Patterns.RECIPE.matcher(text) : null;
      if (recipe == null || !recipe.matches()) {
        continue;
      }
      var body = new ArrayList<SourceLine>();
      while (at + 1 < lines.size() && (lines.get(at + 1).text().isBlank() || Character.isWhitespace(lines.get(at + 1).text().charAt(0)))) {
        body.add(lines.get(++at));
      }
      if (body.stream().anyMatch(line -> !line.text().isBlank())) {
        var number = seen.merge(recipe.group(1), 1, Integer::sum);
        found.add(block(file, body, variables).embedded(number == 1 ? recipe.group(1) : recipe.group(1) + " " + number, false, Map.of()));
      }
    }
    return List.copyOf(found);
  }

  /// The lines of one recipe, below the variables that they name. A parameter must be given.
  private static Block block(SourceFile file, List<SourceLine> lines, Map<String, Assigned> variables) {
    var block = new Block(file);
    lines.stream().filter(line -> line.text().length() < LONG).flatMap(line -> Patterns.NAMED.matcher(line.text()).results()).map(name -> name.group(1)).distinct().forEach(name -> {
      var assigned = variables.get(name);
      if (assigned != null && assigned.value().indexOf('\'') < 0) {
        block.instead(assigned.line(), 0, shell(name) + "='" + assigned.value() + "'");
      } else {
        block.instead(lines.getFirst(), 0, ": ${" + shell(name) + ":?}");
      }
    });
    lines.forEach(line -> {
      var text = line.text();
      var from = 0;
      while (from < text.length() && " \t@-".indexOf(text.charAt(from)) >= 0) {
        from++;
      }
      if (text.contains("{{") && text.length() < LONG) {
        block.whole(line, from, Patterns.NAMED.matcher(text.substring(from)).replaceAll(name -> Matcher.quoteReplacement("${" + shell(name.group(1)) + "}")));
      } else {
        block.line(line, from, text.length());
      }
    });
    return block;
  }

  private static String shell(String name) {
    return name.replace('-', '_');
  }
}
