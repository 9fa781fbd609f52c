package org.holdpoint.language.program;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The text of a program → its strings, those that are put together from several as one. One pass; a string that is never closed ends at its line.
final class Literals {

  private static final Pattern HERE = Pattern.compile("<<(-?)\\s*(['\"]?)(\\w+)\\2");
  /// Of Ruby (`<<~SQL`) and PHP (`<<<SQL`): a word in capitals, lest it be a shift.
  private static final Pattern HERE_OF_PROGRAMS = Pattern.compile("<<([-~<])\\s*(['\"`]?)([A-Z_]\\w*)\\2");
  /// (characters) What stands between strings that are put together is no longer.
  private static final int GAP = 200;
  private static final Pattern PLUS = Pattern.compile("\\s*(?:\\+[\\s\\w.()\\[\\]]*)*\\+\\s*|\\s*\\)\\s*\\.append\\(\\s*|\\s*\\\\?\\s*\\+\\s*");
  private static final Pattern REMARK = Pattern.compile("(?://|#)[^\\n]*\\n|/\\*[^*]*\\*/");
  private static final Pattern BESIDE = Pattern.compile("[\\s\\\\]*[rRbBfFuU]{0,2}");

  private final String text;
  private final Writing writing;
  private final List<Literal> found = new ArrayList<>();
  private int at;
  private final int end;

  private Literals(String text, Writing writing, int from, int end) {
    this.text = text;
    this.writing = writing;
    this.at = from;
    this.end = end;
  }

  /// A string: what is none of it (quotes, signs between its parts, the backslash of an escape) is blank, so that every character stands where it stands in the file.
  record Literal(int from, int to, String text) {}

  static List<Literal> of(String text, Writing writing) {
    return writing == Writing.YAML ? Scalars.of(text) : of(text, writing, 0, text.length());
  }

  /// The strings in a stretch of a text.
  static List<Literal> of(String text, Writing writing, int from, int end) {
    var reader = new Literals(text, writing, from, end);
    while (reader.at < end) {
      reader.next();
    }
    return List.copyOf(reader.found);
  }

  private void next() {
    var sign = text.charAt(at);
    var begins = at == 0 || Character.isWhitespace(text.charAt(at - 1)) || !(writing == Writing.SHELL || writing == Writing.YAML);
    if (writing.hash() ? sign == '#' && begins : text.startsWith("//", at)) {
      at = line(at);
    } else if (!writing.hash() && text.startsWith("/*", at)) {
      at = after("*/", at + 2);
    } else if (writing.triple() && (text.startsWith("\"\"\"", at) || writing.single() && text.startsWith("'''", at))) {
      string(text.substring(at, at + 3), true);
    } else if (sign == '"' && writing == Writing.RUST && at > 0 && text.charAt(at - 1) == '#') {
      raw();
    } else if (sign == '"' || sign == '\'' && writing.single() || sign == '`' && writing.backtick()) {
      string(String.valueOf(sign), writing.lines() || sign == '`');
    } else if (sign == '\'') {
      letter();
    } else if (writing.here() && text.startsWith("<<", at)) {
      here();
    } else {
      at += sign == '\\' ? 2 : 1;
    }
  }

  /// A letter between single quotes; anything else that begins so is none.
  private void letter() {
    var escaped = at + 1 < end && text.charAt(at + 1) == '\\';
    var close = at + (escaped ? 3 : 2);
    at = close < end && text.charAt(close) == '\'' ? close + 1 : at + 1;
  }

  /// A string of Rust that ends at a quote with a number sign behind it (Rust reference, "Raw string literals").
  private void raw() {
    var close = text.indexOf("\"#", at + 1);
    if (close < 0 || close >= end) {
      at = line(at) + 1;
      return;
    }
    found.add(new Literal(at + 1, close, text.substring(at + 1, close)));
    at = close + 2;
  }

  private void string(String quote, boolean lines) {
    var escapes = !quote.equals("`") && !(writing == Writing.SHELL && quote.equals("'"));
    var from = at + quote.length();
    var content = new StringBuilder();
    var place = from;
    while (place < end && !text.startsWith(quote, place) && (lines || text.charAt(place) != '\n')) {
      if (escapes && text.charAt(place) == '\\' && place + 1 < end) {
        content.append(' ').append(escaped(text.charAt(place + 1)));
        place += 2;
      } else {
        content.append(text.charAt(place++));
      }
    }
    if (place >= end || !text.startsWith(quote, place)) {
      at = line(at) + 1;
      return;
    }
    add(new Literal(from, place, content.toString()), quote.length());
    at = place + quote.length();
  }

  private static char escaped(char sign) {
    return sign == 'n' || sign == 't' || sign == 'r' ? ' ' : sign;
  }

  /// A string, as one with the one before it where the two are put together.
  private void add(Literal literal, int quotes) {
    if (!found.isEmpty()) {
      var before = found.getLast();
      var from = Math.min(before.to() + (text.startsWith("\"\"\"", before.to()) ? 3 : 1), literal.from());
      var gap = REMARK.matcher(text.substring(from, Math.max(from, literal.from() - quotes))).replaceAll("");
      if (gap.length() <= GAP && (PLUS.matcher(gap).matches() && writing != Writing.SHELL || writing.joined() && BESIDE.matcher(gap).matches())) {
        found.set(found.size() - 1, new Literal(before.from(), literal.to(), before.text() + blank(text.substring(before.to(), literal.from())) + literal.text()));
        return;
      }
    }
    found.add(literal);
  }

  private static String blank(String gap) {
    var blank = new StringBuilder();
    gap.codePoints().forEach(point -> blank.append(point == '\n' ? '\n' : ' '));
    return blank.toString();
  }

  /// The lines of a here-document, to the one that is its word.
  private void here() {
    var opener = (writing == Writing.SHELL ? HERE : HERE_OF_PROGRAMS).matcher(text).region(at, Math.min(end, line(at)));
    if (!opener.lookingAt()) {
      at += 2;
      return;
    }
    var first = Math.min(line(at) + 1, end);
    var place = first;
    while (place < end && !closes(text.substring(place, line(place)).strip(), opener.group(3))) {
      place = line(place) + 1;
    }
    found.add(new Literal(first, Math.min(place, end), text.substring(first, Math.min(place, end))));
    at = Math.min(place, end) < end ? line(place) : end;
  }

  /// In PHP the rest of the statement may follow the word.
  private boolean closes(String line, String word) {
    return line.equals(word) || writing == Writing.PHP && line.startsWith(word) && !Character.isLetterOrDigit(line.charAt(word.length()));
  }

  private int line(int from) {
    var next = text.indexOf('\n', from);
    return next < 0 ? text.length() : next;
  }

  private int after(String closing, int from) {
    var close = text.indexOf(closing, from);
    return close < 0 ? end : close + closing.length();
  }
}
