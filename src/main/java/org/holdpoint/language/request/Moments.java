package org.holdpoint.language.request;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// Points in time as requests write them: ISO 8601 with an offset, or without one in the zone that the request names. Whatever else is written there is unknown, and why is said.
final class Moments {

  private static final DateTimeFormatter LOCAL = new DateTimeFormatterBuilder().appendPattern("uuuu-MM-dd").appendPattern("[ ]['T']['t']").appendPattern("HH:mm").optionalStart().appendPattern(":ss")
      .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true).optionalEnd().parseDefaulting(ChronoField.SECOND_OF_MINUTE, 0).toFormatter().withResolverStyle(ResolverStyle.STRICT);
  private static final DateTimeFormatter OFFSET = new DateTimeFormatterBuilder().append(LOCAL).appendPattern("[ ]").appendPattern("[XXX][XX][X]").toFormatter().withResolverStyle(ResolverStyle.STRICT);
  /// Abbreviations that Java takes for zones, and that mean several places: Central, Chinese or Cuban time.
  private static final Set<String> DOUBTFUL = Set.of("EST", "CST", "MST", "PST", "IST", "BST", "AST", "EDT", "CDT", "PDT", "ECT", "ACT", "AET", "MET", "SST", "NST", "JST", "KST");

  private Moments() {}

  /// A zone by its name or offset; unknown where the name is none, or one of several places.
  static Value<String> zone(String text, Span at) {
    if (DOUBTFUL.contains(text)) {
      return new Value.Unknown<>("`" + text + "` is the time of several places; write `Asia/Seoul` or `+09:00`", at);
    }
    try {
      ZoneId.of(text);
      return new Value.Known<>(text, at);
    } catch (DateTimeException unknown) {
      return new Value.Unknown<>("there is no time zone `" + text + "`", at);
    }
  }

  /// `2021-10-26T01:00:00+09:00`; without an offset in `zone`.
  static Value<Instant> instant(String text, Value<String> zone, Span at) {
    var offset = offset(text);
    if (offset.isPresent()) {
      return new Value.Known<>(offset.get(), at);
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
    try {
      return Optional.of(OffsetDateTime.parse(text.strip(), OFFSET).toInstant());
    } catch (DateTimeException notWritten) {
      return Optional.empty();
    }
  }

  private static Optional<LocalDateTime> local(String text) {
    try {
      return Optional.of(LocalDateTime.parse(text.strip(), LOCAL));
    } catch (DateTimeException notWritten) {
      return Optional.empty();
    }
  }

  private static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "…" : text;
  }
}
