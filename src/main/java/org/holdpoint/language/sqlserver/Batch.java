package org.holdpoint.language.sqlserver;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.NamedQueries;

/// Statements of a batch need nothing between them: they are cut at the words that begin one. These are reserved (Transact-SQL reference, "Reserved keywords"), so that no name is taken for one.
final class Batch {

  private static final Set<String> HEADS = Set.of("GRANT", "DENY", "REVOKE", "CREATE", "ALTER", "DROP", "TRUNCATE", "DELETE", "UPDATE", "INSERT", "MERGE", "SELECT", "EXEC", "EXECUTE", "REVERT", "USE",
      "DECLARE", "SET", "PRINT", "IF", "ELSE", "BEGIN", "END", "WHILE", "RETURN", "RAISERROR", "COMMIT", "ROLLBACK", "BACKUP", "RESTORE", "RECONFIGURE", "WAITFOR");
  private static final Set<String> PERMISSIONS = Set.of("GRANT", "DENY", "REVOKE");
  /// What comes before DELETE, INSERT, UPDATE in a key, a trigger or MERGE.
  private static final Set<String> EVENTS = Set.of("ON", "FOR", "AFTER", "OF", "THEN", ",");
  /// What ALTER TABLE, ALTER SECURITY POLICY, ALTER ROLE add, alter and drop.
  private static final Set<String> PARTS = Set.of("COLUMN", "CONSTRAINT", "MEMBER", "FILTER", "BLOCK", "PERIOD", "CREDENTIAL", "INDEX", "FILE", "MASKED");
  /// What SET follows in one statement.
  private static final Set<String> SETTERS = Set.of("UPDATE", "MERGE");
  private static final Set<String> SET_BY_ALTER = Set.of("DATABASE", "TABLE");
  /// `DROP APPLICATION ROLE IF EXISTS x`: a later IF is another statement.
  private static final int LATEST_IF = 4;
  /// `CREATE OR ALTER VIEW`: its query is a part of it.
  private static final int LATEST_VIEW = 3;
  private static final Pattern CHANGED = Pattern.compile("(?is)(?:DELETE(?:\\s+FROM)?|UPDATE)\\s+\\[?(\\w+)\\]?(?:\\s+SET\\b(?!.*\\bWHERE\\b).*)?");

  private final String text;
  private final List<Integer> cuts = new ArrayList<>();
  private String head = "";
  private String second = "";
  private String previous = "";
  private int words;
  private int depth;
  private int cases;
  private boolean toSeen;
  private boolean setSeen;
  private boolean view;

  private Batch(Chunk chunk) {
    this.text = chunk.text();
  }

  /// The statements in a stretch of text without a semicolon.
  static List<Chunk> statements(Chunk chunk) {
    var batch = new Batch(chunk);
    batch.cuts.add(0);
    batch.read();
    batch.cuts.add(chunk.text().length());
    return bounded(chunk.cutAt(batch.cuts));
  }

  /// Without what changes the rows of a query that was named right before it, and that leaves rows out: `WITH old AS (SELECT TOP (1000) * …) DELETE FROM old`.
  private static List<Chunk> bounded(List<Chunk> parts) {
    return IntStream.range(0, parts.size()).filter(at -> {
      var changed = CHANGED.matcher(parts.get(at).text());
      return at == 0 || !changed.matches() || !NamedQueries.bounds(parts.get(at - 1).text(), changed.group(1));
    }).mapToObj(parts::get).toList();
  }

  private void read() {
    var at = 0;
    while (at < text.length()) {
      var sign = text.charAt(at);
      if (Character.isWhitespace(sign)) {
        at++;
      } else if (sign == '\'' || sign == '"' || sign == '[') {
        at = quoted(at, sign == '[' ? ']' : sign);
        follow("'");
      } else if (Character.isLetter(sign) || sign == '_' || sign == '@' || sign == '#') {
        at = word(at);
      } else {
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        follow(String.valueOf(sign));
        at++;
      }
    }
  }

  private int quoted(int at, char closing) {
    var end = at + 1;
    while (end < text.length() && (text.charAt(end) != closing || end + 1 < text.length() && text.charAt(end + 1) == closing)) {
      end += text.charAt(end) == closing ? 2 : 1;
    }
    return Math.min(end + 1, text.length());
  }

  private int word(int at) {
    var end = end(at);
    var word = text.substring(at, end).toUpperCase(Locale.ROOT);
    cases += word.equals("CASE") ? 1 : 0;
    if (depth <= 0 && !previous.equals(".") && HEADS.contains(word) && begins(word, end)) {
      cuts.add(at);
      head = word;
      second = "";
      words = 0;
      toSeen = false;
      setSeen = false;
      view = false;
      depth = 0;
    }
    cases -= word.equals("END") && cases > 0 ? 1 : 0;
    toSeen = toSeen || word.equals("TO") || word.equals("FROM") && head.equals("REVOKE");
    setSeen = setSeen || word.equals("SET");
    second = words == 1 ? word : second;
    view = view || word.equals("VIEW") && words <= LATEST_VIEW && Set.of("CREATE", "ALTER").contains(head);
    follow(word);
    return end;
  }

  private int end(int at) {
    var end = at;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || "_@#$".indexOf(text.charAt(end)) >= 0)) {
      end++;
    }
    return end;
  }

  private void follow(String token) {
    previous = token;
    words++;
  }

  private boolean begins(String word, int end) {
    if (PERMISSIONS.contains(head) && !toSeen) {
      return PERMISSIONS.contains(word) && !previous.equals("REVOKE");
    }
    var next = next(end);
    return cases == 0 && switch (word) {
      case "GRANT", "ROLLBACK" -> !previous.equals("WITH");
      case "ALTER" -> !previous.equals("OR") && !(head.equals("ALTER") && PARTS.contains(next));
      case "DROP" -> !(head.equals("ALTER") && PARTS.contains(next));
      case "INSERT", "DELETE", "UPDATE" -> !EVENTS.contains(previous) && !next.equals("(");
      case "TRUNCATE" -> next.equals("TABLE");
      case "EXEC", "EXECUTE" -> !(next.equals("AS") && (previous.equals("WITH") || previous.equals(",")));
      case "IF" -> !(next.equals("EXISTS") && (head.equals("DROP") || head.equals("ALTER")) && words <= LATEST_IF);
      case "SET" -> !(SETTERS.contains(head) && !setSeen) && !(head.equals("ALTER") && SET_BY_ALTER.contains(second));
      case "SELECT" -> !head.equals("INSERT") && !(view && previous.equals("AS"));
      default -> true;
    };
  }

  /// The word or sign after this place.
  private String next(int at) {
    var start = at;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    var end = end(start);
    return end > start ? text.substring(start, end).toUpperCase(Locale.ROOT) : start < text.length() ? text.substring(start, start + 1) : "";
  }
}
