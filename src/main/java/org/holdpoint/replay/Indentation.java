package org.holdpoint.replay;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What the indentation of a script says about its blocks: read from the text alone, so that it can be held against where the lines land.
final class Indentation {

  private final boolean varied;
  private final Map<Statement, Integer> inner = new IdentityHashMap<>();

  /// `commands` are the lines that a person indents: no comments, no empty lines.
  Indentation(List<Statement> commands) {
    varied = commands.stream().mapToInt(Statement::indent).distinct().limit(2).count() > 1;
    for (var i = 0; i + 1 < commands.size(); i++) {
      if (commands.get(i + 1).indent() > commands.get(i).indent()) {
        inner.put(commands.get(i), commands.get(i + 1).indent());
      }
    }
  }

  /// Whether the script is indented at all.
  boolean varied() {
    return varied;
  }

  /// Whether `statement` stands where lines inside the block of `frame` stand.
  boolean fits(Frame frame, Statement statement) {
    if (!varied || statement.prompt().isPresent() || frame.opener().isEmpty()) {
      return true;
    }
    var opener = frame.opener().get();
    var expected = inside(frame);
    return expected.isPresent() ? statement.indent() == expected.getAsInt() : statement.indent() >= opener.indent();
  }

  /// Whether a closing line stands where the header of the block it closes stands.
  boolean closes(Frame frame, Statement closing) {
    return !varied || closing.prompt().isPresent() || frame.opener().map(opener -> opener.prompt().isPresent() || opener.indent() == closing.indent()).orElse(true);
  }

  /// Whether `statement` stands exactly where the lines of the block of `frame` stand.
  boolean pointsTo(Frame frame, Statement statement) {
    var expected = inside(frame);
    return varied && expected.isPresent() && statement.indent() == expected.getAsInt();
  }

  private OptionalInt inside(Frame frame) {
    var column = frame.opener().map(inner::get);
    return column.isPresent() ? OptionalInt.of(column.get()) : OptionalInt.empty();
  }
}
