package org.holdpoint.language.systemd;

import grammar.oncalendar.OnCalendarLexer;
import grammar.oncalendar.OnCalendarParser;
import grammar.oncalendar.OnCalendarParser.ClockContext;
import grammar.oncalendar.OnCalendarParser.ClockEventContext;
import grammar.oncalendar.OnCalendarParser.DateContext;
import grammar.oncalendar.OnCalendarParser.DatedEventContext;
import grammar.oncalendar.OnCalendarParser.EventContext;
import grammar.oncalendar.OnCalendarParser.ItemContext;
import grammar.oncalendar.OnCalendarParser.NamedEventContext;
import grammar.oncalendar.OnCalendarParser.PartContext;
import grammar.oncalendar.OnCalendarParser.WeekdayContext;
import grammar.oncalendar.OnCalendarParser.WeekdayEventContext;
import grammar.oncalendar.OnCalendarParser.WeekdaysContext;
import grammar.oncalendar.OnCalendarParser.ZoneContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.holdpoint.fact.ScheduleFact.Timetable;

/// Calendar events of systemd timers (systemd.time(7), "Calendar events") → times. A time that clocks jump over is left out that day, and one that they show twice runs once: as observed of systemd 252.
final class OnCalendar {

  /// What an event says; `zone` is the text of a zone, where one is stated.
  record Event(Timetable timetable, Optional<String> zone) {}

