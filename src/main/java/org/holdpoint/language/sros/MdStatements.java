package org.holdpoint.language.sros;

import grammar.sros.MdCliLexer;
import grammar.sros.MdCliParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Statement.Prompt;
import org.holdpoint.replay.line.Statement.Verb;
import org.holdpoint.replay.line.Word;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Lines → statements, in linear time and bounded memory: the parser sees one line at a time. Square brackets around the values of a list say nothing more than the values.
final class MdStatements {

  /// A longer line is unread: no configuration has one.
  private static final int LONGEST = 64 * 1024;
  private static final int TAB = 8;
  /// Switches to the classic CLI and back; before a command, for this command alone ("Switching between the classic CLI and MD-CLI engines").
  private static final String ENGINE = "//";
  private static final Set<String> MODES = Set.of("exclusive", "global", "private", "read-only");

  private final MdCliLexer lexer = new MdCliLexer(CharStreams.fromString(""));
  private final MdCliParser parser = new MdCliParser(new CommonTokenStream(lexer));
  private final SourceFile file;
  private final List<Statement> statements = new ArrayList<>();
  private final MdBlocks blocks;
  private final MdTranscript transcript = new MdTranscript();
  /// The last bracket of a list: a statement ends with it.
  private Span end;
  /// The lines that follow are typed into the classic CLI: they are not of this syntax.
  private boolean classic;

  private MdStatements(SourceFile file) {
    this.file = file;
    this.end = file.start();
    this.blocks = new MdBlocks(statements, MdDetection.wholeConfiguration(file).orElse(false));
    lexer.removeErrorListeners();
    parser.removeErrorListeners();
    parser.setErrorHandler(new BailErrorStrategy());
    parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new MdStatements(file);
    file.lines().forEach(reader::line);
    return List.copyOf(reader.statements);
  }

  private void line(SourceLine line) {
    if (!line.readable() || line.text().length() > LONGEST) {
      statements.add(whole(Kind.UNREAD, line));
    } else if (line.text().isBlank()) {
      statements.add(whole(Kind.BLANK, line));
    } else if (transcript.prints(line.text())) {
      statements.add(whole(Kind.OUTPUT, line));
    } else {
      lexer.setInputStream(CharStreams.fromString(line.text() + "\n"));
      parser.setTokenStream(new CommonTokenStream(lexer));
      switch (parser.line()) {
        case MdCliParser.PartsLineContext parts -> parts(line, parts);
        case MdCliParser.BannerLineContext banner -> {
          transcript.level(banner.level.getText());
          statements.add(whole(Kind.REMARK, line));
        }
        case ParserRuleContext _ -> statements.add(whole(Kind.UNREAD, line));
      }
    }
  }

  private void parts(SourceLine line, MdCliParser.PartsLineContext read) {
    var prompt = Optional.ofNullable(read.prompt).flatMap(token -> transcript.prompt(token.getText()));
    if (read.prompt != null) {
      blocks.forget();
    }
    var before = statements.size();
    var words = new ArrayList<Word>();
    var engine = read.parts.stream().findFirst().map(ParserRuleContext::getText).filter(text -> text.startsWith(ENGINE));
    if (engine.isPresent() || classic) {
      classic ^= engine.filter(ENGINE::equals).isPresent() && read.parts.size() == 1;
      statements.add(whole(Kind.UNREAD, line));
      return;
    }
    for (var i = 0; i < read.parts.size(); i++) {
      switch (read.parts.get(i)) {
        case MdCliParser.BareWordContext word -> words.add(word(line, word));
        case MdCliParser.QuotedWordContext word -> words.add(word(line, word));
        case MdCliParser.SignContext sign -> {
          sign(line, sign, words, closes(read.parts, i), prompt);
          words.clear();
        }
        case MdCliParser.ListIgnoredContext list -> end = span(line, list.sign);
        case MdCliParser.PartContext _ -> { }
      }
    }
    if (!words.isEmpty()) {
      blocks.leaf(statement(line, words, prompt));
    }
    if (statements.size() == before) {
      statements.add(whole(Kind.REMARK, line));
    }
  }

