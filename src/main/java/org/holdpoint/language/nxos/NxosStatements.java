package org.holdpoint.language.nxos;

import grammar.nxos.NxosLexer;
import grammar.nxos.NxosParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.replay.Banner;
import org.holdpoint.replay.Statement;
import org.holdpoint.replay.Statement.Kind;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.syntax.LineReader;

/// Lines → statements, one a line, in linear time and bounded memory: the parser sees one line at a time.
final class NxosStatements {

  private final LineReader<NxosParser> lines;
  private final Banner banner;

  private NxosStatements(SourceFile file) {
    this.lines = LineReader.of(file, NxosLexer::new, NxosParser::new);
    this.banner = new Banner(file.lines());
  }

  static List<Statement> read(SourceFile file) {
    var reader = new NxosStatements(file);
    var statements = new ArrayList<Statement>(file.lines().size());
    file.lines().forEach(line -> statements.add(reader.statement(line)));
    return Printed.SESSION.mark(statements, file);
  }

  private Statement statement(SourceLine line) {
    if (!LineReader.readable(line)) {
      return lines.unread(line);
    }
    if (banner.holds(line)) {
      return lines.text(line);
    }
    if (Printed.header(line.text())) {
      return lines.whole(Kind.REMARK, line, Optional.empty());
    }
    return switch (lines.at(line).line()) {
      case NxosParser.CommandLineContext command -> command(line, command);
      case NxosParser.RemarkLineContext remark -> lines.whole(Kind.REMARK, line, prompt(remark.prompt));
      case NxosParser.BlankLineContext blank -> lines.whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> lines.unread(line);
    };
  }

  private Statement command(SourceLine line, NxosParser.CommandLineContext command) {
    var words = command.words.stream().map(token -> lines.word(line, token, token.getType() == NxosLexer.STRING)).toList();
    var statement = lines.command(line, words, prompt(command.prompt));
    if (statement.kind() == Kind.COMMAND) {
      banner.after(line, words);
    }
    return statement;
  }

  /// `leaf-1(config-router-af)#` is device leaf-1 in configure, router, address-family.
  private static Optional<Statement.Prompt> prompt(Token token) {
    return LineReader.prompt(token, Prompts::contexts);
  }
}
