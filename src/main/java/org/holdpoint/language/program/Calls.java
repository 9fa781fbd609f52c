package org.holdpoint.language.program;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/// Calls by which migrations make and drop tables and columns without SQL: the table `migrations.tsv`.
final class Calls {

  private Calls() {}

  /// A call, where it begins and ends, and the statement that it amounts to.
  record Call(int from, int to, String statement) {}

  /// @param endings of the files that have it
  private record Row(Set<String> endings, Pattern call, String statement) {}

  /// Read when the first migration is.
  private static final class Rows {

    private static final List<Row> ALL = read();

    private static List<Row> read() {
      try (var table = Objects.requireNonNull(Calls.class.getResourceAsStream("migrations.tsv"), "migrations.tsv is part of the program")) {
        return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
            .map(cells -> new Row(Set.of(cells[0].split(",")), Pattern.compile(cells[1]), cells[2])).toList();
      } catch (IOException wrong) {
        throw new UncheckedIOException(wrong);
      }
    }
  }

  /// Those in the text of a file with this ending.
  static List<Call> of(String ending, String text) {
    var found = new ArrayList<Call>();
    for (var row : Rows.ALL) {
      if (row.endings().contains(ending)) {
        var call = row.call().matcher(text);
        while (call.find()) {
          var statement = row.statement();
          for (var group = 1; group <= call.groupCount(); group++) {
            statement = statement.replace("$" + group, Objects.requireNonNullElse(call.group(group), ""));
          }
          found.add(new Call(call.start(), call.end(), statement));
        }
      }
    }
    return found;
  }
}
