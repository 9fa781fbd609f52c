package org.holdpoint.trial;

/// A request that the files do not allow: a delivery that their language does not have. Exit code 2.
public final class RequestException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public RequestException(String message) {
    super(message);
  }
}
