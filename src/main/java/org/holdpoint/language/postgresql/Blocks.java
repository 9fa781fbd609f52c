package org.holdpoint.language.postgresql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.sql.Chunk;
import org.holdpoint.sql.Lexis;
import org.holdpoint.sql.Splitter;

/// The statements inside a block that runs at once (PostgreSQL documentation, DO; chapter "PL/pgSQL"), also those that EXECUTE finds in a string. The body of a routine only runs when it is called.
final class Blocks {

  private static final Lexis INSIDE = new Lexis(false, true, false, false, false, false, true, false, false, false, false, false, false);
  private static final Set<String> ALONE = Set.of("BEGIN", "ELSE", "LOOP", "EXCEPTION");
  private static final Set<String> CONDITIONS = Set.of("IF", "ELSIF", "ELSEIF", "WHEN", "CASE");
  private static final Set<String> LOOPS = Set.of("FOR", "WHILE", "FOREACH");

  private Blocks() {}

  /// The statements of a block, in order; of anything else the statement itself.
  static List<Chunk> parts(Chunk chunk) {
    if (chunk.bodies().isEmpty() || Head.words(chunk.text()).stream().findFirst().filter("DO"::equals).isEmpty() || otherLanguage(chunk.text())) {
      return Within.parts(chunk);
    }
    return chunk.bodies().stream().flatMap(body -> Splitter.split(body, INSIDE).stream()).flatMap(Blocks::statement).flatMap(inner -> Within.parts(inner).stream()).map(inner -> inner.ordered(chunk.order())).toList();
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
    return Splitter.split(new Chunk.Body(joined(written.substring(quote)), body.line(), body.column()), INSIDE).stream();
  }

  /// Strings joined by `||`, at the same places: what is between two of them is a name in braces, `{|| owner ||}`.
  private static String joined(String text) {
    var scan = new Scan(text);
    var out = new StringBuilder(text);
    var open = 0;
    out.setCharAt(0, ' ');
    while (true) {
      var close = scan.string(open) - 1;
      single(out, open + 1, close);
      var next = scan.next('\'', close + 1);
      if (close <= open || close >= text.length() || text.charAt(close) != '\'') {
        return out.toString();
      }
      if (next < 0) {
        return out.replace(close, text.length(), tail(text.substring(close + 1))).toString();
      }
      out.setCharAt(close, '{');
      out.setCharAt(next, '}');
      open = next;
    }
  }

  /// What follows the last string: more of the text, or INTO and USING, which are none of it.
  private static String tail(String text) {
    var end = new Scan(text).first(Set.of("USING", "INTO"));
    var more = text.substring(0, end).stripTrailing();
    return more.stripLeading().startsWith("||") ? "{" + more.substring(1) + "}" : " ";
  }

  /// A doubled quote is one.
  private static void single(StringBuilder text, int from, int to) {
    var opening = true;
    for (var at = from; at + 1 < to; at++) {
      if (text.charAt(at) == '\'' && text.charAt(at + 1) == '\'') {
        text.setCharAt(opening ? at : at + 1, ' ');
        opening = !opening;
        at++;
      }
    }
  }

  /// Words of a text outside of its strings, names and brackets.
  private record Scan(String text) {

    int blank(int at) {
      var next = at;
      while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
        next++;
      }
      return next;
    }

    /// The word at this place in capitals, or nothing.
    String word(int at) {
      var end = at;
      while (end < text.length() && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '_')) {
        end++;
      }
      return text.substring(at, end).toUpperCase(Locale.ROOT);
    }

    /// The end of the string or quoted name that begins here.
    int string(int at) {
      var sign = text.charAt(at);
      var next = at + 1;
      while (next < text.length()) {
        if (text.charAt(next) == sign) {
          if (next + 1 >= text.length() || text.charAt(next + 1) != sign) {
            return next + 1;
          }
          next++;
        }
        next++;
      }
      return text.length();
    }

    /// After the next such word, or the end.
    int past(String wanted, int from) {
      var found = find(Set.of(wanted), from);
      return Math.min(text.length(), found + wanted.length());
    }

    int first(Set<String> wanted) {
      return find(wanted, 0);
    }

    private int find(Set<String> wanted, int from) {
      var depth = 0;
      var at = from;
      while (at < text.length()) {
        var sign = text.charAt(at);
        var word = depth == 0 ? word(at) : "";
        if (wanted.contains(word)) {
          return at;
        }
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
        at = sign == '\'' || sign == '"' ? string(at) : at + Math.max(1, word.length());
      }
      return text.length();
    }

    /// The next such sign outside of brackets, or -1.
    int next(char wanted, int from) {
      var depth = 0;
      for (var at = from; at < text.length(); at++) {
        var sign = text.charAt(at);
        if (sign == wanted && depth == 0) {
          return at;
        }
        depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
      }
      return -1;
    }
  }
}
