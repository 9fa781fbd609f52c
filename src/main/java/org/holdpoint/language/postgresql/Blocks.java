package org.holdpoint.language.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.HeldTexts;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Scan;
import org.holdpoint.sql.Splitter;

/// The statements inside a block that runs at once (PostgreSQL documentation, DO; chapter "PL/pgSQL"), also those that EXECUTE finds in a string. The body of a routine only runs when it is called.
final class Blocks {

  private static final Lexis INSIDE = new Lexis(false, true, false, false, false, false, true, false, false, false, false, false, false);
  private static final Set<String> ALONE = Set.of("BEGIN", "ELSE", "LOOP", "EXCEPTION");
  private static final Set<String> CONDITIONS = Set.of("IF", "ELSIF", "ELSEIF", "WHEN", "CASE");
  private static final Set<String> LOOPS = Set.of("FOR", "WHILE", "FOREACH");
  /// Also behind the words that declare it.
  private static final Pattern GIVEN = Pattern.compile("(?is)(?:DECLARE\\s+)?([a-z_]\\w*)\\s*(?:\\s(?:text|varchar|character\\s+varying)\\s*)?:?=\\s*");
  private static final Pattern FORMATTED = Pattern.compile("(?i)(?:format\\s*\\(\\s*)?\\$\\w*\\$");
  private static final Pattern USING = Pattern.compile("(?i)(?<=[')\\w])\\s+(?:USING|INTO)\\s[^']*$");

  private Blocks() {}

  /// The statements of a block, in order; of anything else the statement itself.
  static List<Chunk> parts(Chunk chunk) {
    if (chunk.bodies().isEmpty() || Head.words(chunk.text()).stream().findFirst().filter("DO"::equals).isEmpty() || otherLanguage(chunk.text())) {
      return Within.parts(chunk);
    }
    var held = new HeldTexts("||");
    return chunk.bodies().stream().flatMap(body -> Splitter.split(body, INSIDE).stream()).flatMap(inner -> statement(inner, held)).flatMap(inner -> Within.parts(inner).stream()).map(inner -> inner.ordered(chunk.order()).within(chunk)).toList();
  }

  private static boolean otherLanguage(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("language") && !lower.contains("plpgsql");
  }

  private static Stream<Chunk> statement(Chunk inner, HeldTexts held) {
    var scan = new Scan(inner.text());
    var at = scan.blank(0);
    while (at < inner.text().length()) {
      var word = scan.word(at);
      var next = inner.text().startsWith("<<", at) ? after(inner.text(), ">>", at)
          : ALONE.contains(word) ? at + word.length() : CONDITIONS.contains(word) ? scan.past("THEN", at) : LOOPS.contains(word) ? scan.past("LOOP", at) : at;
      if (next == at) {
        var rest = inner.part(at, inner.text().length());
        var given = GIVEN.matcher(rest.text());
        if (given.lookingAt()) {
          held.give(given.group(1), rest.part(given.end(), rest.text().length()), false);
        }
        return word.equals("EXECUTE") ? executed(inner.part(at + word.length(), inner.text().length()), held) : Stream.of(rest);
      }
      at = scan.blank(next);
    }
    return Stream.empty();
  }

  private static int after(String text, String sign, int at) {
    var found = text.indexOf(sign, at);
    return found < 0 ? text.length() : found + sign.length();
  }

  /// What EXECUTE runs, as far as it is written there: a string, the first argument of format(), strings joined with what is only known when it runs, or a variable that was given one of these.
  private static Stream<Chunk> executed(Chunk rest, HeldTexts held) {
    if (FORMATTED.matcher(rest.text()).lookingAt()) {
      return rest.bodies().stream().limit(1).flatMap(body -> Splitter.split(body, INSIDE).stream());
    }
    var ends = USING.matcher(rest.text());
    return held.text(rest.part(0, ends.find() ? ends.start() : rest.text().length())).stream().flatMap(text -> Splitter.split(new Chunk.Body(text.text(), text.line(), text.column()), INSIDE).stream());
  }
}
