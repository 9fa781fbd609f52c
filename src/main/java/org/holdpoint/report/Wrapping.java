package org.holdpoint.report;

import java.util.ArrayList;
import java.util.List;

/// Words into lines of a width; a word that is longer stands alone.
final class Wrapping {

  private Wrapping() {}

  /// The first line begins with `head`, the others with `indent`.
  static List<String> wrap(String head, String indent, String text, int width) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(head);
    var empty = true;
    for (var word : text.split(" ")) {
      if (!empty && Cells.width(line.toString()) + 1 + Cells.width(word) > width) {
        lines.add(line.toString().stripTrailing());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }
}
