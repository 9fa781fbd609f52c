package org.holdpoint.language.sros;

import grammar.sros.SrosLexer;
import grammar.sros.SrosParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.holdpoint.replay.Statement;
import org.holdpoint.replay.Statement.Kind;
import org.holdpoint.replay.Word;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Lines → statements, one a line, in linear time and bounded memory: the parser sees one line at a time.
final class SrosStatements {

  /// A longer line is unread: no configuration has one (SR OS takes at most 1,024 characters a line, Nokia classic CLI overview).
  private static final int LONGEST = 64 * 1024;
  private static final int TAB = 8;

  private final SrosLexer lexer = new SrosLexer(CharStreams.fromString(""));
  private final SrosParser parser = new SrosParser(new CommonTokenStream(lexer));
  private final SourceFile file;

  private SrosStatements(SourceFile file) {
    this.file = file;
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new SrosStatements(file);
    var statements = new ArrayList<Statement>(file.lines().size());
    file.lines().forEach(line -> statements.add(reader.statement(line)));
    return Transcript.mark(statements);
  }

  private Statement statement(SourceLine line) {
    if (!line.readable() || line.text().length() > LONGEST) {
      return whole(Kind.UNREAD, line, Optional.empty());
    }
    lexer.setInputStream(CharStreams.fromString(line.text() + "\n"));
    parser.setTokenStream(new CommonTokenStream(lexer));
    return switch (parser.line()) {
      case SrosParser.CommandLineContext command -> command(line, command);
      case SrosParser.RemarkLineContext remark -> whole(Kind.REMARK, line, prompt(remark.prompt));
      case SrosParser.RulerLineContext _ -> whole(Kind.REMARK, line, Optional.empty());
      case SrosParser.BlankLineContext blank -> whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> whole(Kind.UNREAD, line, Optional.empty());
    };
  }

  private Statement command(SourceLine line, SrosParser.CommandLineContext command) {
    var words = command.words.stream().map(word -> word(line, word)).toList();
    var prompt = prompt(command.prompt);
    if (words.getFirst().text().equals("echo")) {
      return whole(Kind.REMARK, line, prompt);
    }
    var first = command.root == null ? words.getFirst().at() : span(line, command.root);
    return new Statement(Kind.COMMAND, first.to(words.getLast().at()), indent(line.text()), words, command.root != null, prompt);
  }

  private Word word(SourceLine line, SrosParser.WordContext word) {
    var text = word.getText();
    return word instanceof SrosParser.QuotedWordContext
        ? new Word(text.substring(1, text.length() - 1), true, span(line, word.getStart()))
        : new Word(text, false, span(line, word.getStart()));
  }

  private Span span(SourceLine line, Token token) {
    return Span.of(file.path(), file.side(), line.number(), token.getCharPositionInLine() + 1, token.getCharPositionInLine() + 1 + token.getStopIndex() - token.getStartIndex() + 1);
  }

  private Statement whole(Kind kind, SourceLine line, Optional<Statement.Prompt> prompt) {
    return new Statement(kind, file.span(line), indent(line.text()), List.of(), false, prompt);
  }

  /// `*A:pe1>config>router>isis#` is device pe1 in configure, router, isis.
  private static Optional<Statement.Prompt> prompt(Token token) {
    if (token == null) {
      return Optional.empty();
    }
    var text = token.getText();
    var parts = List.of(text.substring(text.indexOf(':') + 1, text.length() - 1).split(">"));
    return Optional.of(new Statement.Prompt(parts.isEmpty() ? "" : parts.getFirst(), parts.isEmpty() ? List.of() : parts.subList(1, parts.size())));
  }

  private static int indent(String text) {
    var column = 0;
    for (var i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case ' ' -> column++;
        case '\t' -> column += TAB - column % TAB;
        default -> {
          return column;
        }
      }
    }
    return column;
  }
}
