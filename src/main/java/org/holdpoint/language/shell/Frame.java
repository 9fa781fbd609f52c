package org.holdpoint.language.shell;

import grammar.shell.ShellLexer;

/// Where the reader is in one list of commands: a script, a substitution, or the elements of an array. What the words before say about the next one.
final class Frame {

  /// The token that its closing parenthesis is; 0 for a script, which has none.
  final int closes;
  int last = ShellLexer.NEWLINE;
  int before = ShellLexer.NEWLINE;
  int wayBefore = ShellLexer.NEWLINE;
  /// Parentheses of subshells that are open in it.
  int parentheses;
  /// Whether the patterns of a `case` come next.
  boolean pattern;
  /// Whether it is inside `[[ … ]]`.
  boolean test;
  /// Whether a word may be an assignment; `declaring` where even an argument may.
  boolean assigning = true;
  boolean declaring;
  /// The index of the first token of the word that is being read; -1 between words.
  int word = -1;
  /// The redirection that the next word is the target of; 0 for none.
  int target;

  Frame(int closes) {
    this.closes = closes;
  }

  boolean array() {
    return closes == ShellLexer.ARRAY_CLOSE;
  }

  /// What the words before say of the next one, now that a token was read.
  void read(int token) {
    wayBefore = before;
    before = last;
    last = token;
    if (token == ShellLexer.ESAC || token == ShellLexer.RIGHT) {
      pattern = false;
    } else if (token == ShellLexer.CLAUSE_END) {
      pattern = true;
    }
    assigning = Reserved.beginsAfter(token) && !pattern || token == ShellLexer.ASSIGNMENT;
    declaring &= token == ShellLexer.WORD_END || token == ShellLexer.ASSIGNMENT;
  }

  /// Whether a command begins with the next word.
  boolean begins() {
    return Reserved.beginsAfter(last) || last == ShellLexer.WORD_END && before == ShellLexer.COPROC || last == ShellLexer.WORD_END && before == ShellLexer.FUNCTION;
  }

  /// Whether the name of a loop or the subject of a `case` was read last: `in` comes next.
  boolean awaitsIn() {
    return last == ShellLexer.WORD_END && (before == ShellLexer.FOR || before == ShellLexer.SELECT || before == ShellLexer.CASE);
  }
}
