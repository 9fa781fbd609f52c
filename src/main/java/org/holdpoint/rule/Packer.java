package org.holdpoint.rule;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;
import org.holdpoint.cel.ExprCodec;

/// Writes what a [Cursor] reads.
final class Packer {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  /// Where the next byte goes.
  int at() {
    return bytes.size();
  }

  byte[] bytes() {
    return bytes.toByteArray();
  }

  void octet(int value) {
    bytes.write(value);
  }

  void number(int value) {
    bytes.write(value >>> 24);
    bytes.write(value >>> 16);
    bytes.write(value >>> 8);
    bytes.write(value);
  }

  void text(String text) {
    sized(text.getBytes(StandardCharsets.UTF_8));
  }

  /// How many bytes follow, then these, so that a reader can step over them.
  private void sized(byte[] part) {
    number(part.length);
    raw(part);
  }

  void raw(byte[] part) {
    bytes.writeBytes(part);
  }

  <T> void list(List<T> items, BiConsumer<T, Packer> writer) {
    number(items.size());
    items.forEach(item -> writer.accept(item, this));
  }

  /// An expression as [Expression#packed] reads it, with its length before it.
  void expression(Expression expression) {
    var part = new Packer();
    part.text(expression.source());
    try (var out = new DataOutputStream(part.bytes)) {
      ExprCodec.write(expression.tree(), out);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    sized(part.bytes());
  }
}
