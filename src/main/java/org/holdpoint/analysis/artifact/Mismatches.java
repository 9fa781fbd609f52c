package org.holdpoint.analysis.artifact;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ArtifactFact.ReaderWidth;
import org.holdpoint.fact.ArtifactFact.RowList;
import org.holdpoint.fact.ArtifactFact.RowMismatch;
import org.holdpoint.fact.ArtifactFact.RowWidth;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Rows of data beside what is stated of their width: in their own document, else by the only reader of such cells among all documents.
public final class Mismatches {

  private Mismatches() {}

  /// What follows for the lists of one document (`own`) from the facts of all.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    var lists = own.stream().filter(RowList.class::isInstance).map(RowList.class::cast).toList();
    if (lists.isEmpty()) {
      return List.of();
    }
    var readers = all.stream().filter(ReaderWidth.class::isInstance).map(ReaderWidth.class::cast).toList();
    return lists.stream().flatMap(list -> mismatch(list, readers).stream()).map(Fact.class::cast).toList();
  }

  private record Stated(String name, long cells, Span at) {}

  private static Optional<RowMismatch> mismatch(RowList list, List<ReaderWidth> readers) {
    var stated = switch (list.stated()) {
      case Value.Known<Long>(var cells, var at) -> Optional.of(new Stated(list.statedBy(), cells, at));
      case Value.Absent<Long> _ -> reader(list, readers);
      case Value.Unknown<Long> _ -> Optional.<Stated>empty();
    };
    return stated.flatMap(one -> {
      var other = list.widths().stream().filter(width -> width.cells() != one.cells()).toList();
      return other.stream().findFirst().map(width -> new RowMismatch(new Key(list.key().subject(), "row-mismatch", list.key().path()), width.at(), list.within(), list.name(), one.name(), one.cells(),
          width.cells(), other.stream().mapToInt(RowWidth::rows).sum(), one.at()));
    });
  }

  /// Where readers differ, nobody knows whose rows these are.
  private static Optional<Stated> reader(RowList list, List<ReaderWidth> readers) {
    var same = readers.stream().filter(reader -> !list.cell().isEmpty() && reader.cell().equals(list.cell())).toList();
    return same.stream().map(ReaderWidth::cells).distinct().count() == 1 ? same.stream().findFirst().map(one -> new Stated(one.name(), one.cells(), one.at())) : Optional.empty();
  }
}
