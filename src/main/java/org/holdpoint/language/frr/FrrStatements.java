package org.holdpoint.language.frr;

import grammar.frr.FrrLexer;
import grammar.frr.FrrParser;
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
final class FrrStatements {

  private final LineReader<FrrParser> lines;
  private final PlainLines plain;

  private FrrStatements(SourceFile file) {
    this.lines = LineReader.of(file, FrrLexer::new, FrrParser::new);
    this.plain = new PlainLines(file, "!#");
  }

  /// The statement that the grammar alone reads in a line, without what lines before it say: what the quick way must agree with.
  static Statement byGrammar(SourceFile file, SourceLine line) {
    return new FrrStatements(file).parsed(line);
  }

  /// The statement of a line by itself.
  static Statement alone(SourceFile file, SourceLine line) {
    return new FrrStatements(file).statement(line);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new FrrStatements(file);
    var statements = new ArrayList<Statement>(file.lines().size());
    file.lines().forEach(line -> statements.add(reader.statement(line)));
    return Printed.SESSION.mark(statements, file);
  }

  private Statement statement(SourceLine line) {
    if (!LineReader.readable(line)) {
      return lines.unread(line);
    }
    if (Printed.header(line.text())) {
      return lines.whole(Kind.REMARK, line, Optional.empty());
    }
    return plain.statement(line).orElseGet(() -> parsed(line));
  }

  /// What the grammar says of the line.
  private Statement parsed(SourceLine line) {
    return switch (lines.at(line).line()) {
      case FrrParser.CommandLineContext command -> command(line, command);
      case FrrParser.RemarkLineContext remark -> lines.whole(Kind.REMARK, line, prompt(remark.prompt));
      case FrrParser.BlankLineContext blank -> lines.whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> lines.unread(line);
    };
  }

  private Statement command(SourceLine line, FrrParser.CommandLineContext command) {
    var words = command.words.stream().map(token -> lines.word(line, token, false)).toList();
    return lines.command(line, words, prompt(command.prompt));
  }

  /// `r1(config-router-af)#` is device r1 in configure, router, address-family.
  private static Optional<Statement.Prompt> prompt(Token token) {
    return LineReader.prompt(token, Prompts::contexts);
  }
}
