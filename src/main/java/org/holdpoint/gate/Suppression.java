package org.holdpoint.gate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// `holdpoint: allow <rule> until <date> by <owner> because …` in a comment beside a line: a finding of the rule on `line` does not count, up to and including
/// the day. `text` is what the comment says, with white space folded; `problem` says what is missing or wrong with it, empty for nothing.
public record Suppression(Span at, int line, String rule, Optional<LocalDate> until, String owner, String because, String text, String problem) {

  /// How the comments of the languages that we read begin: `#`, `!`, `//`, `--`, `;`, `/*`, `<!--`, `%`, `{#`.
  private static final String MARK = "(?:#|!|//|--|;|/\\*|<!--|%|\\{#)";
  private static final Pattern COMMENT = Pattern.compile("(?:^|\\s)" + MARK + "+\\s*(holdpoint:\\s*allow\\b.*)$");
  private static final Pattern COMMENT_LINE = Pattern.compile("\\s*" + MARK + ".*");
  private static final Pattern CLOSING = Pattern.compile("\\s*(\\*/|-->|#\\})\\s*$");
  private static final Pattern FORM = Pattern.compile("holdpoint:\\s*allow\\s*(?<rule>\\S*)(?<rest>.*)");
  private static final Pattern UNTIL = Pattern.compile("\\buntil\\s+(\\S+)");
  private static final Pattern BY = Pattern.compile("\\bby\\s+(.+?)(?=\\s+(?:because|until)\\b|$)");
  private static final Pattern BECAUSE = Pattern.compile("\\bbecause\\s+(\\S.*)$");
  private static final String SHAPE = "holdpoint: allow <rule> until <date> by <owner> because <reason>";

  /// The suppressions of a file, in the order of its lines.
  public static List<Suppression> in(SourceFile file) {
    var found = new ArrayList<Suppression>();
    for (var line : file.lines()) {
      if (line.text().contains("holdpoint:")) {
        var comment = COMMENT.matcher(line.text());
        if (comment.find()) {
          var column = line.text().codePointCount(0, comment.start(1)) + 1;
          var at = Span.of(file.path(), file.side(), line.number(), column, line.length() + 1);
          var alone = line.text().substring(0, comment.start()).isBlank();
          found.add(read(at, alone ? next(file, line.number()) : line.number(), CLOSING.matcher(comment.group(1)).replaceFirst("")));
        }
      }
    }
    return List.copyOf(found);
  }

  /// The line that a comment on a line of its own is about: the next one that is neither empty nor a comment.
  private static int next(SourceFile file, int comment) {
    for (var number = comment + 1; number <= file.lines().size(); number++) {
      var text = file.text(number);
      if (!text.isBlank() && !COMMENT_LINE.matcher(text).matches()) {
        return number;
      }
    }
    return comment;
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
    return new Suppression(at, line, form.group("rule"), until, owner, because, comment.strip().replaceAll("\\s+", " "), problem);
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
