package org.holdpoint.language.at;

import grammar.at.AtLexer;
import grammar.at.AtParser;
import grammar.at.AtParser.AtClockContext;
import grammar.at.AtParser.ClockContext;
import grammar.at.AtParser.ColonClockContext;
import grammar.at.AtParser.DayContext;
import grammar.at.AtParser.DayMonthContext;
import grammar.at.AtParser.DigitClockContext;
import grammar.at.AtParser.DigitDayContext;
import grammar.at.AtParser.FromNowContext;
import grammar.at.AtParser.IncrementContext;
import grammar.at.AtParser.MonthDayContext;
import grammar.at.AtParser.NamedClockContext;
import grammar.at.AtParser.NextUnitContext;
import grammar.at.AtParser.PlusUnitsContext;
import grammar.at.AtParser.TimespecContext;
import grammar.at.AtParser.WordDayContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.ScheduleFact.Timetable;

/// The time of an at-job as it is written → when it runs. Sources: POSIX.1-2017, at, "timespec"; at(1) of Debian.
/// @param syntax `once`, or `delay` where it counts from when the line is run
/// @param timetable its times; absent where it counts from then
/// @param zone a zone that it states itself
/// @param wrong why there is no such time; empty where there is
record TimeSpec(String syntax, Optional<Timetable> timetable, Optional<String> zone, String wrong) {

  private static final int LONGEST = 80;
  private static final int LEAP = 2000;
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> WEEK = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final Set<String> UNITS = Set.of("min", "minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years");
  private static final Set<String> HALVES = Set.of("am", "pm");
  private static final Set<String> UTC = Set.of("utc", "gmt");
  private static final Map<String, LocalTime> NAMES = Map.of("noon", LocalTime.NOON, "midnight", LocalTime.MIDNIGHT, "teatime", LocalTime.of(16, 0));

