package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Texts that a script runs → the statements in them, as far as they are written there (Snowflake and BigQuery documentation, EXECUTE IMMEDIATE; MySQL Reference Manual, PREPARE; MariaDB Knowledge Base,
/// EXECUTE IMMEDIATE): a string, strings joined with what is only known then, a text between `$$`, or a variable that was given one of these.
public final class RunText {

  private static final Pattern RUN = Pattern.compile("(?is)(?:EXECUTE\\s+IMMEDIATE|PREPARE\\s+[\\w`]+\\s+FROM)\\s*");
  private static final Pattern GIVEN = Pattern.compile("(?is)(?:SET\\s+(@?\\w+)|LET\\s+(\\w+)(?:\\s+\\w+(?:\\([\\d\\s,]*\\))?)?|(\\w+)(?=\\s*:=)|DECLARE\\s+(\\w+)\\s+\\w+(?=\\s+DEFAULT))\\s*(?::?=|DEFAULT)\\s*");
  /// (characters) A longer text is data.
  private static final int LONGEST = 8_000;
  private static final Pattern USING = Pattern.compile("(?i)(?<=[')\"\\w])\\s+(?:USING|INTO)\\s[^'\"]*$");
  private static final Pattern BEGIN = Pattern.compile("(?i)\\s*BEGIN\\b");
  private static final String BODY = "$$";

  private final Lexis lexis;
  private final HeldTexts held = new HeldTexts("||");

  private RunText(Lexis lexis) {
    this.lexis = lexis;
  }

  /// The statements of a script, with those of a text in the place of what runs it.
  public static List<Chunk> with(List<Chunk> script, Lexis lexis) {
    var texts = new RunText(lexis);
    var all = new ArrayList<Chunk>(script.size());
    for (var chunk : script) {
      var inside = texts.take(chunk);
      if (inside.isEmpty()) {
        all.add(all.size() == chunk.order() ? chunk : chunk.numbered(all.size()));
      }
      inside.forEach(one -> all.add(one.numbered(all.size())));
    }
    return all;
  }

  /// What the statement runs; nothing where it runs no text, or nobody knows which.
  private List<Chunk> take(Chunk chunk) {
    var first = chunk.text().isEmpty() ? ' ' : Character.toUpperCase(chunk.text().charAt(0));
    var run = first == 'E' || first == 'P' ? RUN.matcher(chunk.text()) : RUN.matcher("");
    if (!run.lookingAt()) {
      var said = GIVEN.matcher(chunk.text());
      if (chunk.text().length() < LONGEST && said.lookingAt()) {
        held.give(IntStream.rangeClosed(1, said.groupCount()).mapToObj(said::group).filter(Objects::nonNull).findFirst().orElseThrow(), chunk.part(said.end(), chunk.text().length()), false);
      }
      return List.of();
    }
    return text(chunk, run.end());
  }

  private List<Chunk> text(Chunk chunk, int from) {
    if (chunk.text().startsWith(BODY, from)) {
      return chunk.bodies().stream().limit(1).flatMap(body -> with(Splitter.split(new Chunk.Body(opened(body.text()), body.line(), body.column()), lexis), lexis).stream()).toList();
    }
    var using = USING.matcher(chunk.text()).region(from, chunk.text().length());
    return held.text(chunk.part(from, using.find() ? using.start() : chunk.text().length())).map(text -> Splitter.split(new Chunk.Body(text.text(), text.line(), text.column()), lexis)).orElse(List.of());
  }

  /// Without the word that opens a block.
  private static String opened(String text) {
    var begin = BEGIN.matcher(text);
    return begin.lookingAt() ? text.substring(0, begin.end() - "BEGIN".length()) + "     " + text.substring(begin.end()) : text;
  }
}
