package org.holdpoint.cli;

/// Arguments that cannot be carried out. The message says what would. Exit code 2.
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  UsageException(String message) {
    super(message);
  }
}
