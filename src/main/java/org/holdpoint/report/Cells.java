package org.holdpoint.report;

import java.util.regex.Pattern;

/// Text as a terminal or a build log shows it: how many cells wide, and with nothing in it that steers either.
public final class Cells {

  private static final int TAB = 4;
  private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  /// What makes a build log act: `::error …::` at the start of a line (GitHub), `##[group]` and `##vso[…]` anywhere in it (GitHub, Azure Pipelines). A wrapped line may
  /// start with any word, so every word counts as a start.
  private static final Pattern COMMAND = Pattern.compile("(?U)(?<!\\S):(?=:[A-Za-z-]+(?:\\s.*?)?::)|#(?=#[A-Za-z]*\\[)");

  private Cells() {}

  /// The text with tabs as blanks, and what would steer a terminal or a build log as `\x1b`.
  public static String visible(String text) {
    var shown = plain(text) || text.codePoints().noneMatch(Cells::steers) ? text : shown(text);
    return shown.contains("::") || shown.contains("##")
        ? COMMAND.matcher(shown).replaceAll(match -> match.group().equals(":") ? "\\\\x3a" : "\\\\x23") : shown;
  }

  /// Whether it is of printable ASCII alone, as nearly every text is.
  private static boolean plain(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) < ' ' || text.charAt(at) > '~') {
        return false;
      }
    }
    return true;
  }

  private static String shown(String text) {
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
    return plain(text) ? text.length() : text.codePoints().map(Cells::width).sum();
  }

  /// Control letters, line separators, and letters that are not seen: those that turn the direction of writing (Unicode Technical Report 36), blanks without a width, tags. The two
  /// joiners that scripts of India and emoji are written with are none of them, nor are half surrogate pairs text.
  public static boolean steers(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE -> true;
      case Character.FORMAT -> point != ZERO_WIDTH_NON_JOINER && point != ZERO_WIDTH_JOINER;
      default -> false;
    };
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
