package org.holdpoint.language.shell;

import grammar.shell.ShellLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;

/// The text of a script → the tokens that its grammar takes: words with their ends, reserved words where they are reserved, substitutions with the parenthesis that ends them, here-documents taken
/// out. One pass, as the shell itself reads (POSIX.1-2017 XCU 2.3, "Token Recognition"; 2.7.4, "Here-Document").
final class Tokens {

  private final String text;
  private final ShellLexer lexer;
  private final List<Token> found = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Nesting open = new Nesting();
  private final List<Token> remarks = new ArrayList<>();
  private final HereDocuments documents;
  private final WordEnds ends;
  /// Where a parenthesis is no calculation, because reading it as one failed; and what was there before it was tried.
  private int refused = -1;
  private final Deque<Attempt> attempts = new ArrayDeque<>();

  /// `((` that is read as a calculation: its place, and the tokens before it.
  private record Attempt(Token opener, int tokens, int place, int depth) {}

  /// What was read: the tokens, the here-documents by the place of their operator, and the remarks.
  record Found(List<Token> tokens, Map<Integer, HereDocuments.Document> documents, List<Token> remarks) {}

  private Tokens(String text) {
    this.text = text;
    lexer = new ShellLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    documents = new HereDocuments(text);
    ends = new WordEnds(text, lexer, found, open, documents);
    frames.push(new Frame(0));
  }

  /// Throws [Misread].
  static Found of(String text) {
    var tokens = new Tokens(text);
    tokens.read();
    return new Found(tokens.found, tokens.documents.found(), tokens.remarks);
  }

  /// The tokens of the text of a here-document.
  static List<Token> document(String text) {
    var tokens = new Tokens(text);
    tokens.lexer.pushMode(ShellLexer.DOCUMENT);
    tokens.read();
    return tokens.found.stream().filter(token -> token.getType() != ShellLexer.WORD_END).toList();
  }

