package org.holdpoint.language.vrp;

import grammar.vrp.VrpLexer;
import grammar.vrp.VrpParser;
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
final class VrpStatements {

  /// A longer line is unread: no configuration has one (VRP takes at most 1,022 characters a line, "CLI Overview").
  private static final int LONGEST = 64 * 1024;
  private static final int TAB = 8;
  /// What stands alone between the blocks that a device prints.
  private static final String SEPARATOR = "#";

  private final VrpLexer lexer = new VrpLexer(CharStreams.fromString(""));
  private final VrpParser parser = new VrpParser(new CommonTokenStream(lexer));
  private final SourceFile file;

  private VrpStatements(SourceFile file) {
    this.file = file;
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new VrpStatements(file);
    var statements = new ArrayList<Statement>(file.lines().size());
    file.lines().forEach(line -> statements.add(reader.statement(line)));
    return Transcript.mark(statements, file);
  }

  /// Whether a line is nothing but the mark between two blocks.
  static boolean separator(Statement statement) {
    return statement.kind() == Kind.REMARK && statement.words().size() == 1 && statement.words().getFirst().text().equals(SEPARATOR);
  }

  private Statement statement(SourceLine line) {
    if (!line.readable() || line.text().length() > LONGEST) {
      return whole(Kind.UNREAD, line, Optional.empty());
    }
    lexer.setInputStream(CharStreams.fromString(line.text() + "\n"));
    parser.setTokenStream(new CommonTokenStream(lexer));
    return switch (parser.line()) {
      case VrpParser.CommandLineContext command -> command(line, command);
      case VrpParser.RemarkLineContext remark -> remark(line, remark);
      case VrpParser.BlankLineContext blank -> whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> whole(Kind.UNREAD, line, Optional.empty());
    };
  }

  private Statement remark(SourceLine line, VrpParser.RemarkLineContext remark) {
    var text = remark.REMARK().getSymbol();
    var words = remark.prompt == null && text.getText().strip().equals(SEPARATOR) ? List.of(new Word(SEPARATOR, false, span(line, text))) : List.<Word>of();
    return new Statement(Kind.REMARK, file.span(line), indent(line.text()), words, false, prompt(remark.prompt));
  }

  private Statement command(SourceLine line, VrpParser.CommandLineContext command) {
    var words = command.words.stream().map(token -> word(line, token)).toList();
    var prompt = prompt(command.prompt);
    if (prompt.isPresent() && words.getLast().text().endsWith("?")) {
      return whole(Kind.REMARK, line, prompt);
    }
    return new Statement(Kind.COMMAND, words.getFirst().at().to(words.getLast().at()), indent(line.text()), words, false, prompt);
  }

  private Word word(SourceLine line, Token token) {
    var text = token.getText();
    return token.getType() == VrpLexer.STRING ? new Word(text.substring(1, text.length() - 1), true, span(line, token)) : new Word(text, false, span(line, token));
  }

  private Span span(SourceLine line, Token token) {
    return Span.of(file.path(), file.side(), line.number(), token.getCharPositionInLine() + 1, token.getCharPositionInLine() + 1 + token.getStopIndex() - token.getStartIndex() + 1);
  }

  private Statement whole(Kind kind, SourceLine line, Optional<Statement.Prompt> prompt) {
    return new Statement(kind, file.span(line), indent(line.text()), List.of(), false, prompt);
  }

  private static Optional<Statement.Prompt> prompt(Token token) {
    return token == null ? Optional.empty() : Optional.of(Prompts.read(token.getText()));
  }

  /// The columns before the words; what a paged terminal printed and took back before them does not count.
  private static int indent(String text) {
    var column = 0;
    for (var i = text.lastIndexOf('\b') + 1; i < text.length(); i++) {
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
