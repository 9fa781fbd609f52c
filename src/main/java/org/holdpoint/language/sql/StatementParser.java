package org.holdpoint.language.sql;

import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;

/// One statement after the other → its syntax, by the grammar of a dialect, whose brackets are `LPAREN` and `RPAREN`. Of one thread.
/// @param <P> the parser of the dialect
/// @param <T> what its grammar makes of a statement
public final class StatementParser<P extends Parser, T extends ParserRuleContext> {

  /// Nobody writes deeper; a parser that goes down with every bracket would not come back.
  private static final int DEEPEST = 200;

  private final Lexer lexer;
  private final CommonTokenStream tokens;
  private final P parser;
  private final Function<P, T> statement;
  private final int opening;
  private final int closing;

  /// A lexer, its parser, and the rule that reads a statement to its end.
  public StatementParser(Lexer lexer, Function<TokenStream, P> parser, Function<P, T> statement) {
    this.lexer = lexer;
    this.tokens = new CommonTokenStream(lexer);
    this.parser = parser.apply(tokens);
    this.statement = statement;
    this.opening = lexer.getTokenType("LPAREN");
    this.closing = lexer.getTokenType("RPAREN");
    lexer.removeErrorListeners();
    this.parser.removeErrorListeners();
    this.parser.setErrorHandler(new BailErrorStrategy());
    this.parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  /// Empty where the grammar does not know the statement, or it is too deep.
  public Optional<T> tree(String text) {
    lexer.setInputStream(CharStreams.fromString(text));
    tokens.setTokenSource(lexer);
    tokens.fill();
    if (deep()) {
      return Optional.empty();
    }
    parser.setTokenStream(tokens);
    try {
      return Optional.of(statement.apply(parser));
    } catch (ParseCancellationException unread) {
      return Optional.empty();
    }
  }

  private boolean deep() {
    var depth = 0;
    for (var token : tokens.getTokens()) {
      depth += token.getType() == opening ? 1 : token.getType() == closing ? -1 : 0;
      if (depth > DEEPEST) {
        return true;
      }
    }
    return false;
  }
}
