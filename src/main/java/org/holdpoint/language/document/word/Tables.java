package org.holdpoint.language.document.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The tables of this room: a row a line, its cells parted by tabs, remarks after `#`.
final class Tables {

  private Tables() {}

  static List<List<String>> rows(String name) {
    try (var table = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> List.of(line.split("\t"))).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// Word → the first words of the rows that it stands in; a first word stands for itself.
  static Map<String, Set<String>> groups(String name) {
    var groups = new HashMap<String, Set<String>>();
    for (var row : rows(name)) {
      groups.computeIfAbsent(row.getFirst(), _ -> new LinkedHashSet<>()).add(row.getFirst());
      for (var word : row.get(1).split(" ")) {
        groups.computeIfAbsent(word, _ -> new LinkedHashSet<>()).add(row.getFirst());
      }
    }
    return groups;
  }
}
