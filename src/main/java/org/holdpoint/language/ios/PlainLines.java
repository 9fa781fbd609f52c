package org.holdpoint.language.ios;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.Statement;
import org.holdpoint.replay.Statement.Kind;
import org.holdpoint.replay.Words;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.syntax.LineReader;

/// Lines that the grammar can read in one way only, read without it: nothing but blanks, a comment from its `!` on, and words between blanks of which the first holds no sign of a prompt and none
/// begins with a quote. Nearly all lines of a configuration are such; a test holds them against the grammar.
final class PlainLines {

  /// Of how many words that were met last one string stands in all their lines: of a short file few, of a long one many.
  private static final int LEAST = 1 << 7;
  private static final int MOST = 1 << 14;

  private final SourceFile file;
  private final String[] shared;
  private String[] texts = new String[16];

  PlainLines(SourceFile file) {
    this.file = file;
    this.shared = new String[Math.clamp(Integer.highestOneBit(file.lines().size() | 1) << 1, LEAST, MOST)];
    Arrays.fill(shared, "");
  }

  /// The statement; empty for a line that the grammar must read.
  Optional<Statement> statement(SourceLine line) {
    var text = line.text();
    var indent = 0;
    var at = 0;
    for (; at < text.length() && blank(text.charAt(at)); at++) {
      indent += text.charAt(at) == ' ' ? 1 : LineReader.TAB - indent % LineReader.TAB;
    }
    if (at == text.length() || text.charAt(at) == '!') {
      // What a paged terminal took back before the words moves them.
      return text.indexOf('\b') >= 0 ? Optional.empty()
          : Optional.of(new Statement(at == text.length() ? Kind.BLANK : Kind.REMARK, file.span(line), indent, List.of(), false, Optional.empty()));
    }
    return words(line, text, at, indent);
  }

  private Optional<Statement> words(SourceLine line, String text, int first, int indent) {
    if (text.startsWith("--", first)) {
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
      if (text.charAt(start) == '"') {
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
    var words = new Words(List.of(Arrays.copyOf(texts, count)), file, line.number());
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
