package org.holdpoint.source;

import java.util.Arrays;

/// The bytes of a file. Their digest is worked out when it is first asked for: most reports show none, and Java takes longer to find out how than a file to be read.
public final class Content {

  private static final Content NONE = new Content(new byte[0]);
  private final byte[] bytes;
  private String digest = "";

  private Content(byte[] bytes) {
    this.bytes = bytes;
  }

  /// Those of a file that was read. They are not copied.
  static Content of(byte[] bytes) {
    return new Content(bytes);
  }

  /// Those of a text that is no file.
  public static Content none() {
    return NONE;
  }

  /// Their SHA-256, in lower-case hexadecimal.
  public synchronized String digest() {
    if (digest.isEmpty()) {
      digest = Sha256.of(bytes);
    }
    return digest;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Content twin && Arrays.equals(bytes, twin.bytes);
  }

  @Override
  public int hashCode() {
    return bytes.length;
  }
}
