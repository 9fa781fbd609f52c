package org.holdpoint.yaml;

import org.holdpoint.source.Span;

/// Text that is not YAML, or YAML that no honest file needs (a cycle, a bomb of aliases, a duplicate key). The message is one sentence without a place.
public final class YamlException extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final transient Span at;

  public YamlException(String message, Span at) {
    super(message);
    this.at = at;
  }

  /// Where the text goes wrong.
  public Span at() {
    return at;
  }
}
