package org.holdpoint.language.cron;

/// Stops the reading of an expression that no scheduler takes; ends where it is read.
final class WrongExpression extends RuntimeException {

  private static final long serialVersionUID = 1L;

  WrongExpression(String because) {
    super(because, null, false, false);
  }
}
