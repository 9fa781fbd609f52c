package org.holdpoint.report;

import java.util.Comparator;
import java.util.function.IntFunction;
import org.holdpoint.finding.Edit;
import org.holdpoint.finding.Fix;

/// A fix as one stretch of whole lines and the text that takes its place. `endLine` is exclusive; when it is `line`, the text is put before that line.
record EditedLines(int line, int endLine, String text) {

  /// All edits of a fix in one: a suggestion is taken whole or not at all. `lines` gives the text of a line of the file.
  static EditedLines of(Fix fix, IntFunction<String> lines) {
    var edits = fix.edits().stream().sorted(Comparator.comparingInt(Edit::line)).toList();
    var first = edits.getFirst().line();
    var text = new StringBuilder();
    var next = first;
    for (var edit : edits) {
      for (; next < edit.line(); next++) {
        text.append(lines.apply(next)).append('\n');
      }
      text.append(text(edit));
      next = Math.max(next, edit.endLine().orElse(edit.line()));
    }
    return new EditedLines(first, next, text.toString());
  }

  /// What an edit inserts, with its line ends; nothing where it only takes lines out.
  static String text(Edit edit) {
    return edit.insert().isEmpty() && edit.endLine().isPresent() ? "" : edit.insert() + "\n";
  }
}
