package org.holdpoint.hcl;

import grammar.hcl.HclLexer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;
import org.antlr.v4.runtime.Token;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.Span;

/// What is open in a row of tokens: how deep it nests, and whether each `%{ if }` and `%{ for }` of a template ends in it (HCL native syntax specification, "Template Control Directives").
final class Nesting {

  /// Nobody nests deeper; a parser that goes down with every bracket would not come back.
  private static final int DEEPEST = 250;
  /// Nobody writes so many operators in one expression; each holds all before it.
  private static final int LONGEST = 1000;

  private final Function<Token, Span> place;
  private final Deque<Integer> operators = new ArrayDeque<>(List.of(0));
  private final Deque<Deque<Token>> templates = new ArrayDeque<>();

  private Nesting(Function<Token, Span> place) {
    this.place = place;
  }

  /// Throws [UnreadableException] at the first place that is wrong.
  static void check(List<Token> tokens, Function<Token, Span> place) {
    var nesting = new Nesting(place);
    for (var index = 0; index < tokens.size(); index++) {
      nesting.token(tokens.get(index));
      if (tokens.get(index).getType() == HclLexer.DIRECTIVE) {
        nesting.directive(next(tokens, index));
      }
    }
  }

  /// The next that is neither a blank nor a remark.
  private static Token next(List<Token> tokens, int index) {
    var at = index + 1;
    while (at < tokens.size() - 1 && tokens.get(at).getChannel() != Token.DEFAULT_CHANNEL) {
      at++;
    }
    return tokens.get(Math.min(at, tokens.size() - 1));
  }

  private void token(Token token) {
    switch (token.getType()) {
      case HclLexer.OPEN_ROUND, HclLexer.OPEN_BRACE, HclLexer.INTERPOLATION, HclLexer.DIRECTIVE -> opens(token);
      case HclLexer.OPEN_SQUARE -> {
        counts(token);
        opens(token);
      }
      case HclLexer.CLOSE_ROUND, HclLexer.CLOSE_SQUARE, HclLexer.CLOSE_BRACE, HclLexer.TEMPLATE_END -> closes();
      case HclLexer.QUOTE, HclLexer.HEREDOC -> templates.push(new ArrayDeque<>());
      case HclLexer.END_QUOTE, HclLexer.HEREDOC_END -> ends();
      case HclLexer.NEWLINE, HclLexer.COMMA -> separates(token);
      case HclLexer.MINUS, HclLexer.NOT, HclLexer.PLUS, HclLexer.STAR, HclLexer.SLASH, HclLexer.PERCENT, HclLexer.DOT, HclLexer.QUESTION, HclLexer.AND, HclLexer.OR, HclLexer.EQUAL, HclLexer.DIFFERENT, HclLexer.LESS,
          HclLexer.GREATER, HclLexer.AT_MOST, HclLexer.AT_LEAST -> counts(token);
      default -> { }
    }
  }

  private void opens(Token token) {
    operators.push(0);
    if (operators.size() > DEEPEST) {
      throw new UnreadableException(place.apply(token), "nested deeper than " + DEEPEST + " levels");
    }
  }

  private void closes() {
    if (operators.size() > 1) {
      operators.pop();
    }
  }

  private void separates(Token token) {
    if (token.getChannel() == Token.DEFAULT_CHANNEL) {
      operators.pop();
      operators.push(0);
    }
  }

  private void counts(Token token) {
    operators.push(operators.pop() + 1);
    if (operators.peek() > LONGEST) {
      throw new UnreadableException(place.apply(token), "more than " + LONGEST + " operators in one expression");
    }
  }

  private void directive(Token word) {
    if (templates.isEmpty()) {
      return;
    }
    var open = templates.peek();
    switch (word.getType()) {
      case HclLexer.IF, HclLexer.FOR -> open.push(word);
      case HclLexer.ELSE -> {
        needs(open, word, HclLexer.IF);
        open.push(word);
      }
      case HclLexer.ENDIF -> needs(open, word, HclLexer.IF, HclLexer.ELSE);
      case HclLexer.ENDFOR -> needs(open, word, HclLexer.FOR);
      default -> { }
    }
  }

  /// Takes what is open if it is one of these.
  private void needs(Deque<Token> open, Token word, int... kinds) {
    if (open.isEmpty() || Arrays.stream(kinds).noneMatch(kind -> kind == open.peek().getType())) {
      throw new UnreadableException(place.apply(word), "`%{ " + word.getText() + " }` without the beginning that it belongs to");
    }
    open.pop();
  }

  private void ends() {
    if (!templates.isEmpty()) {
      var open = templates.pop();
      if (!open.isEmpty()) {
        throw new UnreadableException(place.apply(open.peek()), "`%{ " + open.peek().getText() + " }` is never ended");
      }
    }
  }
}
