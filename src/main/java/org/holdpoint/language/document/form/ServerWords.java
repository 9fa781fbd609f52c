package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Scalar;

/// The words and marks of a server's configuration, in order: remarks are left out, and a quoted text is one word.
final class ServerWords {

  /// A mark opens or closes a block, or ends a statement; `NEWLINE` stands at the end of each line, `indent` is how far its first word is from the margin.
  enum Mark { NONE, OPEN, CLOSE, END, NEWLINE }

  /// `word` is the text of a word, or empty at the place of a mark.
  record Token(Mark mark, Scalar word, int indent) {}

  private final SourceFile file;
  private final List<Token> tokens = new ArrayList<>();
  private boolean remark;

  private ServerWords(SourceFile file) {
    this.file = file;
  }

  static List<Token> of(SourceFile file) {
    var reader = new ServerWords(file);
    file.lines().forEach(reader::line);
    return reader.tokens;
  }

  private void line(SourceLine line) {
    var text = line.text();
    var indent = text.length() - text.stripLeading().length();
    var at = 0;
    while (at < text.length()) {
      at = remark ? closed(text, at) : next(line, at, indent);
    }
    add(Mark.NEWLINE, line, text.length(), text.length(), indent);
  }

  /// Behind the end of a remark of several lines, else behind the line.
  private int closed(String text, int at) {
    var end = text.indexOf("*/", at);
    remark = end < 0;
    return end < 0 ? text.length() : end + 2;
  }

  private int next(SourceLine line, int at, int indent) {
    var text = line.text();
    var first = text.charAt(at);
    if (Character.isWhitespace(first)) {
      return at + 1;
    }
    if (first == '#' || text.startsWith("//", at) || first == '!' && text.substring(0, at).isBlank()) {
      return text.length();
    }
    if (text.startsWith("/*", at)) {
      remark = true;
      return at + 2;
    }
    if (first == '"' || first == '\'') {
      var end = text.indexOf(first, at + 1);
      var stop = end < 0 ? text.length() : end + 1;
      tokens.add(new Token(Mark.NONE, new Scalar(text.substring(at + 1, end < 0 ? stop : end), false, span(line, at, stop)), indent));
      return stop;
    }
    var mark = mark(text, at);
    if (mark != Mark.NONE) {
      add(mark, line, at, at + 1, indent);
      return at + 1;
    }
    var stop = at + 1;
    while (stop < text.length() && !Character.isWhitespace(text.charAt(stop)) && mark(text, stop) == Mark.NONE) {
      stop++;
    }
    tokens.add(new Token(Mark.NONE, new Scalar(text.substring(at, stop), true, span(line, at, stop)), indent));
    return stop;
  }

  /// A brace is one where nothing follows it: others stand in patterns (`[0-9]{4}`) and variables (`{$ZONE}`).
  private static Mark mark(String text, int at) {
    var alone = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return switch (text.charAt(at)) {
      case ';' -> Mark.END;
      case '{' -> alone && (at == 0 || text.charAt(at - 1) != '{') ? Mark.OPEN : Mark.NONE;
      case '}' -> alone && (at == 0 || Character.isWhitespace(text.charAt(at - 1)) || text.charAt(at - 1) == ';') || text.startsWith("};", at) ? Mark.CLOSE : Mark.NONE;
      default -> Mark.NONE;
    };
  }

  private void add(Mark mark, SourceLine line, int from, int to, int indent) {
    tokens.add(new Token(mark, new Scalar("", true, span(line, from, to)), indent));
  }

  private Span span(SourceLine line, int from, int to) {
    var text = line.text();
    return Span.of(file.path(), file.side(), line.number(), text.codePointCount(0, from) + 1, text.codePointCount(0, to) + 1);
  }
}
