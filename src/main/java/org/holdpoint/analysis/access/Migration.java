package org.holdpoint.analysis.access;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What the path of a file of SQL says of when it runs.
/// @param folder the folder whose files have an order among themselves
/// @param tool `flyway`, `golang-migrate`, `timestamp`, or empty where the name has no version
/// @param version its numbers
/// @param repeatable whether it runs after all that have a version, and again whenever it changes (Flyway `R__`)
/// @param down whether it takes a migration back and so does not run
record Migration(String path, String folder, String tool, List<BigInteger> version, boolean repeatable, boolean down) {

  /// Flyway documentation, Versioned, Repeatable and Undo Migrations: prefix, version with dots or underscores, two underscores, description.
  private static final Pattern FLYWAY = Pattern.compile("(?i)([VBU])(\\d+(?:[._]\\d+)*)__.*\\.sql");
  private static final Pattern REPEATABLE = Pattern.compile("(?i)R__.*\\.sql");
  /// golang-migrate README, MIGRATIONS: `{version}_{title}.up.{extension}`.
  private static final Pattern UP_DOWN = Pattern.compile("(?i)(\\d+)_.*\\.(up|down)\\.[a-z]*sql");
  /// Rails, Supabase, dbmate, goose, sqitch of plain numbers: digits, a separator, a title.
  private static final Pattern NUMBERED = Pattern.compile("(?i)(\\d{1,17})(?:[_-].*)?\\.[a-z]*sql");
  /// Prisma and diesel: a folder with a version, and in it a file of a fixed name.
  private static final Pattern IN_FOLDER = Pattern.compile("(?i)(?:migration|up|down)\\.sql");
  private static final Pattern FOLDER = Pattern.compile("(\\d[\\d-]*)(?:_.*)?");
  private static final Set<String> UNDONE = Set.of("down.sql");

  /// A snapshot, which everything begins with.
  private static final Pattern STATE = Pattern.compile(".*\\.(?:ya?ml|json)");

  static final Comparator<Migration> ORDER = Comparator.comparing((Migration one) -> !STATE.matcher(one.path()).matches()).thenComparing(one -> !one.tool().isEmpty() || one.repeatable()).thenComparing(Migration::folder).thenComparing(Migration::repeatable)
      .thenComparing(Migration::version, Migration::compare).thenComparing(Migration::path);

  /// Reads a path with `/`.
  static Migration of(String path) {
    var slash = path.lastIndexOf('/');
    var folder = slash < 0 ? "" : path.substring(0, slash);
    var name = path.substring(slash + 1);
    var flyway = FLYWAY.matcher(name);
    if (flyway.matches()) {
      return new Migration(path, folder, "flyway", numbers(flyway.group(2)), false, flyway.group(1).equalsIgnoreCase("U"));
    }
    if (REPEATABLE.matcher(name).matches()) {
      return new Migration(path, folder, "flyway", List.of(), true, false);
    }
    var pair = UP_DOWN.matcher(name);
    if (pair.matches()) {
      return new Migration(path, folder, "golang-migrate", numbers(pair.group(1)), false, pair.group(2).equalsIgnoreCase("down"));
    }
    var outer = folder.substring(folder.lastIndexOf('/') + 1);
    var versioned = FOLDER.matcher(outer);
    if (IN_FOLDER.matcher(name).matches() && versioned.matches()) {
      return new Migration(path, folder.substring(0, Math.max(0, folder.lastIndexOf('/'))), "timestamp", numbers(versioned.group(1)), false, UNDONE.contains(name.toLowerCase(java.util.Locale.ROOT)));
    }
    var numbered = NUMBERED.matcher(name);
    if (numbered.matches()) {
      return new Migration(path, folder, "timestamp", numbers(numbered.group(1)), false, false);
    }
    return new Migration(path, folder, "", List.of(), false, UNDONE.contains(name) || name.endsWith(".down.sql"));
  }

  /// Whether it has run where its text is known, and never runs again.
  boolean once() {
    return !tool.isEmpty() && !repeatable && !down;
  }

  /// `1.2`, as it is compared.
  String shown() {
    return String.join(".", version.stream().map(BigInteger::toString).toList());
  }

  /// Whether it runs after the migration of this version (`12.1`).
  boolean after(String last) {
    return !tool.isEmpty() && compare(version, numbers(last.replaceAll("[^0-9._-]", ""))) > 0;
  }

  private static List<BigInteger> numbers(String text) {
    return Arrays.stream(text.split("[._-]")).filter(part -> !part.isEmpty()).map(BigInteger::new).toList();
  }

  private static int compare(List<BigInteger> one, List<BigInteger> other) {
    for (var at = 0; at < Math.max(one.size(), other.size()); at++) {
      var result = part(one, at).compareTo(part(other, at));
      if (result != 0) {
        return result;
      }
    }
    return 0;
  }

  private static BigInteger part(List<BigInteger> version, int at) {
    return at < version.size() ? version.get(at) : BigInteger.ZERO;
  }
}
