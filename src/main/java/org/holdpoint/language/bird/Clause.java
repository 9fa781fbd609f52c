package org.holdpoint.language.bird;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.source.Span;

/// An option up to its `;`, or a block with what stands in its braces; `whole` is false where the file ends before it does.
record Clause(List<Token> words, List<Token> body, boolean block, boolean whole) {

  Clause {
    words = List.copyOf(words);
    body = List.copyOf(body);
  }

  /// Where its words stand.
  Span at() {
    return Token.span(words.isEmpty() ? body : words);
  }

  /// The word at that place; empty behind the last.
  String word(int index) {
    return index < words.size() ? words.get(index).plain() : "";
  }

  boolean starts(String... texts) {
    for (var i = 0; i < texts.length; i++) {
      if (!word(i).equals(texts[i])) {
        return false;
      }
    }
    return true;
  }

  /// The clauses in its braces.
  List<Clause> inner() {
    return of(body);
  }

  /// The clauses that words are, one after the other. Braces of a list of prefixes or of an expression belong to the words around them.
  static List<Clause> of(List<Token> tokens) {
    var clauses = new ArrayList<Clause>();
    var at = 0;
    while (at < tokens.size()) {
      var from = at;
      var depth = 0;
      while (at < tokens.size() && (depth > 0 || !tokens.get(at).is(";") && !tokens.get(at).is("{"))) {
        depth += opens(tokens.get(at)) ? 1 : closes(tokens.get(at)) ? -1 : 0;
        at++;
      }
      var words = tokens.subList(from, at);
      if (at < tokens.size() && tokens.get(at).is("{")) {
        var close = close(tokens, at);
        clauses.add(new Clause(words, tokens.subList(at + 1, Math.min(close, tokens.size())), true, close < tokens.size()));
        at = close + 1;
      } else {
        if (!words.isEmpty()) {
          clauses.add(new Clause(words, List.of(), false, at < tokens.size()));
        }
        at++;
      }
    }
    return clauses;
  }

  /// Where the braces close that open at `from`; the end, where they do not.
  static int close(List<Token> tokens, int from) {
    var depth = 0;
    for (var at = from; at < tokens.size(); at++) {
      depth += tokens.get(at).is("{") ? 1 : tokens.get(at).is("}") ? -1 : 0;
      if (depth == 0) {
        return at;
      }
    }
    return tokens.size();
  }

  private static boolean opens(Token token) {
    return token.is("[") || token.is("(");
  }

  private static boolean closes(Token token) {
    return token.is("]") || token.is(")");
  }
}
