package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/// The rows of a table by the types of resources that they are about: a pattern in the first cell, before ` where ` if more is said. A row is taken apart when a type first asks for it: a change
/// has few types, and the table has many.
///
/// @param <R> what a row comes to
final class TypeRows<R> {

  private static final String WHERE = " where ";
  /// What makes it hard to tell with which letter a pattern begins.
  private static final String LOOSE = "^[.\\?*{";

  private final List<Row<R>> rows = new ArrayList<>();
  private final Function<List<String>, R> reader;
  private final Map<String, List<R>> byType = new ConcurrentHashMap<>();

  private static final class Row<R> {
    private final String line;
    private final String types;
    private volatile Optional<Pattern> pattern = Optional.empty();
    private volatile Optional<R> read = Optional.empty();
    private volatile Optional<String> first = Optional.empty();

    Row(String line) {
      this.line = line;
      var cell = line.substring(0, line.indexOf('\t'));
      var end = cell.indexOf(WHERE);
      this.types = end < 0 ? cell : cell.substring(0, end);
    }

    boolean about(String type) {
      if (!mayBegin(type)) {
        return false;
      }
      if (pattern.isEmpty()) {
        pattern = Optional.of(Pattern.compile(types));
      }
      return pattern.get().matcher(type).matches();
    }

    /// Whether one of the alternatives begins with the letter of the type, or that cannot be told; compiling a pattern costs more.
    private boolean mayBegin(String type) {
      if (first.isEmpty()) {
        first = Optional.of(first());
      }
      return type.isEmpty() || first.get().isEmpty() || first.get().indexOf(type.charAt(0)) >= 0;
    }

    /// The letters with which the alternatives begin; empty where that cannot be told.
    private String first() {
      var letters = new StringBuilder();
      var begins = true;
      for (var at = 0; at < types.length(); at++) {
        var letter = types.charAt(at);
        if (LOOSE.indexOf(letter) >= 0) {
          return "";
        }
        if (begins && letters.indexOf(String.valueOf(letter)) < 0) {
          letters.append(letter);
        }
        begins = letter == '|' || letter == '(';
      }
      return letters.toString();
    }

    R read(Function<List<String>, R> reader) {
      if (read.isEmpty()) {
        read = Optional.of(reader.apply(List.of(line.split("\t"))));
      }
      return read.get();
    }
  }

  TypeRows(String table, Function<List<String>, R> reader) {
    this.reader = reader;
    TableRows.of(table).forEach(line -> rows.add(new Row<>(line)));
  }

  /// Those about a type, in the order of the table.
  List<R> about(String type) {
    return byType.computeIfAbsent(type, one -> {
      var own = new ArrayList<R>();
      for (var row : rows) {
        if (row.about(one)) {
          own.add(row.read(reader));
        }
      }
      return List.copyOf(own);
    });
  }
}
