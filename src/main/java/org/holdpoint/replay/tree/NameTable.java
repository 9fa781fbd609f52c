package org.holdpoint.replay.tree;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.holdpoint.fact.Undefined;
import org.holdpoint.replay.line.Once;

/// Which lines of a configuration define names and which use them: data of each language, a row a line.
///
/// `define | within | line | sort | form`, `use | within | line | sort | effect | filters`, `option | within | line | option` and `manage | within | line | setting`, a tab between them.
/// `within` are the beginnings of the headers around the line, from the outside in, with `>` between them; `.` is none, a last `*` any number of further ones. `line` is a [NamePattern]. The first
/// row that takes a line says what it is; sort `-` says that it holds no name. Forms (`-` is any) that differ cannot share a name. `effect` is an [Undefined], `filters` what the user filters:
/// `routes`, `packets`, `access`, `own` (who may ask by what the line itself opens), `nothing`. `manage` and `option` rows are asked apart, as a line that says who may log in, or switches something on, may also use names; they
/// may begin with `no`, which is a line that takes the rest away. A `value` row is an `option` row whose name is a setting of its place: another name is the same option.
public final class NameTable {

  private static final String OPTION = "option";
  private static final String VALUE = "value";
  private static final String OWN = "own";
  private static final String MANAGE = "manage";
  private static final String NOT = "no";
  /// In the place of a second word: any, or one that no row has.
  private static final String ANY = "";
  private static final String OTHER = " ";

  private final Map<String, Known> rows = new HashMap<>();
  private final Map<String, Known> options = new HashMap<>();
  private final Map<String, Known> settings = new HashMap<>();

  /// A row, and the text of its line: it is read when a line may be of it.
  private record Unread(String line, Once<Row> row) {}

  /// The words that must stand second in lines of some rows, in their order, "" where that may be any; and all of these words.
  private record Seconds(List<String> tokens, Set<String> words) {

    static Seconds of(List<Unread> rows) {
      var tokens = new ArrayList<String>(rows.size());
      var words = new HashSet<String>();
      for (var row : rows) {
        var token = NamePattern.second(row.line());
        tokens.add(token);
        words.add(token);
        words.addAll(NamePattern.parts(token, '|'));
      }
      return new Seconds(tokens, words);
    }
  }

  /// The rows whose lines begin with one word, and which of them a line may be, by its second word: hundreds begin with `ip` or `neighbor`, and few go on alike.
  private static final class Known {

    /// Fewer rows are looked through.
    private static final int FEW = 4;

    private final List<Unread> rows = new ArrayList<>();
    private final Map<String, List<Once<Row>>> near = new ConcurrentHashMap<>();
    private final Once<Seconds> seconds = new Once<>(() -> Seconds.of(rows));

    List<Once<Row>> near(List<String> words) {
      var word = rows.size() < FEW || words.size() < 2 ? ANY : seconds.get().words().contains(words.get(1)) ? words.get(1) : OTHER;
      var known = near.get(word);
      return known == null ? near.computeIfAbsent(word, this::leading) : known;
    }

    private List<Once<Row>> leading(String word) {
      var found = new ArrayList<Once<Row>>();
      for (var at = 0; at < rows.size(); at++) {
        var token = word.equals(ANY) ? ANY : seconds.get().tokens().get(at);
        if (token.isEmpty() || NamePattern.takes(token, word)) {
          found.add(rows.get(at).row());
        }
      }
      return found;
    }
  }

  /// A row of the table.
  public record Row(boolean defines, List<NamePattern> within, boolean deeper, NamePattern line, String sort, String form, Undefined effect, String filters) {

    /// Whether the line itself opens what the name filters.
    boolean own() {
      return filters.equals(OWN);
    }

    /// Whether the name that it takes is a setting.
    boolean value() {
      return filters.equals(VALUE);
    }

    /// Whether these headers, from the outside in, are those the row names.
    boolean inside(List<ConfigNode> headers) {
      if (deeper ? headers.size() < within.size() : headers.size() != within.size()) {
        return false;
      }
      for (var at = 0; at < within.size(); at++) {
        if (!within.get(at).begins(headers.get(at).words())) {
          return false;
        }
      }
      return true;
    }
  }

