package org.holdpoint.syntax;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.antlr.v4.runtime.BailErrorStrategy;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.Lexer;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Statement.Prompt;
import org.holdpoint.replay.line.Word;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// The lines of a router's file through the grammar of its language, one at a time, in linear time and bounded memory; and what the statements of all languages are made of. What a line
/// means is said by the language.
///
/// @param <P> the parser of the grammar
public final class LineReader<P extends Parser> {

  /// The columns that a tab moves to.
  public static final int TAB = 8;
  /// A longer line is unread: no configuration has one (SR OS takes at most 1,024 characters a line, Nokia classic CLI overview; VRP 1,022, "CLI Overview").
  private static final int LONGEST = 64 * 1024;

  private final SourceFile file;
  private final Function<CharStream, ? extends Lexer> lexers;
  private final Function<TokenStream, P> parsers;
  private Optional<Both<P>> both = Optional.empty();

  /// A lexer and a parser of the grammar. Made when the first line needs them: many files have none that does, and a start need not load the grammar then.
  private record Both<P extends Parser>(Lexer lexer, P parser) {

    static <P extends Parser> Both<P> of(Lexer lexer, Function<TokenStream, P> parsers) {
      var parser = parsers.apply(new CommonTokenStream(lexer));
      lexer.removeErrorListeners();
      parser.removeErrorListeners();
      parser.setErrorHandler(new BailErrorStrategy());
      parser.getInterpreter().setPredictionMode(PredictionMode.SLL);
      return new Both<>(lexer, parser);
    }
  }

  private LineReader(SourceFile file, Function<CharStream, ? extends Lexer> lexers, Function<TokenStream, P> parsers) {
    this.file = file;
    this.lexers = lexers;
    this.parsers = parsers;
  }

  /// A reader of a file, by the lexer and the parser of a grammar.
  public static <P extends Parser> LineReader<P> of(SourceFile file, Function<CharStream, ? extends Lexer> lexer, Function<TokenStream, P> parser) {
    return new LineReader<>(file, lexer, parser);
  }

  /// Whether a line can be read at all.
  public static boolean readable(SourceLine line) {
    return line.readable() && line.text().length() <= LONGEST;
  }

  /// The parser, before a line.
  public P at(SourceLine line) {
    if (both.isEmpty()) {
      both = Optional.of(Both.of(lexers.apply(CharStreams.fromString("")), parsers));
    }
    var lexer = both.get().lexer();
    lexer.setInputStream(CharStreams.fromString(line.text() + "\n"));
    both.get().parser().setTokenStream(new CommonTokenStream(lexer));
    return both.get().parser();
  }

  /// Where a token stands.
  public Span span(SourceLine line, Token token) {
    var column = token.getCharPositionInLine() + 1;
    return Span.of(file.path(), file.side(), line.number(), column, column + token.getStopIndex() - token.getStartIndex() + 1);
  }

  /// A token as a word; of a quoted one, what stands between its quotes.
  public Word word(SourceLine line, Token token, boolean quoted) {
    var text = token.getText();
    return new Word(quoted ? text.substring(1, text.length() - 1) : text, quoted, span(line, token));
  }

  /// A command, by its words. A question that was typed (`show ?`) is a remark.
  public Statement command(SourceLine line, List<Word> words, Optional<Prompt> prompt) {
    return prompt.isPresent() && words.getLast().text().endsWith("?") ? whole(Kind.REMARK, line, prompt)
        : new Statement(Kind.COMMAND, words.getFirst().at().to(words.getLast().at()), indent(line.text()), words, false, prompt);
  }

  /// A line whose words say nothing.
  public Statement whole(Kind kind, SourceLine line, Optional<Prompt> prompt) {
    return new Statement(kind, file.span(line), indent(line.text()), List.of(), false, prompt);
  }

  /// A line that nothing reads.
  public Statement unread(SourceLine line) {
    return whole(Kind.UNREAD, line, Optional.empty());
  }

  /// A line of a text that a command opened, a banner or a certificate.
  public Statement text(SourceLine line) {
    return whole(line.text().isBlank() ? Kind.BLANK : Kind.REMARK, line, Optional.empty());
  }

  /// The columns before the words; what a paged terminal printed and took back before them does not count.
  public static int indent(String text) {
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

  /// What a prompt like `pe1(config-router-af)#` says, if the token is there: the device, and by `contexts` what the mode in its brackets means.
  public static Optional<Prompt> prompt(Token token, Function<String, List<String>> contexts) {
    if (token == null) {
      return Optional.empty();
    }
    var shown = token.getText();
    var open = shown.indexOf('(');
    var host = shown.substring(0, open < 0 ? shown.length() - 1 : open);
    return Optional.of(new Prompt(host, open < 0 ? List.of() : contexts.apply(shown.substring(open + 1, shown.length() - 2))));
  }
}
