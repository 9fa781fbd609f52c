package org.holdpoint.sql;

import java.util.regex.Pattern;

/// Templates of SQL (Jinja, ERB) → text of the same columns that a grammar reads: blocks and comments become blanks, so that what a condition may leave out counts as being there; an expression of ERB
/// becomes a name (grammars take those of Jinja as they are). Source: Jinja, "Template Designer Documentation", Synopsis; Ruby, ERB.
final class TemplateText {

  private static final Pattern EXPRESSION = Pattern.compile("<%=[^\\n]*?%>");
  private static final Pattern BLOCK = Pattern.compile("\\{%[^\\n]*?%}|\\{#[^\\n]*?#}|<%(?!=)[^\\n]*?%>");
  private static final Pattern NO_WORD = Pattern.compile("\\W");

  private TemplateText() {}

  /// A line; most have no such signs, and stay as they are.
  static String plain(String line) {
    if (!line.contains("{%") && !line.contains("{#") && !line.contains("<%")) {
      return line;
    }
    var bare = BLOCK.matcher(line).replaceAll(found -> " ".repeat(found.group().length()));
    return EXPRESSION.matcher(bare).replaceAll(found -> NO_WORD.matcher(found.group()).replaceAll("_"));
  }
}
