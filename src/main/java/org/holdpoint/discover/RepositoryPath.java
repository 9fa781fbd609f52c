package org.holdpoint.discover;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The path of a file below the root of a repository, as git has it: bytes, here a byte a character (ISO 8859-1), with `/`.
record RepositoryPath(String bytes) {

  /// A path that is text.
  static RepositoryPath of(String text) {
    return new RepositoryPath(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
  }

  /// The path of a folder without the `/` at its end.
  RepositoryPath withoutSlash() {
    return bytes.endsWith("/") ? new RepositoryPath(bytes.substring(0, bytes.length() - 1)) : this;
  }

  /// The path as text; empty where it is no UTF-8.
  Optional<String> text() {
    if (bytes.chars().allMatch(value -> value < 0x80)) {
      return Optional.of(bytes);
    }
    try {
      return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.getBytes(StandardCharsets.ISO_8859_1))).toString());
    } catch (CharacterCodingException _) {
      return Optional.empty();
    }
  }

  /// The path for people and for globs: bytes that are no ASCII stand as `\xE9` where the whole is no UTF-8.
  String shown() {
    return text().orElseGet(() -> {
      var shown = new StringBuilder();
      bytes.chars().forEach(value -> {
        if (value < 0x80) {
          shown.append((char) value);
        } else {
          shown.append("\\x%02X".formatted(value));
        }
      });
      return shown.toString();
    });
  }
}
