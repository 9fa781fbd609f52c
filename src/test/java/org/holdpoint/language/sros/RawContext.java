package org.holdpoint.language.sros;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// A context of the reference with its rows, the names it has there, and the contexts below it.
record RawContext(List<String> rows, List<String> names, SortedMap<String, RawContext> children) {
  RawContext() {
    this(new ArrayList<>(), new ArrayList<>(), new TreeMap<>());
  }

  /// The context at the end of the path, made where it is missing. A parameter in a name (`file file-id`) is no part of it.
  RawContext at(List<String> path) {
    var context = this;
    for (String name : path) context = context.children.computeIfAbsent(name.strip().split("[ :]")[0], _ -> new RawContext());
    return context;
  }

  void add(String name, String row) {
    rows.add(row);
    if (!names.contains(name)) names.add(name);
  }

  /// The same without one child.
  RawContext without(String child) {
    var rest = new TreeMap<>(children);
    rest.remove(child);
    return new RawContext(rows, names, rest);
  }

  /// All rows and children of several spellings of one context.
  static RawContext merged(List<RawContext> spellings) {
    var merged = new RawContext();
    spellings.forEach(merged::take);
    return merged;
  }

  private void take(RawContext other) {
    other.rows.stream().filter(row -> !rows.contains(row)).forEach(rows::add);
    names.addAll(other.names);
    other.children.forEach((name, child) -> children.computeIfAbsent(name, _ -> new RawContext()).take(child));
  }
}
