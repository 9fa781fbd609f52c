package org.holdpoint.discover;

/// A path or base that cannot be judged as it was named. The message says what to do. Exit code 2.
public final class DiscoveryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public DiscoveryException(String message) {
    super(message);
  }
}
