package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Value;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Where statements stand: their file, and the keys that they get. A statement is the same before and after a change if its file and its words are, whatever stands around it.
public final class Place {

  private static final Pattern RUNS_AS = Pattern.compile("holdpoint: runs as ([\\w@%.$-]+)");

  private final SourceFile file;
  private final String dialect;
  private final Subject subject;
  /// How often a statement was met, by kind of fact and its words.
  private final Map<String, Map<String, Integer>> seen = new HashMap<>();
  private final List<Numbered> numbered = new ArrayList<>();
  private final Runner runner;

  /// What a key was made of.
  record Numbered(String kind, String words) {}

  /// A file, and the dialect of its statements.
  public Place(SourceFile file, String dialect) {
    this(file, dialect, new Runner(file));
  }

  private Place(SourceFile file, String dialect, Runner runner) {
    this.file = file;
    this.dialect = dialect;
    this.subject = new Subject("database", dialect);
    this.runner = runner;
  }

  /// The same file, for statements that are read before it is known how often their like was met above them.
  Place apart() {
    return new Place(file, dialect, runner);
  }

  /// What the keys were made of that were given since this was last asked.
  List<Numbered> numbered() {
    var given = List.copyOf(numbered);
    numbered.clear();
    return given;
  }

  /// Whether none of these was met here before. Then the keys that another place gave are those that this one would have given, and count as given.
  boolean first(List<Numbered> keys) {
    for (var key : keys) {
      if (seen.getOrDefault(key.kind(), Map.of()).containsKey(key.words())) {
        return false;
      }
    }
    keys.forEach(key -> count(key.kind(), key.words()));
    return true;
  }

  public SourceFile file() {
    return file;
  }

  /// The database whose statements these are, as far as files say: all of a dialect are of one.
  public Subject subject() {
    return subject;
  }

  /// Who runs the statements, where a comment of the file says so: `holdpoint: runs as NAME`.
  Optional<Value<String>> runsAs() {
    return runner.name();
  }

  /// Looked for once a file.
  private static final class Runner {

    private final SourceFile file;
    private Optional<Optional<Value<String>>> name = Optional.empty();

    Runner(SourceFile file) {
      this.file = file;
    }

    synchronized Optional<Value<String>> name() {
      if (name.isEmpty()) {
        name = Optional.of(file.lines().stream().map(line -> new Said(line.number(), RUNS_AS.matcher(line.text()))).filter(said -> said.name().find()).findFirst()
            .map(said -> new Value.Known<>(said.name().group(1), Span.of(file.path(), file.side(), said.line(), 1, 1))));
      }
      return name.get();
    }
  }

  private record Said(int line, Matcher name) {}

  /// The key of a fact of this kind that a statement says. One statement that says several facts of a kind gives each its key in turn.
  public Key key(String kind, Chunk chunk) {
    return key(kind, words(chunk.text(), true));
  }

  /// The same, for a statement that is shown by its key: with its letters as they are.
  Key shownKey(String kind, Chunk chunk) {
    return key(kind, words(chunk.text(), false));
  }

  private Key key(String kind, String words) {
    numbered.add(new Numbered(kind, words));
    var number = count(kind, words);
    return number == 1 ? Key.of(subject(), kind, file.key(), words) : Key.of(subject(), kind, file.key(), words, String.valueOf(number));
  }

  private int count(String kind, String words) {
    return seen.computeIfAbsent(kind, _ -> new HashMap<>()).merge(words, 1, Integer::sum);
  }

  /// With one space wherever there is any; `small`: in small letters wherever no quotes are, since words and names are the same in either.
  private static String words(String text, boolean small) {
    var words = new StringBuilder(text.length());
    var quote = '\0';
    for (var at = 0; at < text.length(); at++) {
      var sign = text.charAt(at);
      if (quote == '\0' && (sign == '\'' || sign == '"' || sign == '`')) {
        quote = sign;
      } else if (sign == quote) {
        quote = '\0';
      }
      if (!Character.isWhitespace(sign)) {
        words.append(small && quote == '\0' ? Character.toLowerCase(sign) : sign);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().strip();
  }

  /// Where a token of a statement stands: `line` from 1 and `column` from 0 in the statement's text, as lexers count them.
  public Span at(Chunk chunk, int line, int column, int endLine, int endColumn) {
    return chunk.at(file.path(), file.side(), line, column, endLine, endColumn);
  }

  /// Where the whole statement stands.
  public Span at(Chunk chunk) {
    return chunk.at(file);
  }

  /// The key of what a statement says of a thing by its name.
  public Key named(String kind, String name) {
    return Key.of(subject, kind, name);
  }

  /// Where a part of a statement stands, from one character to the one before another.
  public Span part(Chunk chunk, int from, int to) {
    return at(chunk, line(chunk, from), column(chunk, from), line(chunk, to), column(chunk, to));
  }

  private static int line(Chunk chunk, int offset) {
    return 1 + (int) chunk.text().substring(0, offset).chars().filter(sign -> sign == '\n').count();
  }

  private static int column(Chunk chunk, int offset) {
    return chunk.text().codePointCount(chunk.text().lastIndexOf('\n', offset - 1) + 1, offset);
  }
}
