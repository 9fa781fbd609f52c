package org.holdpoint.language.iosxr;

import grammar.iosxr.IosxrLexer;
import grammar.iosxr.IosxrParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.holdpoint.replay.line.Banner;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Word;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.syntax.LineReader;
import org.holdpoint.syntax.PlainLines;

/// Lines → statements, one a line, in linear time and bounded memory: the parser sees one line at a time. In a configuration that the device saved, the column of a `!` says which
/// block ends there; in a session it is a comment.
final class IosxrStatements {

  /// A prefix as the first word of a line: a member of a set.
  private static final Pattern PREFIX = Pattern.compile("[0-9A-Fa-f.:]+(/\\d+)?,?");

  /// What ends a block of a saved configuration.
  private static final String MARK = "!";

  private final LineReader<IosxrParser> lines;
  private final PlainLines plain;
  private final SourceFile file;
  private final boolean saved;
  private final Banner banner;
  private boolean begun;

  private IosxrStatements(SourceFile file) {
    this.file = file;
    this.lines = LineReader.of(file, IosxrLexer::new, IosxrParser::new);
    this.plain = new PlainLines(file, "!#");
    this.saved = IosxrDetection.saved(file);
    this.banner = new Banner(file.lines());
  }

  /// The statement that the grammar alone reads in a line, without what lines before it say: what the quick way must agree with.
  static Statement byGrammar(SourceFile file, SourceLine line) {
    return new IosxrStatements(file).parsed(line);
  }

  /// The statement of a line by itself.
  static Statement alone(SourceFile file, SourceLine line) {
    return new IosxrStatements(file).statement(line);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new IosxrStatements(file);
    var statements = new ArrayList<Statement>(file.lines().size());
    var conditions = new OpenConditions();
    file.lines().forEach(line -> statements.add(conditions.after(reader.statement(line))));
    return Transcript.mark(statements, file);
  }

  private Statement statement(SourceLine line) {
    if (!LineReader.readable(line)) {
      return lines.unread(line);
    }
    if (banner.holds(line)) {
      return lines.text(line);
    }
    return plain.statement(line).map(statement -> taken(line, joins(line, statement) ? lines.command(line, joined(statement.words()), Optional.empty()) : statement)).orElseGet(() -> parsed(line));
  }

  /// What the grammar says of the line.
  private Statement parsed(SourceLine line) {
    return switch (lines.at(line).line()) {
      case IosxrParser.CommandLineContext command -> command(line, command);
      case IosxrParser.RemarkLineContext remark when ends(remark.remark.getText()) -> end(line, remark.remark.getCharPositionInLine());
      case IosxrParser.RemarkLineContext remark -> lines.whole(Kind.REMARK, line, prompt(remark.prompt));
      case IosxrParser.BlankLineContext blank -> lines.whole(Kind.BLANK, line, prompt(blank.prompt));
      case ParserRuleContext _ -> lines.unread(line);
    };
  }

  private Statement command(SourceLine line, IosxrParser.CommandLineContext command) {
    var words = joined(command.words.stream().map(token -> lines.word(line, token, token.getType() == IosxrLexer.STRING)).toList());
    return taken(line, lines.command(line, words, prompt(command.prompt)));
  }

  /// A text may follow a command, and a `!` may end a block from now on.
  private Statement taken(SourceLine line, Statement statement) {
    if (statement.kind() == Kind.COMMAND) {
      banner.after(line, statement.words());
      begun |= !Transcript.message(line.text());
    } else if (statement.kind() == Kind.REMARK && ends(line.text())) {
      return end(line, line.text().indexOf(MARK));
    }
    return statement;
  }

  private boolean ends(String remark) {
    return saved && begun && remark.strip().equals(MARK);
  }

  /// Whether words of the line may be more or fewer than stand between its blanks.
  private static boolean joins(SourceLine line, Statement statement) {
    return statement.kind() == Kind.COMMAND && (line.text().indexOf(',') >= 0 || statement.words().getFirst().text().equals("route-policy"));
  }

  /// The arguments of a policy are part of its name: `route-policy CUST($a, $b)` has two words. Commas between prefixes of a set are no part of them.
  private static List<Word> joined(List<Word> words) {
    if (words.size() > 2 && words.getFirst().text().equals("route-policy") && words.get(1).text().indexOf('(') > 0) {
      var end = 1;
      while (end + 1 < words.size() && !words.get(end).text().endsWith(")")) {
        end++;
      }
      var name = words.subList(1, end + 1).stream().map(Word::text).collect(Collectors.joining());
      return Stream.concat(Stream.of(words.getFirst(), new Word(name, false, words.get(1).at().to(words.get(end).at()))), words.stream().skip(end + 1L)).toList();
    }
    return PREFIX.matcher(words.getFirst().text()).matches() ? words.stream().map(IosxrStatements::plain).toList() : words;
  }

  private static Word plain(Word word) {
    var text = word.text();
    return text.length() > 1 && text.endsWith(",") && !word.quoted() ? new Word(text.substring(0, text.length() - 1), false, word.at()) : word;
  }

  /// A `!` that ends a block.
  private Statement end(SourceLine line, int column) {
    var word = new Word(MARK, false, Span.of(file.path(), file.side(), line.number(), column + 1, column + 2));
    return new Statement(Kind.COMMAND, word.at(), LineReader.indent(line.text()), List.of(word), false, Optional.empty());
  }

  /// `RP/0/RP0/CPU0:pe1(config-isis)#` is device pe1 in configure, router isis.
  private static Optional<Statement.Prompt> prompt(Token token) {
    if (token == null) {
      return Optional.empty();
    }
    var shown = token.getText();
    var open = shown.indexOf('(');
    var host = shown.substring(shown.indexOf(':') + 1, open < 0 ? shown.length() - 1 : open);
    return Optional.of(new Statement.Prompt(host, open < 0 ? List.of() : Prompts.contexts(shown.substring(open + 1, shown.length() - 2))));
  }
}
