package org.holdpoint.replay;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.fact.ScheduleFact.Timetable;
import org.holdpoint.replay.machine.Appointment;
import org.holdpoint.replay.machine.Appointment.Made;
import org.holdpoint.replay.tree.Leaves;

/// Times as people type them into a device: `02:00`, `02:00 26 Oct`, `2021-10-26 02:00`.
public final class TypedTime {

  private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?");
  private static final Pattern DATE = Pattern.compile("(\\d{4})[-/](\\d{1,2})[-/](\\d{1,2})");
  private static final Pattern COMPACT = Pattern.compile("\\d{10}");
  private static final List<String> MONTHS = List.of("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december");
  private static final List<String> WEEK = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Set<String> PLANNING = Set.of("at", "in", "delay", "cancel");
  /// (words) `location all` at most.
  private static final int BEFORE = 2;
  private static final int SHORTEST = 3;
  private static final int LEAP = 2000;

  private TypedTime() {}

  /// What is done at a time, and whether the device is down while it is.
  public record Deed(String what, boolean restarts) {}

  /// Something that is done once. `bare` is what the device makes of a time without a date (`once`: the next one, `today`: only one of this day).
  public static Made once(Deed deed, List<String> words, String bare) {
    try {
      var clock = words.stream().filter(word -> CLOCK.matcher(word).matches()).findFirst().or(() -> words.stream().findFirst()).orElse("");
      var time = clock(clock);
      var at = words.indexOf(clock);
      var dated = words.stream().limit(2).map(TypedTime::date).flatMap(Optional::stream).findFirst();
      if (dated.isPresent()) {
        return made(deed, words.subList(0, 2), "once", table(time, List.of(dated.get().getDayOfMonth()), List.of(dated.get().getMonthValue()), List.of(dated.get().getYear()), List.of()));
      }
      var day = day(words, at + 1);
      return day.map(date -> made(deed, words.subList(0, at + 3), "once", table(time, List.of(date.getDayOfMonth()), List.of(date.getMonthValue()), List.of(), List.of())))
          .orElseGet(() -> made(deed, words.subList(0, Math.min(at + 1, words.size())), bare, table(time, List.of(), List.of(), List.of(), List.of())));
    } catch (DateTimeException wrong) {
      return new Made(deed.what(), deed.restarts(), String.join(" ", words), "once", Optional.empty(), wrong.getMessage());
    }
  }

  /// A time without signs, `yymmddhhmm`, as a date and a time; any other text as its only word.
  public static List<String> compact(String text) {
    return !COMPACT.matcher(text).matches() ? List.of(text)
        : List.of("20" + text.substring(0, 2) + "-" + text.substring(2, 4) + "-" + text.substring(4, 6), text.substring(6, 8) + ":" + text.substring(8));
  }

  /// Something that is done again: `hours:min [[month] day-of-month] [day-of-week]`.
  public static Made again(Deed deed, List<String> words) {
    try {
      var time = clock(words.isEmpty() ? "" : words.getFirst());
      var months = words.stream().skip(1).flatMap(word -> named(MONTHS, word).stream()).toList();
      var days = words.stream().skip(1).filter(Leaves::isNumber).map(TypedTime::monthDay).toList();
      var weekdays = words.stream().skip(1).flatMap(word -> named(WEEK, word).stream()).map(number -> WEEK.get(number - 1).substring(0, 2).toUpperCase(Locale.ROOT)).toList();
      return made(deed, words, "calendar", table(time, days, months, List.of(), weekdays));
    } catch (DateTimeException wrong) {
      return new Made(deed.what(), deed.restarts(), String.join(" ", words), "calendar", Optional.empty(), wrong.getMessage());
    }
  }

  /// Something that is done after a while, counted from when the line is typed.
  public static Made later(Deed deed, List<String> words) {
    return new Made(deed.what(), deed.restarts(), String.join(" ", words), "delay", Optional.empty(), "");
  }

