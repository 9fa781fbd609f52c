package org.holdpoint.language.postgresql;

import java.util.regex.Pattern;

/// Words that tell which database a file of SQL is written for.
final class Signs {

  private static final Pattern OWN = Pattern.compile("(?im)^\\s*DO\\s+\\$|\\bLANGUAGE\\s+'?plpgsql\\b|\\bALTER\\s+DEFAULT\\s+PRIVILEGES\\b|\\bROW\\s+LEVEL\\s+SECURITY\\b|^\\\\\\w|\\bpg_catalog\\b");

  private Signs() {}

  /// PostgreSQL is what plain SQL is taken for.
  static int postgresql(String sample) {
    return OWN.matcher(sample).find() ? 2 : 1;
  }
}
