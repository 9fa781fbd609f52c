package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.language.program.Uses.Use;

/// The tables that a file reads which is one query: a model of dbt, which names them by `ref` and `source` (dbt documentation, "About ref function", "About source function"), or a query that a program takes from its file.
final class Queries {

  /// What may stand before it.
  private static final Pattern BEFORE = Pattern.compile("(?is)[\\s(]++|--[^\\n]*+|/\\*.*?\\*/|\\{#.*?#\\}|\\{%.*?%\\}|\\{\\{\\s*config\\s*\\(.*?\\)\\s*\\}\\}");
  private static final Pattern HEAD = Pattern.compile("(?i)(?:SELECT|WITH)\\b");
  /// What no query has at the beginning of a line.
  private static final Pattern OTHER = Pattern.compile("(?im)^\\s*(?:CREATE|ALTER|GRANT|REVOKE|DROP|INSERT|UPDATE|DELETE|MERGE|DO|SET|BEGIN|COMMIT|CALL|EXEC)\\s");
  private static final String NAME = "(?:[\\w$]+|\"[^\"\\n]+\"|`[^`\\n]+`|\\[[^\\]\\n]+\\])";
  private static final Pattern TABLE = Pattern.compile("(?i)\\b(?:FROM|JOIN)\\s+(?:\\{\\{-?\\s*(ref|source)\\s*\\(([^)]*)\\)\\s*-?\\}\\}|(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*))");
  private static final Pattern ARGUMENT = Pattern.compile("(?:^|,)\\s*[\"']([^\"']+)[\"']");

  private Queries() {}

  /// Those of some tables, whose last names are given in small letters; none where the file is no query.
  static List<Use> in(String text, Set<String> tables) {
    var found = new ArrayList<Use>();
    if (!begins(text) || OTHER.matcher(text).find()) {
      return found;
    }
    var named = TABLE.matcher(text);
    while (named.find()) {
      var path = Optional.ofNullable(named.group(3)).map(Queries::path).orElseGet(() -> arguments(named.group(1), named.group(2)));
      var group = named.group(3) == null ? 2 : 3;
      if (!path.isEmpty() && tables.contains(path.getLast().toLowerCase(Locale.ROOT)) && !named.group(group).contains("\n")) {
        found.add(new Use(path, named.start(group), named.group(group).codePointCount(0, named.group(group).length()), List.of("SELECT")));
      }
    }
    return found;
  }

  private static boolean begins(String text) {
    var at = 0;
    var before = BEFORE.matcher(text);
    while (before.region(at, text.length()).lookingAt()) {
      at = before.end();
    }
    return HEAD.matcher(text).region(at, text.length()).lookingAt();
  }

  private static List<String> path(String written) {
    return Arrays.stream(written.split("\\.")).map(part -> part.strip().replaceAll("^[\"`\\[]|[\"`\\]]$", "")).toList();
  }

  /// A model may come with its package before it, which is no schema; what a source is called, its schema mostly is.
  private static List<String> arguments(String function, String arguments) {
    var names = ARGUMENT.matcher(arguments).results().map(one -> one.group(1)).toList();
    return names.isEmpty() ? List.of() : function.equalsIgnoreCase("source") ? names : List.of(names.getLast());
  }
}
