package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Recipes of makefiles (GNU make manual, "Writing Recipes in Rules", "Recipe Echoing", "Using Variables in Recipes", "Setting Variables"): `$(NAME)` is a variable of make, `$$` a dollar sign for the shell.
final class Recipes {

  private static final int LONG = 4_000;

  private Recipes() {}

  /// Made when a file is a makefile.
  private static final class Patterns {
    static final Pattern ASSIGNED = Pattern.compile("(?:export |override )?\\s*([A-Za-z_][A-Za-z0-9_]*)\\s*(?:\\?|::?|\\+)?=\\s*(.*?)\\s*");
    static final Pattern NAMED = Pattern.compile("\\$\\(([A-Za-z_][A-Za-z0-9_]*)\\)");
    static final Pattern TARGET = Pattern.compile("([^\\s:#=][^:#=]*?)\\s*::?(?!=).*");
  }

  static List<Embedded> in(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var seen = new HashMap<String, Integer>();
    var variables = new LinkedHashMap<String, SourceLine>();
    var lines = file.lines();
    lines.stream().filter(line -> !line.text().startsWith("\t") && line.text().indexOf('=') > 0 && line.text().length() < LONG).forEach(line -> {
      var assigned = Patterns.ASSIGNED.matcher(line.text());
      if (assigned.matches()) {
        variables.put(assigned.group(1), line);
      }
    });
    var complete = lines.stream().noneMatch(line -> line.text().startsWith("include ") || line.text().startsWith("-include ") || line.text().startsWith("sinclude "));
    var target = file.stem();
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text();
      if (!text.startsWith("\t")) {
        var named = text.indexOf(':') > 0 && text.length() < LONG ? Patterns.TARGET.matcher(text) : null;
        target = named != null && named.matches() ? named.group(1) : target;
        continue;
      }
      var first = at;
      while (at + 1 < lines.size() && (lines.get(at + 1).text().startsWith("\t") || lines.get(at).text().endsWith("\\"))) {
        at++;
      }
      var block = recipe(file, lines.subList(first, at + 1), variables, complete);
      var number = seen.merge(target, 1, Integer::sum);
      found.add(block.embedded(number == 1 ? target : target + " " + number, false, Map.of()));
    }
    return List.copyOf(found);
  }

  /// The lines of one recipe, below the variables that they name. What another file may set is taken for set.
  private static Block recipe(SourceFile file, List<SourceLine> lines, Map<String, SourceLine> variables, boolean complete) {
    var block = new Block(file);
    lines.stream().flatMap(line -> Patterns.NAMED.matcher(line.text()).results()).map(name -> name.group(1)).distinct().forEach(name -> {
      var value = variables.containsKey(name) ? plain(variables.get(name).text()) : "";
      if (!value.isEmpty()) {
        block.instead(variables.get(name), 0, name + "='" + value + "'");
      } else if (variables.containsKey(name) || !complete) {
        block.instead(lines.getFirst(), 0, ": ${" + name + ":?}");
      }
    });
    var goesOn = false;
    for (var line : lines) {
      // What goes on from the line above has no marks of make: a dash there begins an option.
      var marks = goesOn ? "\t " : "\t @+-";
      goesOn = line.text().endsWith("\\");
      var from = 0;
      while (from < line.text().length() && marks.indexOf(line.text().charAt(from)) >= 0) {
        from++;
      }
      block.instead(line, from, Patterns.NAMED.matcher(line.text().substring(from)).replaceAll("\\${$1}").replace("$$", "$"));
    }
    return block;
  }

  /// What a line assigns, where that is plain words; empty where make works it out.
  private static String plain(String line) {
    var value = line.substring(line.indexOf('=') + 1).replaceFirst("\\s#.*", "").strip();
    return value.indexOf('$') >= 0 || value.indexOf('\'') >= 0 || value.endsWith("\\") ? "" : value;
  }
}
