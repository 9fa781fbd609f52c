package org.holdpoint.sql;

import java.util.regex.Pattern;

/// `BEGIN ATOMIC … END` of a routine: what separates statements does not end the one around it (PostgreSQL documentation, CREATE FUNCTION, "sql_body"). Each word is looked at once.
final class AtomicBody {

  private static final Pattern OPENING = Pattern.compile("(?is)CREATE\\s+(?:OR\\s+REPLACE\\s+)?(?:FUNCTION|PROCEDURE)\\b.*?\\bBEGIN\\s+ATOMIC\\b");
  private static final Pattern WORD = Pattern.compile("(?i)'[^']*'|\"[^\"]*\"|\\b(BEGIN|CASE|END)\\b");

  private int counted;
  private int depth;

  /// Whether the statement that is read so far is inside such a body.
  boolean holds(StringBuilder text) {
    if (counted == 0) {
      var opening = OPENING.matcher(text);
      if (!opening.lookingAt()) {
        return false;
      }
      counted = opening.end();
      depth = 1;
    }
    var words = WORD.matcher(text).region(counted, text.length());
    while (words.find()) {
      if (words.group(1) != null) {
        depth += words.group(1).equalsIgnoreCase("END") ? -1 : 1;
      }
    }
    counted = text.length();
    return depth > 0;
  }

  void clear() {
    counted = 0;
    depth = 0;
  }
}
