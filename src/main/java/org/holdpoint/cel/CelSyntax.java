package org.holdpoint.cel;

import grammar.cel.CelLexer;
import grammar.cel.CelParser;
import java.util.ArrayList;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;

/// Text → syntax by the grammar. Only this class of the room, and those that it uses to read ([ExprBuilder], [MacroReader], [Nesting], [Expected]), load ANTLR.
final class CelSyntax {

  private CelSyntax() {}

  static Expr parse(String source) {
    var problems = new ArrayList<CelProblem>();
    var lexer = new CelLexer(CharStreams.fromString(source));
    lexer.removeErrorListeners();
    var tokens = new CommonTokenStream(lexer);
    tokens.fill();
    Nesting.tooDeep(tokens.getTokens()).ifPresent(problems::add);
    if (problems.isEmpty()) {
      var parser = new CelParser(tokens);
      parser.removeErrorListeners();
      parser.addErrorListener(new BaseErrorListener() {
        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException wrong) {
          if (problems.isEmpty()) {
            problems.add(Expected.problem((Token) symbol, ((Parser) recognizer).getExpectedTokens(), before(tokens, (Token) symbol)));
          }
        }
      });
      var start = parser.start();
      if (problems.isEmpty()) {
        var expr = new ExprBuilder(problems).visit(start.expr());
        if (problems.isEmpty()) {
          return expr;
        }
      }
    }
    throw new CelException(problems);
  }

  private static Optional<Token> before(CommonTokenStream tokens, Token at) {
    return tokens.getTokens().subList(0, at.getTokenIndex()).reversed().stream().filter(token -> token.getChannel() == Token.DEFAULT_CHANNEL).findFirst();
  }
}
