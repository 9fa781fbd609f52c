package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Regular expressions that stand among the words of a server's configuration: behind an operator that matches (nginx, "location", "if"; VCL, "Operators"; Caddyfile, "path_regexp"), as the second argument of a function that
/// replaces (VCL, `regsub`), or behind a way of fetching or matching that says so (HAProxy Configuration Manual, "Matching regular expressions": `path_reg`, `-m reg`).
final class ServerPatterns {

  private static final Set<String> OPERATORS = Set.of("~", "~*", "!~", "!~*", "=~");
  private static final Pattern BEFORE = Pattern.compile("(?:regsub|regsuball)\\(.*,|\\w+_regexp?(?:\\(.*\\))?|reg|\\w+_reg(?:\\(.*\\))?|rewrite");

  private ServerPatterns() {}

  /// As entries that are called patterns, in order.
  static List<Entry> in(List<Scalar> words) {
    var found = new ArrayList<Entry>();
    for (var index = 1; index < words.size(); index++) {
      var before = words.get(index - 1).text();
      if (OPERATORS.contains(before) || BEFORE.matcher(before).matches()) {
        found.add(new Entry(new Scalar("pattern", true, words.get(index).at()), words.get(index)));
      }
    }
    return found;
  }
}
