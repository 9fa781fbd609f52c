package org.holdpoint.replay;

import org.holdpoint.source.Span;

/// A file that is no text of the language that it is surely written in: a change request whose YAML breaks off. The file is incomplete; the others are judged.
public final class UnreadableException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Span at;

  public UnreadableException(Span at, String because) {
    super(because);
    this.at = at;
  }

  /// Where it breaks.
  public Span at() {
    return at;
  }
}
