package org.holdpoint.cel;

import grammar.cel.CelLexer;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.Token;

/// How deep an expression nests, told from its tokens before anything recursive sees it: the parser, the checker and the evaluation all go one step down for
/// each bracket, for each operator of a row like `1 + 2 + 3`, and for each `a ? b :` in a row. Rows of `&&` and `||` are no deeper than their longest part.
final class Nesting {

  /// Brackets inside each other.
  static final int MOST_BRACKETS = 50;
  /// Brackets and operators that a part of the expression stands in.
  static final int DEEPEST = 250;

  /// A bracket that is open: how deep it stands, how long the row of operators in it is that is being read, and how many choices lead to it.
  private record Level(int above, int row, int choices) {

    int depth() {
      return above + row + choices;
    }
  }

  private Nesting() {}

  static Optional<CelProblem> tooDeep(List<Token> tokens) {
    var levels = new ArrayDeque<Level>();
    levels.push(new Level(0, 0, 0));
    for (var token : tokens) {
      var level = levels.peek();
      switch (token.getType()) {
        case CelLexer.OPEN, CelLexer.LIST, CelLexer.MAP -> levels.push(new Level(level.depth() + 1, 0, 0));
        case CelLexer.CLOSE, CelLexer.END_LIST, CelLexer.END_MAP -> {
          if (levels.size() > 1) {
            levels.pop();
            becomes(levels, longer(levels.peek()));
          }
        }
        case CelLexer.COMMA -> becomes(levels, new Level(level.above(), 0, 0));
        case CelLexer.AND, CelLexer.OR -> becomes(levels, new Level(level.above(), 0, level.choices()));
        case CelLexer.QUESTION, CelLexer.COLON -> becomes(levels, new Level(level.above(), 0, level.choices() + 1));
        case CelLexer.DOT, CelLexer.PLUS, CelLexer.MINUS, CelLexer.TIMES, CelLexer.DIVIDE, CelLexer.REMAINDER, CelLexer.EQUALS, CelLexer.DIFFERS, CelLexer.LESS,
            CelLexer.AT_MOST, CelLexer.GREATER, CelLexer.AT_LEAST, CelLexer.IN -> becomes(levels, longer(level));
        default -> { }
      }
      if (levels.size() > MOST_BRACKETS + 1) {
        return Optional.of(problem(token, "brackets stand inside each other at most " + MOST_BRACKETS + " deep"));
      }
      if (levels.peek().depth() > DEEPEST) {
        return Optional.of(problem(token, "brackets and operators nest at most " + DEEPEST + " deep; this one is deeper"));
      }
    }
    return Optional.empty();
  }

  private static Level longer(Level level) {
    return new Level(level.above(), level.row() + 1, level.choices());
  }

  private static void becomes(ArrayDeque<Level> levels, Level now) {
    levels.pop();
    levels.push(now);
  }

  private static CelProblem problem(Token at, String message) {
    return new CelProblem(message, at.getLine(), at.getCharPositionInLine() + 1, 1);
  }
}
