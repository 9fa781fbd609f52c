package org.holdpoint.source;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Where each line of an embedded text stands in the file around it. `lines` holds, for each line of the inner text in order, the place of its first
/// column in the outer file; columns go on from there one to one. `whole` are the lines, from 1, that do not stand there as they are: they stand for the whole of their place.
public record SourceMap(List<Span> lines, Set<Integer> whole) {

  public SourceMap {
    lines = List.copyOf(lines);
    whole = Set.copyOf(whole);
  }

  /// Of a text whose lines all stand there as they are.
  public SourceMap(List<Span> lines) {
    this(lines, Set.of());
  }

  /// Of a text none of whose lines stands there: each stands for the whole of its place.
  public static SourceMap standing(List<Span> lines) {
    return new SourceMap(lines, IntStream.rangeClosed(1, lines.size()).boxed().collect(Collectors.toSet()));
  }

  /// The place in the outer file of a stretch of the inner text, whose lines may stand there in another order (YAML has none of keys).
  public Span outward(Span inner) {
    var from = at(inner.line());
    var to = at(inner.endLine());
    var column = whole.contains(inner.line()) ? from.column() : from.column() + inner.column() - 1;
    var start = Span.of(from.file(), from.side(), from.line(), column, column);
    return start.to(whole.contains(inner.endLine()) ? to : Span.of(from.file(), from.side(), to.line(), to.column(), Math.max(to.column() + inner.endColumn() - 1, 1)));
  }

  private Span at(int line) {
    return lines.get(Math.min(line, lines.size()) - 1);
  }
}
