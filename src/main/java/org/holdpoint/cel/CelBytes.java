package org.holdpoint.cel;

import java.nio.charset.StandardCharsets;

/// A string of octets (`bytes`). `octets` has one letter of U+0000 to U+00FF for each, so that it never changes, compares and joins as octets do.
public record CelBytes(String octets) {

  static CelBytes of(byte[] bytes) {
    return new CelBytes(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  byte[] array() {
    return octets.getBytes(StandardCharsets.ISO_8859_1);
  }

  /// As UTF-8; what is not is U+FFFD.
  @Override
  public String toString() {
    return new String(array(), StandardCharsets.UTF_8);
  }
}
