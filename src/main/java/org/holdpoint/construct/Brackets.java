package org.holdpoint.construct;

import grammar.construct.ConstructLexer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.CommonToken;
import org.antlr.v4.runtime.Token;

/// Brackets of a program: one without its partner is no bracket any more (a bracket of a regular expression, a program that is cut off), and none is deeper than a parser can go down.
final class Brackets {

  /// Nobody nests deeper by hand.
  private static final int DEEPEST = 200;

  private Brackets() {}

  /// Those that were without a partner, or too deep.
  static List<Token> paired(List<Token> tokens) {
    var open = new ArrayDeque<Token>();
    var alone = new ArrayList<Token>();
    for (var token : tokens) {
      switch (token.getType()) {
        case ConstructLexer.LPAREN, ConstructLexer.LBRACE, ConstructLexer.LBRACKET -> open.push(token);
        case ConstructLexer.RPAREN, ConstructLexer.RBRACE, ConstructLexer.RBRACKET -> closes(token, open, alone);
        default -> { }
      }
    }
    alone.addAll(open);
    alone.forEach(token -> ((CommonToken) token).setType(ConstructLexer.OTHER));
    return alone;
  }

  private static void closes(Token token, ArrayDeque<Token> open, List<Token> alone) {
    if (open.isEmpty() || open.peek().getType() != partner(token)) {
      alone.add(token);
    } else if (open.size() > DEEPEST) {
      alone.add(open.pop());
      alone.add(token);
    } else {
      open.pop();
    }
  }

  private static int partner(Token closing) {
    return switch (closing.getType()) {
      case ConstructLexer.RPAREN -> ConstructLexer.LPAREN;
      case ConstructLexer.RBRACE -> ConstructLexer.LBRACE;
      default -> ConstructLexer.LBRACKET;
    };
  }
}
