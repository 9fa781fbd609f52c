package org.holdpoint.language.document.setting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.Manner;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.word.NameWords;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Hours at which something is done, as people write them: `Sun 02:00-06:00`, `2026-12-01 23:30`, `start: "16:00"`. Only the same entry on the same clock is compared, before and after.
final class DayTimes {

  /// Names of what says when something is done.
  private static final Set<String> NAMES = Set.of("window", "start", "starts", "begin", "begins", "when", "slot", "scheduled", "planned", "maintenance", "cutover", "execution");
  private static final int LONGEST = 60;
  private static final int MORNING = 7;
  private static final int OFFICE = 8;
  private static final int EVENING = 18;
  private static final int NIGHT = 20;
  private static final int DAY_HOURS = 24;

  /// Made when a value may be an hour.
  private static final class Patterns {
    static final Pattern DAY = Pattern.compile("\\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\\b");
    static final Pattern DATE = Pattern.compile("\\b(\\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])");
    static final Pattern RANGE = Pattern.compile("(?<![\\d:+-])([01]?\\d|2[0-3]):[0-5]\\d\\s*(?:-|–|to)\\s*([01]?\\d|2[0-4]):[0-5]\\d");
    static final Pattern CLOCK = Pattern.compile("(?<![\\d:+-])([01]?\\d|2[0-3]):[0-5]\\d");
  }

  private DayTimes() {}

  /// Whether an entry begins at night or at a weekend, or in the day of a working day; nothing where neither is plain.
  static Optional<Fact> of(Subject subject, Mapping block, List<String> path, String said, Span at, Span within) {
    if (said.indexOf(':') < 0 || said.length() > LONGEST || !begins(path.getLast())) {
      return Optional.empty();
    }
    var clock = Clocks.of(block).map(zone -> ((Scalar) zone.value()).text()).stream();
    return quiet(said.toLowerCase(Locale.ROOT))
        .map(quiet -> new Manner(new Key(subject, "manner", Stream.of(path.stream(), Stream.of("hours"), clock).flatMap(names -> names).toList()), at, within, path.getLast(), String.join(".", path), said, "hours", quiet));
  }

  /// Whether a name is that of when something is done.
  static boolean begins(String name) {
    return NameWords.plain(name).stream().anyMatch(NAMES::contains);
  }

  private static Optional<Boolean> quiet(String said) {
    var clock = Patterns.CLOCK.matcher(said);
    if (!clock.find()) {
      return Optional.empty();
    }
    var hour = Integer.parseInt(clock.group(1)) % DAY_HOURS;
    if (!weekend(said) && coversDay(said)) {
      return Optional.of(false);
    }
    if (weekend(said) || hour < MORNING || hour >= NIGHT) {
      return Optional.of(true);
    }
    return hour >= OFFICE && hour < EVENING ? Optional.of(false) : Optional.empty();
  }

  /// Whether a range of hours (`00:00-23:59`) begins in the quiet and reaches over the day.
  private static boolean coversDay(String said) {
    var range = Patterns.RANGE.matcher(said);
    if (!range.find()) {
      return false;
    }
    var start = Integer.parseInt(range.group(1)) % DAY_HOURS;
    var end = Integer.parseInt(range.group(2));
    return (end <= start ? end + DAY_HOURS : end) >= (start <= OFFICE ? EVENING : EVENING + DAY_HOURS);
  }

  private static boolean weekend(String said) {
    var day = Patterns.DAY.matcher(said);
    return day.find() ? day.group(1).startsWith("s") : Patterns.DATE.matcher(said).results().findFirst().flatMap(date -> date(date.group(1), date.group(2), date.group(3)))
        .filter(date -> date.getDayOfWeek().getValue() > 5).isPresent();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    var first = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), 1);
    return Optional.of(first.plusDays(Integer.parseInt(day) - 1L));
  }
}
