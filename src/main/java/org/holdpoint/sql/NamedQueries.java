package org.holdpoint.sql;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Queries that a statement names before it uses them: `WITH old AS (SELECT …) DELETE FROM orders` (MySQL Reference Manual, "WITH (Common Table Expressions)"; Transact-SQL reference, WITH common_table_expression).
public final class NamedQueries {

  private static final Pattern FIRST = Pattern.compile("(?i)WITH\\s");
  private static final Set<String> CHANGES = Set.of("DELETE", "UPDATE");
  /// What leaves rows out of a query.
  private static final Pattern BOUNDED = Pattern.compile("(?i)\\b(?:WHERE|TOP|JOIN|HAVING|LIMIT|FETCH|INTERSECT|EXCEPT|APPLY)\\b");

  private NamedQueries() {}

  /// The statement that changes rows behind them; empty where there is none.
  public static Optional<Chunk> changing(Chunk chunk) {
    var text = chunk.text();
    if (!FIRST.matcher(text).lookingAt()) {
      return Optional.empty();
    }
    var depth = 0;
    for (var at = 0; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (sign == '\'' || sign == '"' || sign == '`') {
        var end = text.indexOf(sign, at + 1);
        at = end < 0 ? text.length() : end;
      } else {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        if (depth == 0 && Character.isLetter(sign) && !Character.isLetterOrDigit(text.charAt(Math.max(0, at - 1))) && CHANGES.contains(Words.at(Words.first(text.substring(at, Math.min(text.length(), at + 8)), 1), 0))) {
          return Optional.of(chunk.part(at, text.length()));
        }
      }
    }
    return Optional.empty();
  }

  /// Whether a text names a query so, and that query leaves rows out.
  public static boolean bounds(String with, String name) {
    var named = Pattern.compile("(?i)(?:^WITH|,)\\s+" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "\\s*(?:\\([^()]*\\)\\s*)?AS\\s*\\(").matcher(with);
    return named.find() && BOUNDED.matcher(with.substring(named.end())).find();
  }
}
