package org.holdpoint.sql;

import java.util.HashMap;
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
  /// How often a statement was met, by kind of fact and its words.
  private final Map<String, Map<String, Integer>> seen = new HashMap<>();
  private Optional<Optional<Value<String>>> runsAs = Optional.empty();

  /// A file, and the dialect of its statements.
  public Place(SourceFile file, String dialect) {
    this.file = file;
    this.dialect = dialect;
  }

  public SourceFile file() {
    return file;
  }

  /// The database whose statements these are, as far as files say: all of a dialect are of one.
  public Subject subject() {
    return new Subject("database", dialect);
  }

  /// Who runs the statements, where a comment of the file says so: `holdpoint: runs as NAME`.
  Optional<Value<String>> runsAs() {
    if (runsAs.isEmpty()) {
      runsAs = Optional.of(file.lines().stream().map(line -> new Said(line.number(), RUNS_AS.matcher(line.text()))).filter(said -> said.name().find()).findFirst()
          .map(said -> new Value.Known<>(said.name().group(1), Span.of(file.path(), file.side(), said.line(), 1, 1))));
    }
    return runsAs.get();
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
    var number = seen.computeIfAbsent(kind, _ -> new HashMap<>()).merge(words, 1, Integer::sum);
    return number == 1 ? Key.of(subject(), kind, file.key(), words) : Key.of(subject(), kind, file.key(), words, String.valueOf(number));
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
}
