package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// A file → its statements. One pass, in time that grows with the text; what is never closed takes the rest of the file and says so.
public final class Splitter {

  private static final Pattern DELIMITER = Pattern.compile("(?i)\\s*DELIMITER\\s+(\\S+)\\s*");
  private static final Pattern SENDING = Pattern.compile("\\\\(g|crosstabview|watch)");

  private final Lexis lexis;
  private final List<Chunk> chunks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<Chunk.Body> bodies = new ArrayList<>();
  private final StringBuilder body = new StringBuilder();
  private String delimiter = ";";
  private State state = State.PLAIN;
  /// What ends the state: the quote, or `$tag$`.
  private String until = "";
  private boolean escapes;
  private int depth;
  private final AtomicBody atomic = new AtomicBody();
  private boolean data;
  private boolean clientGoesOn;
  private final List<String> lines;
  private final int first;
  private boolean cut;
  private int number;
  private int line;
  private int column;
  private int bodyLine;
  private int bodyColumn;
  private int lastLine;
  private int lastColumn;

  private enum State {
    PLAIN, STRING, NAME, COMMENT, BODY
  }

  private Splitter(Lexis lexis, List<String> lines, int first) {
    this.lexis = lexis;
    this.lines = lines;
    this.first = first;
  }

  /// The statements of a file, in order.
  public static List<Chunk> split(SourceFile file, Lexis lexis) {
    // The lines of a text inside another file have the numbers that they have there.
    return split(file.lines().stream().map(SourceLine::text).map(TemplateText::plain).toList(), file.lines().isEmpty() ? 1 : file.lines().getFirst().number(), lexis);
  }

  /// The statements in a text between dollars, in order, where they stand in the file.
  public static List<Chunk> split(Chunk.Body body, Lexis lexis) {
    return split(Arrays.asList(body.text().split("\n", -1)), body.line(), lexis).stream().map(chunk -> chunk.line() == body.line() ? chunk.moved(body.column() - 1) : chunk).toList();
  }

  private static List<Chunk> split(List<String> lines, int first, Lexis lexis) {
    var splitter = new Splitter(lexis, lines, first);
    for (var index = 0; index < lines.size(); index++) {
      splitter.line(lines.get(index), first + index);
    }
    splitter.end(splitter.delimiter.equals(";") ? "" : "delimiter");
    return List.copyOf(splitter.chunks);
  }

  private void line(String content, int lineNumber) {
    number = lineNumber;
    if (data) {
      data = !content.equals("\\.");
      return;
    }
    if (state == State.PLAIN && client(content)) {
      return;
    }
    var at = 0;
    while (at < content.length()) {
      at = switch (state) {
        case PLAIN -> plain(content, at);
        case STRING, NAME -> quoted(content, at);
        case COMMENT -> comment(content, at);
        case BODY -> body(content, at);
      };
    }
    if (state == State.BODY) {
      body.append('\n');
    }
    if (!text.isEmpty()) {
      add("\n");
    }
  }

  /// Lines that are for the client, and separate statements or say what does.
  private boolean client(String content) {
    if (ClientLine.separates(lexis, content)) {
      end();
      return true;
    }
    if (ClientLine.begins(lexis, text.length(), content)) {
      end();
    }
    if (lexis.delimiter()) {
      var named = DELIMITER.matcher(content);
      if (named.matches()) {
        end();
        delimiter = named.group(1);
        return true;
      }
    }
    if (text.isEmpty() && ClientLine.names(lexis, content) && !content.contains(delimiter)) {
      line(content + delimiter, number);
      return true;
    }
    var mine = clientGoesOn || text.isEmpty() && ClientLine.is(lexis, content);
    clientGoesOn = mine && ClientLine.goesOn(lexis, content);
    return mine;
  }

  private int plain(String content, int at) {
    var sign = content.charAt(at);
    if (content.startsWith(delimiter, at)) {
      if (lexis.psql() && atomic.holds(text)) {
        add(delimiter);
      } else {
        end();
      }
      return at + delimiter.length();
    }
    if (lexis.psql() && sign == '\\') {
      // \g, \gexec and \crosstabview send what stands before them; no command of SQL has a backslash.
      if (SENDING.matcher(content).region(at, content.length()).lookingAt()) {
        end();
      }
      return content.length();
    }
    if (content.startsWith("--", at) || lexis.hash() && sign == '#' || lexis.slashes() && content.startsWith("//", at)) {
      return content.length();
    }
    if (lexis.delimiter()) {
      var marker = VersionComment.sign(content, at);
      if (marker > 0) {
        blank(marker);
        return at + marker;
      }
    }
    if (text.isEmpty()) {
      if (Character.isWhitespace(sign)) {
        return at + 1;
      }
      line = number;
      column = content.codePointCount(0, at) + 1;
    }
    if (content.startsWith("/*", at)) {
      state = State.COMMENT;
      depth = 1;
      blank(2);
      return at + 2;
    }
    var ordinary = Quotes.ordinary(content, at, delimiter);
    return ordinary > at ? taken(content, at, ordinary) : started(content, at);
  }

