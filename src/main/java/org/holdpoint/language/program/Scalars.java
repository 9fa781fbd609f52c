package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.holdpoint.language.program.Literals.Literal;

/// The values of YAML by their lines: a block, a text in quotes, or what stands behind the key and is indented more. A value that begins like no statement may be a script with strings of its own, and a
/// block that begins with a key is YAML again (a file in a ConfigMap).
final class Scalars {

  private static final Pattern VALUE = Pattern.compile("(?m)^([ \\t]*(?:- +)*)(?:(?:\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s#\"'\\[{-][^\\n:]*):(?=[ \\t\\n]|$)|(?<=- ))[ \\t]*");
  private static final Pattern BLOCK = Pattern.compile("[|>][-+0-9]*[ \\t]*(?:#[^\\n]*)?\\n");
  private static final Pattern STATEMENT = Pattern.compile("(?is)\\s*(?:--[^\\n]*\\n\\s*)*(?:select|with|insert|create|show|explain|copy|delete|declare)\\b.*");

  private static final Pattern KEYED = Pattern.compile("\\s*(?:#[^\\n]*\\n\\s*)*(?:- +)*[\"']?[\\w.-]+[\"']?:(?=\\s)");
  /// A file in a file in a file: nobody writes deeper.
  private static final int DEEPEST = 3;

  private Scalars() {}

  static List<Literal> of(String text) {
    return of(text, 0);
  }

  private static List<Literal> of(String text, int depth) {
    var found = new ArrayList<Literal>();
    var value = VALUE.matcher(text);
    var at = 0;
    while (at <= text.length() && value.find(at)) {
      var from = value.end();
      var indent = value.group(1).length();
      var block = BLOCK.matcher(text).region(from, text.length());
      if (block.lookingAt()) {
        at = deeper(text, block.end(), indent);
        found.addAll(value(text, block.end(), at, true, depth));
      } else if (from == line(text, from)) {
        at = from + 1;
      } else {
        at = Math.max(deeper(text, line(text, from) + 1, indent), from + 1);
        found.addAll(value(text, from, Math.min(at, text.length()), false, depth));
      }
    }
    return List.copyOf(found);
  }

  private static List<Literal> value(String text, int start, int end, boolean block, int depth) {
    if (start >= end) {
      return List.of();
    }
    var quoted = !block && (text.charAt(start) == '"' || text.charAt(start) == '\'');
    var whole = text.substring(start, end);
    if (quoted) {
      var inside = Literals.of(text, Writing.SHELL, start, end);
      return inside.stream().findFirst().filter(literal -> STATEMENT.matcher(literal.text()).lookingAt()).map(List::of)
          .orElseGet(() -> inside.stream().limit(1).flatMap(literal -> Literals.of(text, Writing.SHELL, literal.from(), literal.to()).stream()).toList());
    }
    if (block && depth < DEEPEST && KEYED.matcher(whole).lookingAt()) {
      return of(whole, depth + 1).stream().map(literal -> new Literal(start + literal.from(), start + literal.to(), literal.text())).toList();
    }
    return STATEMENT.matcher(whole).lookingAt() ? List.of(new Literal(start, end, whole)) : Literals.of(text, Writing.SHELL, start, end);
  }

  /// Behind the lines that are empty or indented more.
  private static int deeper(String text, int from, int indent) {
    var at = Math.min(from, text.length());
    while (at < text.length()) {
      var end = line(text, at);
      var content = text.substring(at, end);
      var own = content.length() - content.stripLeading().length();
      if (!content.isBlank() && own <= indent) {
        return at;
      }
      at = end + 1;
    }
    return text.length();
  }

  private static int line(String text, int from) {
    var next = text.indexOf('\n', from);
    return next < 0 ? text.length() : next;
  }
}
