package org.holdpoint.language.bird;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// A word or sign of a configuration ("Configuration file format", BIRD 2 User's Guide). A prefix is one word with what says how much below it matches: `203.0.113.0/24{24,25}`, `10.0.0.0/8+`. A text in
/// quotes begins with its quote.
record Token(String text, Span at) {

  private static final List<String> SIGNS = List.of("!~", "!=", "<=", ">=", "&&", "||", "..", "->");

  boolean is(String other) {
    return text.equals(other);
  }

  /// What stands in the quotes; the word itself, where it has none.
  String plain() {
    return text.startsWith("\"") || text.startsWith("'") ? text.substring(1, text.endsWith(text.substring(0, 1)) && text.length() > 1 ? text.length() - 1 : text.length()) : text;
  }

  /// The words with spaces between them.
  static String joined(List<Token> tokens) {
    return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
  }

  static Span span(List<Token> tokens) {
    return tokens.getFirst().at().to(tokens.getLast().at());
  }

  /// The words of a file without remarks (`#` up to the end of the line, `/* */`).
  static List<Token> of(SourceFile file) {
    var tokens = new ArrayList<Token>();
    var remark = false;
    for (var line : file.lines()) {
      remark = line(file, line, remark, tokens);
    }
    return List.copyOf(tokens);
  }

  /// Whether a remark goes on behind the line.
  private static boolean line(SourceFile file, SourceLine line, boolean remark, List<Token> tokens) {
    var text = line.text();
    var at = 0;
    var inside = remark;
    while (at < text.length()) {
      if (inside) {
        var end = text.indexOf("*/", at);
        at = end < 0 ? text.length() : end + 2;
        inside = end < 0;
      } else if (text.startsWith("/*", at)) {
        inside = true;
        at += 2;
      } else if (text.charAt(at) == '#') {
        return false;
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        var end = end(text, at);
        var column = text.codePointCount(0, at) + 1;
        tokens.add(new Token(text.substring(at, end), Span.of(file.path(), file.side(), line.number(), column, column + text.codePointCount(at, end))));
        at = end;
      }
    }
    return inside;
  }

  private static int end(String text, int from) {
    var first = text.charAt(from);
    if (first == '"' || first == '\'') {
      var close = text.indexOf(first, from + 1);
      return close < 0 ? text.length() : close + 1;
    }
    if (!word(text, from)) {
      return SIGNS.stream().anyMatch(sign -> text.startsWith(sign, from)) ? from + 2 : from + 1;
    }
    var at = from;
    while (at < text.length() && word(text, at)) {
      at++;
    }
    return (Character.isDigit(first) || text.substring(from, at).indexOf(':') >= 0) && at + 1 < text.length() && text.charAt(at) == '/' && Character.isDigit(text.charAt(at + 1)) ? prefix(text, at + 1) : at;
  }

  /// Two dots stand between the ends of a range.
  private static boolean word(String text, int at) {
    var letter = text.charAt(at);
    return Character.isLetterOrDigit(letter) || letter == '_' || letter == ':' || letter == '.' && !text.startsWith("..", at) && !(at > 0 && text.charAt(at - 1) == '.');
  }

  private static int prefix(String text, int from) {
    var at = from;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
      return at + 1;
    }
    var close = at < text.length() && text.charAt(at) == '{' ? text.indexOf('}', at) : -1;
    return close > at && text.substring(at + 1, close).chars().allMatch(c -> Character.isDigit(c) || c == ',' || c == ' ') ? close + 1 : at;
  }
}
