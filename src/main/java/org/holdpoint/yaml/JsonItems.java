package org.holdpoint.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// JSON that is too large for a tree (RFC 8259): the items of one list of its outermost object, one at a time; all else is passed over.
public final class JsonItems {

  private static final int DEEPEST = 200;

  private final SourceFile file;
  private int line;
  private String text = "";
  private int at;
  private int counted;
  private int column;

  private JsonItems(SourceFile file) {
    this.file = file;
    next();
  }

  /// Hands on each item of the list of that name. Throws [YamlException] where the text breaks, after the items before it.
  public static void each(SourceFile file, String list, Consumer<YamlNode> item) {
    new JsonItems(file).root(list, item);
  }

  private void root(String list, Consumer<YamlNode> item) {
    expect('{');
    if (peek() == '}') {
      at++;
      return;
    }
    do {
      var key = string();
      expect(':');
      if (key.equals(list) && peek() == '[') {
        at++;
        items(item);
      } else {
        skip();
      }
    } while (more('}'));
  }

  private void items(Consumer<YamlNode> item) {
    if (peek() == ']') {
      at++;
      return;
    }
    do {
      item.accept(value(1));
    } while (more(']'));
  }

  /// Whether a comma follows, and not the end.
  private boolean more(char end) {
    var letter = peek();
    if (letter != ',' && letter != end) {
      throw broken();
    }
    at++;
    return letter == ',';
  }

  private YamlNode value(int depth) {
    if (depth > DEEPEST) {
      throw new YamlException("nested deeper than " + DEEPEST + " levels", place(at));
    }
    return switch (peek()) {
      case '{' -> mapping(depth);
      case '[' -> {
        var start = place(at++);
        var items = new ArrayList<YamlNode>();
        if (peek() == ']') {
          at++;
        } else {
          do {
            items.add(value(depth + 1));
          } while (more(']'));
        }
        yield new YamlNode.Sequence(items, start.to(place(at)));
      }
      case '"' -> scalar(false);
      default -> scalar(true);
    };
  }

  private YamlNode mapping(int depth) {
    var start = place(at++);
    var entries = new ArrayList<YamlNode.Entry>();
    if (peek() == '}') {
      at++;
    } else {
      do {
        if (peek() != '"') {
          throw broken();
        }
        var key = scalar(false);
        expect(':');
        entries.add(new YamlNode.Entry(key, value(depth + 1)));
      } while (more('}'));
    }
    return new YamlNode.Mapping(entries, start.to(place(at)));
  }

  private YamlNode.Scalar scalar(boolean plain) {
    var start = place(at);
    var said = plain ? word() : string();
    return new YamlNode.Scalar(said, plain, start.to(place(at)));
  }

  private String word() {
    var start = at;
    while (at < text.length() && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    if (at == start) {
      throw broken();
    }
    return text.substring(start, at);
  }

  private String string() {
    expect('"');
    var end = text.indexOf('"', at);
    var escape = text.indexOf('\\', at, end < 0 ? text.length() : end);
    if (end < 0) {
      throw broken();
    }
    if (escape < 0) {
      var said = text.substring(at, end);
      at = end + 1;
      return said;
    }
    var said = new StringBuilder();
    while (true) {
      if (at >= text.length()) {
        throw broken();
      }
      var letter = text.charAt(at++);
      if (letter == '"') {
        return said.toString();
      }
      said.append(letter == '\\' ? escaped() : letter);
    }
  }

  private char escaped() {
    if (at >= text.length()) {
      throw broken();
    }
    var letter = text.charAt(at++);
    return switch (letter) {
      case 'n' -> '\n';
      case 't' -> '\t';
      case 'r' -> '\r';
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'u' -> {
        if (at + 4 > text.length() || !text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
          throw broken();
        }
        at += 4;
        yield (char) Integer.parseInt(text, at - 4, at, 16);
      }
      default -> letter;
    };
  }

  /// Passes over a value, whatever it is, without going down into it.
  private void skip() {
    var depth = 0;
    do {
      switch (peek()) {
        case '{', '[' -> {
          depth++;
          at++;
        }
        case '}', ']' -> {
          depth--;
          at++;
        }
        case '"' -> pass();
        case ',', ':' -> at++;
        default -> word();
      }
    } while (depth > 0);
  }

  private void pass() {
    at++;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (at >= text.length()) {
      throw broken();
    }
    at++;
  }

  private void expect(char wanted) {
    if (peek() != wanted) {
      throw broken();
    }
    at++;
  }

  /// The next letter that is no blank; the lines before it are done.
  private char peek() {
    while (true) {
      while (at < text.length() && text.charAt(at) <= ' ') {
        at++;
      }
      if (at < text.length()) {
        return text.charAt(at);
      }
      if (line >= file.lines().size()) {
        throw new YamlException("this JSON breaks off", place(at));
      }
      next();
    }
  }

  private void next() {
    line++;
    text = file.text(line);
    at = 0;
    counted = 0;
    column = 1;
  }

  private YamlException broken() {
    return new YamlException("this is not JSON", place(Math.min(at, text.length())));
  }

  /// Columns count code points; places are asked for in their order, so that a line is counted once.
  private Span place(int index) {
    if (index >= counted) {
      column += text.codePointCount(counted, index);
      counted = index;
    }
    return Span.of(file.path(), file.side(), Math.max(1, Math.min(line, Math.max(1, file.lines().size()))), column, column);
  }
}
