package org.holdpoint.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// `holdpoint: allow <rule> until <date> by <owner> because …` in a comment beside a line: a finding of the rule on `line` does not count, up to and including
/// the day. `text` is what the comment says, with white space folded; `problem` says what is missing or wrong with it, empty for nothing.
public record Suppression(Span at, int line, String rule, Optional<LocalDate> until, String owner, String because, String text, String problem) {

  /// How the comments of the languages that we read begin. Regular expressions of the JDK take a stack frame for each repetition of such a choice, so this is read by hand.
  private static final List<String> MARKS = List.of("<!--", "//", "--", "/*", "{#", "#", "!", ";", "%");
  private static final List<String> CLOSINGS = List.of("*/", "-->", "#}");
  private static final String LETTERS = String.join("", MARKS);
  private static final String OURS = "holdpoint:";
  private static final String ALLOW = "allow";
  private static final Pattern FORM = Pattern.compile("holdpoint:\\s*allow\\s*(?<rule>\\S*)(?<rest>.*)", Pattern.DOTALL);
  private static final Pattern UNTIL = Pattern.compile("\\buntil\\s+(\\S+)");
  private static final Pattern BY = Pattern.compile("\\bby\\s+(.+?)(?=\\s+(?:because|until)\\b|$)", Pattern.DOTALL);
  private static final Pattern BECAUSE = Pattern.compile("\\bbecause\\s+(\\S.*)$", Pattern.DOTALL);
  private static final String SHAPE = "holdpoint: allow <rule> until <date> by <owner> because <reason>";

  /// The suppressions of a file, in the order of its lines.
  public static List<Suppression> in(SourceFile file) {
    if (file.lines().stream().noneMatch(line -> line.text().contains(OURS))) {
      return List.of();
    }
    var found = new ArrayDeque<Suppression>();
    // What a comment on a line of its own is about: the next line that is neither empty nor a comment.
    var next = 0;
    for (var line : file.lines().reversed()) {
      var text = line.text();
      var start = comment(text);
      if (start >= 0) {
        var at = Span.of(file.path(), file.side(), line.number(), text.codePointCount(0, start) + 1, line.length() + 1);
        var alone = isComment(text);
        found.addFirst(read(at, alone && next > 0 ? next : line.number(), withoutClosing(text.substring(start))));
      }
      if (!text.isBlank() && !isComment(text)) {
        next = line.number();
      }
    }
    return List.copyOf(found);
  }

  /// Where in a line a comment begins to speak to us; -1 for nowhere.
  private static int comment(String text) {
    for (var at = text.indexOf(OURS); at >= 0; at = text.indexOf(OURS, at + 1)) {
      if (speaks(text, at + OURS.length()) && marked(text, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean speaks(String text, int after) {
    var from = after;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    var end = from + ALLOW.length();
    return text.startsWith(ALLOW, from) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /// Whether the last word before a place is made of marks of comments alone. Only their letters are walked back over, so that a line is read once.
  private static boolean marked(String text, int at) {
    var end = at;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    var from = end;
    while (from > 0 && LETTERS.indexOf(text.charAt(from - 1)) >= 0) {
      from--;
    }
    if (from == end || from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
      return false;
    }
    while (from < end) {
      var here = from;
      var mark = MARKS.stream().filter(one -> text.startsWith(one, here)).findFirst();
      if (mark.isEmpty()) {
        return false;
      }
      from += mark.get().length();
    }
    return true;
  }

  /// Whether a line is nothing but a comment.
  static boolean isComment(String text) {
    var bare = text.stripLeading();
    return MARKS.stream().anyMatch(bare::startsWith);
  }

  private static String withoutClosing(String comment) {
    var text = comment.strip().replaceAll("\\s+", " ");
    return CLOSINGS.stream().filter(text::endsWith).findFirst().map(end -> text.substring(0, text.length() - end.length()).stripTrailing()).orElse(text);
  }

  private static Suppression read(Span at, int line, String comment) {
    var form = FORM.matcher(comment);
    form.matches();
    var rest = form.group("rest");
    var because = first(BECAUSE, rest).map(String::strip).orElse("");
    var before = because.isEmpty() ? rest : rest.substring(0, rest.length() - because.length());
    var date = first(UNTIL, before);
    var until = date.flatMap(Suppression::day);
    var owner = first(BY, before).map(String::strip).orElse("");
    var missing = new ArrayList<String>();
    if (!form.group("rule").contains("/")) {
      missing.add("a rule such as routing/bgp-into-isis");
    }
    if (until.isEmpty()) {
      missing.add(date.map(word -> "`until` with a day such as 2027-01-31, not `" + word + "`").orElse("`until <date>`"));
    }
    if (owner.isEmpty()) {
      missing.add("`by <owner>`");
    }
    if (because.isEmpty()) {
      missing.add("`because <reason>`");
    }
    var problem = missing.isEmpty() ? "" : "it lacks " + String.join(", ", missing) + "; the form is " + SHAPE;
    return new Suppression(at, line, form.group("rule"), until, owner, because, comment, problem);
  }

  private static Optional<String> first(Pattern pattern, String text) {
    var matcher = pattern.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static Optional<LocalDate> day(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
