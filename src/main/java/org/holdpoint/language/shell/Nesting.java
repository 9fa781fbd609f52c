package org.holdpoint.language.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import org.antlr.v4.runtime.Token;

/// What is open at a place of a script: quotes, substitutions, calculations, and how many blocks. Deeper than a limit nothing is read, since whatever reads it goes down with it.
final class Nesting {

  private static final int DEEPEST = 100;

  private final Deque<Token> open = new ArrayDeque<>();
  private int blocks;

  void push(Token token) {
    open.push(token);
    check(token);
  }

  void pop() {
    open.pop();
  }

  Token peek() {
    return open.peek();
  }

  /// A reserved word or parenthesis may open a block, or close one.
  void block(Token token, int type) {
    blocks = Math.max(0, blocks + Reserved.deeper(type));
    check(token);
  }

  /// The text ends here: nothing may be open.
  void end() {
    if (!open.isEmpty()) {
      throw new Misread(open.peek().getStartIndex(), "`" + open.peek().getText() + "` is never closed");
    }
  }

  private void check(Token token) {
    if (open.size() + blocks > DEEPEST) {
      throw new Misread(token.getStartIndex(), "blocks and substitutions stand inside each other more than " + DEEPEST + " deep");
    }
  }
}
