package org.holdpoint.replay.line;

import org.holdpoint.source.Span;

/// One word of a statement. `text` is without its quotes.
public record Word(String text, boolean quoted, Span at) {

  @Override
  public String toString() {
    return quoted ? "\"" + text + "\"" : text;
  }
}
