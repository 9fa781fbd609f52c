package org.holdpoint.language.arm;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Scalar;

/// A file of Bicep as words and marks, in order; remarks are left out ("Bicep file structure and syntax", Microsoft Learn).
final class BicepText {

  /// `TEXT` is a string that stands by itself, `FILLED` one with `${…}` in it, `WORD` a name or a number, `MARK` one letter, `LINE` the end of a line.
  enum Sort { TEXT, FILLED, WORD, MARK, LINE }

  /// `word` is what it says, without quotes.
  record Token(Sort sort, Scalar word) {

    boolean says(String text) {
      return (sort == Sort.MARK || sort == Sort.WORD) && word.text().equals(text);
    }
  }

  private static final String LONG_QUOTE = "'''";

  private final SourceFile file;
  private final List<Token> tokens = new ArrayList<>();
  private int line;
  private int at;

  private BicepText(SourceFile file) {
    this.file = file;
  }

  static List<Token> of(SourceFile file) {
    var text = new BicepText(file);
    while (text.line < file.lines().size()) {
      text.next();
    }
    return text.tokens;
  }

  private String text() {
    return file.lines().get(line).text();
  }

  private void next() {
    if (at >= text().length()) {
      add(Sort.LINE, "", line, at, at);
      line++;
      at = 0;
      return;
    }
    var letter = text().charAt(at);
    if (Character.isWhitespace(letter)) {
      at++;
    } else if (text().startsWith("//", at)) {
      at = text().length();
    } else if (text().startsWith("/*", at)) {
      upTo("*/", at + 2);
    } else if (text().startsWith(LONG_QUOTE, at)) {
      add(Sort.FILLED, "", line, at, at + LONG_QUOTE.length());
      upTo(LONG_QUOTE, at + LONG_QUOTE.length());
    } else if (letter == '\'') {
      quoted();
    } else if (Character.isLetterOrDigit(letter) || letter == '_') {
      var from = at;
      while (at < text().length() && (Character.isLetterOrDigit(text().charAt(at)) || text().charAt(at) == '_')) {
        at++;
      }
      add(Sort.WORD, text().substring(from, at), line, from, at);
    } else {
      add(Sort.MARK, String.valueOf(letter), line, at, at + 1);
      at++;
    }
  }

  /// Behind what ends something that may have several lines; behind the file where nothing does.
  private void upTo(String end, int from) {
    var found = text().indexOf(end, from);
    while (found < 0 && ++line < file.lines().size()) {
      found = text().indexOf(end);
    }
    at = found < 0 ? 0 : found + end.length();
  }

  private void quoted() {
    var from = at;
    var said = new StringBuilder();
    var filled = 0;
    var depth = 0;
    at++;
    while (at < text().length() && (depth > 0 || text().charAt(at) != '\'')) {
      if (text().charAt(at) == '\\' && at + 1 < text().length()) {
        at++;
      } else if (text().startsWith("${", at)) {
        filled++;
        depth++;
      } else if (depth > 0 && text().charAt(at) == '}') {
        depth--;
      }
      said.append(text().charAt(at++));
    }
    at = Math.min(at + 1, text().length());
    add(filled > 0 ? Sort.FILLED : Sort.TEXT, said.toString(), line, from, at);
  }

  private void add(Sort sort, String said, int where, int from, int to) {
    var whole = file.lines().get(where).text();
    tokens.add(new Token(sort, new Scalar(said, sort != Sort.TEXT, Span.of(file.path(), file.side(), where + 1, whole.codePointCount(0, from) + 1, whole.codePointCount(0, Math.min(to, whole.length())) + 1))));
  }
}
