package org.holdpoint.sql;

import java.util.regex.Pattern;

/// Bytes of a statement that are no text.
final class Unreadable {

  private static final char SIGN = '\uFFFD';
  private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"|`[^`]*`");

  private Unreadable() {}

  /// Whether some stand where words of the statement should: nobody knows which word that is. In a string or a name they change nothing of what the statement does.
  static boolean in(String statement) {
    return statement.indexOf(SIGN) >= 0 && QUOTED.matcher(statement).replaceAll("").indexOf(SIGN) >= 0;
  }
}
