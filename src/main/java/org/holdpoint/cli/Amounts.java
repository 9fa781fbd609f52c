package org.holdpoint.cli;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Values of options: times, durations, sizes.
final class Amounts {

  private static final Pattern DURATION = Pattern.compile("(\\d{1,9})(ms|s|m|h)");
  private static final Pattern SIZE = Pattern.compile("(\\d{1,12})([KMG]?)B?");
  private static final Map<String, Long> FACTORS = Map.of("", 1L, "K", 1L << 10, "M", 1L << 20, "G", 1L << 30);

  private Amounts() {}

  /// `30s`, `500ms`, `2m`, `1h`.
  static Duration duration(String option, String text) {
    var matcher = DURATION.matcher(text);
    if (!matcher.matches() || Long.parseLong(matcher.group(1)) == 0) {
      throw new UsageException("--" + option + " takes a time such as 30s, 500ms or 2m, not `" + text + "`");
    }
    var number = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(number);
      case "s" -> Duration.ofSeconds(number);
      case "m" -> Duration.ofMinutes(number);
      default -> Duration.ofHours(number);
    };
  }

  /// Bytes: `64M`, `100K`, `1G`, `5000`.
  static long size(String option, String text) {
    var matcher = SIZE.matcher(text);
    if (!matcher.matches()) {
      throw new UsageException("--" + option + " takes a size such as 64M, 100K or 5000 (bytes), not `" + text + "`");
    }
    return Long.parseLong(matcher.group(1)) * FACTORS.get(matcher.group(2));
  }

  /// How many, at least one: `1`, `8`.
  static int count(String option, String text) {
    if (!text.matches("[1-9]\\d{0,3}")) {
      throw new UsageException("--" + option + " takes a number from 1 to 9999, not `" + text + "`");
    }
    return Integer.parseInt(text);
  }

  /// An instant with its zone, in ISO 8601: `2021-10-26T01:00:00+09:00`, `2021-10-25T16:00:00Z`, `2021-10-26T01:00[Asia/Seoul]`.
  static String instant(String option, String text) {
    for (Function<String, OffsetDateTime> form : List.<Function<String, OffsetDateTime>>of(OffsetDateTime::parse,
        zoned -> ZonedDateTime.parse(zoned).toOffsetDateTime(), Amounts::local)) {
      try {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(form.apply(text));
      } catch (DateTimeParseException _) {
        // the next form
      } catch (DateTimeException wrong) {
        throw new UsageException("--" + option + " `" + text + "`: " + wrong.getMessage());
      }
    }
    throw new UsageException("--" + option + " takes a time with its zone, such as 2021-10-26T01:00:00+09:00 or 2021-10-26T01:00[Asia/Seoul], not `" + text + "`");
  }

  /// A local time with the name of its zone in brackets.
  private static OffsetDateTime local(String text) {
    var bracket = text.indexOf('[');
    if (bracket < 0 || !text.endsWith("]")) {
      throw new DateTimeParseException("no zone", text, 0);
    }
    return LocalDateTime.parse(text.substring(0, bracket)).atZone(ZoneId.of(text.substring(bracket + 1, text.length() - 1))).toOffsetDateTime();
  }

  /// The start of the day of an instant, in UTC.
  static String today(Instant now) {
    // A formatter says the same, and takes longer to be made than a file to be read.
    return now.atOffset(ZoneOffset.UTC).toLocalDate() + "T00:00:00Z";
  }
}
