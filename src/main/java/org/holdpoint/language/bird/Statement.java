package org.holdpoint.language.bird;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A statement of a filter ("Control structures", BIRD 2 User's Guide).
sealed interface Statement {

  /// Statements in braces.
  record Block(List<Statement> inner) implements Statement {}

  /// `if CONDITION then … else …`.
  record If(List<Token> condition, Statement then, Optional<Statement> otherwise) implements Statement {}

  /// `case` and `for`, with all their words.
  record Choice(List<Token> words) implements Statement {}

  /// Any other, up to its `;`.
  record Plain(List<Token> words) implements Statement {}

  /// The statements of a text, as far as it goes.
  static List<Statement> of(List<Token> tokens) {
    return new Reader(tokens).all(0);
  }

  /// Goes through the words once.
  final class Reader {

    private static final int DEEPEST = 40;

    private final List<Token> tokens;
    private int next;

    private Reader(List<Token> tokens) {
      this.tokens = tokens;
    }

    private boolean word(String text) {
      return next < tokens.size() && tokens.get(next).is(text);
    }

    private List<Statement> all(int depth) {
      var found = new ArrayList<Statement>();
      while (next < tokens.size()) {
        if (word(";")) {
          next++;
        } else {
          found.add(one(depth));
        }
      }
      return List.copyOf(found);
    }

    private Statement one(int depth) {
      if (word("{")) {
        var close = Clause.close(tokens, next);
        var inner = tokens.subList(Math.min(next + 1, tokens.size()), close);
        next = close + 1;
        return new Block(depth > DEEPEST ? List.of() : new Reader(inner).all(depth + 1));
      }
      return word("if") && depth <= DEEPEST ? branch(depth) : word("case") || word("for") ? choice() : plain();
    }

    private Statement branch(int depth) {
      var from = ++next;
      while (next < tokens.size() && !word("then")) {
        next++;
      }
      var condition = tokens.subList(from, next);
      next++;
      var then = next < tokens.size() ? one(depth + 1) : new Block(List.of());
      if (word(";") && next + 1 < tokens.size() && tokens.get(next + 1).is("else")) {
        next++;
      }
      if (!word("else")) {
        return condition.isEmpty() ? then : new If(condition, then, Optional.empty());
      }
      next++;
      var otherwise = next < tokens.size() ? one(depth + 1) : new Block(List.of());
      return condition.isEmpty() ? then : new If(condition, then, Optional.of(otherwise));
    }

    /// Up to the braces that close, or to the `;` where it has none.
    private Statement choice() {
      var from = next;
      while (next < tokens.size() && !word("{") && !word(";")) {
        next++;
      }
      next = word("{") ? Math.min(Clause.close(tokens, next) + 1, tokens.size()) : next;
      return new Choice(tokens.subList(from, next));
    }

    private Statement plain() {
      var from = next;
      do {
        next++;
      } while (next < tokens.size() && !word(";") && !word("}"));
      var words = tokens.subList(from, next);
      next += next < tokens.size() ? 1 : 0;
      return new Plain(words);
    }
  }
}
