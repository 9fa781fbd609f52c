package org.holdpoint.language.cdk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// What constructs and their parts come to: the table `constructs.tsv`, read when the first program asks for it.
final class Rows {

  private static final String NONE = "-";
  private static final String VALUE = "value";
  private static final List<Row> ALL = read();

  private Rows() {}

  /// @param construct a pattern over what is called: `aws_rds\.DatabaseInstance`
  /// @param part the names that lead to it in the props, `-` for the construct itself
  /// @param becomes the names that lead to it in the resource, or its type
  /// @param how what its value goes through
  record Row(Pattern construct, List<String> part, String becomes, List<String> how) {

    /// What follows a word in the last cell: `removal:Retain`.
    Optional<String> told(String word) {
      return how.stream().filter(one -> one.startsWith(word + ":")).map(one -> one.substring(word.length() + 1)).findFirst();
    }

    /// What stands there for a value: `true=Enabled`.
    Optional<String> translated(String value) {
      return how.stream().filter(one -> one.startsWith(value + "=")).map(one -> one.substring(value.length() + 1)).findFirst();
    }
  }

  private static List<Row> read() {
    try (var table = Objects.requireNonNull(Rows.class.getResourceAsStream("constructs.tsv"), "constructs.tsv is part of the program")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.isBlank() && !line.startsWith("#")).map(line -> line.split("\t"))
          .map(cells -> new Row(Pattern.compile(cells[0]), Arrays.asList(cells[1].split(">")), cells[2], cells[3].equals(NONE) ? List.of() : List.of(cells[3].split(" ")))).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// The row of a construct itself; empty where it is none of the table.
  static Optional<Row> type(String construct) {
    return about(construct).stream().filter(row -> row.part().equals(List.of(NONE))).findFirst();
  }

  /// Those of its parts.
  static List<Row> parts(String construct) {
    return about(construct).stream().filter(row -> !row.part().equals(List.of(NONE)) && !row.how().contains(VALUE)).toList();
  }

  /// What a member of an enumeration is.
  static Optional<String> member(String enumeration, String name) {
    return about(enumeration).stream().filter(row -> row.how().contains(VALUE) && row.part().equals(List.of(name))).map(Row::becomes).findFirst();
  }

  private static List<Row> about(String name) {
    return ALL.stream().filter(row -> row.construct().matcher(name).matches()).toList();
  }
}
