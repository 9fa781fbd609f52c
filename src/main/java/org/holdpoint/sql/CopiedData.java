package org.holdpoint.sql;

import java.util.List;
import java.util.regex.Pattern;

/// Rows that stand behind a COPY, to the line `\.` (PostgreSQL documentation, COPY).
final class CopiedData {

  private static final Pattern COPY = Pattern.compile("(?is)COPY\\s.*\\sFROM\\s+STDIN\\b.*");

  private CopiedData() {}

  /// Whether such rows follow the statement, from the line of this index on. A COPY that fails, or that another one follows before the end of any data, has none in the file.
  static boolean follows(String statement, List<String> lines, int from) {
    return copies(statement) && lines.stream().skip(from).filter(line -> line.equals("\\.") || copies(line)).findFirst().filter("\\."::equals).isPresent();
  }

  private static boolean copies(String text) {
    return text.regionMatches(true, 0, "COPY", 0, "COPY".length()) && COPY.matcher(text).matches();
  }
}
