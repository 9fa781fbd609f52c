package org.holdpoint.cel;

import grammar.cel.CelLexer;
import grammar.cel.CelParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;

/// A word that does not fit where it stands, and what would.
final class Expected {

  private static final List<Integer> CLOSERS = List.of(CelParser.CLOSE, CelParser.END_LIST, CelParser.END_MAP, CelParser.COMMA, CelParser.COLON, CelParser.OPEN);

  private Expected() {}

  static CelProblem problem(Token at, IntervalSet allowed) {
    return new CelProblem(what(at) + advice(at, allowed), at.getLine(), at.getCharPositionInLine() + 1, Math.max(1, at.getStopIndex() - at.getStartIndex() + 1));
  }

  private static String what(Token at) {
    return at.getType() == Token.EOF ? "the expression ends too early" : "`" + at.getText() + "` does not fit here";
  }

  private static String advice(Token at, IntervalSet allowed) {
    return switch (at.getText()) {
      case "=" -> "; equality is written `==`";
      case "&", "|" -> "; it is written `" + at.getText().repeat(2) + "`";
      case "\"", "'" -> ": a text that has no closing quote on this line, or an escape without a letter";
      case String _ -> "; allowed: " + words(allowed);
    };
  }

  private static String words(IntervalSet allowed) {
    var words = new ArrayList<String>();
    if (allowed.contains(CelParser.INT)) {
      words.add("a value");
    } else if (allowed.contains(CelParser.NAME)) {
      words.add("a name");
    }
    if (allowed.contains(CelParser.EQUALS) || allowed.contains(CelParser.PLUS)) {
      words.add("an operator");
    }
    for (var closer : CLOSERS) {
      if (allowed.contains(closer) && !(closer == CelParser.OPEN && allowed.contains(CelParser.INT))) {
        words.add("`" + CelLexer.VOCABULARY.getLiteralName(closer).replace("'", "") + "`");
      }
    }
    if (allowed.contains(Token.EOF)) {
      words.add("the end");
    }
    return String.join(", ", words);
  }
}
