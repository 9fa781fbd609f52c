package org.holdpoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/// The second file of a rulebook: the words of all its rules. It is opened when the first of them is needed.
final class Shelf {

  private final Source source;
  private volatile Optional<byte[]> bytes = Optional.empty();

  /// Where the bytes come from.
  @FunctionalInterface
  interface Source {
    byte[] read() throws IOException;
  }

  Shelf(Source source) {
    this.source = source;
  }

  byte[] bytes() {
    if (bytes.isEmpty()) {
      try {
        bytes = Optional.of(source.read());
      } catch (IOException wrong) {
        throw new UncheckedIOException("the words of the rulebook cannot be read", wrong);
      }
    }
    return bytes.get();
  }
}
