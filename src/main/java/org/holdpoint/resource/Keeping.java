package org.holdpoint.resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// What is lost with a resource, by keeping.tsv, and the parts that cannot change while it stays.
record Keeping(Pattern types, String what, List<String> identities) {

  private static final Keeping NOTHING = new Keeping(Pattern.compile(""), "nothing", List.of());

  private static final class Rows {
    private static final List<Keeping> ALL = rows();
  }

  /// Of a type of resources.
  static Keeping of(String type) {
    return Rows.ALL.stream().filter(row -> row.types.matcher(type).matches()).findFirst().orElse(NOTHING);
  }

  private static List<Keeping> rows() {
    try (var table = Objects.requireNonNull(Keeping.class.getResourceAsStream("keeping.tsv"))) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
          .map(cells -> new Keeping(Pattern.compile(cells[0]), cells[1], cells[2].equals("-") ? List.of() : List.of(cells[2].split(" ")))).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
