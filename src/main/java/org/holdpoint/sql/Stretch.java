package org.holdpoint.sql;

import java.util.ArrayList;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// A text of SQL inside a file, as lines that have the numbers and columns of the file around it.
public final class Stretch {

  /// How SQL inside other texts is written, as far as all databases agree.
  static final Lexis LEXIS = new Lexis(false, false, true, false, false, false, false, false, false, false, false, false, false);

  private Stretch() {}

  /// @param text what of the file it is, character for character; what is none of it (quotes, signs between strings) as blanks
  /// @param line where it begins
  /// @param column (code points) where it begins, from 1
  public static SourceFile of(SourceFile around, String text, int line, int column) {
    var lines = new ArrayList<SourceLine>();
    var parts = text.split("\n", -1);
    for (var at = 0; at < parts.length; at++) {
      lines.add(new SourceLine(line + at, at == 0 ? " ".repeat(Math.max(column - 1, 0)) + parts[at] : parts[at], true));
    }
    return new SourceFile(around.path(), around.key(), around.side(), lines, around.size(), around.content(), false);
  }
}