  private int taken(String content, int at, int end) {
    add(content.substring(at, end));
    mark(content, at + content.substring(at, end).stripTrailing().length());
    return end;
  }

  private int started(String content, int at) {
    var sign = content.charAt(at);
    var next = at + 1;
    if (lexis.quoted() && (sign == 'q' || sign == 'Q') && next + 1 < content.length() && content.charAt(next) == '\'') {
      open(State.STRING, Quotes.closing(content.charAt(next + 1)) + "'");
      next += 2;
    } else if (lexis.triple() && (content.startsWith("\"\"\"", at) || content.startsWith("'''", at))) {
      open(State.STRING, content.substring(at, at + 3));
      next = at + 3;
    } else if (sign == '\'') {
      open(State.STRING, "'");
      // E'…' (PostgreSQL documentation, 4.1.2.2): with escapes whatever the dialect's other strings have.
      escapes = lexis.backslash() || lexis.dollar() && Quotes.escaping(content, at);
    } else if (sign == '"' || lexis.backtick() && sign == '`') {
      open(sign == '"' && lexis.backtick() ? State.STRING : State.NAME, String.valueOf(sign));
    } else if (lexis.bracket() && sign == '[') {
      open(State.NAME, "]");
    } else if (lexis.dollar() && sign == '$' && !Quotes.tag(content, at).isEmpty()) {
      open(State.BODY, Quotes.tag(content, at));
      next = at + until.length();
      body.setLength(0);
      bodyLine = number;
      bodyColumn = content.codePointCount(0, next) + 1;
      add("$$" + " ".repeat(until.length() - 2));
      mark(content, next);
      return next;
    }
    return taken(content, at, next);
  }

  private void mark(String content, int next) {
    if (next > 0 && !Character.isWhitespace(content.charAt(next - 1))) {
      lastLine = number;
      lastColumn = content.codePointCount(0, next) + 1;
    }
  }

  private void open(State next, String end) {
    state = next;
    until = end;
    escapes = lexis.backslash();
  }

  private int quoted(String content, int at) {
    var sign = content.charAt(at);
    if (escapes && state == State.STRING && sign == '\\' && at + 1 < content.length()) {
      add(content.substring(at, at + 2));
      return at + 2;
    }
    if (content.startsWith(until, at)) {
      var doubled = until.length() == 1 && at + 1 < content.length() && content.charAt(at + 1) == sign;
      add(content.substring(at, at + (doubled ? 2 : until.length())));
      if (!doubled) {
        state = State.PLAIN;
      }
      mark(content, at + (doubled ? 2 : until.length()));
      return at + (doubled ? 2 : until.length());
    }
    add(String.valueOf(sign));
    return at + 1;
  }

  private int comment(String content, int at) {
    if (content.startsWith("*/", at)) {
      depth--;
      state = depth == 0 ? State.PLAIN : state;
      blank(2);
      return at + 2;
    }
    if (lexis.nested() && content.startsWith("/*", at)) {
      depth++;
      blank(2);
      return at + 2;
    }
    blank(Character.isLowSurrogate(content.charAt(at)) ? 0 : 1);
    return at + 1;
  }

  /// What is left out keeps its width inside a statement.
  private void blank(int width) {
    if (!text.isEmpty()) {
      add(" ".repeat(width));
    }
  }

  private int body(String content, int at) {
    var end = content.indexOf(until, at);
    var inner = content.substring(at, end < 0 ? content.length() : end);
    body.append(inner);
    add(" ".repeat(inner.codePointCount(0, inner.length())));
    if (end < 0) {
      return content.length();
    }
    bodies.add(new Chunk.Body(body.toString(), bodyLine, bodyColumn));
    state = State.PLAIN;
    add(" ".repeat(until.length() - 2) + "$$");
    mark(content, end + until.length());
    return end + until.length();
  }

  private void add(String part) {
    var room = Chunk.LONGEST - text.length();
    text.append(part, 0, Math.min(part.length(), room));
    cut = cut || part.length() > room;
  }

  private void end() {
    end("");
  }

  private void end(String missing) {
    var statement = state == State.COMMENT && text.isEmpty() ? "/*" : text.toString().stripTrailing();
    if (!statement.isEmpty()) {
      if (state == State.BODY) {
        bodies.add(new Chunk.Body(body.toString(), bodyLine, bodyColumn));
      }
      var open = state == State.PLAIN ? missing : state.name().toLowerCase(Locale.ROOT);
      chunks.add(new Chunk(chunks.size(), statement, line, column, lastLine, lastColumn, bodies, cut, open));
      data = lexis.psql() && CopiedData.follows(statement, lines, number - first + 1);
    }
    text.setLength(0);
    atomic.clear();
    bodies.clear();
    cut = false;
    state = State.PLAIN;
  }
}
