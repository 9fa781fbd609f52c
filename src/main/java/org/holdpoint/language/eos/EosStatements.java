package org.holdpoint.language.eos;

import grammar.eos.EosLexer;
import grammar.eos.EosParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.syntax.LineReader;
import org.holdpoint.syntax.PlainLines;

/// Lines → statements, one a line, in linear time and bounded memory: the parser sees one line at a time.
final class EosStatements {

  private final LineReader<EosParser> lines;
  private final PlainLines plain;
  private final FreeText text;

  private EosStatements(SourceFile file) {
    this.lines = LineReader.of(file, EosLexer::new, EosParser::new);
    this.plain = new PlainLines(file, "!");
    this.text = new FreeText(file.lines());
  }

  /// The statement that the grammar alone reads in a line, without what lines before it say: what the quick way must agree with.
  static Statement byGrammar(SourceFile file, SourceLine line) {
    return new EosStatements(file).parsed(line);
  }

  /// The statement of a line by itself.
  static Statement alone(SourceFile file, SourceLine line) {
    return new EosStatements(file).statement(line);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new EosStatements(file);
    var statements = new ArrayList<Statement>(file.lines().size());
    file.lines().forEach(line -> statements.add(reader.statement(line)));
    return Printed.SESSION.mark(statements, file);
  }

  private Statement statement(SourceLine line) {
    if (!LineReader.readable(line)) {
      return lines.unread(line);
    }
    if (text.holds(line)) {
      return lines.text(line);
    }
    if (Printed.header(line.text())) {
      return lines.whole(Kind.REMARK, line, Optional.empty());
    }
    return plain.statement(line).map(statement -> begun(line, statement)).orElseGet(() -> parsed(line));
  }

  /// What the grammar says of the line.
  private Statement parsed(SourceLine line) {
    return switch (lines.at(line).line()) {
      case EosParser.CommandLineContext command -> command(line, command);
      case EosParser.RemarkLineContext remark -> lines.whole(Kind.REMARK, line, prompt(remark.prompt));
      case EosParser.BlankLineContext blank -> lines.whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> lines.unread(line);
    };
  }

  private Statement command(SourceLine line, EosParser.CommandLineContext command) {
    var words = command.words.stream().map(token -> lines.word(line, token, token.getType() == EosLexer.STRING)).toList();
    return begun(line, lines.command(line, words, prompt(command.prompt)));
  }

  /// A text may follow a command.
  private Statement begun(SourceLine line, Statement statement) {
    if (statement.kind() == Kind.COMMAND) {
      text.after(line, statement.words());
    }
    return statement;
  }

  /// `leaf1(config-router-bgp-af)#` is device leaf1 in configure, router, address-family.
  private static Optional<Statement.Prompt> prompt(Token token) {
    return LineReader.prompt(token, Prompts::contexts);
  }
}
