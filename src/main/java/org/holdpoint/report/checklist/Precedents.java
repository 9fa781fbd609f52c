package org.holdpoint.report.checklist;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// The table of precedents.
public final class Precedents {

  private static final String TABLE = "/org/holdpoint/report/precedents.tsv";

  private Precedents() {}

  /// All of them, in the order of the table.
  public static List<Precedent> all() {
    try (var table = Objects.requireNonNull(Precedents.class.getResourceAsStream(TABLE), "precedents.tsv is part of the program")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#") && !line.isBlank()).map(line -> line.split("\t"))
          .map(row -> new Precedent(row[0], row[1], List.of(row[2], row[3]), row[4])).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  /// The one with this id.
  static Optional<Precedent> of(String id, List<Precedent> known) {
    return known.stream().filter(one -> one.id().equals(id)).findFirst();
  }
}
