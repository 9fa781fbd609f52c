package org.holdpoint.report;

/// Text as a terminal shows it: how many cells wide, and with nothing in it that steers the terminal.
final class Cells {

  private static final int TAB = 4;

  private Cells() {}

  /// The text with tabs as blanks and other control letters as `\x1b`.
  static String visible(String text) {
    if (text.codePoints().noneMatch(Cells::steers)) {
      return text;
    }
    var shown = new StringBuilder(text.length() + 8);
    text.codePoints().forEach(point -> {
      if (point == '\t') {
        shown.repeat(' ', TAB);
      } else if (steers(point)) {
        shown.append("\\x%02x".formatted(point));
      } else {
        shown.appendCodePoint(point);
      }
    });
    return shown.toString();
  }

  /// How many cells a text without control letters takes.
  static int width(String text) {
    return text.codePoints().map(Cells::width).sum();
  }

  /// Control letters, and those that turn the direction of writing (Unicode Technical Report 36, bidirectional text spoofing).
  private static boolean steers(int point) {
    return Character.isISOControl(point) || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
  }

  /// Letters of East Asia take two cells (Unicode Standard Annex 11, wide and fullwidth), marks on a letter none.
  private static int width(int point) {
    if (point < 0x300) {
      return 1;
    }
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> wide(point) ? 2 : 1;
    };
  }

  private static boolean wide(int point) {
    return point >= 0x1100 && point <= 0x115F || point >= 0x2E80 && point <= 0x303E || point >= 0x3041 && point <= 0xA4CF || point >= 0xAC00 && point <= 0xD7A3
        || point >= 0xF900 && point <= 0xFAFF || point >= 0xFE30 && point <= 0xFE6F || point >= 0xFF00 && point <= 0xFF60 || point >= 0xFFE0 && point <= 0xFFE6
        || point >= 0x1F300 && point <= 0x1FAFF || point >= 0x20000 && point <= 0x3FFFD;
  }
}
