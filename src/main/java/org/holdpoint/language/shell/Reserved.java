package org.holdpoint.language.shell;

import grammar.shell.ShellLexer;
import java.util.Map;
import java.util.Set;

/// The words that the shell takes as its own, and after what it does so. Sources: POSIX.1-2017 XCU 2.4; Bash Reference Manual 5.2, 3.2 (`[[`, `select`, `time`, `coproc`, `function`).
final class Reserved {

  /// Each word, and the token that it is.
  static final Map<String, Integer> WORDS = Map.ofEntries(Map.entry("if", ShellLexer.IF), Map.entry("then", ShellLexer.THEN), Map.entry("elif", ShellLexer.ELIF), Map.entry("else", ShellLexer.ELSE),
      Map.entry("fi", ShellLexer.FI), Map.entry("case", ShellLexer.CASE), Map.entry("esac", ShellLexer.ESAC), Map.entry("for", ShellLexer.FOR), Map.entry("select", ShellLexer.SELECT),
      Map.entry("while", ShellLexer.WHILE), Map.entry("until", ShellLexer.UNTIL), Map.entry("do", ShellLexer.DO), Map.entry("done", ShellLexer.DONE), Map.entry("in", ShellLexer.IN),
      Map.entry("function", ShellLexer.FUNCTION), Map.entry("coproc", ShellLexer.COPROC), Map.entry("time", ShellLexer.TIME), Map.entry("{", ShellLexer.LEFT_BRACE), Map.entry("}", ShellLexer.RIGHT_BRACE),
      Map.entry("!", ShellLexer.BANG), Map.entry("[[", ShellLexer.CONDITION_OPEN));
  /// What a command begins after.
  private static final Set<Integer> BEFORE = Set.of(ShellLexer.NEWLINE, ShellLexer.SEMICOLON, ShellLexer.AMPERSAND, ShellLexer.PIPE, ShellLexer.AND, ShellLexer.OR, ShellLexer.CLAUSE_END, ShellLexer.LEFT,
      ShellLexer.RIGHT, ShellLexer.LEFT_BRACE, ShellLexer.RIGHT_BRACE, ShellLexer.BANG, ShellLexer.DO, ShellLexer.DONE, ShellLexer.ELIF, ShellLexer.ELSE, ShellLexer.ESAC, ShellLexer.FI, ShellLexer.IF,
      ShellLexer.THEN, ShellLexer.TIME, ShellLexer.TIME_OPTION, ShellLexer.COPROC, ShellLexer.UNTIL, ShellLexer.WHILE, ShellLexer.SUBSTITUTION_OPEN, ShellLexer.CALCULATION_CLOSE,
      ShellLexer.CONDITION_CLOSE);
  /// After these a word is a name, whatever it is.
  private static final Set<Integer> NAMING = Set.of(ShellLexer.FOR, ShellLexer.SELECT, ShellLexer.CASE, ShellLexer.FUNCTION);
  /// Those that open a block, and those that close one.
  private static final Set<Integer> OPENING = Set.of(ShellLexer.IF, ShellLexer.CASE, ShellLexer.DO, ShellLexer.LEFT_BRACE, ShellLexer.LEFT);
  private static final Set<Integer> CLOSING = Set.of(ShellLexer.FI, ShellLexer.ESAC, ShellLexer.DONE, ShellLexer.RIGHT_BRACE, ShellLexer.RIGHT);
  /// Commands whose arguments may be assignments of lists (Bash Reference Manual, 4.2).
  static final Set<String> DECLARING = Set.of("alias", "declare", "eval", "export", "let", "local", "readonly", "typeset");

  private Reserved() {}

  /// Whether a command may begin after a token.
  static boolean beginsAfter(int token) {
    return BEFORE.contains(token);
  }

  static boolean names(int token) {
    return NAMING.contains(token);
  }

  /// How many blocks are open more after the token.
  static int deeper(int token) {
    return OPENING.contains(token) ? 1 : CLOSING.contains(token) ? -1 : 0;
  }
}
