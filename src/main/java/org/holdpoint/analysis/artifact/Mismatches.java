package org.holdpoint.analysis.artifact;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ArtifactFact.ReaderWidth;
import org.holdpoint.fact.ArtifactFact.RowList;
import org.holdpoint.fact.ArtifactFact.RowMismatch;
import org.holdpoint.fact.ArtifactFact.RowUnlike;
import org.holdpoint.fact.ArtifactFact.RowWidth;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Rows of data beside what is stated of their width: in their own document, else by the only reader of such cells among all documents.
public final class Mismatches {

  /// (cells) Lists of fewer texts are no rows that somebody reads by their places.
  private static final int WIDE = 5;

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

  /// Rows of tables of some width that all had the same one, and do not have it any more; one row alone says so where its cells mean something by their place.
  public static List<Fact> edited(List<Fact> was, List<Fact> now) {
    var before = was.stream().filter(RowList.class::isInstance).map(RowList.class::cast).filter(list -> (list.rows() > 1 || list.placed()) && list.widths().size() == 1 && list.widths().getFirst().cells() >= WIDE).toList();
    return before.isEmpty() ? List.of() : now.stream().filter(RowList.class::isInstance).map(RowList.class::cast).filter(list -> list.stated() instanceof Value.Absent<Long>)
        .flatMap(list -> before.stream().filter(old -> old.key().equals(list.key())).flatMap(old -> unlike(old, list).stream())).toList();
  }

  /// Where some still have the old width: a table that is made anew is another one.
  private static Optional<Fact> unlike(RowList was, RowList now) {
    var had = was.widths().getFirst();
    return now.widths().stream().anyMatch(width -> width.cells() == had.cells()) ? now.widths().stream().filter(width -> width.cells() != had.cells()).findFirst()
        .map(width -> new RowUnlike(new Key(now.key().subject(), "row-unlike", now.key().path()), width.at(), now.within(), now.name(), had.cells(), width.cells(), had.at())) : Optional.empty();
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
