package org.holdpoint.language.snippet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Fenced code blocks of Markdown for a shell (CommonMark 0.31, section 4.5), told apart by the heading above them.
final class Fences {

  private static final Set<String> SHELLS = Set.of("bash", "sh", "shell", "ksh", "zsh", "shell-script", "shellscript");
  private static final Set<String> SESSIONS = Set.of("console", "shell-session", "shellsession", "terminal", "sh-session", "bash-session");
  private static final String INDENT = "    ";
  private static final int LONG = 4_000;
  /// (headings) More are no runbook.
  private static final int MOST = 500;

  private Fences() {}

  /// Made when a file is Markdown.
  private static final class Patterns {
    static final Pattern FENCE = Pattern.compile("([ \\t]*(?:[-*>]\\s+)?)(`{3,}|~{3,})\\s*([^`]*)");
    static final Pattern ITEM = Pattern.compile("(?:[-*+>]|[0-9]{1,9}[.)])\\s");
    static final Pattern COUNT = Pattern.compile("(?i)\\b(?:hosts?|servers?|nodes?|machines?|instances?|vms?|expected targets)\\b");
    static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*?)\\s*#*");
  }

  /// What stands above a block, its line where that is not said by a block before, and the lines since that one which say how many hosts there are.
  record Above(String heading, Optional<SourceLine> title, List<SourceLine> counts) {

    /// How many lines of a block say it.
    int lines() {
      return title.isPresent() ? 1 + counts.size() : counts.size();
    }

    /// To a shell these are remarks.
    void in(Block block) {
      title.ifPresent(line -> block.instead(line, 0, line.text().startsWith("#") ? line.text() : "# " + heading));
      counts.forEach(line -> block.instead(line, 0, "# " + line.text().strip()));
    }
  }

  static List<Embedded> in(SourceFile file) {
    var found = new ArrayList<Embedded>();
    var seen = new HashMap<String, Integer>();
    var heading = file.stem();
    var title = Optional.<SourceLine>empty();
    var titles = new LinkedHashMap<Integer, SourceLine>();
    var lines = file.lines();
    var counts = new ArrayList<SourceLine>();
    for (var at = 0; at < lines.size(); at++) {
      var text = lines.get(at).text();
      if (counts(text)) {
        counts.add(lines.get(at));
      }
      if (text.startsWith("#") && text.length() < LONG) {
        var titled = Patterns.HEADING.matcher(text);
        heading = titled.matches() ? titled.group(1) : heading;
        title = titled.matches() ? Optional.of(lines.get(at)) : title;
        title.ifPresent(line -> titles.put(line.number(), line));
      } else if (text.contains("```") || text.contains("~~~")) {
        var fence = Patterns.FENCE.matcher(text);
        if (text.length() < LONG && fence.matches()) {
          var first = at + 1;
          at = closing(lines, first, fence.group(2));
          block(file, lines.subList(first, at), fence.group(1).length(), fence.group(3), above(heading, title, counts, seen), seen, found);
        }
      } else if (indented(text) && at > 0 && lines.get(at - 1).text().isBlank() && (Sessions.prompt(text) > 0 || called(lines, at))) {
        // Indented code (section 4.4), where a prompt says that it is typed, or where it calls a program.
        var first = at;
        while (at + 1 < lines.size() && indented(lines.get(at + 1).text())) {
          at++;
        }
        block(file, lines.subList(first, at + 1), INDENT.length(), "", above(heading, title, counts, seen), seen, found);
      } else if (text.indexOf('`') >= 0 && text.length() < LONG) {
        spoken(file, lines.get(at), above(heading, title, counts, seen), seen, found);
      }
    }
    return found.isEmpty() ? List.of() : Stream.concat(found.stream(), bare(file, titles, found).stream()).toList();
  }

  static Above above(String heading, Optional<SourceLine> title, List<SourceLine> counts, Map<String, Integer> seen) {
    var said = List.copyOf(counts);
    counts.clear();
    return new Above(heading, seen.containsKey(heading) ? Optional.empty() : title, said);
  }

  /// Whether a line of prose may say how many hosts a command takes.
  static boolean counts(String text) {
    return !text.startsWith("#") && text.length() < LONG && text.indexOf('`') < 0 && Patterns.COUNT.matcher(text).find();
  }

  /// The headings without commands below them, as remarks.
  static Optional<Embedded> bare(SourceFile file, Map<Integer, SourceLine> titles, List<Embedded> found) {
    var told = found.stream().map(block -> block.map().lines().getFirst().line()).collect(Collectors.toSet());
    var left = titles.values().stream().filter(line -> !told.contains(line.number())).limit(MOST).toList();
    var block = new Block(file);
    left.forEach(line -> block.instead(line, 0, line.text().startsWith("#") ? line.text() : "# " + line.text().replaceFirst("^=+ *", "")));
    return left.isEmpty() ? Optional.empty() : Optional.of(block.embedded("headings", true, Map.of()));
  }

  /// A block under a heading, where it is one for a shell; `info` are the words that say its language.
  static void block(SourceFile file, List<SourceLine> lines, int indent, String info, Above above, Map<String, Integer> seen, List<Embedded> found) {
    var word = info.strip().toLowerCase(Locale.ROOT).split("[\\s,{:]", 2)[0];
    var block = new Block(file);
    above.in(block);
    var session = Sessions.prompted(lines);
    if (session && (SHELLS.contains(word) || SESSIONS.contains(word) || word.isEmpty() || word.equals("text"))) {
      Sessions.add(lines, block);
    } else if (SHELLS.contains(word) || (word.isEmpty() || SESSIONS.contains(word)) && (Sessions.known(lines) || !lines.isEmpty() && lines.stream().allMatch(line -> Spoken.call(line.text())))) {
      lines.forEach(line -> block.line(line, Math.min(indent, line.text().length() - line.text().stripLeading().length()), line.text().length()));
    }
    add(block, above, seen, found);
  }

  /// What a sentence tells people to type.
  private static void spoken(SourceFile file, SourceLine line, Above above, Map<String, Integer> seen, List<Embedded> found) {
    var told = Spoken.commands(line.text());
    var commands = told.isEmpty() ? Spoken.alone(line.text()) : told;
    if (!commands.isEmpty()) {
      var block = new Block(file);
      above.in(block);
      commands.forEach(command -> {
        var group = command.group(1) == null ? 2 : 1;
        block.line(line, command.start(group), command.end(group));
      });
      add(block, above, seen, found);
    }
  }

  private static void add(Block block, Above above, Map<String, Integer> seen, List<Embedded> found) {
    if (block.lines() > above.lines()) {
      var number = seen.merge(above.heading(), 1, Integer::sum);
      found.add(block.embedded(number == 1 ? above.heading() : above.heading() + " " + number, true, Map.of()));
    }
  }

  /// Whether a line that goes on no item of a list begins with a program and what it is called with; a word alone may be an example.
  private static boolean called(List<SourceLine> lines, int at) {
    return lines.get(at).text().strip().indexOf(' ') > 0 && (Sessions.known(lines.subList(at, at + 1)) && !listed(lines, at) || inItem(lines, at) && Spoken.call(lines.get(at).text()));
  }

  /// Whether a line is indented code of the item of a list above it: by four columns more than what the item says (CommonMark 0.31, section 5.2).
  private static boolean inItem(List<SourceLine> lines, int at) {
    var above = at - 1;
    while (above >= 0 && lines.get(above).text().isBlank()) {
      above--;
    }
    var text = above < 0 ? "" : lines.get(above).text();
    var item = Patterns.ITEM.matcher(text);
    var own = lines.get(at).text();
    return text.length() < LONG && item.lookingAt() && own.length() - own.stripLeading().length() >= item.end() + INDENT.length();
  }

  /// Whether what stands above the blank lines before a line is an item of a list, or goes on one.
  private static boolean listed(List<SourceLine> lines, int at) {
    var above = at - 1;
    while (above >= 0 && lines.get(above).text().isBlank()) {
      above--;
    }
    var text = above < 0 ? "" : lines.get(above).text();
    return text.length() > LONG || !text.isEmpty() && Character.isWhitespace(text.charAt(0)) || Patterns.ITEM.matcher(text).lookingAt();
  }

  private static boolean indented(String text) {
    return text.startsWith(INDENT) || text.startsWith("\t");
  }

  private static int closing(List<SourceLine> lines, int first, String fence) {
    for (var at = first; at < lines.size(); at++) {
      var text = lines.get(at).text().strip();
      if (text.startsWith(fence) && text.chars().allMatch(letter -> letter == fence.charAt(0))) {
        return at;
      }
    }
    return lines.size();
  }
}
