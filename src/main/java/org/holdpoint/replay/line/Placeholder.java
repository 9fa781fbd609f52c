package org.holdpoint.replay.line;

/// How a place that something else fills in is written in a text that a document hands on, one character for one: an expression of a template (`{{ host }}`), a name that the reader of a runbook puts
/// in (`<host>`).
public final class Placeholder {

  /// `{` of `{{ x }}`, `$` of `${{ x }}`, `<` of `<% x %>`; what is filled in may be empty.
  public static final char OPEN = '\uE000';
  public static final char DOLLAR = '\uE002';
  public static final char LESS = '\uE003';
  /// `}` or `>` at its end.
  public static final char CLOSE = '\uE001';
  /// `<` and `>` around a name that somebody puts in: it is never empty.
  public static final char FILLED = '\uE004';
  public static final char FILLED_CLOSE = '\uE005';

  /// What stands for a character that no shell looks at: so far behind it.
  private static final char ITSELF = '\uE100';
  private static final char LAST = ITSELF + 0x7F;

  private Placeholder() {}

  /// Whether an expression of a template begins here.
  public static boolean opens(char letter) {
    return letter == OPEN || letter == DOLLAR || letter == LESS || letter == FILLED;
  }

  /// What stands for a character of ASCII where it means nothing to a shell: a pipe in the words that a program gets without one.
  public static char itself(char letter) {
    return (char) (ITSELF + letter);
  }

  /// Whether characters stand for themselves in a text.
  public static boolean literal(String text) {
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= ITSELF && text.charAt(at) <= LAST) {
        return true;
      }
    }
    return false;
  }

  /// The text with the characters that stand for themselves.
  public static String plain(String text) {
    if (!literal(text)) {
      return text;
    }
    var plain = new StringBuilder(text);
    for (var at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= ITSELF && text.charAt(at) <= LAST) {
        plain.setCharAt(at, (char) (text.charAt(at) - ITSELF));
      }
    }
    return plain.toString();
  }

  /// The text as it was written.
  public static String written(String text) {
    var marked = text.chars().anyMatch(letter -> letter >= OPEN && letter <= FILLED_CLOSE);
    return !marked ? plain(text) : plain(text).replace(OPEN, '{').replace(DOLLAR, '$').replace(LESS, '<').replace(CLOSE, '}').replace(FILLED, '<').replace(FILLED_CLOSE, '>');
  }
}
