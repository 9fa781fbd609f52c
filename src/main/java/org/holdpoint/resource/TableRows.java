package org.holdpoint.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables of this room: a row a line, its cells parted by tabs. Remarks after `#` are none.
final class TableRows {

  private TableRows() {}

  static List<String> of(String name) {
    try (var table = Objects.requireNonNull(TableRows.class.getResourceAsStream(name), name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