  private NameTable() {}

  /// Reads the table, but a row only when a line begins like it; throws `IllegalArgumentException` with the row where its cells cannot be told.
  public static NameTable read(Supplier<InputStream> text) {
    var table = new NameTable();
    try (var lines = new BufferedReader(new InputStreamReader(text.get(), StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
        var cells = cells(line);
        var kind = switch (cells.getFirst()) {
          case MANAGE -> table.settings;
          case OPTION, VALUE -> table.options;
          case String _ -> table.rows;
        };
        var row = new Once<>(() -> row(cells));
        NamePattern.parts(NamePattern.first(cells.get(2)), '|').forEach(word -> kind.computeIfAbsent(word, _ -> new Known()).rows.add(new Unread(cells.get(2), row)));
      });
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
    return table;
  }

  private static List<String> cells(String line) {
    var cells = NamePattern.parts(line, '\t');
    var size = switch (cells.getFirst()) {
      case "define" -> 5;
      case "use" -> 6;
      case OPTION, VALUE, MANAGE -> 4;
      case String _ -> -1;
    };
    if (cells.size() != size) {
      throw new IllegalArgumentException("name table: not a row: " + line);
    }
    return cells;
  }

  private static Row row(List<String> cells) {
    var defines = cells.getFirst().equals("define");
    var headers = cells.get(1).equals(".") ? List.<String>of() : Arrays.asList(cells.get(1).split(">"));
    var deeper = !headers.isEmpty() && headers.getLast().equals("*");
    var within = headers.subList(0, headers.size() - (deeper ? 1 : 0)).stream().map(NamePattern::parse).toList();
    return defines ? new Row(true, within, deeper, NamePattern.parse(cells.get(2)), cells.get(3), cells.get(4).equals("-") ? "" : cells.get(4), Undefined.UNKNOWN, "nothing")
        : cells.size() == 4 ? new Row(false, within, deeper, NamePattern.parse(cells.get(2)), cells.get(3), "", Undefined.UNKNOWN, cells.getFirst())
        : new Row(false, within, deeper, NamePattern.parse(cells.get(2)), cells.get(3), "", Undefined.valueOf(cells.get(4).toUpperCase(Locale.ROOT).replace('-', '_')), cells.get(5));
  }

  /// The row that takes a line of a block with these headers around it.
  public Optional<Row> row(List<ConfigNode> headers, List<String> words) {
    return first(rows, headers, words);
  }

  /// The row that says what a line switches on; `words` begin with `no` where it takes the rest away.
  Optional<Row> option(List<ConfigNode> headers, List<String> words) {
    return first(options, headers, words);
  }

  /// The row that says what a line means for who manages the device; `words` begin with `no` where it takes the rest away.
  Optional<Row> setting(List<ConfigNode> headers, List<String> words) {
    return first(settings, headers, words);
  }

  /// The words of a line, with `no` before them where it takes something away.
  static List<String> said(ConfigNode node) {
    if (!node.negated()) {
      return node.words();
    }
    var all = new ArrayList<String>(node.words().size() + 1);
    all.add(NOT);
    all.addAll(node.words());
    return all;
  }

  /// The row whose definition a negated line takes away.
  Optional<Row> withdrawal(List<ConfigNode> headers, List<String> words) {
    return rows(rows, words).stream().map(Once::get).filter(row -> row.defines() && row.inside(headers) && row.line().withdrawn(words).isPresent()).findFirst();
  }

  private static Optional<Row> first(Map<String, Known> rows, List<ConfigNode> headers, List<String> words) {
    for (var known : rows(rows, words)) {
      var row = known.get();
      if (row.inside(headers) && row.line().names(words).isPresent()) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /// Those that a line may be, as far as its first two words say.
  private static List<Once<Row>> rows(Map<String, Known> rows, List<String> words) {
    var known = words.isEmpty() ? null : rows.get(words.getFirst());
    return known == null ? List.of() : known.near(words);
  }
}
