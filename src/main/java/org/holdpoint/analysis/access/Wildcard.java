package org.holdpoint.analysis.access;

import java.util.List;
import java.util.regex.Pattern;

/// A path whose last name stands for several.
/// @param outer the names before it
/// @param literal (characters) how much of it is fixed
record Wildcard(List<String> outer, Pattern last, int literal) {

  /// `a*`: those that begin so.
  static Wildcard prefix(List<String> path) {
    var last = path.getLast();
    return new Wildcard(List.copyOf(path.subList(0, path.size() - 1)), Pattern.compile(Pattern.quote(last.substring(0, last.length() - 1)) + ".*", Pattern.DOTALL), last.length() - 1);
  }

  /// `a_b%` of a database in MySQL: `_` is a sign, `%` any number of them, a backslash takes the next one as it is (MySQL manual, GRANT).
  static Wildcard like(String name) {
    var pattern = new StringBuilder();
    var literal = 0;
    for (var at = 0; at < name.length(); at++) {
      var sign = name.charAt(at);
      if (sign == '\\' && at + 1 < name.length()) {
        at++;
        pattern.append(Pattern.quote(name.substring(at, at + 1)));
      } else {
        pattern.append(sign == '_' ? "." : sign == '%' ? ".*" : Pattern.quote(String.valueOf(sign)));
      }
      // The rows are sorted by how many signs come before the first wildcard.
      literal = sign == '_' || sign == '%' || literal < at ? literal : at + 1;
    }
    return new Wildcard(List.of(), Pattern.compile(pattern.toString(), Pattern.DOTALL), literal);
  }

  boolean matches(List<String> path) {
    return path.size() > outer.size() && path.subList(0, outer.size()).equals(outer) && last.matcher(path.get(outer.size())).matches();
  }
}