  private void read() {
    for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
      next(token);
    }
    endWord(Token.EOF);
    open.end();
    documents.read(text.length());
    found.add(made(Token.EOF, text.length()));
  }

  private void next(Token token) {
    var frame = frames.peek();
    switch (token.getType()) {
      case ShellLexer.BLANK -> endWord(ShellLexer.BLANK);
      case ShellLexer.REMARK -> remark(token, frame);
      case ShellLexer.NEWLINE -> newline(token, frame);
      case ShellLexer.LEFT -> left(token, frame);
      case ShellLexer.RIGHT -> right(token, frame);
      case ShellLexer.AND, ShellLexer.OR, ShellLexer.CLAUSE_END, ShellLexer.SEMICOLON, ShellLexer.AMPERSAND, ShellLexer.PIPE -> operator(token, frame);
      case ShellLexer.REDIRECT, ShellLexer.HERE, ShellLexer.HERE_STRING -> redirect(token, frame);
      case ShellLexer.UNCLOSED -> throw new Misread(token.getStartIndex(), "this quote is never closed");
      case ShellLexer.HALF_CLOSE -> half(token);
      default -> part(token, frame);
    }
  }

  /// A number sign inside a word is a character of it.
  private void remark(Token token, Frame frame) {
    if (frame.word >= 0) {
      back(token.getStartIndex());
      lexer.pushMode(ShellLexer.INSIDE_WORD);
    } else {
      remarks.add(token);
    }
  }

  /// Reads again from a place, even where the end was in sight.
  private void back(int place) {
    lexer.getInputStream().seek(place);
    lexer._hitEOF = false;
  }

  private void newline(Token token, Frame frame) {
    endWord(ShellLexer.NEWLINE);
    if (documents.awaited()) {
      lexer.getInputStream().seek(documents.read(token.getStopIndex() + 1));
    }
    var last = found.isEmpty() ? 0 : found.getLast().getType();
    if (!frame.array() && last != ShellLexer.NEWLINE) {
      found.add(token);
      if (!frame.awaitsIn()) {
        frame.read(ShellLexer.NEWLINE);
      }
    }
  }

  private void operator(Token token, Frame frame) {
    endWord(token.getType());
    if (token.getType() != ShellLexer.SEMICOLON) {
      bare(token, frame);
    }
    found.add(token);
    frame.target = 0;
    frame.read(token.getType());
  }

  /// `!` and `time` may stand alone, but only at the end of a line or before `;`.
  private static void bare(Token token, Frame frame) {
    if (frame.last == ShellLexer.BANG || frame.last == ShellLexer.TIME || frame.last == ShellLexer.TIME_OPTION) {
      throw new Misread(token.getStartIndex(), "`" + token.getText() + "` may not stand here");
    }
  }

  private void redirect(Token token, Frame frame) {
    if (frame.word >= 0 && frame.word == found.size() - 1 && frame.target == 0 && !frame.test && digits(found.getLast())) {
      ((WritableToken) found.getLast()).setType(ShellLexer.IO_NUMBER);
      frame.word = -1;
    }
    endWord(token.getType());
    found.add(token);
    if (!frame.test) {
      frame.target = token.getType() == ShellLexer.HERE ? token.getStartIndex() + 1 : -1;
    }
  }

  /// `2` of `2>&1`, `{log}` of `{log}>f`.
  private static boolean digits(Token token) {
    return token.getType() == ShellLexer.TEXT && token.getText().matches("[0-9]+|\\{[A-Za-z_][A-Za-z0-9_]*}");
  }

  private void left(Token token, Frame frame) {
    if (frame.word >= 0 && frame.word == found.size() - 1 && found.getLast().getType() == ShellLexer.ASSIGNMENT && (frame.assigning || frame.declaring)) {
      opens(retyped(token, ShellLexer.ARRAY_OPEN));
      frames.push(new Frame(ShellLexer.ARRAY_CLOSE));
      return;
    }
    endWord(ShellLexer.LEFT);
    var place = token.getStartIndex();
    if (place != refused && !frame.test && !frame.array() && !frame.pattern && place + 1 < text.length() && text.charAt(place + 1) == '(' && (frame.begins() || frame.last == ShellLexer.FOR)) {
      lexer.getInputStream().seek(place + 2);
      lexer.pushMode(ShellLexer.CALCULATION);
      var opener = made(ShellLexer.ARITHMETIC_OPEN, place);
      opener.setStopIndex(place + 1);
      opener.setText("((");
      attempts.push(new Attempt(opener, found.size(), place, frames.size()));
      opens(opener);
      return;
    }
    found.add(token);
    if (!frame.pattern && !frame.test) {
      frame.parentheses++;
      open.block(token, ShellLexer.LEFT);
    }
    frame.read(ShellLexer.LEFT);
  }

  private void right(Token token, Frame frame) {
    endWord(ShellLexer.RIGHT);
    bare(token, frame);
    if (frame.test || frame.pattern) {
      found.add(token);
    } else if (frame.parentheses > 0) {
      frame.parentheses--;
      open.block(token, ShellLexer.RIGHT);
      found.add(token);
    } else if (frame.closes != 0) {
      frames.pop();
      open.pop();
      if (!frame.array()) {
        lexer.popMode();
      }
      found.add(retyped(token, frame.closes));
      return;
    } else {
      throw new Misread(token.getStartIndex(), "`)` closes nothing");
    }
    frame.read(ShellLexer.RIGHT);
  }

  /// `((a) …)`: two parentheses of subshells, and no calculation.
  private void half(Token token) {
    if (open.peek().getType() == ShellLexer.ARITHMETIC_OPEN) {
      var attempt = attempts.pop();
      open.pop();
      found.subList(attempt.tokens(), found.size()).clear();
      lexer.popMode();
      refused = attempt.place();
      back(refused);
      if (frames.peek().last == ShellLexer.FOR) {
        throw new Misread(token.getStartIndex(), "`)` alone does not end `((`");
      }
    } else {
      found.add(token);
    }
  }

  private void part(Token token, Frame frame) {
    var type = token.getType();
    var calculation = !attempts.isEmpty() && attempts.peek().depth() == frames.size();
    if (frame.word < 0 && !calculation) {
      frame.word = found.size();
    }
    if (type == ShellLexer.ASSIGNMENT && (frame.word != found.size() || !(frame.assigning || frame.declaring) || frame.target != 0 || frame.test || frame.array())) {
      ((WritableToken) token).setType(ShellLexer.TEXT);
    }
    switch (type) {
      case ShellLexer.QUOTE_OPEN, ShellLexer.PARAMETER_OPEN, ShellLexer.CALCULATION_OPEN, ShellLexer.SUBSCRIPT_OPEN, ShellLexer.INNER_OPEN -> opens(token);
      case ShellLexer.SUBSTITUTION_OPEN, ShellLexer.PROCESS_OPEN -> {
        opens(token);
        frames.push(new Frame(ShellLexer.SUBSTITUTION_CLOSE));
      }
      case ShellLexer.QUOTE_CLOSE, ShellLexer.PARAMETER_CLOSE, ShellLexer.SUBSCRIPT_CLOSE, ShellLexer.INNER_CLOSE -> closes(token);
      case ShellLexer.CALCULATION_CLOSE -> {
        var command = open.peek().getType() == ShellLexer.ARITHMETIC_OPEN;
        closes(token);
        if (command) {
          attempts.pop();
          frame.read(ShellLexer.CALCULATION_CLOSE);
        }
      }
      case ShellLexer.OTHER -> found.add(retyped(token, ShellLexer.TEXT));
      default -> found.add(token);
    }
  }

  private void opens(Token token) {
    found.add(token);
    open.push(token);
  }

  private void closes(Token token) {
    found.add(token);
    open.pop();
  }

  private void endWord(int next) {
    ends.end(frames.peek(), next);
  }

  private static Token retyped(Token token, int type) {
    ((WritableToken) token).setType(type);
    return token;
  }

  /// A token that stands for no character.
  static CommonToken made(int type, int place) {
    var token = new CommonToken(type, "");
    token.setStartIndex(place);
    token.setStopIndex(place - 1);
    return token;
  }
}
