package org.holdpoint.sql;

/// Names that statements have in common, as one text each: a hundred thousand grants name a few hundred roles and tables, and what is the same text is told to be so at a glance.
public final class Shared {

  /// (names) How many are kept; one that falls on the place of another takes it.
  private static final int KEPT = 8192;
  /// (characters) A longer one is no name.
  private static final int LONGEST = 64;
  /// Threads may see each other's or not: a name that is missed is only kept twice.
  private static final String[] NAMES = new String[KEPT];

  private Shared() {}

  /// The same text, mostly the very one that was met before.
  public static String of(String name) {
    if (name.length() > LONGEST) {
      return name;
    }
    var place = (name.hashCode() ^ name.hashCode() >>> 13) & KEPT - 1;
    var kept = NAMES[place];
    if (name.equals(kept)) {
      return kept;
    }
    NAMES[place] = name;
    return name;
  }
}
