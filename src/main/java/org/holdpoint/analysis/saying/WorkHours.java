package org.holdpoint.analysis.saying;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether what a page says of when work begins is an hour at which most people work, on the clock that it names: a day from Monday to Friday, by its name or its date, and a time.
final class WorkHours {

  /// The hours of offices, as for requests where no peak hours are declared.
  private static final int FROM = 8;
  private static final int TO = 18;
  private static final Pattern DATE = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
  /// Hours and minutes; with seconds it is the stamp of a program.
  private static final Pattern TIME = Pattern.compile("(?<![\\d:+-])([01]?\\d|2[0-3])[:h]([0-5]\\d)(?![\\d:])");

  private WorkHours() {}

  static boolean in(String text) {
    var said = Said.of(text);
    var time = TIME.matcher(text);
    return time.find() && Integer.parseInt(time.group(1)) >= FROM && Integer.parseInt(time.group(1)) < TO && !said.has("weekend") && !said.has("quiet") && dated(text).map(day -> day.compareTo(DayOfWeek.SATURDAY) < 0).orElseGet(() -> said.has("weekday"));
  }

  private static Optional<DayOfWeek> dated(String text) {
    var date = DATE.matcher(text.toLowerCase(Locale.ROOT));
    try {
      return date.find() ? Optional.of(LocalDate.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3))).getDayOfWeek()) : Optional.empty();
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
