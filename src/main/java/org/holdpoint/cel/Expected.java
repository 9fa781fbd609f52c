package org.holdpoint.cel;

import grammar.cel.CelLexer;
import grammar.cel.CelParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/// A word that does not fit where it stands, and what would.
final class Expected {

  private static final List<Integer> CLOSERS = List.of(CelParser.CLOSE, CelParser.END_LIST, CelParser.END_MAP, CelParser.COMMA, CelParser.COLON);
  /// Words that a value ends with.
  private static final Set<Integer> ENDS = Set.of(CelParser.NAME, CelParser.QUOTED, CelParser.INT, CelParser.UINT, CelParser.FLOAT, CelParser.STRING, CelParser.BYTES,
      CelParser.TRUE, CelParser.FALSE, CelParser.NULL, CelParser.CLOSE, CelParser.END_LIST, CelParser.END_MAP);

  private Expected() {}

  /// `before` is the word before it, or the start. The parser knows the brackets that are open, but has left the rows of operators when it finds out.
  static CelProblem problem(Token at, IntervalSet allowed, Optional<Token> before) {
    return new CelProblem(what(at) + advice(at, words(allowed, before.map(Token::getType).orElse(Token.EOF))), at.getLine(), at.getCharPositionInLine() + 1, Math.max(1, at.getStopIndex() - at.getStartIndex() + 1));
  }

  private static String what(Token at) {
    return at.getType() == Token.EOF ? "the expression ends too early" : "`" + at.getText() + "` does not fit here";
  }

  private static String advice(Token at, String words) {
    return switch (at.getText()) {
      case "=" -> "; equality is written `==`";
      case "&", "|" -> "; it is written `" + at.getText().repeat(2) + "`";
      case "\"", "'" -> ": a text that has no closing quote on this line, or an escape without a letter";
      case String _ -> "; allowed: " + words;
    };
  }

  private static String words(IntervalSet allowed, int before) {
    var words = new ArrayList<String>();
    if (before == CelParser.DOT || allowed.contains(CelParser.NAME) && !allowed.contains(CelParser.INT)) {
      words.add("a name");
    } else if (ENDS.contains(before)) {
      words.add("an operator");
    } else if (allowed.contains(CelParser.INT)) {
      words.add("a value");
    }
    CLOSERS.stream().filter(allowed::contains).map(closer -> "`" + CelLexer.VOCABULARY.getLiteralName(closer).replace("'", "") + "`").forEach(words::add);
    if (allowed.contains(Token.EOF)) {
      words.add("the end");
    }
    return String.join(", ", words);
  }
}
