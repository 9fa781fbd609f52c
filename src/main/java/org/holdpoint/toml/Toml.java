package org.holdpoint.toml;

import grammar.toml.TomlLexer;
import grammar.toml.TomlParser;
import grammar.toml.TomlParser.EntryLineContext;
import grammar.toml.TomlParser.NameContext;
import grammar.toml.TomlParser.TableLineContext;
import grammar.toml.TomlParser.TablesLineContext;
import grammar.toml.TomlParser.ValueContext;
import java.util.List;
import java.util.stream.Collectors;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;

/// TOML → nodes with the place of every value.
public final class Toml {

  private static final int DEEPEST = 100;
  private final SourceFile file;
  private final Table root;
  private Table open;

  private Toml(SourceFile file) {
    this.file = file;
    this.root = new Table(file.start());
    this.open = root;
  }

  /// Throws [UnreadableException] at the first thing that is not TOML.
  public static YamlNode.Mapping read(SourceFile file) {
    var reader = new Toml(file);
    var text = file.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n", "", "\n"));
    var lexer = new TomlLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    var tokens = new CommonTokenStream(lexer);
    tokens.fill();
    reader.shallow(tokens.getTokens());
    var parser = new TomlParser(tokens);
    parser.removeErrorListeners();
    parser.addErrorListener(new BaseErrorListener() {
      @Override
      public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException wrong) {
        throw new UnreadableException(reader.place(line, column), "this is not TOML");
      }
    });
    parser.file().line().forEach(reader::line);
    return reader.root.node();
  }

  private void shallow(List<Token> tokens) {
    var depth = 0;
    for (var token : tokens) {
      depth += token.getType() == TomlLexer.LIST || token.getType() == TomlLexer.BLOCK ? 1 : token.getType() == TomlLexer.END_LIST || token.getType() == TomlLexer.END_BLOCK ? -1 : 0;
      if (depth > DEEPEST) {
        throw new UnreadableException(place(token.getLine(), token.getCharPositionInLine()), "nested deeper than " + DEEPEST + " levels");
      }
    }
  }

  private void line(TomlParser.LineContext line) {
    switch (line) {
      case TableLineContext table -> {
        open = root;
        names(table.name()).forEach(name -> open = open.table(name).orElseThrow(() -> taken(name)));
      }
      case TablesLineContext tables -> {
        open = root;
        var names = names(tables.name());
        names.subList(0, names.size() - 1).forEach(name -> open = open.table(name).orElseThrow(() -> taken(name)));
        open = open.next(names.getLast()).orElseThrow(() -> taken(names.getLast()));
      }
      case EntryLineContext entry -> set(open, names(entry.name()), value(entry.value()));
      case TomlParser.LineContext other -> throw new IllegalStateException("the grammar knows no other line: " + other.getText());
    }
  }

  private void set(Table table, List<YamlNode.Scalar> names, YamlNode value) {
    var inner = table;
    for (var name : names.subList(0, names.size() - 1)) {
      inner = inner.table(name).orElseThrow(() -> taken(name));
    }
    if (!inner.set(names.getLast(), value)) {
      throw taken(names.getLast());
    }
  }

  private static UnreadableException taken(YamlNode.Scalar name) {
    return new UnreadableException(name.at(), "key `" + name.text() + "` stands here a second time");
  }

  private List<YamlNode.Scalar> names(NameContext name) {
    return name.part().stream().map(part -> name(part.start)).toList();
  }

  private YamlNode.Scalar name(Token token) {
    return new YamlNode.Scalar(text(token), true, span(token, token));
  }

  private YamlNode value(ValueContext value) {
    return switch (value) {
      case TomlParser.ScalarContext scalar -> new YamlNode.Scalar(text(scalar.text), scalar.text.getType() == TomlLexer.PLAIN, span(scalar.start, scalar.stop));
      case TomlParser.ListContext list -> new YamlNode.Sequence(list.value().stream().map(this::value).toList(), span(list.start, list.stop));
      case TomlParser.BlockContext block -> {
        var table = new Table(span(block.start, block.stop));
        block.inlineEntry().forEach(entry -> set(table, inlineNames(entry.key), value(entry.value())));
        yield table.node();
      }
      case ValueContext other -> throw new IllegalStateException("the grammar knows no other value: " + other.getText());
    };
  }

  private List<YamlNode.Scalar> inlineNames(Token key) {
    return key.getType() == TomlLexer.PLAIN ? java.util.Arrays.stream(key.getText().split("\\.")).map(part -> new YamlNode.Scalar(part, true, span(key, key))).toList() : List.of(name(key));
  }

  /// What a token says, without its quotes; of the escapes only those that stand for a quote or a backslash matter here.
  private static String text(Token token) {
    var text = token.getText();
    if (text.startsWith("\"\"\"") || text.startsWith("'''")) {
      return text.substring(3, text.length() - 3).stripLeading();
    }
    if (text.startsWith("\"")) {
      return text.substring(1, text.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
    return text.startsWith("'") ? text.substring(1, text.length() - 1) : text;
  }

  private Span span(Token first, Token last) {
    var lines = last.getText().split("\n", -1);
    var tail = lines[lines.length - 1];
    var end = (lines.length == 1 ? last.getCharPositionInLine() : 0) + tail.codePointCount(0, tail.length());
    return new Span(file.path(), file.side(), first.getLine(), first.getCharPositionInLine() + 1, last.getLine() + lines.length - 1, end + 1);
  }

  private Span place(int line, int column) {
    var last = Math.clamp(line, 1, Math.max(1, file.lines().size()));
    return line > last ? file.start() : Span.of(file.path(), file.side(), last, column + 1, column + 1);
  }
}
