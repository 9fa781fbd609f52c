package org.holdpoint.language.terraform;

import grammar.hcl.HclLexer;
import grammar.hcl.HclParser;
import grammar.hcl.HclParser.FileContext;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.misc.ParseCancellationException;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// The text of a file → its tree.
final class HclSyntax {

  /// Nobody nests deeper; a parser that goes down with every bracket would not come back.
  private static final int DEEPEST = 250;

  private final SourceFile file;

  HclSyntax(SourceFile file) {
    this.file = file;
  }

  /// Throws [UnreadableException] at the first place that is not HCL.
  FileContext read() {
    var text = new StringBuilder();
    file.lines().forEach(line -> text.append(line.text()).append('\n'));
    var lexer = new HclLexer(CharStreams.fromString(text.toString()));
    lexer.removeErrorListeners();
    var tokens = new CommonTokenStream(lexer);
    tokens.fill();
    shallow(tokens.getTokens());
    var parser = new HclParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      return parser.file();
    } catch (ParseCancellationException quick) {
      tokens.seek(0);
      parser.reset();
      parser.getInterpreter().setPredictionMode(PredictionMode.LL);
      parser.setErrorHandler(new DefaultErrorStrategy());
      var wrong = new ArrayList<Span>();
      parser.addErrorListener(new BaseErrorListener() {
        @Override
        public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException cause) {
          wrong.add(place(line, column));
        }
      });
      var tree = parser.file();
      if (!wrong.isEmpty()) {
        throw new UnreadableException(wrong.getFirst(), "this is not HCL: something is missing or too much here");
      }
      return tree;
    }
  }

  /// Where a part of the tree stands.
  Span at(ParserRuleContext part) {
    return at(part.getStart(), part.getStop());
  }

  /// From the first to the last of these tokens; where the last one ends with a newline, to the end of its line.
  Span at(Token first, Token last) {
    var start = place(first.getLine(), first.getCharPositionInLine());
    var text = last.getText();
    var lines = text.chars().filter(letter -> letter == '\n').count();
    var endLine = last.getLine() + (int) lines;
    var end = lines == 0 ? last.getCharPositionInLine() + text.codePointCount(0, text.length()) : text.length() - text.lastIndexOf('\n') - 1;
    var place = place(endLine, end);
    return place.compareTo(start) < 0 ? start : start.to(place);
  }

  private Span place(int line, int column) {
    if (line > file.lines().size()) {
      return file.lines().isEmpty() ? file.start() : end(file.lines().size());
    }
    var text = file.text(line);
    var at = Math.min(column, text.codePointCount(0, text.length())) + 1;
    return Span.of(file.path(), file.side(), line, at, at);
  }

  private Span end(int line) {
    var text = file.text(line);
    var at = text.codePointCount(0, text.length()) + 1;
    return Span.of(file.path(), file.side(), line, at, at);
  }

  private void shallow(List<Token> tokens) {
    var depth = 0;
    for (var token : tokens) {
      depth += switch (token.getType()) {
        case HclLexer.OPEN_ROUND, HclLexer.OPEN_SQUARE, HclLexer.OPEN_BRACE, HclLexer.INTERPOLATION, HclLexer.DIRECTIVE -> 1;
        case HclLexer.CLOSE_ROUND, HclLexer.CLOSE_SQUARE, HclLexer.CLOSE_BRACE, HclLexer.TEMPLATE_END -> -1;
        default -> 0;
      };
      if (depth > DEEPEST) {
        throw new UnreadableException(place(token.getLine(), token.getCharPositionInLine()), "nested deeper than " + DEEPEST + " levels");
      }
    }
  }
}
