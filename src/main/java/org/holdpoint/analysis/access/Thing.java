package org.holdpoint.analysis.access;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/// An object of a database that rights are about: a record but that it keeps its hash, which is asked for with every right on it.
final class Thing {

  private static final List<String> RELATIONS = List.of("table", "view", "sequence", "partition");
  private static final List<String> ROUTINES = List.of("function", "procedure", "routine", "aggregate");

  private final String sort;
  private final List<String> path;
  private final int hash;

  Thing(String sort, List<String> path) {
    this.sort = sort;
    this.path = path;
    this.hash = 31 * sort.hashCode() + path.hashCode();
  }

  /// `relation` (tables, views, sequences: they share their names), `routine`, `schema`, `database`, `server`, or as its statement says.
  String sort() {
    return sort;
  }

  /// Its whole name, from the outside in.
  List<String> path() {
    return path;
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof Thing thing && hash == thing.hash && sort.equals(thing.sort) && path.equals(thing.path);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return sort + " " + shown();
  }

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

  /// What it lies in, from the outside in, each as text.
  List<String> outers() {
    return IntStream.range(1, path.size()).mapToObj(length -> String.join(".", path.subList(0, length))).toList();
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
    return path.isEmpty() ? "*" : path.size() <= 2 ? path.getFirst() : String.join(".", path.subList(0, path.size() - 1));
  }
}
