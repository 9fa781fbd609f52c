package org.holdpoint.language.shell;

/// A text that is no shell: at which of its characters that shows, from 0, and why.
final class Misread extends RuntimeException {

  private static final long serialVersionUID = 1L;
  private final int at;

  Misread(int at, String because) {
    super(because, null, false, false);
    this.at = at;
  }

  int at() {
    return at;
  }
}
