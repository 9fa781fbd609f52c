package org.holdpoint.language.eos;

import grammar.eos.EosLexer;
import grammar.eos.EosParser;
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
final class EosStatements {

  /// A longer line is unread: no configuration has one.
  private static final int LONGEST = 64 * 1024;
  private static final int TAB = 8;

  private final EosLexer lexer = new EosLexer(CharStreams.fromString(""));
  private final EosParser parser = new EosParser(new CommonTokenStream(lexer));
  private final SourceFile file;
  private final FreeText text;

  private EosStatements(SourceFile file) {
    this.file = file;
    this.text = new FreeText(file.lines());
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new EosStatements(file);
    var statements = new ArrayList<Statement>(file.lines().size());
    file.lines().forEach(line -> statements.add(reader.statement(line)));
    return Printed.SESSION.mark(statements, file);
  }

  private Statement statement(SourceLine line) {
    if (!line.readable() || line.text().length() > LONGEST) {
      return whole(Kind.UNREAD, line, Optional.empty());
    }
    if (text.holds(line)) {
      return whole(line.text().isBlank() ? Kind.BLANK : Kind.REMARK, line, Optional.empty());
    }
    if (Printed.header(line.text())) {
      return whole(Kind.REMARK, line, Optional.empty());
    }
    lexer.setInputStream(CharStreams.fromString(line.text() + "\n"));
    parser.setTokenStream(new CommonTokenStream(lexer));
    return switch (parser.line()) {
      case EosParser.CommandLineContext command -> command(line, command);
      case EosParser.RemarkLineContext remark -> whole(Kind.REMARK, line, prompt(remark.prompt));
      case EosParser.BlankLineContext blank -> whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> whole(Kind.UNREAD, line, Optional.empty());
    };
  }

  private Statement command(SourceLine line, EosParser.CommandLineContext command) {
    var words = command.words.stream().map(token -> word(line, token)).toList();
    var prompt = prompt(command.prompt);
    if (prompt.isPresent() && words.getLast().text().endsWith("?")) {
      return whole(Kind.REMARK, line, prompt);
    }
    text.after(line, words);
    return new Statement(Kind.COMMAND, words.getFirst().at().to(words.getLast().at()), indent(line.text()), words, false, prompt);
  }

  private Word word(SourceLine line, Token token) {
    var text = token.getText();
    return token.getType() == EosLexer.STRING ? new Word(text.substring(1, text.length() - 1), true, span(line, token)) : new Word(text, false, span(line, token));
  }

  private Span span(SourceLine line, Token token) {
    return Span.of(file.path(), file.side(), line.number(), token.getCharPositionInLine() + 1, token.getCharPositionInLine() + 1 + token.getStopIndex() - token.getStartIndex() + 1);
  }

  private Statement whole(Kind kind, SourceLine line, Optional<Statement.Prompt> prompt) {
    return new Statement(kind, file.span(line), indent(line.text()), List.of(), false, prompt);
  }

  /// `leaf1(config-router-bgp-af)#` is device leaf1 in configure, router, address-family.
  private static Optional<Statement.Prompt> prompt(Token token) {
    if (token == null) {
      return Optional.empty();
    }
    var shown = token.getText();
    var open = shown.indexOf('(');
    var host = shown.substring(0, open < 0 ? shown.length() - 1 : open);
    return Optional.of(new Statement.Prompt(host, open < 0 ? List.of() : Prompts.contexts(shown.substring(open + 1, shown.length() - 2))));
  }

  /// The columns before the words.
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
