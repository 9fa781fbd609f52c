package org.holdpoint.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The tables and views in which databases list what objects they have (`catalogues.tsv`, with its sources).
final class Catalogues {

  private static final class Rows {
    private static final List<Row> ALL = rows();
  }

  private static final Pattern NAMED = Pattern.compile(
      "(?i)\\b(?:information_schema|pg_catalog|pg_[a-z_]+|crdb_internal|system[\"`]?\\s*\\.|sys\\]?\\s*\\.|all_[a-z_]+|dba_[a-z_]+|show\\s+(?:extended\\s+|full\\s+)*(?:columns|fields|tables|views|objects))");

  private Catalogues() {}

  /// A catalogue.
  /// @param dialect whose it is; `*` where many have it
  /// @param schemas its columns that say of which schema (or database) an entry is
  /// @param objects its columns that say of which object an entry is
  /// @param byRights whether its reader sees only the entries of what he has rights on
  record Row(String dialect, String relation, Set<String> schemas, Set<String> objects, boolean byRights) {

    private boolean is(List<String> path) {
      var dot = relation.indexOf('.');
      var last = path.getLast();
      var schema = path.size() > 1 ? path.get(path.size() - 2) : "";
      if (dot < 0) {
        return last.equals(relation) && (schema.isEmpty() || schema.equals("pg_catalog") || schema.equals("sys"));
      }
      return schema.equals(relation.substring(0, dot)) && (relation.endsWith(".*") || last.equals(relation.substring(dot + 1)));
    }
  }

  /// Whether a text may name a catalogue, by a look that costs little.
  static boolean mayBeIn(String text) {
    return NAMED.matcher(text).find();
  }

  /// The catalogue of this name, in small letters, for a statement of this dialect: its own, else one that only another database has.
  static Optional<Row> of(List<String> path, String dialect) {
    var found = Rows.ALL.stream().filter(row -> row.is(path)).toList();
    return found.stream().filter(row -> row.dialect().equals(dialect) || row.dialect().equals("*")).findFirst().or(() -> found.stream().findFirst());
  }

  private static List<Row> rows() {
    try (var in = Catalogues.class.getResourceAsStream("catalogues.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .map(cells -> new Row(cells[0], cells[1], set(cells[2]), set(cells[3]), cells[4].equals("yes"))).toList();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static Set<String> set(String cell) {
    return cell.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cell.split(",")));
  }
}
