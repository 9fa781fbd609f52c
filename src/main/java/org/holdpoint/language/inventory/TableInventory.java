package org.holdpoint.language.inventory;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Value;
import org.holdpoint.rows.Table;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Inventories as tables (RFC 4180; also with semicolons or tabs): a first line that names the columns, one of them the host, one its groups or its zone; several groups of a host stand in one field, with `;`, `|`, a blank or
/// a comma between them. Or tables of capacity: a subsystem in each line, how many hosts it has, and how many must stay.
final class TableInventory {

  private static final Set<String> NAMES = Set.of("host", "hostname", "name", "server", "node", "instance", "instance_id", "fqdn", "device");
  private static final Set<String> GROUPS = Set.of("groups", "group", "subsystems", "subsystem", "roles", "role", "services", "service", "pool", "cluster", "tier", "component", "function", "class", "fleet");

  private TableInventory() {}

  /// Whether the first line names a host and where it belongs.
  static boolean fits(SourceFile file) {
    var header = header(file);
    return header.stream().anyMatch(NAMES::contains) && header.stream().anyMatch(column -> GROUPS.contains(column) || Words.zone(column)) || capacity(header);
  }

  /// Whether a line is a subsystem that is counted beside its floor.
  private static boolean capacity(List<String> header) {
    return (header.stream().noneMatch(NAMES::contains) ? header.stream().filter(GROUPS::contains).count() == 1 : header.getFirst().equals("name") && header.stream().noneMatch(GROUPS::contains))
        && header.stream().anyMatch(Amounts::count) && header.stream().anyMatch(Words::floor);
  }

  private static List<String> header(SourceFile file) {
    return file.lines().stream().filter(line -> !line.text().isBlank() && !line.text().startsWith("#")).findFirst().map(line -> fields(file, line, Table.separator(line.text())).stream().map(Words::plain).toList()).orElse(List.of());
  }

  static Collected read(SourceFile file) {
    var all = new Collected(file);
    var header = header(file);
    var name = header.stream().filter(NAMES::contains).findFirst().map(header::indexOf).orElse(0);
    var capacity = capacity(header);
    var separator = Optional.<Character>empty();
    for (var line : file.lines()) {
      if (line.text().isBlank() || line.text().startsWith("#")) {
        continue;
      }
      if (separator.isEmpty()) {
        separator = Optional.of(Table.separator(line.text()));
      } else {
        var fields = fields(file, line, separator.get());
        if (capacity) {
          subsystem(all, header, fields, file.span(line));
        } else {
          row(all, header, name, fields, file, line);
        }
      }
    }
    return all;
  }

  private static void row(Collected all, List<String> header, int name, List<String> fields, SourceFile file, SourceLine line) {
    if (fields.size() <= name || fields.get(name).isBlank() || all.size() >= Collected.MOST) {
      all.unread(file.span(line));
      return;
    }
    var host = fields.get(name).strip();
    all.host(host, file.span(line));
    for (var at = 0; at < Math.min(header.size(), fields.size()); at++) {
      var value = fields.get(at).strip();
      if (GROUPS.contains(header.get(at))) {
        for (var group : value.split("[;|,\\s]+")) {
          if (!group.isEmpty()) {
            all.host(host, group, file.span(line));
          }
        }
      }
      if (at != name && !value.isEmpty()) {
        all.variable(host, header.get(at), value);
      }
    }
  }

  private static void subsystem(Collected all, List<String> header, List<String> fields, Span at) {
    var name = header.stream().filter(GROUPS::contains).findFirst().map(header::indexOf).orElse(0);
    if (fields.size() <= name || fields.get(name).isBlank()) {
      all.unread(at);
      return;
    }
    Value<Long> count = new Value.Absent<>();
    Value<String> floor = new Value.Absent<>();
    Value<String> step = new Value.Absent<>();
    Value<String> load = new Value.Absent<>();
    Value<Long> interval = new Value.Absent<>();
    for (var column = 0; column < Math.min(header.size(), fields.size()); column++) {
      var word = header.get(column);
      var value = fields.get(column).strip();
      if (Amounts.count(word) && count instanceof Value.Absent) {
        count = value.matches("[0-9]{1,9}") ? new Value.Known<>(Long.parseLong(value), at) : new Value.Unknown<>(value, at);
      } else if (Words.floor(word) && !value.isEmpty()) {
        floor = new Value.Known<>(Words.amount(word, value), at);
      } else if (Words.step(word) && !value.isEmpty()) {
        step = new Value.Known<>(Words.amount(word, value), at);
      } else if (Words.load(word) && !value.isEmpty()) {
        load = new Value.Known<>(Words.amount(word, value), at);
      } else if (Words.interval(word) && !value.isEmpty()) {
        interval = Words.seconds(word, value, at);
      }
    }
    all.asked(all.capacity(fields.get(name).strip(), count, floor, step, new Value.Absent<>(), new Value.Absent<>(), load, interval, at));
  }

  private static List<String> fields(SourceFile file, SourceLine line, char separator) {
    return Table.fields(file, line, separator).stream().map(Scalar::text).toList();
  }
}
