package org.holdpoint.hcl;

import grammar.hcl.HclLexer;
import grammar.hcl.HclParser;
import grammar.hcl.HclParser.ExpressionContext;
import grammar.hcl.HclParser.FileContext;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Function;
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
public final class HclSyntax {

  private static final String MARKER = "END_OF_TEMPLATE";

  private final Optional<SourceFile> file;
  private final Span around;

  HclSyntax(SourceFile file) {
    this.file = Optional.of(file);
    this.around = file.start();
  }

  /// Of a text inside a document of another syntax, all of which stands `around`.
  HclSyntax(Span around) {
    this.file = Optional.empty();
    this.around = around;
  }

  /// The whole file. Throws [UnreadableException] at the first place that is not HCL.
  FileContext read() {
    var text = new StringBuilder();
    file.ifPresent(all -> all.lines().forEach(line -> text.append(line.text()).append('\n')));
    return read(text.toString(), HclParser::file);
  }

  /// A text with templates in it. Throws as [#read] does.
  ExpressionContext template(String text) {
    return read("<<" + MARKER + "\n" + text + "\n" + MARKER, HclParser::expression);
  }

  private <T> T read(String text, Function<HclParser, T> rule) {
    var lexer = new HclLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    var tokens = new CommonTokenStream(lexer);
    tokens.fill();
    Nesting.check(tokens.getTokens(), token -> place(token.getLine(), token.getCharPositionInLine()));
    var parser = new HclParser(tokens);
    parser.removeErrorListeners();
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
    parser.setErrorHandler(new BailErrorStrategy());
    try {
      return rule.apply(parser);
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
      var tree = rule.apply(parser);
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
    if (file.isEmpty()) {
      return around;
    }
    var start = place(first.getLine(), first.getCharPositionInLine());
    var text = last.getText();
    var lines = text.indexOf('\n') < 0 ? 0 : text.chars().filter(letter -> letter == '\n').count();
    var endLine = last.getLine() + (int) lines;
    var end = lines == 0 ? last.getCharPositionInLine() + text.codePointCount(0, text.length()) : text.length() - text.lastIndexOf('\n') - 1;
    var place = place(endLine, end);
    return place.compareTo(start) < 0 ? start : start.to(place);
  }

  private Span place(int line, int column) {
    return file.map(all -> place(all, Math.min(line, Math.max(all.lines().size(), 1)), line > all.lines().size() ? Integer.MAX_VALUE : column)).orElse(around);
  }

  private static Span place(SourceFile file, int line, int column) {
    var text = file.text(line);
    var at = Math.min(column, text.codePointCount(0, text.length())) + 1;
    return Span.of(file.path(), file.side(), line, at, at);
  }
}
