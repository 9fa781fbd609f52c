package org.holdpoint.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// A small table beside this class: the last cell of a row by the cells before it, joined by tabs.
final class Table {

  private Table() {}

  static Map<String, String> read(String name) {
    try (var stream = Objects.requireNonNull(Table.class.getResourceAsStream(name))) {
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  static Map<String, String> parse(String text) {
    var table = new LinkedHashMap<String, String>();
    text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
      var end = line.lastIndexOf('\t');
      if (end < 0 || table.put(line.substring(0, end), line.substring(end + 1)) != null) {
        throw new IllegalStateException("no key, or a second time: " + line);
      }
    });
    return table;
  }
}
