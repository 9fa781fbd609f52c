package org.holdpoint.resource;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// What is lost with a resource, by keeping.tsv, and the parts that cannot change while it stays.
record Keeping(Pattern types, Optional<GuardRow.Only> only, String what, List<Part> identities) {

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

  private static final Keeping NOTHING = new Keeping(Pattern.compile(""), Optional.empty(), "nothing", List.of());

  private static final Map<String, List<Keeping>> BY_TYPE = new ConcurrentHashMap<>();

  private static final class Rows {
    private static final List<Keeping> ALL = TableRows.of("keeping.tsv").stream().map(Keeping::of).toList();
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
    return BY_TYPE.computeIfAbsent(type, one -> Rows.ALL.stream().filter(row -> row.types.matcher(one).matches()).toList());
  }

  private static Keeping of(List<String> cells) {
    var types = cells.get(0).split(GuardRow.WHERE, 2);
    return new Keeping(Pattern.compile(types[0]), types.length > 1 ? Optional.of(GuardRow.Only.of(types[1])) : Optional.empty(), cells.get(1), cells.get(2).equals("-") ? List.of() : Arrays.stream(cells.get(2).split(" ")).map(Part::of).toList());
  }
}
