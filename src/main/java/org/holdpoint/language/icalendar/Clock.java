package org.holdpoint.language.icalendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.regex.Pattern;

/// A time as a clock shows it (RFC 5545 sections 3.3.4 and 3.3.5). `utc`: it ends in `Z`; `day`: it is a day without hours.
record Clock(LocalDateTime at, boolean utc, boolean day) {

  private static final Pattern FORM = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})(?:T([0-9]{2})([0-9]{2})([0-9]{2})(Z)?)?");

  /// Whether a text has the form of a time, be there such a day or not.
  static boolean form(String text) {
    return FORM.matcher(text.strip()).matches();
  }

  /// The time; empty where the text has another form, or there is no such day or hour.
  static Optional<Clock> read(String text) {
    var found = FORM.matcher(text.strip());
    if (!found.matches()) {
      return Optional.empty();
    }
    try {
      var date = LocalDate.of(number(found.group(1)), number(found.group(2)), number(found.group(3)));
      if (found.group(4) == null) {
        return Optional.of(new Clock(date.atStartOfDay(), false, true));
      }
      // A leap second is the last one that a clock without leap seconds shows (section 3.3.12).
      return Optional.of(new Clock(date.atTime(number(found.group(4)), number(found.group(5)), Math.min(59, number(found.group(6)))), found.group(7) != null, false));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
