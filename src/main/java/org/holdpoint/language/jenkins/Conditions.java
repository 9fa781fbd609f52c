package org.holdpoint.language.jenkins;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/// What must be true before a stage runs: all that stands in its `when`, each on a line of its own (Jenkins, Pipeline syntax, "when": "all must be true").
final class Conditions {

  /// What says when it is asked, and not what (Jenkins, Pipeline syntax, `beforeAgent`, `beforeInput`, `beforeOptions`).
  private static final Set<String> ORDER = Set.of("beforeAgent", "beforeInput", "beforeOptions");
  private static final int LONGEST = 2000;

  private Conditions() {}

  /// From the text behind the word; empty where the block does not end.
  static Optional<String> of(String behind) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    var depth = 0;
    var quote = '\0';
    for (var at = 0; at < Math.min(behind.length(), LONGEST); at++) {
      var sign = behind.charAt(at);
      if (quote != '\0') {
        quote = sign == quote ? '\0' : quote;
      } else if (sign == '"' || sign == '\'') {
        quote = sign;
      } else if (sign == '{' && depth++ == 0) {
        continue;
      } else if (sign == '}' && --depth == 0) {
        add(parts, part);
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(" && ", parts));
      }
      if (depth == 1 && quote == '\0' && (sign == '\n' || sign == ';')) {
        add(parts, part);
      } else {
        part.append(sign);
      }
    }
    return Optional.empty();
  }

  private static void add(ArrayList<String> parts, StringBuilder part) {
    var said = part.toString().strip().replaceAll("\\s+", " ").replace("&&", "and");
    part.setLength(0);
    if (!said.isEmpty() && !said.startsWith("//") && !ORDER.contains(said.split("[ (]", 2)[0])) {
      parts.add(said);
    }
  }
}
