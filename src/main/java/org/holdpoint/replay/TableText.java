package org.holdpoint.replay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// The text of one or more tables, with the place of each context in it.
final class TableText {
  /// What a group's name begins with.
  private static final String GROUP = "+";
  private static final int DEEPEST = 8;

  /// The rows of one context in one table.
  private record Section(String text, int start, int end) {}

  private final Map<String, List<Section>> sections = new LinkedHashMap<>();
  private Spelling spelling = Spelling.EXACT;
  private List<String> negations = List.of("");

  private TableText() {}

  static TableText read(List<Supplier<InputStream>> tables) {
    var all = new TableText();
    for (var table : tables) {
      try (var stream = table.get()) {
        all.add(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return all;
  }

  private void add(String text) {
    int header = text.startsWith(">") ? 0 : text.indexOf("\n>") + 1;
    if (header == 0 && !text.startsWith(">")) header = text.length();
    if (spelling.equals(Spelling.EXACT)) readRules(text.substring(0, header));
    while (header < text.length()) {
      int line = text.indexOf('\n', header);
      int start = line < 0 ? text.length() : line + 1;
      int after = line < 0 ? -1 : text.indexOf("\n>", line);
      int end = after < 0 ? text.length() : after + 1;
      String path = text.substring(header + 1, line < 0 ? text.length() : line).strip();
      sections.computeIfAbsent(path, _ -> new ArrayList<>(1)).add(new Section(text, start, end));
      header = end;
    }
  }

  private void readRules(String head) {
    var numbers = new ArrayList<String>();
    var addresses = new ArrayList<String>();
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
      else throw new IllegalArgumentException("context table: no such rule: " + line);
    }
    spelling = new Spelling(abbreviations, anyCase, anyOrder, oneCommand, shortNegations, Set.copyOf(numbers), Set.copyOf(addresses));
  }

  boolean has(String path) {
    return sections.containsKey(path);
  }

  /// The rows of a context, those of the groups it names in their place.
  List<String> rows(String path) {
    return rows(path, 0).toList();
  }

  private Stream<String> rows(String path, int depth) {
    if (depth > DEEPEST) throw new IllegalArgumentException("context table: the group " + path + " holds itself");
    return sections.getOrDefault(path, List.of()).stream()
        .flatMap(section -> section.text().substring(section.start(), section.end()).lines())
        .filter(row -> !row.isBlank() && !row.startsWith("#"))
        .flatMap(row -> row.startsWith(GROUP) ? group(row, depth) : Stream.of(row));
  }

  private Stream<String> group(String name, int depth) {
    if (!has(name)) throw new IllegalArgumentException("context table: no such group: " + name);
    return rows(name, depth + 1);
  }

  /// The contexts; a group of rows is none.
  List<String> paths() {
    return sections.keySet().stream().filter(path -> !path.startsWith(GROUP)).toList();
  }

  Spelling spelling() {
    return spelling;
  }

  /// The words that take a command back, the one that the rows are written with first; "" where the table names none.
  List<String> negations() {
    return negations;
  }
}
