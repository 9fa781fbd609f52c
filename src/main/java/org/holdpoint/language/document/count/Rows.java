package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.ArtifactFact.ReaderWidth;
import org.holdpoint.fact.ArtifactFact.RowList;
import org.holdpoint.fact.ArtifactFact.RowWidth;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.language.document.form.Spots;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Rows of documents, and how many cells each must have: by a list of names beside or above them (`columns: [host, port]`), or by a number (`field_count: 20`).
public final class Rows {

  /// What the cells of a row are called, and the word for it.
  private static final Map<String, String> CELLS = Map.ofEntries(Map.entry("field", "field"), Map.entry("column", "field"), Map.entry("header", "field"), Map.entry("col", "field"),
      Map.entry("parameter", "parameter"), Map.entry("param", "parameter"), Map.entry("argument", "parameter"), Map.entry("arg", "parameter"), Map.entry("input", "parameter"));
  /// Words that stand with them and say nothing else.
  private static final Set<String> BESIDE = Set.of("count", "num", "number", "n", "total", "names", "name", "of", "input", "expected", "required", "definition", "definitions", "defs", "list", "per", "row", "size",
      "template", "schema", "supplied", "type");
  private static final Set<String> COUNTING = Set.of("count", "num", "number", "n", "total", "size", "supplied", "expected", "input");
  /// What the cells of one row are called inside of an entry.
  private static final Set<String> INSIDE = Set.of("params", "parameters", "args", "arguments", "values", "cells", "row", "inputs", "fields", "columns");
  private static final long LARGEST = 10_000;
  private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,3}");

  private final Subject subject;
  private final boolean data;
  private final List<Fact> facts = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  /// How many cells, of what, and who says so; `listed` where their names do.
  private record Stated(Entry entry, String cell, long cells) {}

  private Rows(Subject subject, boolean data) {
    this.subject = subject;
    this.data = data;
  }

  /// In the order of the file; `data`: the document is a table whose first line names its columns.
  public static List<Fact> of(Subject subject, List<YamlNode> documents, boolean data) {
    var rows = new Rows(subject, data);
    documents.forEach(document -> rows.inside(document, "", "", Optional.empty()));
    return rows.facts;
  }

  /// How many cells a program takes, by its constants: `FIELDS = 20`.
  static List<Fact> constants(Subject subject, List<Entry> constants) {
    var rows = new Rows(subject, false);
    constants.stream().flatMap(entry -> stated(entry).stream()).forEach(rows::reader);
    return rows.facts;
  }

  private void inside(YamlNode node, String path, String name, Optional<Stated> above) {
    switch (node) {
      case Mapping block -> {
        var own = block.entries().stream().flatMap(entry -> stated(entry).stream()).toList();
        // Two of them, and nobody knows whose rows these are.
        var stated = own.size() == 1 ? Optional.of(own.getFirst()) : own.isEmpty() ? above : Optional.<Stated>empty();
        own.stream().filter(one -> one.entry().value() instanceof Scalar).forEach(this::reader);
        block.entries().forEach(entry -> inside(entry.value(), path + "." + entry.key().text(), entry.key().text(), stated));
      }
      case Sequence list -> {
        rows(list, path, name, above);
        list.items().forEach(item -> inside(item, path + "[]", "", above));
      }
      case Scalar _ -> { }
    }
  }

  private void reader(Stated stated) {
    var name = stated.entry().key().text();
    var at = Spots.at(stated.entry());
    facts.add(new ReaderWidth(Key.of(subject, "reader-width", name, "" + seen.merge("reader " + name, 1, Integer::sum)), at, at, name, stated.cell(), stated.cells()));
  }

  /// What an entry says of the cells of rows beside or below it.
  private static Optional<Stated> stated(Entry entry) {
    var words = StatedCounts.singular(StatedCounts.words(entry.key().text()));
    // `input_fields` are fields.
    var cell = words.stream().flatMap(word -> Optional.ofNullable(CELLS.get(word)).stream()).reduce((_, last) -> last);
    if (cell.isEmpty() || !words.stream().allMatch(word -> CELLS.containsKey(word) || BESIDE.contains(word))) {
      return Optional.empty();
    }
    return switch (entry.value()) {
      case Sequence list when !list.items().isEmpty() && list.items().stream().noneMatch(Sequence.class::isInstance) -> Optional.of(new Stated(entry, cell.get(), list.items().size()));
      case Scalar number when number.text().matches("[1-9][0-9]{0,4}") && Long.parseLong(number.text()) <= LARGEST
          && (words.stream().anyMatch(COUNTING::contains) || !words.equals(StatedCounts.words(entry.key().text()))) -> Optional.of(new Stated(entry, cell.get(), Long.parseLong(number.text())));
      case Scalar _, Sequence _, Mapping _ -> Optional.empty();
    };
  }

  /// Rows of a table of which some have more fields than its first line names, which stand under their numbers, or fewer (RFC 4180 section 2.4: each line should have the same number).
  private void table(Sequence list) {
    var rows = list.items().stream().filter(Mapping.class::isInstance).map(Mapping.class::cast).filter(row -> !row.entries().isEmpty() && !(data && remark(row))).toList();
    var beyond = rows.stream().flatMap(row -> row.entries().stream()).map(entry -> entry.key().text()).filter(name -> NUMBER.matcher(name).matches()).mapToInt(Integer::parseInt).min();
    var named = beyond.isPresent() ? beyond.getAsInt() - 1 : data ? rows.stream().mapToInt(row -> row.entries().size()).max().orElse(0) : 0;
    var whole = rows.stream().filter(row -> row.entries().size() == named).count();
    if (whole == 0 || whole == rows.size() || beyond.isEmpty() && whole * 2 < rows.size() || !data && rows.size() != list.items().size()) {
      return;
    }
    var at = rows.getFirst().at();
    facts.add(new RowList(Key.of(subject, "row-list", "table"), at, at, "table", "field", rows.size(), widths(rows.stream().map(row -> new Row("", row.entries().size(), false, row.at())).toList()), false, new Value.Known<>((long) named, at), "first line"));
  }

  private static boolean remark(Mapping row) {
    return row.entries().getFirst().value() instanceof Scalar first && first.text().startsWith("#");
  }

  private void rows(Sequence list, String path, String name, Optional<Stated> stated) {
    if (path.isEmpty()) {
      table(list);
    }
    var rows = list.items().stream().map(Rows::row).toList();
    if (rows.isEmpty() || rows.stream().anyMatch(Optional::isEmpty)) {
      return;
    }
    var first = rows.getFirst().orElseThrow();
    var cell = Optional.ofNullable(CELLS.get(StatedCounts.singular(StatedCounts.words(first.name())).getLast())).or(() -> stated.map(Stated::cell)).orElse("");
    var number = seen.merge(path, 1, Integer::sum);
    var at = list.at().line() == list.at().endLine() ? list.at() : first.at();
    facts.add(new RowList(Key.of(subject, "row-list", number == 1 ? path : path + " " + number), at, at, name, cell, rows.size(), widths(rows.stream().map(Optional::orElseThrow).toList()), rows.stream().allMatch(row -> row.orElseThrow().placed()),
        stated.<Value<Long>>map(one -> new Value.Known<>(one.cells(), Spots.at(one.entry()))).orElseGet(Value.Absent::new), stated.map(one -> one.entry().key().text()).orElse("")));
  }

  private record Row(String name, int cells, boolean placed, Span at) {}

  /// How many rows there are of each width, the first of them where it stands.
  private static List<RowWidth> widths(List<Row> rows) {
    var widths = new LinkedHashMap<Integer, RowWidth>();
    rows.forEach(row -> widths.merge(row.cells(), new RowWidth(row.cells(), 1, row.at()), (one, _) -> new RowWidth(one.cells(), one.rows() + 1, one.at())));
    return List.copyOf(widths.values());
  }

  /// A row: a list of texts, or an entry with one such list that is called like the cells of a row.
  private static Optional<Row> row(YamlNode item) {
    return switch (item) {
      case Sequence cells when cells.items().stream().noneMatch(cell -> cell instanceof Sequence) -> Optional.of(new Row("", cells.items().size(), placed(cells), Spots.first(cells)));
      case Mapping entry -> {
        var lists = entry.entries().stream().filter(one -> INSIDE.contains(one.key().text().toLowerCase(Locale.ROOT)) && one.value() instanceof Sequence cells
            && cells.items().stream().allMatch(Scalar.class::isInstance)).toList();
        yield lists.size() != 1 ? Optional.empty() : Optional.of((Sequence) lists.getFirst().value())
            .map(cells -> new Row(lists.getFirst().key().text(), cells.items().size(), placed(cells), Spots.at(lists.getFirst())));
      }
      case Sequence _, Scalar _ -> Optional.empty();
    };
  }

  private static boolean placed(Sequence cells) {
    var texts = cells.items().stream().filter(Scalar.class::isInstance).map(cell -> ((Scalar) cell).text()).toList();
    return texts.stream().distinct().count() < texts.size();
  }
}
