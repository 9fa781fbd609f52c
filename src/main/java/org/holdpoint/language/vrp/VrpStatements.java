package org.holdpoint.language.vrp;

import grammar.vrp.VrpLexer;
import grammar.vrp.VrpParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Word;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.syntax.LineReader;
import org.holdpoint.syntax.PlainLines;

/// Lines → statements, one a line, in linear time and bounded memory: the parser sees one line at a time.
final class VrpStatements {

  /// What stands alone between the blocks that a device prints.
  private static final String SEPARATOR = "#";

  private final LineReader<VrpParser> lines;
  private final PlainLines plain;
  private final SourceFile file;

  private VrpStatements(SourceFile file) {
    this.file = file;
    this.lines = LineReader.of(file, VrpLexer::new, VrpParser::new);
    this.plain = new PlainLines(file, "#!");
  }

  /// The statement that the grammar alone reads in a line, without what lines before it say: what the quick way must agree with.
  static Statement byGrammar(SourceFile file, SourceLine line) {
    return new VrpStatements(file).parsed(line);
  }

  /// The statement of a line by itself.
  static Statement alone(SourceFile file, SourceLine line) {
    return new VrpStatements(file).statement(line);
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
    if (!LineReader.readable(line)) {
      return lines.unread(line);
    }
    return plain.statement(line).map(statement -> statement.kind() == Kind.REMARK ? remark(line, statement) : statement).orElseGet(() -> parsed(line));
  }

  /// What the grammar says of the line.
  private Statement parsed(SourceLine line) {
    return switch (lines.at(line).line()) {
      case VrpParser.CommandLineContext command -> command(line, command);
      case VrpParser.RemarkLineContext remark -> remark(line, remark);
      case VrpParser.BlankLineContext blank -> lines.whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> lines.unread(line);
    };
  }

  /// The mark between two blocks is a word of its remark.
  private Statement remark(SourceLine line, Statement remark) {
    var column = line.text().indexOf(SEPARATOR) + 1;
    return !line.text().strip().equals(SEPARATOR) ? remark
        : new Statement(Kind.REMARK, remark.at(), remark.indent(), List.of(new Word(SEPARATOR, false, Span.of(file.path(), file.side(), line.number(), column, line.length() + 1))), false, Optional.empty());
  }

  private Statement remark(SourceLine line, VrpParser.RemarkLineContext remark) {
    var text = remark.REMARK().getSymbol();
    var words = remark.prompt == null && text.getText().strip().equals(SEPARATOR) ? List.of(new Word(SEPARATOR, false, lines.span(line, text))) : List.<Word>of();
    return new Statement(Kind.REMARK, file.span(line), LineReader.indent(line.text()), words, false, prompt(remark.prompt));
  }

  private Statement command(SourceLine line, VrpParser.CommandLineContext command) {
    var words = command.words.stream().map(token -> lines.word(line, token, token.getType() == VrpLexer.STRING)).toList();
    return lines.command(line, words, prompt(command.prompt));
  }

  private static Optional<Statement.Prompt> prompt(Token token) {
    return token == null ? Optional.empty() : Optional.of(Prompts.read(token.getText()));
  }
}
