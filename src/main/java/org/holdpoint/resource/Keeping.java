package org.holdpoint.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is lost with a resource, by keeping.tsv, and the parts that cannot change while it stays.
record Keeping(Pattern types, String what, List<Part> identities) {

  /// A part, as the names that lead to it.
  /// @param standard what it is where it is not written; empty where that does not matter
  record Part(String name, Optional<String> standard) {

    private static final String OWN = "its own choice";

    private static Part of(String cell) {
      var mark = cell.indexOf('!');
      return mark < 0 ? new Part(cell, Optional.empty()) : new Part(cell.substring(0, mark), Optional.of(mark + 1 < cell.length() ? cell.substring(mark + 1) : OWN));
    }
  }

  private static final Keeping NOTHING = new Keeping(Pattern.compile(""), "nothing", List.of());

  private static final class Rows {
    private static final List<Keeping> ALL = TableRows.of("keeping.tsv").stream().map(Keeping::of).toList();
  }

  /// Of a type of resources.
  static Keeping of(String type) {
    return Rows.ALL.stream().filter(row -> row.types.matcher(type).matches()).findFirst().orElse(NOTHING);
  }

  private static Keeping of(List<String> cells) {
    return new Keeping(Pattern.compile(cells.get(0)), cells.get(1), cells.get(2).equals("-") ? List.of() : Arrays.stream(cells.get(2).split(" ")).map(Part::of).toList());
  }
}
