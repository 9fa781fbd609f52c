package org.holdpoint.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What is lost with a resource, by keeping.tsv, and the parts that cannot change while it stays.
record Keeping(Pattern types, String what, List<Part> identities) {

  /// A part, as the names that lead to it.
  /// @param standard what it is where it is not written; empty where that does not matter
  /// @param anew whether another value makes a new thing; `~` at its end says that the thing stays
  record Part(String name, Optional<String> standard, boolean anew) {

    private static final String OWN = "its own choice";

    private static Part of(String cell) {
      if (cell.endsWith("~")) {
        return new Part(cell.substring(0, cell.length() - 1), Optional.empty(), false);
      }
      var mark = cell.indexOf('!');
      return mark < 0 ? new Part(cell, Optional.empty(), true) : new Part(cell.substring(0, mark), Optional.of(mark + 1 < cell.length() ? cell.substring(mark + 1) : OWN), true);
    }
  }

  private static final Keeping NOTHING = new Keeping(Pattern.compile(""), "nothing", List.of());

  private static final Map<String, Keeping> BY_TYPE = new ConcurrentHashMap<>();

  private static final class Rows {
    private static final List<Keeping> ALL = TableRows.of("keeping.tsv").stream().map(Keeping::of).toList();
  }

  /// Of a type of resources.
  static Keeping of(String type) {
    return BY_TYPE.computeIfAbsent(type, one -> Rows.ALL.stream().filter(row -> row.types.matcher(one).matches()).findFirst().orElse(NOTHING));
  }

  private static Keeping of(List<String> cells) {
    return new Keeping(Pattern.compile(cells.get(0)), cells.get(1), cells.get(2).equals("-") ? List.of() : Arrays.stream(cells.get(2).split(" ")).map(Part::of).toList());
  }
}
