package org.holdpoint.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/// The risk catalogue: the family of each category.
final class Categories {

  private Categories() {}

  /// Slug → family, in the order of the catalogue.
  static Map<String, String> families() {
    try (var table = Objects.requireNonNull(Categories.class.getResourceAsStream("categories.tsv"), "categories.tsv is part of the program")) {
      var families = new LinkedHashMap<String, String>();
      new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .forEach(row -> families.put(row[0], row[1]));
      return families;
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
