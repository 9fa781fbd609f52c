package org.holdpoint.resource;

import java.util.List;
import java.util.regex.Pattern;

/// What is lost with a resource, by keeping.tsv, and the parts that cannot change while it stays.
record Keeping(Pattern types, String what, List<String> identities) {

  private static final Keeping NOTHING = new Keeping(Pattern.compile(""), "nothing", List.of());

  private static final class Rows {
    private static final List<Keeping> ALL = TableRows.of("keeping.tsv").stream().map(Keeping::of).toList();
  }

  /// Of a type of resources.
  static Keeping of(String type) {
    return Rows.ALL.stream().filter(row -> row.types.matcher(type).matches()).findFirst().orElse(NOTHING);
  }

  private static Keeping of(List<String> cells) {
    return new Keeping(Pattern.compile(cells.get(0)), cells.get(1), cells.get(2).equals("-") ? List.of() : List.of(cells.get(2).split(" ")));
  }
}
