package org.holdpoint.analysis.access;

import java.util.List;
import java.util.Locale;

/// An object of a database that rights are about.
/// @param sort `relation` (tables, views, sequences: they share their names), `routine`, `schema`, `database`, `server`, or as its statement says
/// @param path its whole name, from the outside in
record Thing(String sort, List<String> path) {

  private static final List<String> RELATIONS = List.of("table", "view", "sequence", "partition");
  private static final List<String> ROUTINES = List.of("function", "procedure", "routine", "aggregate");

  /// `table`, `materialized view`, `foreign table` → `relation`.
  static String sort(String kind) {
    if (kind.equals("table") || kind.equals("relation")) {
      return "relation";
    }
    var small = kind.toLowerCase(Locale.ROOT);
    if (RELATIONS.stream().anyMatch(small::endsWith) || small.equals("object")) {
      return "relation";
    }
    return ROUTINES.stream().anyMatch(small::endsWith) ? "routine" : small;
  }

  boolean relation() {
    return sort.equals("relation");
  }

  /// `schema.name`.
  String shown() {
    return path.isEmpty() ? "*" : String.join(".", path);
  }

  /// What it lies in, as text; of a schema or database itself.
  String schema() {
    return path.isEmpty() ? "*" : path.size() == 1 ? path.getFirst() : String.join(".", path.subList(0, path.size() - 1));
  }
}
