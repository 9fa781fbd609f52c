package org.holdpoint.language.junos;

import grammar.junos.JunosLexer;
import grammar.junos.JunosParser;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;

/// A lexer and a parser that see one line at a time.
final class JunosGrammar {

  private final JunosLexer lexer = new JunosLexer(CharStreams.fromString(""));
  private final JunosParser parser = new JunosParser(new CommonTokenStream(lexer));

  JunosGrammar() {
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  JunosParser.LineContext line(String text) {
    lexer.setInputStream(CharStreams.fromString(text + "\n"));
    parser.setTokenStream(new CommonTokenStream(lexer));
    return parser.line();
  }
}