  /// What a text says; empty where it is no time at all.
  static Optional<TimeSpec> read(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      return parse(text).flatMap(TimeSpec::of);
    } catch (DateTimeException wrong) {
      return Optional.of(new TimeSpec("once", Optional.empty(), Optional.empty(), wrong.getMessage()));
    }
  }

  /// `-t [[CC]YY]MMDDhhmm[.SS]`.
  static Optional<TimeSpec> stamped(String digits) {
    var plain = digits.split("\\.", 2)[0];
    if (!plain.matches("\\d{8}|\\d{10}|\\d{12}")) {
      return Optional.empty();
    }
    try {
      var from = plain.length() - 8;
      var time = time(Integer.parseInt(plain.substring(from + 4, from + 6)), Integer.parseInt(plain.substring(from + 6)), "", digits);
      var year = from == 0 ? LEAP : from == 2 ? 2000 + Integer.parseInt(plain.substring(0, 2)) : Integer.parseInt(plain.substring(0, 4));
      var day = date(year, Integer.parseInt(plain.substring(from, from + 2)), Integer.parseInt(plain.substring(from + 2, from + 4)), digits);
      return Optional.of(once(time, List.of(day.getDayOfMonth()), List.of(day.getMonthValue()), from == 0 ? List.of() : List.of(year), List.of(), Optional.empty()));
    } catch (DateTimeException wrong) {
      return Optional.of(new TimeSpec("once", Optional.empty(), Optional.empty(), wrong.getMessage()));
    }
  }

  /// Stops the reading of a text that is no time.
  private static final class NoTime extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NoTime() {
      super("", null, false, false);
    }
  }

  private static Optional<TimespecContext> parse(String text) {
    var lexer = new AtLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    var parser = new AtParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.addErrorListener(new BaseErrorListener() {
      @Override
      public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException wrong) {
        throw new NoTime();
      }
    });
    try {
      return Optional.of(parser.timespec());
    } catch (NoTime none) {
      return Optional.empty();
    }
  }

  private static Optional<TimeSpec> of(TimespecContext spec) {
    return switch (spec) {
      case FromNowContext now when word(now.now).equals("now") && (now.increment() == null || counts(now.increment())) -> Optional.of(new TimeSpec("delay", Optional.empty(), Optional.empty(), ""));
      case FromNowContext named when named.increment() == null || counts(named.increment()) -> Optional.ofNullable(NAMES.get(word(named.now)))
          .map(time -> named.increment() == null ? once(time, List.of(), List.of(), List.of(), List.of(), Optional.empty()) : new TimeSpec("delay", Optional.empty(), Optional.empty(), ""));
      case AtClockContext clock when clock.increment() == null || counts(clock.increment()) -> clock(clock);
      case TimespecContext _ -> Optional.empty();
    };
  }

  private static boolean counts(IncrementContext increment) {
    return switch (increment) {
      case PlusUnitsContext plus -> UNITS.contains(word(plus.unit));
      case NextUnitContext next -> word(next.next).equals("next") && UNITS.contains(word(next.unit));
      case IncrementContext _ -> false;
    };
  }

  private static Optional<TimeSpec> clock(AtClockContext spec) {
    var time = time(spec.clock());
    if (time.isEmpty()) {
      return Optional.empty();
    }
    // What stands behind a time may be its half of the day, a zone or a day: the grammar takes the first that fits.
    var words = Stream.concat(half(spec.clock()).filter(word -> !HALVES.contains(word)).stream(), zone(spec.clock()).stream()).toList();
    var utc = words.stream().filter(UTC::contains).findFirst().map(_ -> "UTC");
    var day = words.stream().filter(word -> !UTC.contains(word)).findFirst();
    if (spec.increment() != null || day.filter(word -> word.equals("tomorrow")).isPresent() || spec.day() instanceof WordDayContext said && word(said.word).equals("tomorrow")) {
      return Optional.of(new TimeSpec("delay", Optional.of(table(time.get(), List.of(), List.of(), List.of(), List.of())), utc, ""));
    }
    if (day.isPresent()) {
      // `02:00 mar 3`: the month was taken for what stands behind the time.
      return spec.day() == null ? weekday(day.get()).map(days -> once(time.get(), List.of(), List.of(), List.of(), days, utc)) : Optional.empty();
    }
    return spec.day() == null ? Optional.of(once(time.get(), List.of(), List.of(), List.of(), List.of(), utc)) : day(spec.day(), time.get(), utc);
  }

  private static Optional<TimeSpec> day(DayContext day, LocalTime time, Optional<String> zone) {
    return switch (day) {
      case WordDayContext said -> weekday(word(said.word)).map(days -> once(time, List.of(), List.of(), List.of(), days, zone));
      case MonthDayContext said -> month(word(said.month)).map(month -> dated(time, year(said.year), month, number(said.number), said.getText(), zone));
      case DayMonthContext said -> month(word(said.month)).map(month -> dated(time, year(said.year), month, number(said.number), said.getText(), zone));
      case DigitDayContext said -> digits(said.getText()).map(date -> dated(time, Optional.of(date[0]), date[1], date[2], said.getText(), zone));
      case DayContext _ -> Optional.empty();
    };
  }

  /// No entry for the day on which it is said.
  private static Optional<List<String>> weekday(String word) {
    if (word.equals("today")) {
      return Optional.of(List.of());
    }
    return WEEK.stream().filter(name -> word.startsWith(name) && word.length() <= 9).findFirst().map(name -> List.of(name.substring(0, 2).toUpperCase(Locale.ROOT)));
  }

  private static Optional<Integer> month(String word) {
    return MONTHS.stream().filter(name -> word.startsWith(name) && word.length() <= 9).findFirst().map(name -> MONTHS.indexOf(name) + 1);
  }

  /// Year, month, day of `2026-03-03`, `03/03/2026` (month first), `3.3.2026` (day first).
  private static Optional<int[]> digits(String text) {
    var parts = List.of(text.split("[-/.]")).stream().filter(part -> part.length() <= 4).map(Integer::parseInt).toList();
    if (parts.size() != 3) {
      return Optional.empty();
    }
    return Optional.of(text.contains("-") ? new int[] {full(parts.get(0)), parts.get(1), parts.get(2)}
        : text.contains("/") ? new int[] {full(parts.get(2)), parts.get(0), parts.get(1)} : new int[] {full(parts.get(2)), parts.get(1), parts.get(0)});
  }

  private static int full(int year) {
    return year < 100 ? 2000 + year : year;
  }

  private static Optional<String> half(ClockContext clock) {
    return switch (clock) {
      case ColonClockContext colon -> Optional.ofNullable(colon.half).map(TimeSpec::word);
      case DigitClockContext digits -> Optional.ofNullable(digits.half).map(TimeSpec::word);
      case ClockContext _ -> Optional.empty();
    };
  }

  private static Optional<String> zone(ClockContext clock) {
    return switch (clock) {
      case ColonClockContext colon -> Optional.ofNullable(colon.zone).map(TimeSpec::word);
      case DigitClockContext digits -> Optional.ofNullable(digits.zone).map(TimeSpec::word);
      case ClockContext _ -> Optional.empty();
    };
  }

  private static Optional<LocalTime> time(ClockContext clock) {
    var half = half(clock).filter(HALVES::contains).orElse("");
    return switch (clock) {
      case ColonClockContext colon -> Optional.of(time(number(colon.hour), number(colon.minute), half, colon.hour.getText() + ":" + colon.minute.getText()));
      case DigitClockContext digits when digits.digits.getText().length() == 4 ->
          Optional.of(time(number(digits.digits) / 100, number(digits.digits) % 100, half, digits.digits.getText()));
      // A number alone is an hour only where something says so: `at 5` may be the name of anything.
      case DigitClockContext digits when digits.digits.getText().length() <= 2 && !half.isEmpty() -> Optional.of(time(number(digits.digits), 0, half, digits.digits.getText()));
      case NamedClockContext named -> Optional.ofNullable(NAMES.get(word(named.name)));
      case ClockContext _ -> Optional.empty();
    };
  }

  private static LocalTime time(int hour, int minute, String half, String said) {
    var least = half.isEmpty() ? 0 : 1;
    if (hour < least || hour > (half.isEmpty() ? 23 : 12) || minute > 59) {
      throw new DateTimeException("`" + said + (half.isEmpty() ? "" : " " + half) + "` is no time of a day");
    }
    return LocalTime.of(half.isEmpty() ? hour : hour % 12 + (half.equals("pm") ? 12 : 0), minute);
  }

  private static Optional<Integer> year(Token year) {
    return Optional.ofNullable(year).map(TimeSpec::number).map(TimeSpec::full);
  }

  private static TimeSpec dated(LocalTime time, Optional<Integer> year, int month, int day, String said, Optional<String> zone) {
    var date = date(year.orElse(LEAP), month, day, said);
    return once(time, List.of(date.getDayOfMonth()), List.of(date.getMonthValue()), year.stream().toList(), List.of(), zone);
  }

  private static LocalDate date(int year, int month, int day, String said) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException none) {
      throw new DateTimeException("there is no day `" + said + "`", none);
    }
  }

  private static TimeSpec once(LocalTime time, List<Integer> days, List<Integer> months, List<Integer> years, List<String> weekdays, Optional<String> zone) {
    return new TimeSpec("once", Optional.of(table(time, days, months, years, weekdays)), zone, "");
  }

  private static Timetable table(LocalTime time, List<Integer> days, List<Integer> months, List<Integer> years, List<String> weekdays) {
    return new Timetable(List.of(0.0), List.of(time.getMinute()), List.of(time.getHour()), days, List.of(), weekdays, false, months, years, 0, "later", "once");
  }

  private static int number(Token token) {
    return token.getText().length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(token.getText());
  }

  private static String word(Token token) {
    return token.getText().toLowerCase(Locale.ROOT);
  }
}
