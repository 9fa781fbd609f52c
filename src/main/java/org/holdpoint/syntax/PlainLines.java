package org.holdpoint.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Words;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Lines that the grammar of a router's language can read in one way only, read without it: nothing but blanks, a comment from its sign on, and words between blanks of which the first holds no sign of a
/// prompt and none begins with a quote or a semicolon. Nearly all lines of a configuration are such; a test of each language holds them against its grammar.
public final class PlainLines {

  /// Of how many words that were met last one string stands in all their lines: of a short file few, of a long one many.
  private static final int LEAST = 1 << 7;
  private static final int MOST = 1 << 14;

  private final SourceFile file;
  private final String remarks;
  private final String[] shared;
  private String[] texts = new String[16];

  /// `remarks` are the signs that a comment begins with.
  public PlainLines(SourceFile file, String remarks) {
    this.file = file;
    this.remarks = remarks;
    this.shared = new String[Math.clamp(Integer.highestOneBit(file.lines().size() | 1) << 1, LEAST, MOST)];
    Arrays.fill(shared, "");
  }

  /// The statement; empty for a line that the grammar must read.
  public Optional<Statement> statement(SourceLine line) {
    var text = line.text();
    var indent = 0;
    var at = 0;
    for (; at < text.length() && blank(text.charAt(at)); at++) {
      indent += text.charAt(at) == ' ' ? 1 : LineReader.TAB - indent % LineReader.TAB;
    }
    if (at == text.length() || remarks.indexOf(text.charAt(at)) >= 0) {
      // What a paged terminal took back before the words moves them.
      return text.indexOf('\b') >= 0 ? Optional.empty()
          : Optional.of(new Statement(at == text.length() ? Kind.BLANK : Kind.REMARK, file.span(line), indent, List.of(), false, Optional.empty()));
    }
    return words(line, text, at, indent);
  }

  private Optional<Statement> words(SourceLine line, String text, int first, int indent) {
    if (text.startsWith("--", first) || text.charAt(first) == '[') {
      return Optional.empty();
    }
    var count = 0;
    var end = first;
    for (var at = first; at < text.length(); ) {
      var start = at;
      var hash = 0;
      for (; at < text.length() && !blank(text.charAt(at)); at++) {
        var letter = text.charAt(at);
        if (letter < ' ' || letter > '~' || count == 0 && (letter == '#' || letter == '>')) {
          return Optional.empty();
        }
        hash = 31 * hash + letter;
      }
      if (text.charAt(start) == '"' || text.charAt(start) == ';') {
        return Optional.empty();
      }
      if (count == texts.length) {
        texts = Arrays.copyOf(texts, 2 * count);
      }
      texts[count++] = word(text, start, at, hash);
      end = at;
      while (at < text.length() && blank(text.charAt(at))) {
        at++;
      }
    }
    var words = new Words(List.of(Arrays.copyOf(texts, count)), file, line);
    return Optional.of(new Statement(Kind.COMMAND, Span.of(file.path(), file.side(), line.number(), first + 1, end + 1), indent, words, false, Optional.empty()));
  }

  private String word(String text, int start, int end, int hash) {
    var place = (hash ^ hash >>> 10) & shared.length - 1;
    var known = shared[place];
    if (known.length() != end - start || !text.startsWith(known, start)) {
      known = text.substring(start, end);
      shared[place] = known;
    }
    return known;
  }

  private static boolean blank(char character) {
    return character == ' ' || character == '\t';
  }
}