  /// Stops the reading of an event that systemd refuses.
  static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refused(String because) {
      super(because, null, false, false);
    }
  }

  private static final int LONGEST = 1_000;
  private static final int LAST_YEAR = 2199;
  private static final int FIRST_YEAR = 1970;
  private static final List<String> WEEK = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
  private static final List<String> NAMES = List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
  private static final Map<String, String> SHORTHANDS = Map.of("minutely", "*-*-* *:*:00", "hourly", "*-*-* *:00:00", "daily", "*-*-* 00:00:00", "weekly", "Mon *-*-* 00:00:00", "monthly",
      "*-*-01 00:00:00", "quarterly", "*-01,04,07,10-01 00:00:00", "semiannually", "*-01,07-01 00:00:00", "yearly", "*-01-01 00:00:00", "annually", "*-01-01 00:00:00");

  private OnCalendar() {}

  /// Throws [Refused].
  static Event read(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      throw new Refused(text.isBlank() ? "there is no expression" : "it is longer than any honest one");
    }
    var event = parse(text);
    return switch (event) {
      case NamedEventContext named -> named(named);
      case DatedEventContext dated -> event(Optional.ofNullable(dated.weekdays()), Optional.of(dated.date()), Optional.ofNullable(dated.clock()), dated.zone());
      case ClockEventContext clock -> event(Optional.ofNullable(clock.weekdays()), Optional.empty(), Optional.of(clock.clock()), clock.zone());
      case WeekdayEventContext days -> event(Optional.of(days.weekdays()), Optional.empty(), Optional.empty(), days.zone());
      case EventContext other -> throw new Refused("`" + other.getText() + "` has no meaning there");
    };
  }

  private static EventContext parse(String text) {
    var lexer = new OnCalendarLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    var parser = new OnCalendarParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.addErrorListener(new BaseErrorListener() {
      @Override
      public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException wrong) {
        throw new Refused(column < text.length() ? "it has no meaning from column " + (column + 1) + " on" : "it breaks off");
      }
    });
    return parser.event();
  }

  private static Event named(NamedEventContext named) {
    var shorthand = SHORTHANDS.get(named.word.getText().toLowerCase(Locale.ROOT));
    if (shorthand != null) {
      return new Event(read(shorthand).timetable(), zone(named.zone()));
    }
    return new Event(timetable(List.of(WEEK.get(weekday(named.word.getText()))), Optional.empty(), Optional.empty()), zone(named.zone()));
  }

  private static Event event(Optional<WeekdaysContext> weekdays, Optional<DateContext> date, Optional<ClockContext> clock, ZoneContext zone) {
    var days = new TreeSet<Integer>();
    weekdays.ifPresent(listed -> listed.weekday().forEach(day -> days.addAll(days(day))));
    return new Event(timetable(days.stream().map(WEEK::get).toList(), date, clock), zone(zone));
  }

  private static Timetable timetable(List<String> weekdays, Optional<DateContext> date, Optional<ClockContext> clock) {
    var years = date.flatMap(found -> Optional.ofNullable(found.year)).map(part -> numbers(part, "year", FIRST_YEAR, LAST_YEAR)).orElse(List.of());
    var months = date.map(found -> numbers(found.month, "month", 1, 12)).orElse(List.of());
    var days = date.map(OnCalendar::monthDays).orElse(List.of());
    var zero = List.of(0);
    return new Timetable(clock.map(found -> found.second == null ? List.of(0.0) : seconds(found.second)).orElse(List.of(0.0)), clock.map(found -> numbers(found.minute, "minute", 0, 59)).orElse(zero),
        clock.map(found -> numbers(found.hour, "hour", 0, 23)).orElse(zero), days, List.of(), weekdays, false, months, years, 0, "skipped", "once");
  }

  private static Optional<String> zone(ZoneContext zone) {
    return Optional.ofNullable(zone).map(ZoneContext::getText);
  }

  private static List<Integer> days(WeekdayContext day) {
    var from = weekday(day.from.getText());
    var to = day.to == null ? from : weekday(day.to.getText());
    if (to < from) {
      throw new Refused("the days " + day.getText() + " end before they start");
    }
    return IntStream.rangeClosed(from, to).boxed().toList();
  }

  private static int weekday(String word) {
    var name = word.toLowerCase(Locale.ROOT);
    for (var day = 0; day < NAMES.size(); day++) {
      if (NAMES.get(day).equals(name) || NAMES.get(day).substring(0, 3).equals(name)) {
        return day;
      }
    }
    throw new Refused("`" + (word.length() > 20 ? word.substring(0, 20) : word) + "` is no day of the week");
  }

  /// Days of the month; behind `~` they count from its end, and a step leads towards it.
  private static List<Integer> monthDays(DateContext date) {
    if (date.dash.getType() == OnCalendarLexer.DASH || date.day.STAR() != null) {
      return numbers(date.day, "day", 1, 31);
    }
    var days = new TreeSet<Integer>();
    for (var item : date.day.item()) {
      var from = number(item.from.getText(), "day", 1, 31);
      var to = item.to == null ? item.step == null ? from : 1 : number(item.to.getText(), "day", 1, 31);
      if (item.to != null && to < from) {
        throw new Refused("the days " + item.getText() + " end before they start");
      }
      for (var day = Math.max(from, to); day >= Math.min(from, to); day -= step(item)) {
        days.add(-day);
      }
    }
    return List.copyOf(days);
  }

  /// What a part says; a free one has no entries where that means every one, and all of them for a clock.
  private static List<Integer> numbers(PartContext part, String name, int least, int most) {
    if (part.STAR() != null) {
      return least == 0 ? IntStream.rangeClosed(least, most).boxed().toList() : List.of();
    }
    var numbers = new TreeSet<Integer>();
    for (var item : part.item()) {
      var from = number(item.from.getText(), name, least, most);
      var to = item.to != null ? number(item.to.getText(), name, least, most) : item.step != null ? most : from;
      if (to < from) {
        throw new Refused("the " + name + " range " + item.getText() + " ends before it starts");
      }
      IntStream.iterate(from, number -> number <= to, number -> number + step(item)).forEach(numbers::add);
    }
    return List.copyOf(numbers);
  }

  private static int step(ItemContext item) {
    // No range is longer than the years, so that a larger step leads out of each.
    return item.step == null ? 1 : Math.min(number(item.step.getText(), "step", 1, 999_999_999), LAST_YEAR);
  }

  private static List<Double> seconds(PartContext part) {
    if (part.STAR() != null) {
      return IntStream.range(0, 60).mapToObj(second -> (double) second).toList();
    }
    var seconds = new TreeSet<Double>();
    for (var item : part.item()) {
      var from = second(item.from.getText());
      var to = item.to != null ? second(item.to.getText()) : item.step != null ? Math.nextDown(60.0) : from;
      var step = item.step == null ? item.to == null ? 60.0 : 1.0 : Double.parseDouble(item.step.getText());
      if (to < from || step <= 0) {
        throw new Refused("the second range " + item.getText() + " leads nowhere");
      }
      // systemd counts microseconds; more than a few thousand of a minute have no use.
      var most = new ArrayList<Double>();
      for (var second = from; second <= to && most.size() < 6_000; second += step) {
        most.add(second);
      }
      seconds.addAll(most);
    }
    return List.copyOf(seconds);
  }

  private static double second(String digits) {
    var second = Double.parseDouble(digits);
    if (second >= 60) {
      throw new Refused("a minute has no second " + digits);
    }
    return second;
  }

  private static int number(String digits, String name, int least, int most) {
    if (digits.contains(".") || digits.length() > 9) {
      throw new Refused("`" + digits + "` is no " + name);
    }
    var number = Integer.parseInt(digits);
    // systemd.time(7): two digits of a year are of this or the last century.
    var meant = name.equals("year") && number < 100 ? number < 70 ? 2000 + number : 1900 + number : number;
    if (meant < least || meant > most) {
      throw new Refused("a " + name + " is a number from " + least + " to " + most + ", and no " + digits);
    }
    return meant;
  }
}
