package org.holdpoint.analysis.artifact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The part of JSONPath (RFC 9535) that says where lists are: names, `[*]`, `..`.
final class JsonPaths {

  private static final Pattern SEGMENT = Pattern.compile("\\.\\.|\\.?\\[\\*\\]|\\.\\*|\\[(?:'([^']*)'|\"([^\"]*)\")\\]|\\.?([^.\\[\\]]+)");
  private static final String ANY = "*";
  private static final String DEEP = "..";

  private JsonPaths() {}

  /// Whether a path that somebody wrote names the list at `path`; the list itself and its entries are one.
  static boolean same(String written, String path) {
    var one = segments(written);
    var other = segments(path);
    if (!one.isEmpty() && !one.getLast().equals(ANY)) {
      one.add(ANY);
    }
    return matches(one, 0, other, 0);
  }

  private static boolean matches(List<String> one, int from, List<String> other, int at) {
    if (from == one.size()) {
      return at == other.size();
    }
    if (one.get(from).equals(DEEP)) {
      for (var skipped = at; skipped <= other.size(); skipped++) {
        if (matches(one, from + 1, other, skipped)) {
          return true;
        }
      }
      return false;
    }
    return at < other.size() && (one.get(from).equals(other.get(at)) || one.get(from).equals(ANY)) && matches(one, from + 1, other, at + 1);
  }

  private static List<String> segments(String path) {
    var segments = new ArrayList<String>();
    var found = SEGMENT.matcher(path.startsWith("$") ? path.substring(1) : path);
    while (found.find()) {
      var text = found.group();
      segments.add(text.equals(DEEP) ? DEEP : text.endsWith("*]") || text.equals(".*") ? ANY : first(found.group(1), found.group(2), found.group(3)));
    }
    return segments;
  }

  private static String first(String... groups) {
    for (var group : groups) {
      if (group != null) {
        return group;
      }
    }
    return "";
  }
}
