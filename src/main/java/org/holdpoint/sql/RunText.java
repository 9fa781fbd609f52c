package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Texts that a script runs → the statements in them, as far as they are written there (Snowflake and BigQuery documentation, EXECUTE IMMEDIATE; MySQL Reference Manual, PREPARE; MariaDB Knowledge Base,
/// EXECUTE IMMEDIATE): a string, strings joined with what is only known then, a text between `$$`, or a variable that was given one of these.
public final class RunText {

  private static final Pattern RUN = Pattern.compile("(?is)(?:EXECUTE\\s+IMMEDIATE|PREPARE\\s+[\\w`]+\\s+FROM)\\s*");
  private static final Pattern GIVEN = Pattern.compile("(?is)SET\\s+(@\\w+)\\s*:?=\\s*");
  private static final Pattern VARIABLE = Pattern.compile("@\\w+");
  private static final Pattern BEGIN = Pattern.compile("(?i)\\s*BEGIN\\b");
  private static final Set<String> ENDS = Set.of("USING", "INTO");
  private static final String BODY = "$$";

  private final Lexis lexis;
  private final Map<String, List<Chunk>> given = new HashMap<>();

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
    if (first == 'S') {
      var said = GIVEN.matcher(chunk.text());
      if (said.lookingAt()) {
        given.put(said.group(1).toLowerCase(Locale.ROOT), text(chunk, said.end()));
      }
      return List.of();
    }
    var run = first == 'E' || first == 'P' ? RUN.matcher(chunk.text()) : RUN.matcher("");
    if (!run.lookingAt()) {
      return List.of();
    }
    var name = VARIABLE.matcher(chunk.text()).region(run.end(), chunk.text().length());
    return name.lookingAt() ? given.getOrDefault(name.group().toLowerCase(Locale.ROOT), List.of()) : text(chunk, run.end());
  }

  private List<Chunk> text(Chunk chunk, int from) {
    var text = chunk.text();
    if (text.startsWith(BODY, from)) {
      return chunk.bodies().stream().limit(1).flatMap(body -> Splitter.split(new Chunk.Body(opened(body.text()), body.line(), body.column()), lexis).stream()).toList();
    }
    if (from >= text.length() || text.charAt(from) != '\'' && text.charAt(from) != '"') {
      return List.of();
    }
    var part = chunk.part(from, text.length());
    return Splitter.split(new Chunk.Body(text.charAt(from) == '\'' ? JoinedText.of(part.text(), "||", ENDS) : between(part.text()), part.line(), part.column()), lexis);
  }

  private static String between(String text) {
    return " " + text.substring(1, Math.max(1, new Scan(text).string(0) - 1));
  }

  /// Without the word that opens a block.
  private static String opened(String text) {
    var begin = BEGIN.matcher(text);
    return begin.lookingAt() ? text.substring(0, begin.end() - "BEGIN".length()) + "     " + text.substring(begin.end()) : text;
  }
}
