package org.holdpoint.language.junos;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A line that stands for several: `wildcard range delete interfaces xe-0/1/[1-3,7,!2]`, and a range in `wildcard delete` ("Using the wildcard Command with the range Option", CLI User Guide).
final class WildcardRange {

  private static final Pattern LINE = Pattern.compile("(\\s*(?:\\S+[#>]\\s*)?(?:top\\s+)?)(?:wildcard\\s+range\\s+(?=(?:set|delete|activate|deactivate|protect|unprotect|show)\\s)|(?=wildcard\\s+delete\\s))(.*)");
  private static final Pattern RANGE = Pattern.compile("(?<=\\S)\\[(!?\\d{1,6}(?:-\\d{1,6})?(?:,!?\\d{1,6}(?:-\\d{1,6})?)*)\\]");
  /// More lines than that are no range that somebody types.
  private static final int MOST = 4096;

  private WildcardRange() {}

  /// The lines that it stands for; none where it is no such line, or its ranges are too wide.
  static List<String> lines(String text) {
    var line = LINE.matcher(text);
    if (!text.contains("wildcard") || !line.matches()) {
      return List.of();
    }
    // What is only shown changes nothing.
    var most = line.group(2).startsWith("show") ? 1L : MOST + 1L;
    var lines = expanded(line.group(1) + line.group(2)).limit(most).toList();
    return lines.size() > MOST || lines.equals(List.of(text)) ? List.of() : lines;
  }

  private static Stream<String> expanded(String text) {
    var range = RANGE.matcher(text);
    return range.find() ? numbers(range.group(1)).flatMap(number -> expanded(text.substring(0, range.start()) + number + text.substring(range.end()))) : Stream.of(text);
  }

  /// `1-3,7,!2` is 1, 3 and 7.
  private static Stream<Integer> numbers(String range) {
    var numbers = new TreeSet<Integer>();
    Stream.of(range.split(",")).filter(part -> !part.startsWith("!")).forEach(part -> between(part).forEach(numbers::add));
    Stream.of(range.split(",")).filter(part -> part.startsWith("!")).forEach(part -> between(part.substring(1)).forEach(numbers::remove));
    return numbers.stream();
  }

  private static IntStream between(String part) {
    var ends = part.split("-");
    return IntStream.rangeClosed(Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])).limit(MOST + 1L);
  }
}
