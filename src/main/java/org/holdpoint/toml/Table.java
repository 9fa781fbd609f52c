package org.holdpoint.toml;

import java.util.LinkedHashMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;

/// A block whose entries stand all over a file, while it is read: `[a.b]` here, `a.c = 1` there.
public final class Table {

  private final Span at;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  /// An entry is one of a value, a block, or several blocks (`[[stage]]`).
  private record Entry(YamlNode.Scalar name, Optional<YamlNode> value, Optional<Table> table, List<Table> tables) {}

  public Table(Span at) {
    this.at = at;
  }

  /// The block of that name, which is made where there is none; of several the last one. Empty where the name has a value.
  public Optional<Table> table(YamlNode.Scalar name) {
    var entry = entries.computeIfAbsent(name.text(), _ -> new Entry(name, Optional.empty(), Optional.of(new Table(name.at())), List.of()));
    return entry.table().or(() -> entry.tables().isEmpty() ? Optional.empty() : Optional.of(entry.tables().getLast()));
  }

  /// A further block of that name. Empty where the name has a value or is one block.
  public Optional<Table> next(YamlNode.Scalar name) {
    var entry = entries.computeIfAbsent(name.text(), _ -> new Entry(name, Optional.empty(), Optional.empty(), new ArrayList<>()));
    if (entry.value().isPresent() || entry.table().isPresent()) {
      return Optional.empty();
    }
    entry.tables().add(new Table(name.at()));
    return Optional.of(entry.tables().getLast());
  }

  /// Whether the value could be set: the name was free.
  public boolean set(YamlNode.Scalar name, YamlNode value) {
    return entries.putIfAbsent(name.text(), new Entry(name, Optional.of(value), Optional.empty(), List.of())) == null;
  }

  /// The block as it is in the end.
  public YamlNode.Mapping node() {
    return new YamlNode.Mapping(entries.values().stream().map(entry -> new YamlNode.Entry(entry.name(), node(entry))).toList(), at);
  }

  private static YamlNode node(Entry entry) {
    return entry.value().or(() -> entry.table().map(Table::node)).orElseGet(() -> new YamlNode.Sequence(entry.tables().stream().map(table -> (YamlNode) table.node()).toList(), entry.name().at()));
  }
}
