package org.holdpoint.analysis.access;

/// Statements fail whole: one that may not be done, or that would leave something hanging.
final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1;

  Refused() {
    super("refused", null, false, false);
  }
}
