package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A statement's text → its words, in one pass. It never fails: what is never closed goes on to the end.
final class QueryWords {

  private final String text;
  private final List<Word> words = new ArrayList<>();
  private int at;
  private int line = 1;
  private int column;

  private QueryWords(String text) {
    this.text = text;
  }

  /// What a word is: `QUOTED` is a name in quotes, backticks or brackets.
  enum Kind {
    NAME, QUOTED, STRING, NUMBER, SIGN
  }

  /// A word, without its quotes, where it stands: lines from 1 and columns from 0 in code points, the end exclusive.
  record Word(Kind kind, String text, int line, int column, int endLine, int endColumn) {

    /// Whether it is this word of the language, or this sign.
    boolean is(String word) {
      return (kind == Kind.NAME || kind == Kind.SIGN) && text.equalsIgnoreCase(word);
    }

    boolean named() {
      return kind == Kind.NAME || kind == Kind.QUOTED;
    }

    /// In small letters.
    String folded() {
      return text.toLowerCase(Locale.ROOT);
    }
  }

  /// The words of a text; comments are taken out already.
  static List<Word> of(String text) {
    var reader = new QueryWords(text);
    while (reader.at < text.length()) {
      reader.word();
    }
    return List.copyOf(reader.words);
  }

  private void word() {
    var sign = text.charAt(at);
    if (Character.isWhitespace(sign)) {
      forward(at + 1);
    } else if (sign == '\'') {
      quoted(Kind.STRING, '\'');
    } else if (sign == '"' || sign == '`') {
      quoted(Kind.QUOTED, sign);
    } else if (sign == '[' && opensName()) {
      quoted(Kind.QUOTED, ']');
    } else if (Character.isDigit(sign)) {
      run(Kind.NUMBER);
    } else if (Character.isLetter(sign) || sign == '_') {
      run(Kind.NAME);
    } else {
      add(Kind.SIGN, text.substring(at, at + signs()), at + signs());
    }
  }

  /// Brackets are a name of SQL Server where a letter follows and nothing stands before that could be counted into.
  private boolean opensName() {
    var before = at == 0 ? ' ' : text.charAt(at - 1);
    return at + 1 < text.length() && Character.isLetter(text.charAt(at + 1)) && !Character.isLetterOrDigit(before) && before != ']' && text.indexOf(']', at) > 0;
  }

  private int signs() {
    var two = text.substring(at, Math.min(at + 2, text.length()));
    return switch (two) {
      case "<>", "!=", "<=", ">=", "==", "::", "!~", "||" -> 2;
      default -> Character.charCount(text.codePointAt(at));
    };
  }

  private void run(Kind kind) {
    var end = at;
    while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_' || text.charAt(end) == '$')) {
      end++;
    }
    add(kind, text.substring(at, end), end);
  }

  private void quoted(Kind kind, char until) {
    var content = new StringBuilder();
    var end = at + 1;
    while (end < text.length()) {
      if (text.charAt(end) != until) {
        content.append(text.charAt(end++));
      } else if (end + 1 < text.length() && text.charAt(end + 1) == until) {
        content.append(until);
        end += 2;
      } else {
        break;
      }
    }
    add(kind, content.toString(), Math.min(end + 1, text.length()));
  }

  private void add(Kind kind, String content, int end) {
    var fromLine = line;
    var fromColumn = column;
    forward(end);
    words.add(new Word(kind, content, fromLine, fromColumn, line, column));
  }

  private void forward(int end) {
    while (at < end) {
      var point = text.codePointAt(at);
      if (point == '\n') {
        line++;
        column = 0;
      } else {
        column++;
      }
      at += Character.charCount(point);
    }
  }
}
