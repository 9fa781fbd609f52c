package org.holdpoint.source;

import java.util.List;

/// Where each line of an embedded text stands in the file around it. `lines` holds, for each line of the inner text in order, the place of its first
/// column in the outer file; columns go on from there one to one.
public record SourceMap(List<Span> lines) {

  public SourceMap {
    lines = List.copyOf(lines);
  }

  /// The place in the outer file of a stretch of the inner text.
  public Span outward(Span inner) {
    var from = at(inner.line());
    var to = at(inner.endLine());
    return new Span(from.file(), from.side(), from.line(), from.column() + inner.column() - 1, to.line(), Math.max(to.column() + inner.endColumn() - 1, 1));
  }

  private Span at(int line) {
    return lines.get(Math.min(line, lines.size()) - 1);
  }
}
