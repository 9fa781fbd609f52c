package org.holdpoint.source;

/// One line of a file without its line end. `number` counts from 1. A line with bytes that are not UTF-8, or with NUL, is not `readable`: its
/// text shows U+FFFD there, and no reader takes it.
public record SourceLine(int number, String text, boolean readable) {

  /// How many code points the line has; its end column is one more.
  public int length() {
    return text.codePointCount(0, text.length());
  }
}
