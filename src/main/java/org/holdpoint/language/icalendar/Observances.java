package org.holdpoint.language.icalendar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The offsets that a calendar brings for a zone of its own (RFC 5545 section 3.6.5): which one holds is decided by the latest onset.
record Observances(List<Observance> all) {

  private static final Pattern NTH = Pattern.compile("([+-]?[0-9]{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
  private static final List<String> DAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

  /// An offset from an onset on: every year in `month` on the day that `byDay` says, or once, until the year `last`.
  private record Observance(LocalDateTime onset, ZoneOffset offset, boolean yearly, Optional<Integer> month, Optional<String> byDay, int last) {

    Stream<LocalDateTime> onsets(int year) {
      if (!yearly) {
        return Stream.of(onset);
      }
      if (year < onset.getYear() || year > last) {
        return Stream.empty();
      }
      var first = onset.withDayOfMonth(1).withYear(year);
      var inMonth = month.map(first::withMonth).orElse(first);
      return Stream.of(byDay.map(NTH::matcher).filter(Matcher::matches).map(found -> {
        var day = DayOfWeek.of(DAYS.indexOf(found.group(2)) + 1);
        var nth = Optional.ofNullable(found.group(1)).map(Integer::parseInt).orElse(1);
        return inMonth.with(TemporalAdjusters.dayOfWeekInMonth(nth, day));
      }).orElseGet(() -> inMonth.plusDays(onset.getDayOfMonth() - 1L)));
    }
  }

  /// What a `VTIMEZONE` says; empty where it says nothing that can be read.
  static Optional<Observances> of(Component zone) {
    var found = new ArrayList<Observance>();
    for (var part : zone.inside()) {
      var offset = part.line("TZOFFSETTO").flatMap(line -> offset(line.value()));
      var onset = part.line("DTSTART").flatMap(line -> Clock.read(line.value())).map(Clock::at);
      if (offset.isPresent() && onset.isPresent()) {
        var rule = part.line("RRULE").map(line -> RecurrenceReader.parts(line.value()));
        found.add(new Observance(onset.get(), offset.get(), rule.isPresent(), rule.flatMap(parts -> RecurrenceReader.numbers(parts, "BYMONTH", 1, 12).stream().findFirst()),
            rule.flatMap(parts -> Optional.ofNullable(parts.get("BYDAY"))), rule.flatMap(parts -> Optional.ofNullable(parts.get("UNTIL"))).flatMap(Clock::read)
                .map(until -> until.at().getYear()).orElse(9999)));
        part.all("RDATE").flatMap(line -> line.values().stream()).flatMap(text -> Clock.read(text).stream())
            .forEach(again -> found.add(new Observance(again.at(), offset.get(), false, Optional.empty(), Optional.empty(), 9999)));
      }
    }
    return found.isEmpty() ? Optional.empty() : Optional.of(new Observances(List.copyOf(found)));
  }

  /// The offset at a time on the clock.
  ZoneOffset at(LocalDateTime clock) {
    var best = Optional.<LocalDateTime>empty();
    var offset = all.getFirst().offset();
    for (var observance : all) {
      for (var year = clock.getYear() - 1; year <= clock.getYear(); year++) {
        for (var onset : onsets(observance, year)) {
          if (!onset.isAfter(clock) && best.map(onset::isAfter).orElse(true)) {
            best = Optional.of(onset);
            offset = observance.offset();
          }
        }
      }
    }
    return offset;
  }

  private static List<LocalDateTime> onsets(Observance observance, int year) {
    try {
      return observance.onsets(year).toList();
    } catch (DateTimeException outOfRange) {
      return List.of();
    }
  }

  private static Optional<ZoneOffset> offset(String text) {
    try {
      var digits = text.strip();
      return Optional.of(ZoneOffset.of(digits.startsWith("+") || digits.startsWith("-") ? digits : "+" + digits));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
