package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Remarks of JSON files (`//` and `/* */`, as editors write them), blanked so that every other character keeps its place.
final class Remarks {

  private Remarks() {}

  /// The same file without remarks; a file that does not start like JSON is left as it is.
  static SourceFile masked(SourceFile file) {
    var first = file.lines().stream().map(SourceLine::text).map(String::strip).filter(line -> !line.isEmpty()).findFirst().orElse("");
    if (!first.startsWith("{") && !first.startsWith("[") && !first.startsWith("//") && !first.startsWith("/*") || file.lines().stream().noneMatch(line -> line.text().contains("//") || line.text().contains("/*"))) {
      return file;
    }
    var lines = new ArrayList<SourceLine>();
    var inside = false;
    for (var line : file.lines()) {
      var text = line.text().codePoints().toArray();
      inside = mask(text, inside);
      lines.add(new SourceLine(line.number(), new String(text, 0, text.length), line.readable()));
    }
    return with(file, lines);
  }

  /// The same file with other lines.
  static SourceFile with(SourceFile file, List<SourceLine> lines) {
    return new SourceFile(file.path(), file.key(), file.side(), List.copyOf(lines), file.size(), file.content(), file.binary());
  }

  private static boolean mask(int[] text, boolean started) {
    var inside = started;
    var quoted = false;
    for (var index = 0; index < text.length; index++) {
      var here = text[index];
      var next = index + 1 < text.length ? text[index + 1] : ' ';
      if (inside) {
        inside = here != '*' || next != '/';
        blank(text, index, inside ? index + 1 : index + 2);
        index += inside ? 0 : 1;
      } else if (quoted) {
        index += here == '\\' ? 1 : 0;
        quoted = here != '"';
      } else if (here == '"') {
        quoted = true;
      } else if (here == '/' && next == '/') {
        blank(text, index, text.length);
        return false;
      } else if (here == '/' && next == '*') {
        blank(text, index, index + 2);
        inside = true;
        index++;
      }
    }
    return inside;
  }

  private static void blank(int[] text, int from, int to) {
    Arrays.fill(text, from, Math.min(to, text.length), ' ');
  }
}
