package org.holdpoint.replay;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

/// What the indentation of a script says about its blocks: read from the text alone, so that it can be held against where the lines land.
final class Indentation {

  private final boolean varied;
  private final int usual;
  private final Map<Statement, Integer> inner = new IdentityHashMap<>();

  /// `commands` are the lines that a person indents: no comments, no empty lines.
  Indentation(List<Statement> commands) {
    varied = commands.stream().mapToInt(Statement::indent).distinct().limit(2).count() > 1;
    var deeper = new HashMap<Integer, Integer>();
    for (var i = 0; i + 1 < commands.size(); i++) {
      var columns = commands.get(i + 1).indent() - commands.get(i).indent();
      if (columns > 0) {
        inner.put(commands.get(i), commands.get(i + 1).indent());
        deeper.merge(columns, 1, Integer::sum);
      }
    }
    usual = deeper.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
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

  /// Whether a closing line stands where the header of the block of `frame` stands, and so says that this block is the one it closes.
  boolean shows(Frame frame, Statement closing) {
    return varied && closing.prompt().isEmpty() && frame.opener().filter(opener -> opener.prompt().isEmpty() && opener.indent() == closing.indent()).isPresent();
  }

  /// Whether a line may be the header of a block whose next line is `next`: one that stands deeper, or the closing line of an empty block.
  boolean opens(Statement header, Statement next, boolean closing) {
    return !varied || next.indent() > header.indent() || closing && next.indent() == header.indent();
  }

  /// Whether `statement` stands exactly where the lines of the block of `frame` stand; for a block with none, where they would stand by the script's usual step.
  boolean pointsTo(Frame frame, Statement statement) {
    var expected = inside(frame);
    return varied && statement.prompt().isEmpty() && frame.opener()
        .filter(opener -> statement.indent() == (expected.isPresent() ? expected.getAsInt() : opener.indent() + usual)).isPresent();
  }

  private OptionalInt inside(Frame frame) {
    var column = frame.opener().map(inner::get);
    return column.isPresent() ? OptionalInt.of(column.get()) : OptionalInt.empty();
  }
}
