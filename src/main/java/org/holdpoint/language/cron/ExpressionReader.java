package org.holdpoint.language.cron;

import grammar.cron.CronLexer;
import grammar.cron.CronParser;
import grammar.cron.CronParser.DailyWindowContext;
import grammar.cron.CronParser.ExpressionContext;
import grammar.cron.CronParser.FieldContext;
import grammar.cron.CronParser.FieldedContext;
import grammar.cron.CronParser.LengthContext;
import grammar.cron.CronParser.MomentContext;
import grammar.cron.CronParser.NicknamedContext;
import grammar.cron.CronParser.OnceContext;
import grammar.cron.CronParser.WeeklyWindowContext;
import grammar.cron.CronParser.WrappedContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.antlr.v4.runtime.Token;
import org.holdpoint.fact.ScheduleFact.Timetable;
import org.holdpoint.language.cron.Reading.Times;
import org.holdpoint.language.cron.Reading.Wrong;

/// The text of one expression → its times, as a scheduler takes it.
final class ExpressionReader {

  /// Longer than any scheduler takes; a line of a crontab has 1000 characters (cron.h, MAX_COMMAND).
  private static final int LONGEST = 1_000;
  private static final int MINUTE = 60;
  private static final int DAY = 24 * MINUTE;
  private static final int WEEK = 7 * DAY;
  private static final int MOST_FIELDS = 7;
  private static final Map<String, Long> UNITS = Map.ofEntries(Map.entry("s", 1L), Map.entry("m", 60L), Map.entry("h", 3_600L), Map.entry("minute", 60L), Map.entry("minutes", 60L),
      Map.entry("hour", 3_600L), Map.entry("hours", 3_600L), Map.entry("day", 86_400L), Map.entry("days", 86_400L));
  /// crontab(5), "Extensions": nickname → its five fields.
  private static final Map<String, String> NICKNAMES = Map.of("@yearly", "0 0 1 1 *", "@annually", "0 0 1 1 *", "@monthly", "0 0 1 * *", "@weekly", "0 0 * * 0", "@daily", "0 0 * * *",
      "@midnight", "0 0 * * *", "@hourly", "0 * * * *");

  /// Jenkins, Pipeline syntax, "Cron syntax": its aliases are chosen by the name of the job.
  private static final Map<String, String> CHOSEN = Map.of("@yearly", "H H H H *", "@annually", "H H H H *", "@monthly", "H H H * *", "@weekly", "H H * * H", "@daily", "H H * * *",
      "@midnight", "H H(0-2) * * *", "@hourly", "H * * * *");

  private final Dialect dialect;

  private ExpressionReader(Dialect dialect) {
    this.dialect = dialect;
  }

  static Reading read(String text, Dialect dialect) {
    if (text.isBlank()) {
      return new Wrong("there is no expression");
    }
    if (text.length() > LONGEST) {
      return new Wrong("it is longer than any scheduler takes");
    }
    try {
      return new ExpressionReader(dialect).expression(parse(text));
    } catch (WrongExpression wrong) {
      return new Wrong(wrong.getMessage());
    }
  }

  private static ExpressionContext parse(String text) {
    var lexer = new CronLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    var parser = new CronParser(new CommonTokenStream(lexer));
    parser.removeErrorListeners();
    parser.addErrorListener(new BaseErrorListener() {
      @Override
      public void syntaxError(Recognizer<?, ?> recognizer, Object symbol, int line, int column, String message, RecognitionException wrong) {
        throw new WrongExpression(symbol instanceof Token token && token.getType() != Token.EOF ? "`" + shown(token.getText()) + "` has no meaning there" : "it breaks off");
      }
    });
    return parser.expression();
  }

  private static String shown(String text) {
    return text.isBlank() ? "a blank" : text.length() > 12 ? text.substring(0, 12) + "…" : text;
  }

  private Reading expression(ExpressionContext expression) {
    return switch (expression) {
      case NicknamedContext named -> nickname(named);
      case FieldedContext fielded -> fields(fielded.fields().field(), zone(fielded.zone));
      case WrappedContext wrapped -> wrapped(wrapped);
      case OnceContext once -> once(once);
      case WeeklyWindowContext window -> window(window.firstDay.getText(), window.from, window.lastDay.getText(), window.to);
      case DailyWindowContext window -> Reading.clock("window", hour(window.from), minute(window.from), List.of(), length(position(window.from), position(window.to), DAY), Dialect.AWS);
      case ExpressionContext other -> throw new WrongExpression("`" + shown(other.getText()) + "` has no meaning there");
    };
  }

