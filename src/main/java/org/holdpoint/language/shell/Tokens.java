package org.holdpoint.language.shell;

import grammar.shell.ShellLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;

/// The text of a script → the tokens that its grammar takes: words with their ends, reserved words where they are reserved, substitutions with the parenthesis that ends them, here-documents taken
/// out. One pass, as the shell itself reads (POSIX.1-2017 XCU 2.3, "Token Recognition"; 2.7.4, "Here-Document").
final class Tokens {

  /// So many blocks, quotes and substitutions stand inside each other at most.
  private static final int DEEPEST = 100;

  private final String text;
  private final ShellLexer lexer;
  private final List<Token> found = new ArrayList<>();
  private final Deque<Frame> frames = new ArrayDeque<>();
  private final Deque<Token> open = new ArrayDeque<>();
  private final List<Here> awaited = new ArrayList<>();
  private final List<Token> remarks = new ArrayList<>();
  private final Map<Integer, Document> documents = new HashMap<>();
  private int blocks;
  /// Where a parenthesis is no calculation, because reading it as one failed; and what was there before it was tried.
  private int refused = -1;
  private final Deque<Attempt> attempts = new ArrayDeque<>();

  /// A here-document that is to come: where its operator stands, the line that ends it, whether tabs before its lines are taken off, and whether its text is taken as it is.
  private record Here(int operator, String end, boolean tabs, boolean literal) {}

  /// The text of a here-document, from its first character to the line that ends it.
  record Document(int from, int to, boolean tabs, boolean literal) {}

  /// `((` that is read as a calculation: its place, and the tokens before it.
  private record Attempt(Token opener, int tokens, int place, int depth) {}

  /// What was read: the tokens, the here-documents by the place of their operator, and the remarks.
  record Found(List<Token> tokens, Map<Integer, Document> documents, List<Token> remarks) {}

  private Tokens(String text) {
    this.text = text;
    lexer = new ShellLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    frames.push(new Frame(0));
  }

  /// Throws [Misread].
  static Found of(String text) {
    var tokens = new Tokens(text);
    tokens.read();
    return new Found(tokens.found, tokens.documents, tokens.remarks);
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
    if (!open.isEmpty()) {
      throw new Misread(open.peek().getStartIndex(), "`" + open.peek().getText() + "` is never closed");
    }
    documents(text.length());
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
    documents(token.getStopIndex() + 1);
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
      deeper(token, ShellLexer.LEFT);
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
      deeper(token, ShellLexer.RIGHT);
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
    if (open.size() + blocks > DEEPEST) {
      throw new Misread(token.getStartIndex(), "blocks and substitutions stand inside each other more than " + DEEPEST + " deep");
    }
  }

  private void closes(Token token) {
    found.add(token);
    open.pop();
  }

  private void deeper(Token token, int type) {
    blocks = Math.max(0, blocks + Reserved.deeper(type));
    if (open.size() + blocks > DEEPEST) {
      throw new Misread(token.getStartIndex(), "blocks and substitutions stand inside each other more than " + DEEPEST + " deep");
    }
  }

  /// A word ends before a token of that type: what it is, is known now.
  private void endWord(int next) {
    var frame = frames.peek();
    if (frame.word < 0) {
      return;
    }
    var first = found.get(frame.word);
    var end = found.getLast().getStopIndex() + 1;
    var alone = frame.word == found.size() - 1 && first.getType() == ShellLexer.TEXT ? first.getText() : "";
    var start = frame.word;
    frame.word = -1;
    if (frame.target != 0) {
      target(frame, text.substring(first.getStartIndex(), end), end);
      return;
    }
    var reserved = frame.array() ? 0 : reserved(frame, alone);
    if (reserved != 0) {
      ((WritableToken) first).setType(reserved);
      frame.test = reserved == ShellLexer.CONDITION_OPEN || frame.test && reserved != ShellLexer.CONDITION_CLOSE;
      frame.pattern = reserved == ShellLexer.IN && frame.before == ShellLexer.CASE || frame.pattern && reserved != ShellLexer.ESAC;
      deeper(first, reserved);
      var pattern = frame.pattern;
      frame.read(reserved);
      frame.pattern = pattern;
      return;
    }
    found.add(made(ShellLexer.WORD_END, end));
    if (frame.test) {
      pattern(text.substring(first.getStartIndex(), end), next);
      return;
    }
    if (first.getType() != ShellLexer.ASSIGNMENT && frame.begins() && !frame.pattern && !frame.array() && next(next) == '(') {
      found.add(start, made(ShellLexer.FUNCTION_WORD, first.getStartIndex()));
    }
    frame.declaring |= frame.assigning && Reserved.DECLARING.contains(alone);
    frame.read(first.getType() == ShellLexer.ASSIGNMENT ? ShellLexer.ASSIGNMENT : ShellLexer.WORD_END);
  }

