package org.holdpoint.report;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Text of files and rules as Markdown (CommonMark with GitHub's and GitLab's additions) in which nothing of it is markup: no HTML, link, mention, reference, heading or table.
public final class Markdown {

  /// Words that mean themselves wherever they stand: letters, with hyphens and apostrophes between them, or a number.
  private static final Pattern PLAIN = Pattern.compile("\\p{L}++(?:['-]\\p{L}++)*+|\\d{1,6}+");
  private static final String OPENING = "(\"'";
  private static final String CLOSING = ")\"'.,;:?!";
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final int LONGEST = 500;

  private Markdown() {}

  /// The text as a code span, in one line. In a code span nothing is markup, if its fence is a run of backticks that the text does not have (CommonMark 6.1).
  public static String code(String text) {
    var shown = clipped(BLANKS.matcher(Cells.visible(text)).replaceAll(" ").strip());
    if (shown.isEmpty()) {
      return "(empty)";
    }
    var fence = "`".repeat(unused(shown));
    var apart = shown.startsWith("`") || shown.endsWith("`") ? " " : "";
    return fence + apart + shown + apart + fence;
  }

  /// A sentence: stretches between backticks as code spans, plain words as they are, and every other word as a code span.
  public static String words(String text) {
    var shown = clipped(Cells.visible(text).strip());
    var parts = shown.split("`", -1);
    var out = new StringBuilder();
    for (var i = 0; i < parts.length; i++) {
      var quoted = i % 2 == 1 && i < parts.length - 1;
      if (quoted && !parts[i].isBlank()) {
        append(out, code(parts[i]));
      } else if (!quoted) {
        sentence(out, parts[i]);
      }
    }
    var words = out.toString().strip();
    return words.isEmpty() ? "(empty)" : words;
  }

  private static void sentence(StringBuilder out, String text) {
    var words = BLANKS.split(text, -1);
    for (var i = 0; i < words.length; i++) {
      if (i > 0 && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
      word(out, words[i]);
    }
  }

  /// A word between the brackets and full stops around it.
  private static void word(StringBuilder out, String word) {
    var from = 0;
    while (from < word.length() && OPENING.indexOf(word.charAt(from)) >= 0) {
      from++;
    }
    var to = word.length();
    while (to > from && CLOSING.indexOf(word.charAt(to - 1)) >= 0) {
      to--;
    }
    var core = word.substring(from, to);
    out.append(word, 0, from);
    if (!core.isEmpty()) {
      // A number with a full stop would begin a list.
      append(out, PLAIN.matcher(core).matches() && !(out.isEmpty() && Character.isDigit(core.charAt(0)) && to < word.length()) ? core : code(core));
    }
    out.append(word, to, word.length());
  }

  /// Two code spans that touch would be one with a longer fence.
  private static void append(StringBuilder out, String piece) {
    if (!out.isEmpty() && out.charAt(out.length() - 1) == '`' && piece.charAt(0) == '`') {
      out.append(' ');
    }
    out.append(piece);
  }

  /// Lines as a code block. A fence is closed only by one that is as long (CommonMark 4.5).
  public static String block(List<String> lines) {
    var fence = "`".repeat(Math.max(3, lines.stream().mapToInt(Markdown::longestRun).max().orElse(0) + 1));
    return lines.stream().map(Cells::visible).collect(Collectors.joining("\n", fence + "text\n", "\n" + fence));
  }

  private static String clipped(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…";
  }

  /// The length of the shortest run of backticks that is not in the text.
  private static int unused(String text) {
    var runs = Pattern.compile("`+").matcher(text).results().map(run -> run.end() - run.start()).collect(Collectors.toSet());
    var length = 1;
    while (runs.contains(length)) {
      length++;
    }
    return length;
  }

  private static int longestRun(String text) {
    return Pattern.compile("`+").matcher(text).results().mapToInt(run -> run.end() - run.start()).max().orElse(0);
  }
}