  /// How far behind a brace the one stands that closes it, in parts of the line; 0 where it does not stand there.
  private static int closes(List<MdCliParser.PartContext> parts, int from) {
    var open = 0;
    for (var i = from; i < parts.size(); i++) {
      if (parts.get(i) instanceof MdCliParser.SignContext sign) {
        open += sign.sign.getType() == MdCliLexer.OPEN ? 1 : -1;
        if (open == 0) {
          return i - from;
        }
      }
    }
    return 0;
  }

  private void sign(SourceLine line, MdCliParser.SignContext sign, List<Word> words, int closes, Optional<Prompt> prompt) {
    if (sign.sign.getType() == MdCliLexer.OPEN) {
      if (words.size() == 1 && words.getFirst().text().equals(MdCli.FROM_THE_ROOT)) {
        words.set(0, new Word(MdCli.TOP, false, words.getFirst().at()));
      }
      blocks.opened(words.isEmpty() ? whole(Kind.UNREAD, line) : statement(line, words, prompt), closes > 0, closes == 1);
      return;
    }
    if (!words.isEmpty()) {
      blocks.leaf(statement(line, words, prompt));
    }
    var at = span(line, sign.sign);
    blocks.closed(new Statement(Kind.COMMAND, at, indent(line.text()), List.of(new Word(MdCli.BRACE, false, at)), false, prompt));
  }

  /// `/configure router …` and `/ configure router …` run from the root, whose word no context of the table has behind it; `/configure` alone goes there. So does `delete /configure router …`.
  private Statement statement(SourceLine line, List<Word> said, Optional<Prompt> prompt) {
    var words = new ArrayList<>(said);
    if (words.size() > 2 && words.get(0).text().equals(MdCli.DELETE) && words.get(1).text().equals("/" + MdCli.TOP) && !words.get(1).quoted()) {
      words.remove(1);
      return new Statement(Kind.COMMAND, words.getFirst().at().to(words.getLast().at()), indent(line.text()), words, true, prompt);
    }
    var slash = !words.getFirst().quoted() && words.getFirst().text().startsWith("/");
    if (slash) {
      var first = words.removeFirst();
      if (first.text().length() > 1) {
        words.addFirst(new Word(first.text().substring(1), false, first.at()));
      }
    }
    var last = said.getLast().at();
    var at = said.getFirst().at().to(end.line() == last.line() && end.column() > last.column() ? end : last);
    var indent = indent(line.text());
    if (words.isEmpty()) {
      return new Statement(Kind.UNREAD, at, indent, List.of(), false, prompt);
    }
    var rooted = slash && words.getFirst().text().equals(MdCli.TOP) && !(words.size() == 2 && MODES.contains(words.getLast().text()));
    if (rooted && words.size() == 1) {
      return new Statement(Kind.COMMAND, at, indent, List.of(new Word(MdCli.FROM_THE_ROOT, false, at)), false, prompt);
    }
    return new Statement(Kind.COMMAND, at, indent, words, rooted, prompt, Verb.PLAIN, rooted ? 1 : 0);
  }

  private Word word(SourceLine line, MdCliParser.PartContext part) {
    var text = part.getText();
    var quoted = part instanceof MdCliParser.QuotedWordContext;
    return new Word(quoted ? text.substring(1, text.length() - 1) : text, quoted, span(line, part.getStart()));
  }

  private Span span(SourceLine line, Token token) {
    var start = token.getCharPositionInLine() + 1;
    return Span.of(file.path(), file.side(), line.number(), start, start + token.getStopIndex() - token.getStartIndex() + 1);
  }

  private Statement whole(Kind kind, SourceLine line) {
    return new Statement(kind, file.span(line), indent(line.text()), List.of(), false, Optional.empty());
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
