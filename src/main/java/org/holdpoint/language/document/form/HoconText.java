package org.holdpoint.language.document.form;

import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Scalar;

/// The text of a file in HOCON from its first letter to its last, with the place that is read; at the end of a line stands `\n`.
final class HoconText {

  private static final String LONG_QUOTE = "\"\"\"";

  private final SourceFile file;
  private int line;
  private int at;
  /// Of the place, in code points from 1.
  private int column = 1;

  HoconText(SourceFile file) {
    this.file = file;
  }

  /// A quoted text, a reference, or a word.
  Scalar part() {
    var from = here();
    var word = new StringBuilder();
    if (peek() == '"') {
      var close = ahead(LONG_QUOTE) ? LONG_QUOTE : "\"";
      next(close.length());
      while (!ended() && !ahead(close) && (close.equals(LONG_QUOTE) || peek() != '\n')) {
        if (peek() == '\\' && !close.equals(LONG_QUOTE)) {
          next();
        }
        word.append(peek());
        next();
      }
      var to = here();
      next(ended() || !ahead(close) ? 0 : close.length());
      return new Scalar(word.toString(), false, from.line() == to.line() ? from.to(to) : from);
    }
    var to = from;
    var reference = ahead("${");
    while (!ends() && !(Character.isWhitespace(peek()) && !reference) && (reference || "{[\"".indexOf(peek()) < 0) || reference && peek() == '}') {
      word.append(peek());
      to = here();
      reference &= peek() != '}';
      next();
    }
    return new Scalar(word.toString(), true, from.to(to));
  }

  /// Whether a value ends here.
  boolean ends() {
    return ended() || "\n,}]".indexOf(peek()) >= 0 || remark();
  }

  boolean remark() {
    return peek() == '#' || ahead("//") && (at == 0 || text().charAt(at - 1) != ':');
  }

  /// Blanks and remarks; with `lines` also what parts entries.
  void skip(boolean lines) {
    while (!ended()) {
      if (remark()) {
        restOfLine();
      } else if (Character.isWhitespace(peek()) && (lines || peek() != '\n') || lines && peek() == ',') {
        next();
      } else {
        return;
      }
    }
  }

  void restOfLine() {
    while (!ended() && peek() != '\n') {
      next();
    }
  }

  /// Whether the file ends here.
  boolean ended() {
    return line >= file.lines().size();
  }

  private String text() {
    return file.lines().get(line).text();
  }

  char peek() {
    return ended() || at >= text().length() ? '\n' : text().charAt(at);
  }

  boolean ahead(String word) {
    return !ended() && text().startsWith(word, at);
  }

  private void next(int many) {
    for (var done = 0; done < many; done++) {
      next();
    }
  }

  void next() {
    if (ended()) {
      return;
    }
    if (at >= text().length()) {
      line++;
      at = 0;
      column = 1;
    } else {
      column += Character.isLowSurrogate(text().charAt(at)) ? 0 : 1;
      at++;
    }
  }

  /// The letter that is next, or the end of the line.
  Span here() {
    if (ended()) {
      var last = file.text(Math.max(1, file.lines().size()));
      var length = last.codePointCount(0, last.length());
      return Span.of(file.path(), file.side(), Math.max(1, file.lines().size()), length + 1, length + 1);
    }
    return Span.of(file.path(), file.side(), line + 1, column, at < text().length() ? column + 1 : column);
  }
}
