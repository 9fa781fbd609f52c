package org.holdpoint.analysis.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;

/// Times as messages say them.
final class Words {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd", Locale.ENGLISH);
  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final int HOURS = 60;
  private static final int DAYS = 24 * HOURS;

  private Words() {}

  /// `Mon 2021-10-25`.
  static String day(ZonedDateTime time) {
    return time.format(DAY);
  }

  /// `Mon 2021-10-25 11:00-13:00`; an end on another day has its day too, and the end of a day is 24:00.
  static String interval(Interval interval, ZoneId zone) {
    var from = interval.from().atZone(zone);
    var to = interval.to().atZone(zone);
    var head = from.format(DAY) + " " + from.format(HOUR) + "-";
    if (to.toLocalDate().equals(from.toLocalDate())) {
      return head + to.format(HOUR);
    }
    return to.toLocalTime().equals(LocalTime.MIDNIGHT) && to.toLocalDate().minusDays(1).equals(from.toLocalDate()) ? head + "24:00" : head + to.format(DAY) + " " + to.format(HOUR);
  }

  /// `Mon 2021-10-25 11:00`.
  static String instant(Instant instant, ZoneId zone) {
    var time = instant.atZone(zone);
    return time.format(DAY) + " " + time.format(HOUR);
  }

  /// `Asia/Seoul`, `+09:00`, `UTC`.
  static String zone(ZoneId zone) {
    return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
  }

  /// `07:00-24:00` of minutes after midnight.
  static String hours(int from, int to) {
    return minute(from) + "-" + minute(to);
  }

  private static String minute(int minute) {
    return "%02d:%02d".formatted(minute / HOURS, minute % HOURS);
  }

  /// `2 days 3 h 15 min`; what is nothing is left out.
  static String duration(Duration duration) {
    var minutes = duration.toMinutes();
    var parts = new ArrayList<String>();
    if (minutes >= DAYS) {
      parts.add(minutes / DAYS + (minutes / DAYS == 1 ? " day" : " days"));
    }
    if (minutes % DAYS >= HOURS) {
      parts.add(minutes % DAYS / HOURS + " h");
    }
    if (minutes % HOURS > 0 || parts.isEmpty()) {
      parts.add(minutes % HOURS + " min");
    }
    return String.join(" ", parts);
  }
}