  private Optional<String> zone(Token zone) {
    if (zone == null) {
      return Optional.empty();
    }
    if (dialect == Dialect.KUBERNETES) {
      // Kubernetes, "CronJob": a zone inside the schedule is refused since 1.25; spec.timeZone states it.
      throw new WrongExpression("a zone inside the schedule is refused; timeZone states it");
    }
    if (dialect != Dialect.ARGOCD && dialect != Dialect.OTHER && dialect != Dialect.JENKINS) {
      throw new WrongExpression("a zone has no place before the fields");
    }
    return Optional.of(zone.getText().substring(zone.getText().indexOf('=') + 1));
  }

  private Reading nickname(NicknamedContext named) {
    var name = named.nickname.getText().toLowerCase(Locale.ROOT);
    if (!dialect.nicknames()) {
      throw new WrongExpression("names such as " + name + " are not taken");
    }
    if (name.equals("@every") && !named.length().isEmpty() && (dialect == Dialect.KUBERNETES || dialect == Dialect.ARGOCD || dialect == Dialect.OTHER)) {
      return Reading.interval(named.length().stream().mapToLong(ExpressionReader::seconds).sum(), dialect);
    }
    if (!named.length().isEmpty()) {
      throw new WrongExpression("nothing may follow " + name);
    }
    if (name.equals("@reboot") && (dialect == Dialect.CRONTAB || dialect == Dialect.OTHER)) {
      return new Times("nickname", Optional.empty(), Optional.empty(), 0);
    }
    var fields = Optional.ofNullable((dialect.chooses() ? CHOSEN : NICKNAMES).get(name)).orElseThrow(() -> new WrongExpression("there is no " + shown(name)));
    if (dialect.chooses()) {
      return expression(parse(fields)) instanceof Times times ? new Times("nickname", times.timetable(), zone(named.zone), 0, times.spread()) : new Wrong("there is no " + name);
    }
    return new ExpressionReader(Dialect.CRONTAB).expression(parse(fields)) instanceof Times times
        ? new Times("nickname", times.timetable().map(this::ours), zone(named.zone), 0) : new Wrong("there is no " + name);
  }

  /// The same times, with what this scheduler does when clocks change.
  private Timetable ours(Timetable times) {
    return new Timetable(times.seconds(), times.minutes(), times.hours(), times.days(), times.workdays(), times.weekdays(), times.either(), times.months(), times.years(), times.every(), dialect.gap(),
        dialect.overlap());
  }

  private static long seconds(LengthContext length) {
    var unit = UNITS.get(length.WORD().getText());
    if (unit == null || unit == UNITS.get("days")) {
      throw new WrongExpression("`" + length.getText() + "` is no length of time");
    }
    return positive(NumberField.number(length.NUMBER().getText())) * unit;
  }

  private static long positive(int number) {
    if (number == 0) {
      throw new WrongExpression("an interval of 0 never ends");
    }
    return number;
  }

  /// `cron(…)` and `rate(5 minutes)`.
  private Reading wrapped(WrappedContext wrapped) {
    var fields = wrapped.fields().field();
    return switch (wrapped.word.getText()) {
      case "cron" -> new ExpressionReader(Dialect.AWS).fields(fields, Optional.empty());
      case String word when word.equals("rate") && fields.size() == 2 && fields.get(0).getText().chars().allMatch(Character::isDigit) && UNITS.containsKey(fields.get(1).getText()) && fields.get(1).getText().length() > 1 ->
          Reading.interval(positive(NumberField.number(fields.get(0).getText())) * UNITS.get(fields.get(1).getText()), Dialect.AWS);
      case String word -> throw new WrongExpression("`" + shown(word) + "(…)` says no time");
    };
  }

  private Reading once(OnceContext once) {
    try {
      var day = LocalDate.of(NumberField.number(once.year.getText()), NumberField.number(once.month.getText()), NumberField.number(once.day.getText()));
      if (!once.word.getText().equals("at")) {
        throw new WrongExpression("`" + shown(once.word.getText()) + "(…)` says no time");
      }
      var seconds = once.moment().second == null ? 0.0 : NumberField.of("second", 0, 59).within(once.moment().second.getText());
      return new Times("once", Optional.of(new Timetable(List.of(seconds), List.of(minute(once.moment())), List.of(hour(once.moment())), List.of(day.getDayOfMonth()), List.of(), List.of(), false,
          List.of(day.getMonthValue()), List.of(day.getYear()), 0, Dialect.AWS.gap(), Dialect.AWS.overlap())), Optional.empty(), 0);
    } catch (DateTimeException impossible) {
      throw new WrongExpression("there is no such day");
    }
  }

  /// Amazon RDS user guide, "Maintenance window": `ddd:hh24:mi-ddd:hh24:mi`, in UTC.
  private static Reading window(String firstDay, MomentContext from, String lastDay, MomentContext to) {
    var first = weekday(firstDay);
    return Reading.clock("window", hour(from), minute(from), List.of(Days.WEEK.get(first)), length(first * DAY + position(from), weekday(lastDay) * DAY + position(to), WEEK), Dialect.AWS);
  }

