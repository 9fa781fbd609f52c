package org.holdpoint.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How people call the way back of a change, by way-back-names.tsv.
public final class WayBackName {

  private static final String TABLE = "/org/holdpoint/fact/way-back-names.tsv";
  /// (characters) No name is longer.
  private static final int LONGEST = 40;
  /// (characters) So many at the beginning of a name tell it from what else is written where it may stand.
  private static final int START = 3;

  /// @param sort `own`, `everyday`, or `behind` where it is no name, but what may stand behind one
  private record Row(String sort, String tongue, List<String> words) {}

  /// Read when the first text is asked about.
  private static final class Rows {
    static final List<Row> ALL = read();
    static final List<String> STARTS = starts();
  }

  /// Expressions for them, which take much longer to make than the rows: made when a text begins like one.
  private static final class All {
    static final String NAMES = anyOf(row -> !row.sort().equals("behind"));
    static final String BEHIND = "(?:[- ]" + anyOf(row -> row.sort().equals("behind")) + ")?";
    static final Pattern WHOLE = Pattern.compile("(?iu)" + NAMES + BEHIND);
    static final Pattern WITHIN = Pattern.compile("(?iu)(?<![\\p{L}\\p{N}])" + anyOf(row -> row.sort().equals("own")) + "(?![\\p{L}\\p{N}])");
  }

  private WayBackName() {}

  /// Whether a text is such a name, and at most a word more that says of what it is: `Back-out`, `Rollback plan`, `Rückweg`.
  public static boolean is(String text) {
    return text.length() <= LONGEST && begins(text, 0) && All.WHOLE.matcher(text).matches();
  }

  /// Whether such a name stands somewhere in a longer one: `Steps to undo it`.
  public static boolean within(String text) {
    return All.WITHIN.matcher(text).find();
  }

  /// Whether such a name may begin there, as far as its first letters tell: asked of each script, and true of few.
  public static boolean begins(String text, int from) {
    for (var start : Rows.STARTS) {
      if (text.regionMatches(true, from, start, 0, start.length())) {
        return true;
      }
    }
    return false;
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
    return Rows.ALL.stream().filter(rows).flatMap(row -> row.words().stream()).sorted(Comparator.comparing(String::length).reversed()).map(words -> words.replace(" ", "[- ]").replace("-?", "[- ]?")).collect(Collectors.joining("|", "(?:", ")"));
  }

  /// What the names begin with, each once.
  private static List<String> starts() {
    var starts = new LinkedHashSet<String>();
    for (var row : Rows.ALL) {
      for (var name : row.sort().equals("behind") ? List.<String>of() : row.words()) {
        var end = 0;
        while (end < Math.min(START, name.length()) && Character.isLetter(name.charAt(end))) {
          end++;
        }
        starts.add(name.substring(0, end));
      }
    }
    return List.copyOf(starts);
  }

  private static List<Row> read() {
    try (var table = WayBackName.class.getResourceAsStream(TABLE)) {
      var rows = new ArrayList<Row>();
      for (var line : new String(table.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
        if (!line.startsWith("#")) {
          var cells = line.split("\t");
          rows.add(new Row(cells[0], cells[1], List.of(cells[2].split(";"))));
        }
      }
      return List.copyOf(rows);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
