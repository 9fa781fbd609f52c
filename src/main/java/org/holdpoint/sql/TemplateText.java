package org.holdpoint.sql;

/// Templates of SQL (Jinja, ERB) → text of the same columns that a grammar reads: blocks and comments become blanks, so that what a condition may leave out counts as being there; an expression of ERB
/// becomes a name (grammars take those of Jinja as they are). Source: Jinja, "Template Designer Documentation", Synopsis; Ruby, ERB.
final class TemplateText {

  private TemplateText() {}

  /// A line; most have no such signs, and stay as they are.
  static String plain(String line) {
    var plain = line;
    if (line.contains("{%")) {
      plain = without(plain, "{%", "%}");
    }
    if (line.contains("{#")) {
      plain = without(plain, "{#", "#}");
    }
    return line.contains("<%") ? without(plain, "<%", "%>") : plain;
  }

  private static String without(String line, String open, String close) {
    var plain = new StringBuilder(line);
    var from = line.indexOf(open);
    var to = from < 0 ? -1 : line.indexOf(close, from + open.length());
    while (from >= 0 && to >= 0) {
      var end = to + close.length();
      var name = line.charAt(from + open.length()) == '=';
      for (var at = from; at < end; at++) {
        plain.setCharAt(at, !name ? ' ' : Character.isLetterOrDigit(line.charAt(at)) ? line.charAt(at) : '_');
      }
      from = line.indexOf(open, end);
      to = from < 0 ? -1 : line.indexOf(close, from + open.length());
    }
    return plain.toString();
  }
}