  private static int weekday(String name) {
    var day = name.length() == 3 ? Days.WEEK.indexOf(name.substring(0, 2).toUpperCase(Locale.ROOT)) : -1;
    if (day < 0) {
      throw new WrongExpression("`" + shown(name) + "` is no day of the week");
    }
    return day;
  }

  private static long length(int from, int to, int circle) {
    return Math.floorMod(to - from, circle);
  }

  private static int position(MomentContext moment) {
    return hour(moment) * MINUTE + minute(moment);
  }

  private static int hour(MomentContext moment) {
    return NumberField.of("hour", 0, 23).within(moment.hour.getText());
  }

  private static int minute(MomentContext moment) {
    return NumberField.of("minute", 0, 59).within(moment.minute.getText());
  }

  private Reading fields(List<FieldContext> fields, Optional<String> zone) {
    if (dialect == Dialect.OTHER && fields.size() > 5 && fields.size() <= MOST_FIELDS) {
      var asked = fields.stream().anyMatch(field -> field.getText().equals("?"));
      return new ExpressionReader(asked ? Dialect.QUARTZ : Dialect.SPRING).fields(fields, zone);
    }
    var chosen = fields.stream().anyMatch(field -> field.item().stream().anyMatch(Chosen::in));
    if (chosen && dialect == Dialect.OTHER) {
      return new ExpressionReader(Dialect.JENKINS).fields(fields, zone);
    }
    if (chosen && !dialect.chooses()) {
      throw new WrongExpression("`H` has no meaning there");
    }
    var seconds = dialect == Dialect.QUARTZ || dialect == Dialect.SPRING ? 1 : 0;
    var years = dialect == Dialect.QUARTZ && fields.size() == MOST_FIELDS || dialect == Dialect.AWS ? 1 : 0;
    if (fields.size() != 5 + seconds + years) {
      throw new WrongExpression("it has " + fields.size() + (fields.size() == 1 ? " field" : " fields") + " and not " + (5 + seconds + years));
    }
    questions(fields, seconds);
    var minute = fields.get(seconds);
    var hour = fields.get(seconds + 1);
    var monthDay = fields.get(seconds + 2);
    var weekDay = fields.get(seconds + 4);
    var days = Days.of(monthDay, weekDay, dialect);
    var both = (!days.days.isEmpty() || !days.workdays.isEmpty()) && !days.weekdays.isEmpty();
    var either = both && dialect.either() && !(dialect.starredIsFree() && (starred(monthDay) || starred(weekDay)));
    var wraps = dialect.wraps();
    var times = new Timetable(seconds == 0 ? List.of(0.0) : NumberField.of("second", 0, 59).numbers(fields.getFirst(), wraps).stream().map(Integer::doubleValue).toList(),
        NumberField.of("minute", 0, 59).numbers(minute, wraps), NumberField.of("hour", 0, 23).numbers(hour, wraps), List.copyOf(days.days), List.copyOf(days.workdays), List.copyOf(days.weekdays),
        either, Days.free(fields.get(seconds + 3)) ? List.of() : new NumberField("month", 1, 12, NumberField.MONTHS, 1).numbers(fields.get(seconds + 3), wraps),
        years == 0 || Days.free(fields.getLast()) ? List.of() : NumberField.of("year", 1970, 2199).numbers(fields.getLast(), false), 0, dialect.gap(), dialect.overlap());
    return new Times("fields", Optional.of(times), zone, 0, chosen ? spread(fields) : 0);
  }

  /// How many minutes later than the earliest of its times it may start: the widths of what is chosen, from minutes to months.
  private static long spread(List<FieldContext> fields) {
    var parts = List.of(NumberField.of("minute", 0, 59), NumberField.of("hour", 0, 23), NumberField.of("day of the month", 1, 31), new NumberField("month", 1, 12, NumberField.MONTHS, 1),
        NumberField.of("day of the week", 0, 7));
    var lengths = List.of(1L, 60L, (long) DAY, 31L * DAY, (long) DAY);
    return IntStream.range(0, parts.size()).mapToLong(index -> lengths.get(index) * fields.get(index).item().stream().flatMap(item -> Chosen.of(item, parts.get(index)).stream()).mapToInt(Chosen::width)
        .max().orElse(0)).sum();
  }

  /// `?` is for the two day fields, and not for every scheduler; robfig/cron takes it everywhere.
  private void questions(List<FieldContext> fields, int seconds) {
    for (var index = 0; index < fields.size(); index++) {
      var day = index == seconds + 2 || index == seconds + 4;
      if (fields.get(index).getText().contains("?") && (!dialect.question() || dialect.marks() && (!day || fields.get(index).item().size() > 1))) {
        throw new WrongExpression("`?` has no meaning there");
      }
    }
  }

  /// crontab(5): a field that starts with `*` does not count as restricted.
  private static boolean starred(FieldContext field) {
    return field.getText().startsWith("*");
  }
}
