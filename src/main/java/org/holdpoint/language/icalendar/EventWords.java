package org.holdpoint.language.icalendar;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the words of an entry say that it is. The vocabulary is a table; its first section that fits decides.
final class EventWords {

  private static final String TABLE = "/org/holdpoint/language/icalendar/event-words.tsv";
  /// A number in the register of changes: `CHG-2026-1100`, `CRQ000000123`. No longer than any that people write, so that it is found in linear time.
  private static final Pattern NUMBER = Pattern.compile("(?<![A-Za-z0-9])(?:CHG|CRQ|CHANGE|MAINT|MNT|MOP)[-_ #]{0,2}[0-9][0-9A-Za-z_-]{2,30}(?![A-Za-z0-9])", Pattern.CASE_INSENSITIVE);
  /// What devices are called: `pe-bs07`, `edge-1`.
  private static final Pattern DEVICE = Pattern.compile("(?<![A-Za-z0-9-])[a-z][a-z0-9]{0,30}(?:-[a-z0-9]{1,30}){0,8}-[a-z]{0,20}[0-9]{1,10}(?![A-Za-z0-9-])", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST = 2000;
  private static final Map<String, List<Entry>> ENTRIES = entries();

  /// A word, or the beginning of one; `inside`: of a script that writes no blanks between words.
  private record Entry(String sort, String text, boolean inside) {

    boolean in(String padded) {
      return padded.contains(inside ? text : " " + text);
    }
  }

  private EventWords() {}

  /// The number of a change that a text names.
  static Optional<String> number(String text) {
    var found = NUMBER.matcher(cut(text));
    return found.find() ? Optional.of(found.group()) : Optional.empty();
  }

  /// `freeze`, `other` or `change`, if the words of a text say so.
  static Optional<String> sort(String text) {
    var padded = padded(text);
    for (var sort : List.of("no-freeze", "freeze", "meeting")) {
      if (any(sort, padded)) {
        return Optional.of(sort.equals("freeze") ? sort : "other");
      }
    }
    return number(text).isPresent() || any("change", padded) || any("weak", padded) && (any("thing", padded) || DEVICE.matcher(cut(text)).find()) ? Optional.of("change") : Optional.empty();
  }

  private static boolean any(String sort, String padded) {
    return ENTRIES.getOrDefault(sort, List.of()).stream().anyMatch(entry -> entry.in(padded));
  }

  /// Whether the name of a calendar says that changes stand in it, or freezes.
  static Optional<String> calendar(String text) {
    var padded = padded(text);
    return Stream.of("freeze", "calendar").filter(sort -> any(sort, padded)).findFirst()
        .map(sort -> sort.equals("calendar") ? "change" : sort);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
  }

  /// Words in small letters with one blank around each.
  private static String padded(String text) {
    var words = new StringBuilder(" ");
    text.toLowerCase(Locale.ROOT).codePoints().limit(LONGEST).forEach(point -> {
      if (Character.isLetterOrDigit(point)) {
        words.appendCodePoint(point);
      } else if (words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    });
    return words.append(' ').toString();
  }

  private static Map<String, List<Entry>> entries() {
    try (var table = EventWords.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
          .flatMap(row -> Stream.of(row[1].split(",")).map(String::strip).map(word -> entry(row[0], word))).collect(Collectors.groupingBy(Entry::sort));
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }

  private static Entry entry(String sort, String word) {
    var spaced = word.codePoints().anyMatch(point -> Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL);
    return new Entry(sort, word.endsWith("*") ? word.substring(0, word.length() - 1) : spaced ? word : word + " ", spaced);
  }
}
