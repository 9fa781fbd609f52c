package org.holdpoint.language.request;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Value;

/// How long something takes, as requests write it: `PT3H` (ISO 8601), `3h 30m`, `3 hours`, `3:30`, `90` (minutes).
final class Lengths {

  private static final Pattern PART = Pattern.compile("([0-9]{1,6})\\s*(days?|d|hours?|hrs?|h|minutes?|mins?|m|일|시간|분)");
  private static final Pattern CLOCK = Pattern.compile("([0-9]{1,3}):([0-5][0-9])");
  private static final Pattern MINUTES = Pattern.compile("[0-9]{1,6}");
  private static final Pattern FRACTION = Pattern.compile("[0-9]{1,6}[.][0-9]{1,6}");

  private Lengths() {}

  static Optional<Duration> of(String text) {
    var word = text.strip().toLowerCase(Locale.ROOT);
    var clock = CLOCK.matcher(word);
    if (clock.matches()) {
      return Optional.of(Duration.ofHours(Long.parseLong(clock.group(1))).plusMinutes(Long.parseLong(clock.group(2))));
    }
    if (MINUTES.matcher(word).matches()) {
      return Optional.of(Duration.ofMinutes(Long.parseLong(word)));
    }
    return word.startsWith("p") ? iso(word) : parts(word);
  }

  /// The end of what starts so and takes so long; absent where the request does not say how long.
  static Value<Instant> end(Value<Instant> start, Value<String> length) {
    return switch (length) {
      case Value.Known<String>(var text, var at) -> of(text).flatMap(duration -> start.known().map(from -> from.plus(duration))).<Value<Instant>>map(end -> new Value.Known<>(end, at))
          .orElseGet(() -> new Value.Unknown<>("`" + text + "` is no length of time such as 3h, or nothing starts before it", at));
      case Value.Absent<String> _ -> new Value.Absent<>();
      case Value.Unknown<String>(var because, var at) -> new Value.Unknown<>(because, at);
    };
  }

  /// How many whole minutes are written; a part of a minute counts as one.
  static Value<Long> minutes(Value<String> length) {
    return switch (length) {
      case Value.Known<String>(var text, var at) -> fraction(text).or(() -> of(text).map(Duration::toMinutes)).<Value<Long>>map(minutes -> new Value.Known<>(minutes, at))
          .orElseGet(() -> new Value.Unknown<>("`" + text + "` is no length of time such as 30 or 2h", at));
      case Value.Absent<String>(var at) -> new Value.Absent<>(at);
      case Value.Unknown<String>(var because, var at) -> new Value.Unknown<>(because, at);
    };
  }

  /// `0.5`: minutes.
  private static Optional<Long> fraction(String text) {
    return FRACTION.matcher(text.strip()).matches() ? Optional.of((long) Math.ceil(Double.parseDouble(text.strip()))) : Optional.empty();
  }

  private static Optional<Duration> iso(String word) {
    try {
      return Optional.of(Duration.parse(word)).filter(duration -> !duration.isNegative() && duration.compareTo(Duration.ofDays(10_000)) < 0);
    } catch (DateTimeException noDuration) {
      return Optional.empty();
    }
  }

  private static Optional<Duration> parts(String word) {
    var found = PART.matcher(word);
    var sum = Duration.ZERO;
    var rest = found.replaceAll("").replaceAll("[\\s,]|and", "");
    found.reset();
    while (found.find()) {
      var amount = Long.parseLong(found.group(1));
      sum = sum.plus(switch (found.group(2).charAt(0)) {
        case 'd', '일' -> Duration.ofDays(amount);
        case 'h', '시' -> Duration.ofHours(amount);
        default -> Duration.ofMinutes(amount);
      });
    }
    return rest.isEmpty() && !word.isEmpty() ? Optional.of(sum) : Optional.empty();
  }
}
