package org.holdpoint.cel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/// Timestamps and durations ("Timestamp" and "Duration", CEL language definition). A timestamp lies in the years 1 to 9999; a duration is a number of nanoseconds of 64
/// bits, about 292 years.
final class Times {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");
  private static final Wrong BEYOND = new Wrong("the time is out of range");

  private Times() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    return switch (arguments) {
      case Arguments.One(Object value) when name.equals("timestamp") -> timestamp(value);
      case Arguments.One(Object value) when name.equals("duration") -> duration(value);
      case Arguments.One(Instant time) -> part(name, time.atZone(ZoneOffset.UTC));
      case Arguments.Two(Instant time, String zone) -> in(name, time, zone);
      case Arguments.One(Duration duration) -> part(name, duration);
      case Arguments.None _, Arguments.One _, Arguments.Two _, Arguments.Three _, Arguments.More _ -> Wrong.KIND;
    };
  }

  static Object sum(Object left, Object right) {
    try {
      return left instanceof Instant time && right instanceof Duration duration ? inRange(time.plus(duration))
          : left instanceof Duration duration && right instanceof Instant time ? inRange(time.plus(duration))
          : left instanceof Duration one && right instanceof Duration two ? inRange(one.plus(two)) : Wrong.KIND;
    } catch (ArithmeticException | DateTimeException _) {
      return BEYOND;
    }
  }

  static Object difference(Object left, Object right) {
    try {
      return left instanceof Instant time && right instanceof Duration duration ? inRange(time.minus(duration))
          : left instanceof Instant one && right instanceof Instant two ? inRange(Duration.between(two, one))
          : left instanceof Duration one && right instanceof Duration two ? inRange(one.minus(two)) : Wrong.KIND;
    } catch (ArithmeticException | DateTimeException _) {
      return BEYOND;
    }
  }

  /// Seconds, with 0, 3, 6 or 9 digits after the point: `90s`, `-1.500s` (as JSON of protocol buffers writes it).
  static String text(Duration duration) {
    var negative = duration.isNegative();
    var positive = duration.abs();
    var nanos = positive.getNano();
    var digits = nanos == 0 ? 0 : nanos % 1_000_000 == 0 ? 3 : nanos % 1_000 == 0 ? 6 : 9;
    var fraction = digits == 0 ? "" : "." + ("" + (1_000_000_000L + nanos)).substring(1, 1 + digits);
    return (negative ? "-" : "") + positive.getSeconds() + fraction + "s";
  }

  private static Object inRange(Instant time) {
    return time.isBefore(FIRST) || time.isAfter(LAST) ? BEYOND : time;
  }

  private static Object inRange(Duration duration) {
    duration.toNanos();
    return duration;
  }

  private static Object timestamp(Object value) {
    return switch (value) {
      case Instant time -> time;
      case Long seconds -> Math.abs(seconds / 2) > Integer.MAX_VALUE * 100L ? BEYOND : inRange(Instant.ofEpochSecond(seconds));
      case String text -> parsed(text);
      case Object _ -> Wrong.KIND;
    };
  }

  /// RFC 3339 section 5.6, `date-time`.
  private static Object parsed(String text) {
    try {
      if (text.length() >= 20 && text.length() <= 40 && text.charAt(4) == '-' && text.charAt(16) == ':') {
        return inRange(OffsetDateTime.parse(text).toInstant());
      }
    } catch (DateTimeException _) {
      // Said below.
    }
    return new Wrong("`" + Formats.shortened(text) + "` is no time such as 2026-01-31T22:00:00Z (RFC 3339)");
  }

  private static Object duration(Object value) {
    return value instanceof Duration ? value : value instanceof String text ? parsedDuration(text) : Wrong.KIND;
  }

  /// A sign, then numbers with their units, without blanks: `1h30m`, `-1.5s`, `0`.
  private static Object parsedDuration(String text) {
    var wrong = new Wrong("`" + Formats.shortened(text) + "` is no duration such as 1h30m or 45s");
    var signed = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
    if (text.length() > 100 || text.length() == signed) {
      return wrong;
    }
    var nanos = BigDecimal.ZERO;
    for (var at = signed; at < text.length();) {
      var unit = at;
      while (unit < text.length() && "0123456789.".indexOf(text.charAt(unit)) >= 0) {
        unit++;
      }
      var next = unit;
      while (next < text.length() && "0123456789.".indexOf(text.charAt(next)) < 0) {
        next++;
      }
      var number = text.substring(at, unit);
      var size = size(text.substring(unit, next));
      if (number.isEmpty() || number.equals(".") || number.indexOf('.') != number.lastIndexOf('.') || size < 0 && !text.substring(signed).equals("0")) {
        return wrong;
      }
      nanos = nanos.add(new BigDecimal(number.endsWith(".") ? number + "0" : number).multiply(BigDecimal.valueOf(size)));
      at = next;
    }
    var exact = nanos.toBigInteger();
    return exact.bitLength() > 63 ? BEYOND : Duration.ofNanos(text.startsWith("-") ? -exact.longValue() : exact.longValue());
  }

  /// Nanoseconds; negative for what is no unit.
  private static long size(String unit) {
    return switch (unit) {
      case "h" -> 3_600_000_000_000L;
      case "m" -> 60_000_000_000L;
      case "s" -> 1_000_000_000L;
      case "ms" -> 1_000_000L;
      case "us", "µs", "μs" -> 1_000L;
      case "ns" -> 1L;
      default -> -1;
    };
  }

  /// `zone` is a name of the IANA time zone database, or an offset with or without its sign: `Asia/Seoul`, `-02:30`, `02:00`.
  private static Object in(String name, Instant time, String zone) {
    try {
      var digits = !zone.isEmpty() && Character.isDigit(zone.charAt(0));
      return part(name, time.atZone(ZoneId.of(digits ? "+" + zone : zone)));
    } catch (DateTimeException _) {
      return new Wrong("no time zone `" + Formats.shortened(zone) + "`; it is a name like Asia/Seoul or an offset like +09:00");
    }
  }

  private static Object part(String name, ZonedDateTime time) {
    return switch (name) {
      case "getFullYear" -> (long) time.getYear();
      case "getMonth" -> time.getMonthValue() - 1L;
      case "getDate" -> (long) time.getDayOfMonth();
      case "getDayOfMonth" -> time.getDayOfMonth() - 1L;
      case "getDayOfWeek" -> time.getDayOfWeek().getValue() % 7L;
      case "getDayOfYear" -> time.getDayOfYear() - 1L;
      case "getHours" -> (long) time.getHour();
      case "getMinutes" -> (long) time.getMinute();
      case "getSeconds" -> (long) time.getSecond();
      case "getMilliseconds" -> time.getNano() / 1_000_000L;
      default -> Wrong.KIND;
    };
  }

  /// The whole duration in the unit, but of milliseconds only what is beside the seconds.
  private static Object part(String name, Duration duration) {
    return switch (name) {
      case "getHours" -> duration.toNanos() / 3_600_000_000_000L;
      case "getMinutes" -> duration.toNanos() / 60_000_000_000L;
      case "getSeconds" -> duration.toNanos() / 1_000_000_000L;
      case "getMilliseconds" -> duration.toNanos() / 1_000_000L % 1_000L;
      default -> Wrong.KIND;
    };
  }
}
