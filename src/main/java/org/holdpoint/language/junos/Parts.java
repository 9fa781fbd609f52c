package org.holdpoint.language.junos;

import grammar.junos.JunosLexer;
import grammar.junos.JunosParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/// What a line of braces or of a session consists of: the prompt before it, as it stands there, and its parts.
record Parts(Optional<String> prompt, List<Part> parts) {

  /// What a word does not go on with, and with which no part begins that is read without the grammar: a level or a comment in signs, `[edit` or `/*`.
  private static final String ENDS = " \t{};\"[]";
  private static final String LEVEL = "[edit";
  private static final String COMMENT = "/*";

  /// The sorts of parts; `LIST` is a square bracket, `OPENED` a comment that goes on in the next line.
  enum Sort {
    WORD, QUOTED, OPEN, CLOSE, END, LIST, REMARK, OPENED
  }

  /// One part: `text` as it stands in the line (a quoted word without its quotes), the column that it begins in, from 1, and how many columns it has.
  record Part(Sort sort, String text, int column, int columns) {

    boolean word() {
      return sort == Sort.WORD || sort == Sort.QUOTED;
    }

    /// Whether it is a sign of braces.
    boolean sign() {
      return sort == Sort.OPEN || sort == Sort.CLOSE || sort == Sort.END;
    }

    private static Part of(JunosParser.PartContext part) {
      return switch (part) {
        case JunosParser.SignContext sign -> of(sort(sign.sign.getType()), sign.sign);
        case JunosParser.ListIgnoredContext list -> of(Sort.LIST, list.sign);
        case JunosParser.RemarkContext remark -> of(Sort.REMARK, remark.text);
        case JunosParser.RemarkOpenedContext opened -> of(Sort.OPENED, opened.text);
        case JunosParser.QuotedWordContext quoted -> of(Sort.QUOTED, quoted.text);
        case JunosParser.PartContext _ -> of(Sort.WORD, part.getStart());
      };
    }

    private static Sort sort(int type) {
      return switch (type) {
        case JunosLexer.OPEN -> Sort.OPEN;
        case JunosLexer.END -> Sort.END;
        default -> Sort.CLOSE;
      };
    }

    private static Part of(Sort sort, Token token) {
      return of(sort, token.getText(), token.getCharPositionInLine(), token.getStopIndex() - token.getStartIndex() + 1);
    }

    private static Part of(Sort sort, String text, int before, int columns) {
      return new Part(sort, sort == Sort.QUOTED ? text.substring(1, text.length() - 1) : text, before + 1, columns);
    }
  }

  /// What the grammar reads.
  static Parts of(JunosParser.PartsLineContext line) {
    return new Parts(Optional.ofNullable(line.prompt).map(Token::getText), line.parts.stream().map(Part::of).toList());
  }

  /// The parts of a line that the grammar can read in one way only, read without it; empty for a line that the grammar must read. Nearly all lines of a configuration are plain ones, and a start need not load
  /// the grammar for them; a test holds the two against each other.
  static Optional<Parts> plain(String text) {
    var parts = new ArrayList<Part>();
    for (var at = 0; at < text.length(); ) {
      if (text.charAt(at) == ' ' || text.charAt(at) == '\t') {
        at++;
        continue;
      }
      var part = part(text, at);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      parts.add(part.get());
      at += part.get().columns();
    }
    return Optional.of(new Parts(Optional.empty(), List.copyOf(parts)));
  }

  private static Optional<Part> part(String text, int at) {
    return switch (text.charAt(at)) {
      case '{' -> one(Sort.OPEN, text, at, at + 1);
      case '}' -> one(Sort.CLOSE, text, at, at + 1);
      case ';' -> one(Sort.END, text, at, at + 1);
      case '[' -> text.startsWith(LEVEL, at) ? Optional.empty() : one(Sort.LIST, text, at, at + 1);
      case ']' -> one(Sort.LIST, text, at, at + 1);
      case '#' -> one(Sort.REMARK, text, at, text.length());
      case '"' -> one(Sort.QUOTED, text, at, quoted(text, at));
      default -> text.startsWith(COMMENT, at) ? Optional.empty() : one(Sort.WORD, text, at, word(text, at));
    };
  }

  /// None where other letters than those of ASCII are in it, of which a column may hold two, or a sign of a prompt.
  private static Optional<Part> one(Sort sort, String text, int from, int to) {
    for (var at = from; at < to; at++) {
      var letter = text.charAt(at);
      if (letter != '\t' && (letter < ' ' || letter > '~') || sort == Sort.WORD && (letter == '@' || at == to - 1 && (letter == '>' || letter == '#'))) {
        return Optional.empty();
      }
    }
    return from == to ? Optional.empty() : Optional.of(Part.of(sort, text.substring(from, to), from, to - from));
  }

  private static int word(String text, int from) {
    var at = from;
    while (at < text.length() && ENDS.indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  /// Where the quoted word ends; `from` where it does not.
  private static int quoted(String text, int from) {
    for (var at = from + 1; at < text.length(); at++) {
      switch (text.charAt(at)) {
        case '\\' -> at++;
        case '"' -> {
          return at + 1;
        }
        default -> { }
      }
    }
    return from;
  }
}
