package org.holdpoint.language.cron;

import grammar.cron.CronParser.EveryItemContext;
import grammar.cron.CronParser.FieldContext;
import grammar.cron.CronParser.ItemContext;
import grammar.cron.CronParser.MarkedItemContext;
import grammar.cron.CronParser.NoItemContext;
import grammar.cron.CronParser.NthItemContext;
import grammar.cron.CronParser.RangeItemContext;
import grammar.cron.CronParser.ValueItemContext;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/// The two fields of days: of the month and of the week.
final class Days {

  /// In the order of their numbers from 0.
  static final List<String> WEEK = List.of("SU", "MO", "TU", "WE", "TH", "FR", "SA");
  private static final List<String> NAMES = List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT");
  private static final int MOST_OF_A_KIND = 5;
  private static final int EARLIEST = 30;

  private final Dialect dialect;
  final TreeSet<Integer> days = new TreeSet<>();
  final TreeSet<Integer> workdays = new TreeSet<>();
  final TreeSet<String> weekdays = new TreeSet<>();

  private Days(Dialect dialect) {
    this.dialect = dialect;
  }

  /// What the two fields say; one that is left free adds nothing.
  static Days of(FieldContext monthDay, FieldContext weekDay, Dialect dialect) {
    var days = new Days(dialect);
    if (question(monthDay) && question(weekDay) && dialect.marks() && dialect != Dialect.SPRING) {
      throw new WrongExpression("`?` stands in both day fields");
    }
    if (dialect.sundayIsOne() && !question(monthDay) && !question(weekDay)) {
      throw new WrongExpression("one of the two day fields must be `?`");
    }
    if (!free(monthDay)) {
      monthDay.item().forEach(days::monthDay);
    }
    if (!free(weekDay)) {
      weekDay.item().forEach(days::weekDay);
    }
    return days;
  }

  private static boolean question(FieldContext field) {
    return field.item().size() == 1 && field.item(0) instanceof NoItemContext;
  }

  /// Whether a field is `*` or `?`, alone or first of several.
  static boolean free(FieldContext field) {
    return field.item().stream().anyMatch(item -> item instanceof NoItemContext || item instanceof EveryItemContext every && every.step == null);
  }

  private void monthDay(ItemContext item) {
    var field = NumberField.of("day of the month", 1, 31);
    var said = item.getText().toUpperCase(Locale.ROOT);
    switch (item) {
      case ValueItemContext _ when dialect.marks() && said.equals("L") -> days.add(-1);
      case ValueItemContext _ when dialect.marks() && (said.equals("LW") || said.equals("WL")) -> workdays.add(-1);
      case RangeItemContext range when dialect.marks() && range.from.getText().equalsIgnoreCase("L") && range.to.NUMBER() != null && range.step == null -> fromTheEnd(range);
      case MarkedItemContext marked when dialect.marks() && marked.mark.getText().equalsIgnoreCase("W") -> workdays.add(field.number(marked));
      case ItemContext other -> days.addAll(field.numbers(other, dialect.wraps()));
    }
  }

  /// `L-3`: three days before the last one; `L-3W`: the working day nearest to it.
  private void fromTheEnd(RangeItemContext range) {
    var before = NumberField.number(range.to.getText());
    if (before > EARLIEST || range.mark != null && !range.mark.getText().equalsIgnoreCase("W")) {
      throw new WrongExpression("`" + range.getText() + "` is no day of the month");
    }
    (range.mark == null ? days : workdays).add(-1 - before);
  }

  private void weekDay(ItemContext item) {
    var said = item.getText().toUpperCase(Locale.ROOT);
    var field = new NumberField("day of the week", dialect.sundayIsOne() ? 1 : 0, dialect.lastWeekday(), NAMES, dialect.sundayIsOne() ? 1 : 0);
    switch (item) {
      case ValueItemContext _ when dialect.marks() && said.equals("L") -> weekdays.add("SA");
      case ValueItemContext _ when dialect.marks() && said.length() == 4 && said.endsWith("L") && NAMES.contains(said.substring(0, 3)) ->
          weekdays.add("-1" + WEEK.get(NAMES.indexOf(said.substring(0, 3))));
      case MarkedItemContext marked when dialect.marks() && marked.mark.getText().equalsIgnoreCase("L") -> weekdays.add("-1" + day(field.number(marked)));
      case NthItemContext nth when dialect.marks() -> nth(field, nth);
      case RangeItemContext range when range.mark == null && dialect == Dialect.SPRING && range.to.getText().equalsIgnoreCase("SUN") ->
          field.numbersTo(range, field.most()).forEach(number -> weekdays.add(day(number)));
      case ItemContext other -> field.numbers(other, dialect.wraps()).forEach(number -> weekdays.add(day(number)));
    }
  }

  private void nth(NumberField field, NthItemContext nth) {
    var number = NumberField.number(nth.nth.getText());
    if (number < 1 || number > MOST_OF_A_KIND) {
      throw new WrongExpression("`" + nth.getText() + "`: a month has no more than five of a weekday");
    }
    weekdays.add(number + day(field.number(nth.day)));
  }

  private String day(int number) {
    return WEEK.get((number - (dialect.sundayIsOne() ? 1 : 0)) % WEEK.size());
  }
}
