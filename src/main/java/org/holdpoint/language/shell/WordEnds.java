package org.holdpoint.language.shell;

import grammar.shell.ShellLexer;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.WritableToken;

/// What a word turns out to be once it ends: reserved, the name of a function, the target of a redirection, an assignment, or a word (POSIX.1-2017 XCU 2.4, 2.10.2; Bash Reference Manual 5.2, 3.2.5).
final class WordEnds {

  private final String text;
  private final ShellLexer lexer;
  private final List<Token> found;
  private final Nesting open;
  private final HereDocuments documents;

  /// The tokens that are `found` so far get the end of each word.
  WordEnds(String text, ShellLexer lexer, List<Token> found, Nesting open, HereDocuments documents) {
    this.text = text;
    this.lexer = lexer;
    this.found = found;
    this.open = open;
    this.documents = documents;
  }

  /// A word ends before a token of that type: what it is, is known now.
  void end(Frame frame, int next) {
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
      open.block(first, reserved);
      var pattern = frame.pattern;
      frame.read(reserved);
      frame.pattern = pattern;
      return;
    }
    found.add(Tokens.made(ShellLexer.WORD_END, end));
    if (frame.test) {
      pattern(text.substring(first.getStartIndex(), end), next);
      return;
    }
    if (first.getType() != ShellLexer.ASSIGNMENT && frame.begins() && !frame.pattern && !frame.array() && next(next) == '(') {
      found.add(start, Tokens.made(ShellLexer.FUNCTION_WORD, first.getStartIndex()));
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
    found.add(Tokens.made(ShellLexer.WORD_END, end));
    if (frame.target > 0) {
      documents.await(frame.target - 1, word);
    }
    frame.target = 0;
    if (frame.last != ShellLexer.WORD_END) {
      // A word after a redirection may still be an assignment, and is not reserved.
      var assigning = frame.assigning;
      frame.read(ShellLexer.REDIRECT);
      frame.assigning = assigning;
    }
  }
}
