package org.holdpoint.language.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.JoinedText;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Scan;
import org.holdpoint.sql.Splitter;

/// The statements inside a block that runs at once (PostgreSQL documentation, DO; chapter "PL/pgSQL"), also those that EXECUTE finds in a string. The body of a routine only runs when it is called.
final class Blocks {

  private static final Lexis INSIDE = new Lexis(false, true, false, false, false, false, true, false, false, false, false, false, false);
  private static final Set<String> ALONE = Set.of("BEGIN", "ELSE", "LOOP", "EXCEPTION");
  private static final Set<String> CONDITIONS = Set.of("IF", "ELSIF", "ELSEIF", "WHEN", "CASE");
  private static final Set<String> LOOPS = Set.of("FOR", "WHILE", "FOREACH");

  /// What follows the string is none of it then.
  private static final Set<String> ENDS = Set.of("USING", "INTO");

  private Blocks() {}

  /// The statements of a block, in order; of anything else the statement itself.
  static List<Chunk> parts(Chunk chunk) {
    if (chunk.bodies().isEmpty() || Head.words(chunk.text()).stream().findFirst().filter("DO"::equals).isEmpty() || otherLanguage(chunk.text())) {
      return Within.parts(chunk);
    }
    return chunk.bodies().stream().flatMap(body -> Splitter.split(body, INSIDE).stream()).flatMap(Blocks::statement).flatMap(inner -> Within.parts(inner).stream()).map(inner -> inner.ordered(chunk.order()).within(chunk)).toList();
  }

  private static boolean otherLanguage(String text) {
    var lower = text.toLowerCase(Locale.ROOT);
    return lower.contains("language") && !lower.contains("plpgsql");
  }

  private static Stream<Chunk> statement(Chunk inner) {
    var scan = new Scan(inner.text());
    var at = scan.blank(0);
    while (at < inner.text().length()) {
      var word = scan.word(at);
      var next = inner.text().startsWith("<<", at) ? after(inner.text(), ">>", at)
          : ALONE.contains(word) ? at + word.length() : CONDITIONS.contains(word) ? scan.past("THEN", at) : LOOPS.contains(word) ? scan.past("LOOP", at) : at;
      if (next == at) {
        return word.equals("EXECUTE") ? executed(inner.part(at + word.length(), inner.text().length())) : Stream.of(inner.part(at, inner.text().length()));
      }
      at = scan.blank(next);
    }
    return Stream.empty();
  }

  private static int after(String text, String sign, int at) {
    var found = text.indexOf(sign, at);
    return found < 0 ? text.length() : found + sign.length();
  }

  /// What EXECUTE runs, as far as it is written there: a string, the first argument of format(), or strings joined with what is only known when it runs.
  private static Stream<Chunk> executed(Chunk rest) {
    var text = rest.text();
    var format = Head.words(text).stream().findFirst().filter("FORMAT"::equals).isPresent();
    var from = format ? new Scan(text).blank(Math.min(text.length(), text.indexOf('(') + 1)) : 0;
    if (text.startsWith("$$", from)) {
      return rest.bodies().stream().limit(1).flatMap(body -> Splitter.split(body, INSIDE).stream());
    }
    var quote = text.startsWith("E'", from) || text.startsWith("e'", from) ? from + 1 : from;
    if (quote >= text.length() || text.charAt(quote) != '\'') {
      return Stream.empty();
    }
    var written = format ? text.substring(0, new Scan(text).string(quote)) : text;
    var body = rest.part(quote, text.length());
    return Splitter.split(new Chunk.Body(JoinedText.of(written.substring(quote), "||", ENDS), body.line(), body.column()), INSIDE).stream();
  }
}
