package org.holdpoint.language.junos;

import grammar.junos.JunosParser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.antlr.v4.runtime.ParserRuleContext;
import org.holdpoint.language.junos.Parts.Part;
import org.holdpoint.language.junos.Parts.Sort;
import org.holdpoint.replay.line.Once;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.line.Word;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// Lines → statements, in linear time and bounded memory: the parser sees one line at a time. A statement in braces becomes one `set` line from the top, as the device itself
/// shows it under `display set` (CLI User Guide), so that a missing brace can move no line unseen.
final class JunosStatements {

  /// A longer line is unread: no configuration has one.
  private static final int LONGEST = 64 * 1024;
  private static final int TAB = 8;

  private final Supplier<JunosGrammar> grammar = new Once<>(JunosGrammar::new);
  private final SourceFile file;
  private final Braces braces;
  private final Transcript transcript;
  private final JunosPatch patch;
  private final List<Statement> statements = new ArrayList<>();
  /// Inside a comment that a line above opened.
  private boolean comment;
  /// Whether the line that is read stands for several: their words stand nowhere in it.
  private boolean several;

  private JunosStatements(SourceFile file) {
    this.file = file;
    this.braces = new Braces(statements);
    this.transcript = new Transcript(file);
    this.patch = new JunosPatch(statements, braces);
  }

  static List<Statement> read(SourceFile file) {
    var reader = new JunosStatements(file);
    file.lines().forEach(reader::line);
    reader.braces.end();
    return List.copyOf(reader.statements);
  }

  private void line(SourceLine line) {
    if (!line.readable() || line.text().length() > LONGEST) {
      statements.add(whole(Kind.UNREAD, line));
    } else if (comment && line.text().indexOf("*/") < 0) {
      statements.add(whole(Kind.REMARK, line));
    } else if (line.text().isBlank()) {
      statements.add(whole(Kind.BLANK, line));
    } else if (transcript.patches(line.text())) {
      patch(line);
    } else if (transcript.prints(line.text(), braces.open())) {
      statements.add(whole(Kind.OUTPUT, line));
      if (line.text().contains("^D") && !transcript.loads()) {
        braces.end();
      }
    } else {
      var ranged = WildcardRange.lines(line.text());
      several = !ranged.isEmpty();
      (several ? ranged : List.of(text(line))).forEach(text -> parsed(line, text));
      several = false;
    }
  }

  private void parsed(SourceLine line, String text) {
    var plain = Parts.plain(text);
    if (plain.isPresent()) {
      parts(line, plain.get());
      return;
    }
    switch (grammar.get().line(text)) {
      case JunosParser.PartsLineContext parts -> parts(line, Parts.of(parts));
      case JunosParser.BannerLineContext banner -> {
        transcript.level(banner.level.getText());
        statements.add(whole(Kind.REMARK, line));
      }
      case ParserRuleContext _ -> statements.add(whole(Kind.UNREAD, line));
    }
  }

  /// A line of what `show | compare` prints: a level, what is taken away or added there, or what stands beside it.
  private void patch(SourceLine line) {
    var sign = JunosPatch.sign(line.text());
    var before = statements.size();
    switch (grammar.get().line(sign == JunosPatch.LEVEL ? line.text() : " " + line.text().substring(1))) {
      case JunosParser.BannerLineContext banner -> patch.level(JunosPatch.words(banner.level.getText(), file.span(line)));
      case JunosParser.PartsLineContext parts when sign == JunosPatch.BESIDE -> patch.beside(Parts.of(parts).parts().stream().takeWhile(part -> !part.sign()).map(part -> word(line, part)).toList());
      case JunosParser.PartsLineContext parts when sign != JunosPatch.ARRANGED -> {
        patch.begin(sign == JunosPatch.REMOVED);
        inBraces(line, Parts.of(parts));
        patch.end();
      }
      case ParserRuleContext _ -> statements.add(whole(Kind.UNREAD, line));
    }
    if (statements.subList(before, statements.size()).stream().noneMatch(statement -> statement.line() == line.number())) {
      statements.add(whole(Kind.REMARK, line));
    }
  }

  /// The line without the end of a comment that one before it opened.
  private String text(SourceLine line) {
    var from = comment ? line.text().indexOf("*/") + 2 : 0;
    comment = false;
    return " ".repeat(from) + line.text().substring(from);
  }

  private void parts(SourceLine line, Parts read) {
    var prompt = read.prompt().flatMap(transcript::prompt);
    var before = statements.size();
    if (read.prompt().isEmpty() && !braces.open() && read.parts().stream().noneMatch(Part::sign) && read.parts().stream().findFirst().filter(first -> transcript.heads(first.text())).isPresent()) {
      statements.add(whole(Kind.OUTPUT, line));
    } else if (read.prompt().isPresent() || !braces.open() && typed(read)) {
      var words = read.parts().stream().filter(Part::word).map(part -> word(line, part)).toList();
      comment |= read.parts().stream().anyMatch(part -> part.sort() == Sort.OPENED);
      if (!words.isEmpty()) {
        var typed = Typed.statement(words, indent(line.text()), prompt);
        transcript.typed(words, read.prompt().isPresent());
        braces.below(Typed.relative(words));
        statements.add(typed);
      }
    } else {
      inBraces(line, read);
      if (braces.pending() && statements.size() == before) {
        braces.goesOn();
        statements.add(whole(Kind.REMARK, line));
      }
    }
    if (statements.subList(before, statements.size()).stream().noneMatch(statement -> statement.line() == line.number())) {
      statements.add(whole(read.parts().isEmpty() ? Kind.BLANK : Kind.REMARK, line));
    }
  }

  private void inBraces(SourceLine line, Parts read) {
    for (var part : read.parts()) {
      switch (part.sort()) {
        case OPEN -> braces.opened(whole(Kind.UNREAD, line));
        case END -> braces.ended(whole(Kind.REMARK, line));
        case CLOSE -> braces.closed(whole(Kind.UNREAD, line), part == read.parts().getFirst());
        case LIST, REMARK -> { }
        case OPENED -> comment = true;
        case WORD, QUOTED -> braces.word(word(line, part), indent(line.text()));
      }
    }
  }

  /// Whether a line that stands outside of all braces is a command: it neither opens nor ends a statement in braces.
  private boolean typed(Parts read) {
    return !braces.pending() && read.parts().stream().noneMatch(Part::sign) && read.parts().stream().filter(part -> part.sort() == Sort.LIST).count() % 2 == 0;
  }

  private Word word(SourceLine line, Part part) {
    return new Word(part.text(), part.sort() == Sort.QUOTED, several ? file.span(line) : Span.of(file.path(), file.side(), line.number(), part.column(), part.column() + part.columns()));
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