  /// What the words behind a command say of when it is done: `at` a time (without a date, the next one), `in` a while, `cancel`. A word or two of what it is done to may stand before; empty
  /// where nothing is planned.
  public static Optional<Appointment> planned(Deed deed, List<String> words) {
    var from = IntStream.range(0, Math.min(words.size(), BEFORE + 1)).filter(index -> plans(words, index)).findFirst();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    var rest = words.subList(from.getAsInt() + 1, words.size());
    return Optional.of(switch (words.get(from.getAsInt()).toLowerCase(Locale.ROOT)) {
      case "at" -> once(deed, rest, "once");
      case "cancel" -> new Appointment.Cancelled();
      case String _ -> later(deed, rest.subList(0, Math.min(1, rest.size())));
    });
  }

  /// Behind other words, which may be the reason, only one that a time follows.
  private static boolean plans(List<String> words, int index) {
    return PLANNING.contains(words.get(index).toLowerCase(Locale.ROOT)) && (index == 0 || index + 1 < words.size() && words.get(index + 1).matches("\\d+(:\\d+)*"));
  }

  private static Made made(Deed deed, List<String> words, String syntax, Timetable table) {
    return new Made(deed.what(), deed.restarts(), String.join(" ", words), syntax, Optional.of(table), "");
  }

  private static Timetable table(LocalTime time, List<Integer> days, List<Integer> months, List<Integer> years, List<String> weekdays) {
    return new Timetable(List.of((double) time.getSecond()), List.of(time.getMinute()), List.of(time.getHour()), days, List.of(), weekdays, false, months, years, 0, "skipped", "once");
  }

  private static LocalTime clock(String word) {
    var found = CLOCK.matcher(word);
    if (!found.matches() || Integer.parseInt(found.group(1)) > 23 || Integer.parseInt(found.group(2)) > 59 || found.group(3) != null && Integer.parseInt(found.group(3)) > 59) {
      throw new DateTimeException("`" + (word.length() > 40 ? word.substring(0, 40) : word) + "` is no time of a day");
    }
    return LocalTime.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), found.group(3) == null ? 0 : Integer.parseInt(found.group(3)));
  }

  private static Optional<LocalDate> date(String word) {
    var found = DATE.matcher(word);
    return found.matches() ? Optional.of(of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)), word)) : Optional.empty();
  }

  /// `26 Oct` or `Oct 26` from a word on, in a leap year; empty where the words are none (the reason for a reload may follow).
  private static Optional<LocalDate> day(List<String> words, int from) {
    if (from + 1 >= words.size()) {
      return Optional.empty();
    }
    var one = words.get(from);
    var other = words.get(from + 1);
    var month = named(MONTHS, one).or(() -> named(MONTHS, other));
    var day = Leaves.isNumber(one) ? one : other;
    return month.filter(_ -> Leaves.isNumber(day) && day.length() <= 2).map(number -> of(LEAP, number, Integer.parseInt(day), one + " " + other));
  }

  private static LocalDate of(int year, int month, int day, String said) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException wrong) {
      throw new DateTimeException("there is no day `" + said + "`" + (year == LEAP || Year.isLeap(year) || month != 2 || day != 29 ? "" : ": " + year + " is no leap year"), wrong);
    }
  }

  private static int monthDay(String word) {
    if (word.length() > 2 || Integer.parseInt(word) < 1 || Integer.parseInt(word) > 31) {
      throw new DateTimeException("`" + word + "` is no day of a month");
    }
    return Integer.parseInt(word);
  }

  /// The number of a month or a weekday from 1, by its name or the first letters of it.
  private static Optional<Integer> named(List<String> names, String word) {
    var plain = word.toLowerCase(Locale.ROOT);
    return plain.length() < SHORTEST ? Optional.empty() : names.stream().filter(name -> name.startsWith(plain)).findFirst().map(name -> names.indexOf(name) + 1);
  }
}
