package org.holdpoint.language.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.Value;
import org.holdpoint.fact.ZoneName;
import org.holdpoint.source.Span;

/// Points in time as requests write them: ISO 8601 with an offset, or without one in the zone that the request names. Whatever else is written there is unknown, and why is said.
final class Moments {

  private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd").appendPattern("[ ]['T']['t']").appendPattern("HH:mm").optionalStart().appendPattern(":ss")
      .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).optionalEnd().parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0).toFormatter().withResolverStyle(ResolverStyle.STRICT);
  /// `+0900` at the end, which ISO 8601 calls basic.
  private static final Pattern BASIC = Pattern.compile("([+-][0-9]{2})([0-9]{2})$");
  private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder().append(LOCAL).appendPattern("[ ]").appendOffset("+HH:mm", "Z").toFormatter().withResolverStyle(ResolverStyle.STRICT);
  /// A time with the name of its zone behind it: `2021-10-25 11:00 KST`.
  private static final Pattern NAMED = Pattern.compile("([0-9][0-9 T:.-]{9,30}[0-9])\\s+([A-Za-z][A-Za-z0-9/_+:-]{0,40})");

  /// The day of the week in front of a time, and a remark in brackets behind it: `Thu 2026-05-07 10:30 KST (night shift)`.
  private static final Pattern AROUND = Pattern.compile("^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\\s+|\\s*\\([^()]*\\)$");

  /// A zone in brackets behind a time: `2026-12-15 14:00 (-03:00)`, `… (UTC)`, `… (America/Sao_Paulo)`.
  private static final Pattern BRACKETED = Pattern.compile("\\s*\\((?:(?:UTC|GMT) ?)?([+-][0-9]{2}:?[0-9]{2})\\)$|\\s*\\(([A-Z]{2,5}|[A-Z][a-z]{2,20}/[A-Za-z_]{2,30})\\)$");

  private Moments() {}

  /// A zone by its name or offset; unknown where the name is none, or one of several places.
  static Value<String> zone(String text, Span at) {
    return switch (ZoneName.of(text)) {
      case ZoneName.One(var zone) -> new Value.Known<>(zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId(), at);
      case ZoneName.Many(var meanings) -> new Value.Unknown<>("`" + text + "` is " + meanings + "; write `Asia/Seoul` or `+09:00`", at);
      case ZoneName.None() -> new Value.Unknown<>("there is no time zone `" + shown(text) + "`", at);
    };
  }

  /// The zone that a window is read in: the one that the request names, else the one that stands with its start.
  static Value<String> zone(Value<String> named, Value<String> start) {
    if (!(named instanceof Value.Absent<String>) || !(start instanceof Value.Known<String>(var text, var at))) {
      return named;
    }
    var suffix = NAMED.matcher(plain(text));
    return suffix.matches() ? zone(suffix.group(2), at) : offsetTime(text).<Value<String>>map(time -> new Value.Known<>(time.getOffset().equals(ZoneOffset.UTC) ? "UTC" : time.getOffset().getId(), at))
        .orElse(named);
  }

  /// `2021-10-26T01:00:00+09:00`; without an offset in `zone`.
  static Value<Instant> instant(String text, Value<String> zone, Span at) {
    var offset = offset(text);
    if (offset.isPresent()) {
      return new Value.Known<>(offset.get(), at);
    }
    var suffix = NAMED.matcher(plain(text));
    if (suffix.matches()) {
      return instant(suffix.group(1), zone(suffix.group(2), at), at);
    }
    var local = local(text);
    if (local.isEmpty()) {
      return new Value.Unknown<>("`" + shown(text) + "` is no date and time such as 2021-10-26T01:00:00+09:00", at);
    }
    return switch (zone) {
      case Value.Known<String>(var name, _) -> in(local.get(), ZoneId.of(name), at);
      case Value.Absent<String> _ -> new Value.Unknown<>("`" + shown(text) + "` has no zone, and the request names none", at);
      case Value.Unknown<String>(var because, _) -> new Value.Unknown<>("`" + shown(text) + "` has no zone: " + because, at);
    };
  }

  private static Value<Instant> in(LocalDateTime local, ZoneId zone, Span at) {
    var offsets = zone.getRules().getValidOffsets(local);
    if (offsets.size() == 1) {
      return new Value.Known<>(local.toInstant(offsets.getFirst()), at);
    }
    return new Value.Unknown<>(offsets.isEmpty() ? "the clock of " + zone + " skips " + local : "the clock of " + zone + " shows " + local + " twice", at);
  }

  private static Optional<Instant> offset(String text) {
    return offsetTime(text).map(OffsetDateTime::toInstant);
  }

  /// The time that stands with its offset.
  static Optional<OffsetDateTime> offsetTime(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(BASIC.matcher(plain(text)).replaceFirst("$1:$2"), OFFSET));
    } catch (DateTimeException notWritten) {
      return Optional.empty();
    }
  }

  /// Whether a time stands with its offset, so that nothing about it is doubtful.
  static boolean exact(String text) {
    return offset(text).isPresent();
  }

  /// The zone that stands behind a time, and the time without it.
  static Optional<String> suffix(String text) {
    var suffix = NAMED.matcher(plain(text));
    return suffix.matches() ? Optional.of(suffix.group(2)) : Optional.empty();
  }

  /// A time as a clock shows it, without the zone that stands behind it.
  static Optional<LocalDateTime> clock(String text) {
    var suffix = NAMED.matcher(plain(text));
    return local(suffix.matches() ? suffix.group(1) : text);
  }

  private static Optional<LocalDateTime> local(String text) {
    try {
      return Optional.of(LocalDateTime.parse(plain(text), LOCAL));
    } catch (DateTimeException notWritten) {
      return Optional.empty();
    }
  }

  private static String plain(String text) {
    var zoned = BRACKETED.matcher(text.strip()).replaceFirst(found -> Optional.ofNullable(found.group(1)).orElseGet(() -> " " + found.group(2)));
    return AROUND.matcher(zoned).replaceAll("");
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
