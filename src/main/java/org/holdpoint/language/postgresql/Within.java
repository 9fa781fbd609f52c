package org.holdpoint.language.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.sql.Chunk;

/// Statements inside others that change rows when these run: data-modifying WITH (PostgreSQL documentation, WITH Queries), and what EXPLAIN ANALYZE carries out (EXPLAIN).
final class Within {

  private static final Pattern FIRST = Pattern.compile("(?i)(?:WITH|EXPLAIN)\\b");
  private static final Pattern NAMED = Pattern.compile("(?i)\\b(\\w+)\\s*(?:\\([^()]*\\)\\s*)?AS\\s+(?:(?:NOT\\s+)?MATERIALIZED\\s+)?\\(\\s*(?=(?:DELETE|UPDATE)\\b)");
  private static final Pattern EXPLAINED = Pattern.compile("(?i)EXPLAIN\\s*(?:\\([^()]*\\bANALY[SZ]E\\b[^()]*\\)|\\s+ANALY[SZ]E\\b(?:\\s+VERBOSE\\b)?)\\s*(?=(?:DELETE|UPDATE|WITH|INSERT|MERGE)\\b)");

  private Within() {}

  /// A statement, and those in it that run with it. Rows that are deleted to be inserted elsewhere are moved, and left out.
  static List<Chunk> parts(Chunk chunk) {
    if (!FIRST.matcher(chunk.text()).lookingAt()) {
      return List.of(chunk);
    }
    var explained = EXPLAINED.matcher(chunk.text());
    var carried = explained.lookingAt() ? chunk.part(explained.end(), chunk.text().length()) : chunk;
    var parts = new ArrayList<>(List.of(carried));
    var named = NAMED.matcher(carried.text());
    while (named.find()) {
      var end = close(carried.text(), named.end());
      if (!Pattern.compile("(?is).*\\bINSERT\\s+INTO\\b.*\\bFROM\\s+" + named.group(1) + "\\b.*").matcher(carried.text().substring(end)).matches()) {
        parts.add(carried.part(named.end(), end));
      }
    }
    return List.copyOf(parts);
  }

  /// Where the bracket closes inside of which a place is.
  private static int close(String text, int from) {
    var depth = 1;
    var quote = ' ';
    for (var at = from; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (quote != ' ') {
        quote = sign == quote ? ' ' : quote;
      } else if (sign == '\'' || sign == '"') {
        quote = sign;
      } else {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        if (depth == 0) {
          return at;
        }
      }
    }
    return text.length();
  }
}
