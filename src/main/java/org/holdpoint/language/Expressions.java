package org.holdpoint.language;

import java.util.regex.Pattern;

/// Jinja in a router's text → text that its grammar reads, of the same columns: an expression becomes one word, a variable as context tables know it, so that what it stands for stays unknown;
/// blocks and comments become blanks. Source: Jinja 3.1, "Template Designer Documentation", Synopsis.
final class Expressions {

  private static final Pattern EXPRESSION = Pattern.compile("\\{\\{.*?}}");
  private static final Pattern BLOCK = Pattern.compile("\\{%.*?%}");
  private static final Pattern STEERING = Pattern.compile("\\{%[-+]?\\s*(if|elif|else|endif|for|endfor|set)\\b.*?%}");
  private static final Pattern COMMENT = Pattern.compile("\\{#.*?#}", Pattern.DOTALL);
  private static final Pattern NO_WORD = Pattern.compile("[^A-Za-z0-9_.]");

  private Expressions() {}

  /// Whether a text has any.
  static boolean in(String text) {
    return text.contains("{{") || text.contains("{%") || text.contains("{#");
  }

  /// Whether a line holds a block's beginning or end: what stands between them may not be there.
  static boolean block(String line) {
    return line.contains("{%") && BLOCK.matcher(line).find();
  }

  /// Whether all blocks of a line are conditions, loops and what sets a variable: what they do to other lines is known.
  static boolean steers(String line) {
    return !STEERING.matcher(line).replaceAll("").contains("{%");
  }

  /// Whether a word stands for an expression.
  static boolean stands(String word) {
    return word.startsWith("@__");
  }

  /// `neighbor {{ peer }} shutdown` → `neighbor @__peer___ shutdown`.
  static String words(String text) {
    return EXPRESSION.matcher(bare(text)).replaceAll(found -> "@" + NO_WORD.matcher(found.group().substring(1)).replaceAll("_"));
  }

  /// The same for whoever only asks in which language it is written: `router bgp {{ as }}` → `router bgp 1`.
  static String numbers(String text) {
    return EXPRESSION.matcher(bare(text)).replaceAll("1");
  }

  private static String bare(String text) {
    var uncommented = COMMENT.matcher(text).replaceAll(found -> found.group().replaceAll("[^\n]", " "));
    return BLOCK.matcher(uncommented).replaceAll(found -> " ".repeat(found.group().length()));
  }
}
