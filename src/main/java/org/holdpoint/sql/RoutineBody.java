package org.holdpoint.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// The text of a routine, from its head to what ends it, whatever its dialect.
/// @param name in small letters, without quotes
/// @param text with comments blanked
/// @param bare with the content of strings blanked as well; as long as `text`
/// @param line where it begins, from 1
record RoutineBody(SourceFile file, String name, String text, String bare, int line) {

  /// (lines; bytes) A longer file is written by a program.
  private static final int MOST = 5_000;
  private static final long LARGEST = 500_000;
  private static final Pattern HEAD = Pattern.compile("(?i)\\s*(?:CREATE|ALTER)\\s+(?:OR\\s+(?:REPLACE|ALTER)\\s+)?(?:DEFINER\\s*=\\s*\\S+\\s+)?(?:(?:NON)?EDITIONABLE\\s+)?(?:PROC|PROCEDURE|FUNCTION|TRIGGER|EVENT)\\s+(?:IF\\s+NOT\\s+EXISTS\\s+)?([\\w.$#\"`\\[\\]]+).*");
  /// What stands further in than the first column is inside.
  private static final Pattern NEXT = Pattern.compile("(?i)(?:CREATE|ALTER|GRANT|REVOKE|DROP)\\s.*|\\s*(?:/|GO(?:\\s+\\d+)?\\s*;?\\s*(?:--.*|/\\*.*\\*/\\s*)?|DELIMITER\\s.*)");
  /// A body in quotes of its own ends where they do, and each behind its last END.
  private static final Pattern CLOSES = Pattern.compile("\\s*(?:\\$\\w*\\$|//|;;).*");
  private static final Pattern ENDS = Pattern.compile("(?i).*\\bEND\\s*;?\\s*(?:\\$\\w*\\$|//|;;).*");

  static List<RoutineBody> in(SourceFile file) {
    if (!readable(file) || file.lines().stream().noneMatch(line -> HEAD.matcher(line.text()).matches())) {
      return List.of();
    }
    var whole = file.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    var text = masked(whole, false).split("\n", -1);
    var bare = masked(whole, true).split("\n", -1);
    var found = new ArrayList<RoutineBody>();
    for (var at = 0; at < bare.length; at++) {
      var head = HEAD.matcher(bare[at]);
      if (head.matches()) {
        var end = end(bare, at);
        found.add(new RoutineBody(file, head.group(1).replaceAll("[\"`\\[\\]]", "").toLowerCase(Locale.ROOT), lines(text, at, end), lines(bare, at, end), at + 1));
        at = end - 1;
      }
    }
    return found;
  }

  /// Whether it is as long as people write.
  static boolean readable(SourceFile file) {
    return file.lines().size() <= MOST && file.size() <= LARGEST;
  }

  /// All of a script, with the routines in it.
  static RoutineBody whole(SourceFile file) {
    var all = file.lines().stream().map(SourceLine::text).collect(Collectors.joining("\n"));
    return new RoutineBody(file, "", masked(all, false), masked(all, true), 1);
  }

  /// (lines) How many it has.
  int lines() {
    return newlines(text.length()) + 1;
  }

  /// (characters) Where a line of its file begins.
  int start(int wanted) {
    var at = 0;
    for (var number = line; number < wanted; number++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at;
  }

  /// The line behind the last one. Inside of `$$` no statement of the file stands.
  private static int end(String[] bare, int head) {
    var quoted = false;
    for (var at = head; at < bare.length; at++) {
      var closes = CLOSES.matcher(bare[at]).matches() && (quoted || !bare[at].contains("$"));
      if (at > head && (closes || ENDS.matcher(bare[at]).matches())) {
        return at + 1;
      }
      quoted = quoted || bare[at].contains("$$") || bare[at].matches("(?i).*\\bAS\\s+\\$\\w*\\$.*");
      if (at > head && !quoted && NEXT.matcher(bare[at]).matches()) {
        return at;
      }
    }
    return bare.length;
  }

  private static String lines(String[] all, int from, int to) {
    return String.join("\n", List.of(all).subList(from, to));
  }

  private static String masked(String text, boolean strings) {
    var masked = new StringBuilder(text.length());
    var at = 0;
    while (at < text.length()) {
      var sign = text.charAt(at);
      var comment = text.startsWith("--", at) ? ending(text, "\n", at, 0) : text.startsWith("/*", at) && !text.startsWith("/*!", at) ? ending(text, "*/", at + 2, 2) : -1;
      if (comment >= 0) {
        blank(text, at, comment, masked);
        at = comment;
      } else if (sign == '\'') {
        var end = ending(text, "'", at + 1, 1);
        masked.append(sign);
        if (strings && end - 1 > at) {
          blank(text, at + 1, end - 1, masked);
        } else {
          masked.append(text, at + 1, Math.max(at + 1, end - 1));
        }
        masked.append(text, Math.max(at + 1, end - 1), end);
        at = end;
      } else {
        masked.append(sign);
        at++;
      }
    }
    return masked.toString();
  }

  private static int ending(String text, String what, int from, int over) {
    var end = text.indexOf(what, from);
    return end < 0 ? text.length() : end + over;
  }

  private static void blank(String text, int from, int to, StringBuilder into) {
    text.substring(from, to).chars().forEach(sign -> into.append(sign == '\n' ? '\n' : ' '));
  }

  /// Where a stretch of its text stands.
  Span span(int from, int to) {
    var begins = text.lastIndexOf('\n', from - 1) + 1;
    var ends = text.lastIndexOf('\n', to - 1) + 1;
    return new Span(file.path(), file.side(), line + newlines(from), 1 + text.codePointCount(begins, from), line + newlines(to), 1 + text.codePointCount(ends, to));
  }

  private int newlines(int to) {
    return (int) text.substring(0, to).chars().filter(sign -> sign == '\n').count();
  }

  /// A stretch on one line.
  String said(int from, int to) {
    return text.substring(from, to).strip().replaceAll("\\s+", " ");
  }
}
