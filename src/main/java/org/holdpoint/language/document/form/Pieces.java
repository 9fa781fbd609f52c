package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// A file of data in brackets → its words, texts and signs, each with its place. It never fails: a text that is never closed ends with its line.
final class Pieces {

  private final SourceFile file;
  private final String remark;
  private final boolean blocks;
  private final List<Piece> found = new ArrayList<>();
  /// What closes the long text or remark that is open; empty where none is.
  private String closes = "";
  private boolean silent;
  private final StringBuilder open = new StringBuilder();
  private Span opened;

  private Pieces(SourceFile file, String remark, boolean blocks) {
    this.file = file;
    this.remark = remark;
    this.blocks = blocks;
    this.opened = file.start();
  }

  /// A word (`max_rules`, `-1.5`, `edge.Rule`), a text without its quotes, or one sign.
  record Piece(Kind kind, String text, Span at) {

    boolean is(String sign) {
      return kind != Kind.TEXT && text.equals(sign);
    }
  }

  enum Kind {
    WORD, TEXT, SIGN
  }

  /// `remark` begins a remark up to the end of its line; with `blocks`, `[[ … ]]` is a text over several lines, and behind `remark` a remark (Lua 5.4 Reference Manual, 3.1).
  static List<Piece> of(SourceFile file, String remark, boolean blocks) {
    var pieces = new Pieces(file, remark, blocks);
    for (var line = 1; line <= file.lines().size(); line++) {
      pieces.line(line, file.text(line));
    }
    return List.copyOf(pieces.found);
  }

  private void line(int number, String text) {
    var at = 0;
    while (at < text.length()) {
      if (!closes.isEmpty()) {
        at = within(number, text, at);
      } else if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else if (text.startsWith(remark, at)) {
        if (!blocks || !text.startsWith("[[", at + remark.length())) {
          return;
        }
        at = open(number, text, at, at + remark.length() + 2, true);
      } else if (blocks && text.startsWith("[[", at)) {
        at = open(number, text, at, at + 2, false);
      } else if (text.charAt(at) == '"' || text.charAt(at) == '\'') {
        at = quoted(number, text, at);
      } else {
        var end = word(text, at);
        add(end > at ? Kind.WORD : Kind.SIGN, text.substring(at, Math.max(end, at + 1)), number, text, at, Math.max(end, at + 1));
        at = Math.max(end, at + 1);
      }
    }
    if (!closes.isEmpty()) {
      open.append('\n');
    }
  }

  private int open(int number, String text, int from, int inside, boolean remarked) {
    closes = "]]";
    silent = remarked;
    open.setLength(0);
    opened = span(number, text, from, inside);
    return inside;
  }

  private int within(int number, String text, int at) {
    var end = text.indexOf(closes, at);
    open.append(text, at, end < 0 ? text.length() : end);
    if (end < 0) {
      return text.length();
    }
    if (!silent) {
      found.add(new Piece(Kind.TEXT, open.toString(), opened));
    }
    closes = "";
    return end + 2;
  }

  private int quoted(int number, String text, int from) {
    var content = new StringBuilder();
    var at = from + 1;
    while (at < text.length() && text.charAt(at) != text.charAt(from)) {
      if (text.charAt(at) == '\\' && at + 1 < text.length()) {
        at++;
      }
      content.append(text.charAt(at++));
    }
    add(Kind.TEXT, content.toString(), number, text, from, Math.min(at + 1, text.length()));
    return Math.min(at + 1, text.length());
  }

  private static int word(String text, int from) {
    var at = from;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "_.".indexOf(text.charAt(at)) >= 0 || "+-".indexOf(text.charAt(at)) >= 0 && number(text, from, at))) {
      at++;
    }
    return at;
  }

  /// Whether a sign belongs to a number: before it, or before its exponent.
  private static boolean number(String text, int from, int at) {
    return at == from ? at + 1 < text.length() && (Character.isDigit(text.charAt(at + 1)) || text.charAt(at + 1) == '.') : Character.isDigit(text.charAt(from)) && "eE".indexOf(text.charAt(at - 1)) >= 0;
  }

  private void add(Kind kind, String content, int number, String text, int from, int to) {
    found.add(new Piece(kind, content, span(number, text, from, to)));
  }

  private Span span(int number, String text, int from, int to) {
    var column = text.codePointCount(0, from) + 1;
    return Span.of(file.path(), file.side(), number, column, column + text.codePointCount(from, to));
  }
}
