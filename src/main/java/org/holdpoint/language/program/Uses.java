package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// The tables that the SQL of a string names: behind FROM, JOIN, INTO and UPDATE.
final class Uses {

  private static final String NAME = "(?:[\\w$]+|\"[^\"]+\"|`[^`]+`|\\[[^\\]]+\\])";
  private static final Pattern HEAD = Pattern.compile("(?is)\\s*\\(?\\s*(?:SELECT|INSERT|UPDATE|DELETE|WITH|MERGE|COPY|EXPLAIN|REPLACE)\\b.*");
  private static final Pattern TABLE = Pattern.compile("(?i)\\b(DELETE\\s+FROM|FROM|JOIN|MERGE\\s+INTO|INTO|UPDATE|COPY)\\s+(?:ONLY\\s+)?(" + NAME + "(?:\\s*\\.\\s*" + NAME + ")*)");
  private static final Pattern WORD = Pattern.compile("(?i)\\b(?:FROM|JOIN|INTO|UPDATE|COPY)\\b");

  private Uses() {}

  /// A table, and where its name stands in the string.
  /// @param rights those without which the statement fails there; none where its words leave that open
  record Use(List<String> table, int from, int length, List<String> rights) {

    /// The same in a text of which the string begins at this place.
    Use behind(int start) {
      return new Use(table, start + from, length, rights);
    }
  }

  /// Whether a line may name one, by a look that costs little.
  static boolean mayBeIn(String line) {
    return WORD.matcher(line).find();
  }

  /// Those of the tables that a string names; none where it is no statement.
  static List<Use> in(String text, Set<String> tables) {
    var found = new ArrayList<Use>();
    if (HEAD.matcher(text).matches()) {
      var named = TABLE.matcher(text);
      while (named.find()) {
        var path = Arrays.stream(named.group(2).split("\\.")).map(part -> part.strip().replaceAll("^[\"`\\[]|[\"`\\]]$", "")).toList();
        if (tables.contains(path.getLast().toLowerCase(Locale.ROOT)) && !named.group(2).contains("\n")) {
          found.add(new Use(path, named.start(2), named.group(2).codePointCount(0, named.group(2).length()), rights(named.group(1).toUpperCase(Locale.ROOT))));
        }
      }
    }
    return found;
  }

  /// What PostgreSQL, GRANT, and the manuals of the others ask of who runs a statement; where it chooses rows, it reads them too.
  private static List<String> rights(String word) {
    return word.startsWith("DELETE") ? List.of("DELETE", "SELECT") : switch (word) {
      case "FROM", "JOIN" -> List.of("SELECT");
      case "INTO" -> List.of("INSERT");
      case "UPDATE" -> List.of("UPDATE", "SELECT");
      default -> List.of();
    };
  }
}
