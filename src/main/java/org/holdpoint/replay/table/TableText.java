package org.holdpoint.replay.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdpoint.replay.line.Spelling;

/// The text of one or more tables, with the place of each context in it.
final class TableText {
  /// What a group's name begins with.
  private static final String GROUP = "+";
  private static final int DEEPEST = 8;

  private final List<TableIndex> tables;
  private Spelling spelling = Spelling.EXACT;
  private List<String> negations = List.of("");

  private TableText(List<TableIndex> tables) {
    this.tables = tables;
    for (var table : tables) {
      if (spelling.equals(Spelling.EXACT)) readRules(table.header());
    }
  }

  static TableText read(List<Supplier<InputStream>> tables) {
    return new TableText(tables.stream().map(table -> TableIndex.of(bytes(table))).toList());
  }

  /// Resources of the package of `owner`, each with the index that the build wrote.
  static TableText shipped(Class<?> owner, List<String> names) {
    return new TableText(names.stream().map(name -> TableIndex.of(bytes(() -> owner.getResourceAsStream(name)), bytes(() -> owner.getResourceAsStream(name + ".index")))).toList());
  }

  private static byte[] bytes(Supplier<InputStream> table) {
    try (var stream = table.get()) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readRules(String head) {
    var numbers = new ArrayList<String>();
    var addresses = new ArrayList<String>();
    var values = new ArrayList<String>();
    boolean abbreviations = false;
    boolean anyCase = false;
    boolean anyOrder = false;
    boolean oneCommand = false;
    boolean shortNegations = false;
    for (String line : head.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList()) {
      if (line.equals("abbreviations")) abbreviations = true;
      else if (line.equals("any case")) anyCase = true;
      else if (line.equals("options in any order")) anyOrder = true;
      else if (line.equals("one command a line")) oneCommand = true;
      else if (line.equals("short negations")) shortNegations = true;
      else if (line.startsWith("negation ")) negations = List.of(line.substring("negation ".length()).strip().split(" +"));
      else if (line.startsWith("number ")) numbers.addAll(List.of(line.substring("number ".length()).strip().split(" +")));
      else if (line.startsWith("address ")) addresses.addAll(List.of(line.substring("address ".length()).strip().split(" +")));
      else if (line.startsWith("value ")) values.addAll(List.of(line.substring("value ".length()).strip().split(" +")));
      else throw new IllegalArgumentException("context table: no such rule: " + line);
    }
    spelling = new Spelling(abbreviations, anyCase, anyOrder, oneCommand, shortNegations, Set.copyOf(numbers), Set.copyOf(addresses), Set.copyOf(values));
  }

  boolean has(String path) {
    return tables.stream().anyMatch(table -> table.has(path));
  }

  /// The rows of a context, those of the groups it names in their place.
  List<String> rows(String path) {
    var rows = new ArrayList<String>();
    take(path, 0, rows);
    return rows;
  }

  private void take(String path, int depth, List<String> rows) {
    if (depth > DEEPEST) throw new IllegalArgumentException("context table: the group " + path + " holds itself");
    for (var table : tables) {
      for (var text : table.rows(path)) {
        for (var row : text.split("\n")) {
          if (row.startsWith(GROUP)) {
            if (!has(row)) throw new IllegalArgumentException("context table: no such group: " + row);
            take(row, depth + 1, rows);
          } else if (!row.isBlank() && !row.startsWith("#")) {
            rows.add(row);
          }
        }
      }
    }
  }

  /// The contexts; a group of rows is none.
  List<String> paths() {
    return tables.stream().flatMap(TableIndex::paths).filter(path -> !path.startsWith(GROUP)).distinct().toList();
  }

  Spelling spelling() {
    return spelling;
  }

  /// The words that take a command back, the one that the rows are written with first; "" where the table names none.
  List<String> negations() {
    return negations;
  }
}
