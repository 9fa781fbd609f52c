package org.holdpoint.replay;

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

  private Placeholder() {}

  /// The text as it was written.
  public static String written(String text) {
    var marked = text.chars().anyMatch(letter -> letter >= OPEN && letter <= FILLED_CLOSE);
    return marked ? text.replace(OPEN, '{').replace(DOLLAR, '$').replace(LESS, '<').replace(CLOSE, '}').replace(FILLED, '<').replace(FILLED_CLOSE, '>') : text;
  }
}
