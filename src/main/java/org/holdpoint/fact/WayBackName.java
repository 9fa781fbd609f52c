package org.holdpoint.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How people call the way back of a change, by way-back-names.tsv.
public final class WayBackName {

  private static final String TABLE = "/org/holdpoint/fact/way-back-names.tsv";
  /// (characters) No name is longer.
  private static final int LONGEST = 40;

  /// @param sort `own`, `everyday`, or `behind` where it is no name, but what may stand behind one
  private record Row(String sort, String tongue, List<String> words) {}

  /// Read when the first text is asked about.
  private static final class All {
    static final List<Row> ROWS = read();
    static final String NAMES = anyOf(row -> !row.sort().equals("behind"));
    static final String BEHIND = "(?:[- ]" + anyOf(row -> row.sort().equals("behind")) + ")?";
    static final Pattern WHOLE = Pattern.compile("(?iu)" + NAMES + BEHIND);
    static final Pattern WITHIN = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + anyOf(row -> row.sort().equals("own")) + "(?![\\p{L}\\p{N}])");
  }

  private WayBackName() {}

  /// Whether a text is such a name, and at most a word more that says of what it is: `Back-out`, `Rollback plan`, `Rückweg`.
  public static boolean is(String text) {
    return text.length() <= LONGEST && All.WHOLE.matcher(text).matches();
  }

  /// Whether such a name stands somewhere in a longer one: `Steps to undo it`.
  public static boolean within(String text) {
    return All.WITHIN.matcher(text).find();
  }

  /// The names in all languages, as a regular expression in small letters.
  public static String expression() {
    return All.NAMES;
  }

  /// The names in one language, as a regular expression in small letters.
  public static String expression(String tongue) {
    return anyOf(row -> !row.sort().equals("behind") && row.tongue().equals(tongue));
  }

  /// What may stand behind a name, as a regular expression that takes nothing as well.
  public static String behind() {
    return All.BEHIND;
  }

  /// Longer ones stand first: `back` is the beginning of others.
  private static String anyOf(Predicate<Row> rows) {
    return All.ROWS.stream().filter(rows).flatMap(row -> row.words().stream()).sorted(Comparator.comparing(String::length).reversed()).map(words -> words.replace(" ", "[- ]").replace("-?", "[- ]?")).collect(Collectors.joining("|", "(?:", ")"));
  }

  private static List<Row> read() {
    try (var table = WayBackName.class.getResourceAsStream(TABLE)) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t")).map(cells -> new Row(cells[0], cells[1], List.of(cells[2].split(";")))).toList();
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
