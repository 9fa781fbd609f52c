package org.holdpoint.language.ios;

import grammar.ios.IosLexer;
import grammar.ios.IosParser;
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
final class IosStatements {

  private final LineReader<IosParser> lines;
  private final FreeText text;
  private final PlainLines plain;

  private IosStatements(SourceFile file) {
    this.lines = LineReader.of(file, IosLexer::new, IosParser::new);
    this.text = new FreeText(file.lines());
    this.plain = new PlainLines(file, "!");
  }

  /// The statement that the grammar alone reads in a line, without what lines before it say: what the quick way must agree with.
  static Statement byGrammar(SourceFile file, SourceLine line) {
    return new IosStatements(file).parsed(line);
  }

  /// The statement of a line by itself.
  static Statement alone(SourceFile file, SourceLine line) {
    return new IosStatements(file).statement(line);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new IosStatements(file);
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
      case IosParser.CommandLineContext command -> command(line, command);
      case IosParser.RemarkLineContext remark -> lines.whole(Kind.REMARK, line, prompt(remark.prompt));
      case IosParser.BlankLineContext blank -> lines.whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> lines.unread(line);
    };
  }

  private Statement command(SourceLine line, IosParser.CommandLineContext command) {
    var words = command.words.stream().map(token -> lines.word(line, token, token.getType() == IosLexer.STRING)).toList();
    return begun(line, lines.command(line, words, prompt(command.prompt)));
  }

  /// A text may follow a command.
  private Statement begun(SourceLine line, Statement statement) {
    if (statement.kind() == Kind.COMMAND) {
      text.after(line, statement);
    }
    return statement;
  }

  /// `pe1(config-router-af)#` is device pe1 in configure, router, address-family.
  private static Optional<Statement.Prompt> prompt(Token token) {
    return LineReader.prompt(token, Prompts::contexts);
  }
}
