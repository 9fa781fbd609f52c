package org.holdpoint.cel;

import grammar.cel.CelLexer;
import grammar.cel.CelParser;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/// Text → syntax by the grammar. The only class of the room, with [ExprBuilder], that loads ANTLR.
final class CelSyntax {

  private static final int DEEPEST = 250;

  private CelSyntax() {}

  static Expr parse(String source) {
    var problems = new ArrayList<CelProblem>();
    var lexer = new CelLexer(CharStreams.fromString(source));
    lexer.removeErrorListeners();
    var tokens = new CommonTokenStream(lexer);
    tokens.fill();
    depth(tokens.getTokens(), problems);
    if (problems.isEmpty()) {
      var parser = new CelParser(tokens);
      parser.removeErrorListeners();
      parser.addErrorListener(new BaseErrorListener() {
        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException wrong) {
          problems.add(problem((Token) symbol));
        }
      });
      var start = parser.start();
      if (problems.isEmpty()) {
        var builder = new ExprBuilder(problems);
        var expr = builder.visit(start.expr());
        if (problems.isEmpty()) {
          return expr;
        }
      }
    }
    throw new CelException(problems.subList(0, 1));
  }

  private static CelProblem problem(Token at) {
    var text = at.getType() == Token.EOF ? "the end" : "`" + at.getText() + "`";
    return new CelProblem("not an expression at " + text, at.getLine(), at.getCharPositionInLine() + 1, Math.max(1, at.getStopIndex() - at.getStartIndex() + 1));
  }

  /// Brackets and signs nest so deep and no deeper, so that no later step runs out of stack.
  private static void depth(List<Token> tokens, List<CelProblem> problems) {
    var depth = 0;
    var run = 0;
    for (var token : tokens) {
      switch (token.getType()) {
        case CelLexer.OPEN, CelLexer.LIST, CelLexer.MAP -> depth++;
        case CelLexer.CLOSE, CelLexer.END_LIST, CelLexer.END_MAP -> depth--;
        default -> { }
      }
      run = token.getType() == CelLexer.COLON || token.getType() == CelLexer.DOT || token.getType() == CelLexer.PLUS || token.getType() == CelLexer.MINUS
          || token.getType() == CelLexer.AND || token.getType() == CelLexer.OR || token.getType() == CelLexer.TIMES || token.getType() == CelLexer.DIVIDE ? run + 1 : run;
      if (depth > DEEPEST || run > 4 * DEEPEST) {
        problems.add(new CelProblem("the expression nests deeper than " + DEEPEST + " levels", token.getLine(), token.getCharPositionInLine() + 1, 1));
        return;
      }
    }
  }
}
