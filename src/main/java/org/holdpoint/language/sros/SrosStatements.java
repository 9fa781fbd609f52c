package org.holdpoint.language.sros;

import grammar.sros.SrosLexer;
import grammar.sros.SrosParser;
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

/// Lines → statements, one a line, in linear time and bounded memory: the parser sees one line at a time.
final class SrosStatements {

  private final LineReader<SrosParser> lines;

  private SrosStatements(SourceFile file) {
    this.lines = LineReader.of(file, SrosLexer::new, SrosParser::new);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new SrosStatements(file);
    var statements = new ArrayList<Statement>(file.lines().size());
    // What `info` prints in `configure` begins inside of it.
    SrosDetection.inside(file).ifPresent(first -> statements.add(reader.entering(first)));
    file.lines().forEach(line -> statements.add(reader.statement(line)));
    return Transcript.mark(statements);
  }

  /// `configure`, which nobody wrote, before a line.
  private Statement entering(SourceLine line) {
    var at = lines.whole(Kind.BLANK, line, Optional.empty()).at();
    var place = Span.of(at.file(), at.side(), line.number(), 1, 1);
    return new Statement(Kind.COMMAND, place, 0, List.of(new Word("configure", false, place)), true, Optional.empty());
  }

  private Statement statement(SourceLine line) {
    if (!LineReader.readable(line)) {
      return lines.unread(line);
    }
    return switch (lines.at(line).line()) {
      case SrosParser.CommandLineContext command -> command(line, command);
      case SrosParser.RemarkLineContext remark -> lines.whole(Kind.REMARK, line, prompt(remark.prompt));
      case SrosParser.RulerLineContext _ -> lines.whole(Kind.REMARK, line, Optional.empty());
      case SrosParser.BlankLineContext blank -> lines.whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> lines.unread(line);
    };
  }

  private Statement command(SourceLine line, SrosParser.CommandLineContext command) {
    var words = command.words.stream().map(word -> word(line, word)).toList();
    var prompt = prompt(command.prompt);
    if (words.getFirst().text().equals("echo")) {
      return lines.whole(Kind.REMARK, line, prompt);
    }
    var first = command.root == null ? words.getFirst().at() : lines.span(line, command.root);
    return new Statement(Kind.COMMAND, first.to(words.getLast().at()), LineReader.indent(line.text()), words, command.root != null, prompt);
  }

  private Word word(SourceLine line, SrosParser.WordContext word) {
    var text = word.getText();
    return word instanceof SrosParser.QuotedWordContext
        ? new Word(text.substring(1, text.length() - 1), true, lines.span(line, word.getStart()))
        : new Word(text, false, lines.span(line, word.getStart()));
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
}
