package org.holdpoint.settings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.Nearest;
import org.holdpoint.yaml.YamlNode.Scalar;

/// Kinds of values that are times.
final class Times {

  private static final int HOUR = 60;
  private static final int DAY = 24 * HOUR;
  private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern HOURS = Pattern.compile("([0-9]{2}):([0-9]{2})-([0-9]{2}):([0-9]{2})");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final int LONGEST_ZONE = 60;

  private Times() {}

  /// Some hours of a day, in minutes after midnight.
  record Hours(int from, int to) {}

  /// A day of the calendar (ISO 8601).
  static LocalDate date(Scalar scalar) throws NotAllowed {
    try {
      if (DATE.matcher(scalar.text()).matches()) {
        return LocalDate.parse(scalar.text());
      }
    } catch (DateTimeException _) {
      // Such as the 30th of February: refused below.
    }
    throw NotAllowed.expected("is a day of the calendar such as 2027-01-31", scalar.text());
  }

  /// A time zone by its name in the IANA database, or a fixed offset.
  static ZoneId zone(Scalar scalar) throws NotAllowed {
    var name = scalar.text();
    try {
      if (name.length() <= LONGEST_ZONE) {
        return ZoneId.of(name);
      }
    } catch (DateTimeException _) {
      // Answered below with the nearest name.
    }
    // Abbreviations are no candidates: what is near to `KST` is another part of the world.
    var near = name.length() > LONGEST_ZONE ? Optional.<String>empty()
        : Nearest.to(name, ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.contains("/")).toList());
    throw new NotAllowed("is a time zone such as `Asia/Seoul`, not " + NotAllowed.quoted(name) + near.map(zone -> "; did you mean `" + zone + "`?").orElse(""));
  }

  /// Days of the week, in their order: `mon-fri`, `sat`, or several of these with commas between. A range may go over the end of the week.
  static List<DayOfWeek> days(Scalar scalar) throws NotAllowed {
    var days = EnumSet.noneOf(DayOfWeek.class);
    for (var part : scalar.text().split(",", -1)) {
      var ends = new ArrayList<DayOfWeek>();
      for (var word : part.strip().split("-", 3)) {
        ends.add(day(word, scalar.text()));
      }
      if (ends.size() > 2) {
        throw notDays(scalar.text());
      }
      var day = ends.getFirst();
      days.add(day);
      while (day != ends.getLast()) {
        day = day.plus(1);
        days.add(day);
      }
    }
    return List.copyOf(days);
  }

  private static DayOfWeek day(String word, String text) throws NotAllowed {
    var index = DAYS.indexOf(word.strip());
    if (index < 0) {
      throw notDays(text);
    }
    return DayOfWeek.of(index + 1);
  }

  private static NotAllowed notDays(String text) {
    return NotAllowed.expected("are days such as `mon-fri` or `sat,sun`", text);
  }

  /// Hours of a day such as `07:00-24:00`; those of `22:00-06:00` end on the next day.
  static Hours hours(Scalar scalar) throws NotAllowed {
    var found = HOURS.matcher(scalar.text());
    if (!found.matches()) {
      throw NotAllowed.expected("are hours such as `07:00-24:00`", scalar.text());
    }
    var from = minutes(found.group(1), found.group(2));
    var to = minutes(found.group(3), found.group(4));
    if (from >= DAY || to > DAY || Integer.parseInt(found.group(2)) >= HOUR || Integer.parseInt(found.group(4)) >= HOUR) {
      throw NotAllowed.expected("are hours such as `07:00-24:00`", scalar.text());
    }
    if (to == 0) {
      throw NotAllowed.expected("are hours whose end at midnight is written 24:00", scalar.text());
    }
    if (from == to) {
      throw NotAllowed.expected("are hours, and a whole day is written 00:00-24:00", scalar.text());
    }
    return new Hours(from, to);
  }

  private static int minutes(String hours, String minutes) {
    return Integer.parseInt(hours) * HOUR + Integer.parseInt(minutes);
  }
}
