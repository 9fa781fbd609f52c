package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Literal blocks of reStructuredText for a shell (reStructuredText Markup Specification, "Literal Blocks", and the directive `code`).
final class Literals {

  private static final Set<String> SHELLS = Set.of("bash", "sh", "shell", "console", "shell-session", "ksh", "zsh");

  private Literals() {}

  static List<Embedded> in(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var seen = new HashMap<String, Integer>();
    var heading = file.stem();
    var lines = file.lines();
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text();
      if (at > 0 && underline(text) && !lines.get(at - 1).text().isBlank()) {
        heading = lines.get(at - 1).text().strip();
      } else if (text.stripTrailing().endsWith("::") || directive(text) != null) {
        var first = at + 1;
        var end = end(lines, first, indent(text));
        block(file, lines.subList(first, end), directive(text), heading, seen, found);
        at = Math.max(at, end - 1);
      }
    }
    return List.copyOf(found);
  }

  private static boolean underline(String text) {
    return text.length() > 2 && "=-~^\"'*+#".indexOf(text.charAt(0)) >= 0 && text.stripTrailing().chars().allMatch(letter -> letter == text.charAt(0));
  }

  /// The language of `.. code-block:: bash`; null where the line is no such directive.
  private static String directive(String text) {
    var said = text.strip();
    for (var name : List.of(".. code-block::", ".. code::", ".. sourcecode::", ".. prompt::")) {
      if (said.startsWith(name)) {
        return said.substring(name.length()).strip().split("\\s+", 2)[0];
      }
    }
    return null;
  }

  private static int indent(String text) {
    return text.length() - text.stripLeading().length();
  }

  /// Where the lines end that are further to the right.
  private static int end(List<SourceLine> lines, int first, int indent) {
    var at = first;
    while (at < lines.size() && (lines.get(at).text().isBlank() || indent(lines.get(at).text()) > indent)) {
      at++;
    }
    return at;
  }

  private static void block(SourceFile file, List<SourceLine> lines, String language, String heading, Map<String, Integer> seen, List<Embedded> found) {
    var said = lines.stream().filter(line -> !line.text().isBlank() && !line.text().strip().startsWith(":")).toList();
    if (said.isEmpty() || language != null && !language.isEmpty() && !SHELLS.contains(language)) {
      return;
    }
    var block = new Block(file);
    if (Sessions.prompted(said)) {
      Sessions.add(said, block);
    } else if (language != null && SHELLS.contains(language) || Sessions.known(said)) {
      said.forEach(line -> block.line(line, indent(line.text()), line.text().length()));
    }
    if (!block.isEmpty()) {
      var number = seen.merge(heading, 1, Integer::sum);
      found.add(block.embedded(number == 1 ? heading : heading + " " + number, true, Map.of()));
    }
  }
}