  /// In `[[ … ]]`, what comes after an operator of comparison may hold parentheses.
  private void pattern(String operator, int next) {
    if (next == ShellLexer.BLANK && (operator.equals("=~") || operator.equals("==") || operator.equals("!=") || operator.equals("="))) {
      lexer.pushMode(ShellLexer.PATTERN);
    }
  }

  /// The next character that is no blank, where the word ends before a blank or a parenthesis.
  private char next(int type) {
    var place = lexer.getInputStream().index();
    return type == ShellLexer.LEFT ? '(' : type == ShellLexer.BLANK && place < text.length() ? text.charAt(place) : ' ';
  }

  /// The reserved word that a word is where it stands; 0 for none.
  private static int reserved(Frame frame, String word) {
    if (word.isEmpty()) {
      return 0;
    }
    if (frame.test) {
      return word.equals("]]") ? ShellLexer.CONDITION_CLOSE : 0;
    }
    if (frame.awaitsIn() && word.equals("in")) {
      return ShellLexer.IN;
    }
    if (frame.awaitsIn() && frame.before != ShellLexer.CASE && (word.equals("do") || word.equals("{"))) {
      return Reserved.WORDS.get(word);
    }
    if (frame.pattern) {
      return word.equals("esac") && frame.last != ShellLexer.PIPE && frame.last != ShellLexer.LEFT ? ShellLexer.ESAC : 0;
    }
    if (frame.last == ShellLexer.TIME && (word.equals("-p") || word.equals("--"))) {
      return ShellLexer.TIME_OPTION;
    }
    return frame.begins() ? Reserved.WORDS.getOrDefault(word, 0) : 0;
  }

  private void target(Frame frame, String word, int end) {
    found.add(made(ShellLexer.WORD_END, end));
    if (frame.target > 0) {
      var operator = frame.target - 1;
      var literal = word.indexOf('\'') >= 0 || word.indexOf('"') >= 0 || word.indexOf('\\') >= 0;
      awaited.add(new Here(operator, literal ? word.replaceAll("\\$?['\"]|\\\\(?=.)", "") : word, text.startsWith("<<-", operator), literal));
    }
    frame.target = 0;
    if (frame.last != ShellLexer.WORD_END) {
      // A word after a redirection may still be an assignment, and is not reserved.
      var assigning = frame.assigning;
      frame.read(ShellLexer.REDIRECT);
      frame.assigning = assigning;
    }
  }

  /// The here-documents that begin at the place, one after the other; the reader goes on behind them.
  private void documents(int place) {
    if (awaited.isEmpty()) {
      return;
    }
    var at = Math.min(place, text.length());
    for (var here : awaited) {
      var from = at;
      var ended = false;
      while (at < text.length() && !ended) {
        var end = text.indexOf('\n', at);
        var line = text.substring(at, end < 0 ? text.length() : end);
        ended = (here.tabs() ? untabbed(line) : line).equals(here.end());
        if (ended) {
          documents.put(here.operator(), new Document(from, at, here.tabs(), here.literal()));
        }
        at = end < 0 ? text.length() : end + 1;
      }
      if (!ended) {
        documents.put(here.operator(), new Document(from, text.length(), here.tabs(), here.literal()));
      }
    }
    awaited.clear();
    lexer.getInputStream().seek(at);
  }

  private static String untabbed(String line) {
    var at = 0;
    while (at < line.length() && line.charAt(at) == '\t') {
      at++;
    }
    return line.substring(at);
  }

  private static Token retyped(Token token, int type) {
    ((WritableToken) token).setType(type);
    return token;
  }

  /// A token that stands for no character.
  private static CommonToken made(int type, int place) {
    var token = new CommonToken(type, "");
    token.setStartIndex(place);
    token.setStopIndex(place - 1);
    return token;
  }
}
