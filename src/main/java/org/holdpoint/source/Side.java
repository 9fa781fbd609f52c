package org.holdpoint.source;

/// The two trees that are compared: what is there now, and what the change wants.
public enum Side {
  BASE, HEAD;

  /// The word of the machine formats: `base` or `head`.
  public String word() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
