package org.holdpoint.language.eos;

import grammar.eos.EosLexer;
import grammar.eos.EosParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.replay.Statement;
import org.holdpoint.replay.Statement.Kind;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.syntax.LineReader;

/// Lines → statements, one a line, in linear time and bounded memory: the parser sees one line at a time.
final class EosStatements {

  private final LineReader<EosParser> lines;
  private final FreeText text;

  private EosStatements(SourceFile file) {
    this.lines = LineReader.of(file, EosLexer::new, EosParser::new);
    this.text = new FreeText(file.lines());
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
    return switch (lines.at(line).line()) {
      case EosParser.CommandLineContext command -> command(line, command);
      case EosParser.RemarkLineContext remark -> lines.whole(Kind.REMARK, line, prompt(remark.prompt));
      case EosParser.BlankLineContext blank -> lines.whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> lines.unread(line);
    };
  }

  private Statement command(SourceLine line, EosParser.CommandLineContext command) {
    var words = command.words.stream().map(token -> lines.word(line, token, token.getType() == EosLexer.STRING)).toList();
    var statement = lines.command(line, words, prompt(command.prompt));
    if (statement.kind() == Kind.COMMAND) {
      text.after(line, words);
    }
    return statement;
  }

  /// `leaf1(config-router-bgp-af)#` is device leaf1 in configure, router, address-family.
  private static Optional<Statement.Prompt> prompt(Token token) {
    return LineReader.prompt(token, Prompts::contexts);
  }
}
