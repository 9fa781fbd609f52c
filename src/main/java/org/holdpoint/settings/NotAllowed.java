package org.holdpoint.settings;

/// Why a value cannot be taken. The message goes on after its name: `is a date such as 2027-01-31, not ...`.
final class NotAllowed extends Exception {

  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 60;

  NotAllowed(String message) {
    super(message);
  }

  /// What was expected, and what stands there instead.
  static NotAllowed expected(String what, String text) {
    return new NotAllowed(what + ", not " + quoted(text));
  }

  /// A text as it is shown in a message: in backticks, on one line, without control characters, and not endless.
  static String quoted(String text) {
    var line = text.strip().replaceAll("\\s+", " ").replaceAll("\\p{Cc}", "\uFFFD");
    var length = line.codePointCount(0, line.length());
    return "`" + (length > LONGEST ? line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…" : line) + "`";
  }
}
