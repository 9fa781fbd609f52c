package org.holdpoint.rule;

import java.nio.charset.StandardCharsets;

/// A place in the bytes of a rulebook that moves on as they are read. Numbers are big-endian; a text is its length in bytes and its UTF-8. Throws
/// [IndexOutOfBoundsException] where the bytes end too early.
final class Cursor {

  private final byte[] bytes;
  private int at;

  Cursor(byte[] bytes, int at) {
    this.bytes = bytes;
    this.at = at;
  }

  int at() {
    return at;
  }

  int octet() {
    return bytes[at++] & 0xFF;
  }

  int number() {
    return octet() << 24 | octet() << 16 | octet() << 8 | octet();
  }

  String text() {
    var length = number();
    var text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  /// Moves on without reading.
  void skip(int count) {
    if (count < 0 || count > bytes.length - at) {
      throw new IndexOutOfBoundsException("the bytes end at " + bytes.length);
    }
    at += count;
  }
}
