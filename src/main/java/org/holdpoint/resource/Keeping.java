package org.holdpoint.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What is lost with a resource, by keeping.tsv, and the parts that cannot change while it stays.
record Keeping(Optional<GuardRow.Only> only, String what, List<Part> identities) {

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

  private static final Keeping NOTHING = new Keeping(Optional.empty(), "nothing", List.of());

  private static final class Rows {
    private static final TypeRows<Keeping> ALL = new TypeRows<>("keeping.tsv", Keeping::of);
  }

  /// Of a resource, by its type and by what it says.
  static Keeping of(Resource resource) {
    return rows(resource.type()).stream().filter(row -> row.only.filter(condition -> !condition.holds(resource.body())).isEmpty()).findFirst().orElse(NOTHING);
  }

  /// Of a type of resources, where nothing is known of what one of them says.
  static Keeping of(String type) {
    return rows(type).stream().filter(row -> row.only.isEmpty()).findFirst().orElse(NOTHING);
  }

  private static List<Keeping> rows(String type) {
    return Rows.ALL.about(type);
  }

  private static Keeping of(List<String> cells) {
    var types = cells.get(0).split(GuardRow.WHERE, 2);
    return new Keeping(types.length > 1 ? Optional.of(GuardRow.Only.of(types[1])) : Optional.empty(), cells.get(1), cells.get(2).equals("-") ? List.of() : Arrays.stream(cells.get(2).split(" ")).map(Part::of).toList());
  }
}
