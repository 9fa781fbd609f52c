package org.holdpoint.language.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// `$GENERATE start-stop[/step] owner … data` of BIND → the entries that it stands for ("BIND 9 Administrator Reference Manual", The $GENERATE Directive).
final class Generated {

  private static final Pattern RANGE = Pattern.compile("(\\d{1,9})-(\\d{1,9})(?:/(\\d{1,9}))?");
  private static final Pattern COUNTER = Pattern.compile("\\\\\\$|\\$\\$|\\$(?:\\{(-?\\d{1,9})(?:,(\\d{1,2})(?:,([doxX]))?)?})?");
  /// Above it a directive is left unread: all of a zone's directives together may stand for so many.
  static final int MOST = 1 << 16;

  private Generated() {}

  /// The words of each entry, of which there may be `left`; empty where the directive is not one that is known, or stands for more.
  static Optional<List<List<String>>> entries(List<String> words, int left) {
    var range = words.size() > 3 ? RANGE.matcher(words.get(1)) : RANGE.matcher("");
    if (!range.matches() || words.stream().anyMatch(word -> word.contains("${") && !COUNTER.matcher(word).find())) {
      return Optional.empty();
    }
    var from = Long.parseLong(range.group(1));
    var to = Long.parseLong(range.group(2));
    var step = range.group(3) == null ? 1 : Math.max(1, Long.parseLong(range.group(3)));
    if (from > to || (to - from) / step >= left) {
      return Optional.empty();
    }
    var entries = new ArrayList<List<String>>();
    for (var count = from; count <= to; count += step) {
      var number = count;
      entries.add(words.subList(2, words.size()).stream().map(word -> filled(word, number)).toList());
    }
    return Optional.of(entries);
  }

  private static String filled(String word, long number) {
    return COUNTER.matcher(word).replaceAll(found -> Matcher.quoteReplacement(found.group().length() == 2 && !found.group().endsWith("{") ? "$" : written(number, found.group(1), found.group(2), found.group(3))));
  }

  private static String written(long number, String offset, String width, String base) {
    var moved = number + (offset == null ? 0 : Long.parseLong(offset));
    var digits = switch (base == null ? "d" : base) {
      case "o" -> Long.toOctalString(moved);
      case "x" -> Long.toHexString(moved);
      case "X" -> Long.toHexString(moved).toUpperCase(Locale.ROOT);
      case String _ -> Long.toString(moved);
    };
    return width == null || digits.length() >= Integer.parseInt(width) ? digits : "0".repeat(Integer.parseInt(width) - digits.length()) + digits;
  }
}
