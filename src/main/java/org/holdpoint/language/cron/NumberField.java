package org.holdpoint.language.cron;

import grammar.cron.CronParser.EveryItemContext;
import grammar.cron.CronParser.FieldContext;
import grammar.cron.CronParser.ItemContext;
import grammar.cron.CronParser.MarkedItemContext;
import grammar.cron.CronParser.NoItemContext;
import grammar.cron.CronParser.RangeItemContext;
import grammar.cron.CronParser.ValueContext;
import grammar.cron.CronParser.ValueItemContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;

/// One field of numbers: its name, what it may hold, and the names that stand for numbers.
record NumberField(String name, int least, int most, List<String> names, int firstName) {

  static final List<String> MONTHS = List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final int LONGEST = 9;

  static NumberField of(String name, int least, int most) {
    return new NumberField(name, least, most, List.of(), 0);
  }

  /// The numbers of a field, in order.
  List<Integer> numbers(FieldContext field, boolean wraps) {
    var numbers = new TreeSet<Integer>();
    field.item().forEach(item -> numbers.addAll(numbers(item, wraps)));
    return List.copyOf(numbers);
  }

  /// The numbers of one of its items; of one that leaves them to the scheduler, the earliest.
  List<Integer> numbers(ItemContext item, boolean wraps) {
    return switch (item) {
      case ItemContext left when Chosen.in(left) -> Chosen.of(left, this).map(Chosen::first).orElseThrow(() -> new WrongExpression("`" + shown(left.getText()) + "` has no meaning there"));
      case EveryItemContext every -> range(least, most, step(every.step), wraps);
      // Who takes it outside the day fields takes it for `*`; the others are told before.
      case NoItemContext _ -> range(least, most, 1, wraps);
      case RangeItemContext range when range.mark == null -> range(number(range.from), number(range.to), step(range.step), wraps);
      case ValueItemContext value when value.step == null -> List.of(number(value.value()));
      case ValueItemContext value -> range(number(value.value()), most, step(value.step), wraps);
      case ItemContext other -> throw new WrongExpression("`" + other.getText() + "` is no " + name);
    };
  }

  /// The number before a mark: 15 of `15W`.
  int number(MarkedItemContext marked) {
    return within(marked.number.getText());
  }

  /// The numbers of a range whose end has another number than its name.
  List<Integer> numbersTo(RangeItemContext range, int to) {
    return range(number(range.from), to, step(range.step), false);
  }

  /// The number of one value, by name or digits.
  int number(ValueContext value) {
    var text = value.getText();
    var named = names.indexOf(text.toUpperCase(Locale.ROOT));
    if (named >= 0) {
      return firstName + named;
    }
    if (value.NUMBER() == null) {
      throw new WrongExpression("`" + shown(text) + "` is no " + name);
    }
    return within(text);
  }

  /// A number in digits, if it lies within what the field may hold.
  int within(String text) {
    var number = number(text);
    if (number < least || number > most) {
      throw new WrongExpression((name.startsWith("h") ? "an " : "a ") + name + " is a number from " + least + " to " + most + ", and no " + shown(text));
    }
    return number;
  }

  static int number(String digits) {
    return digits.length() > LONGEST ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }

  private List<Integer> range(int from, int to, int step, boolean wraps) {
    if (from <= to) {
      return IntStream.iterate(from, number -> number <= to, number -> number + step).boxed().toList();
    }
    if (!wraps) {
      throw new WrongExpression("the " + name + " range " + from + "-" + to + " ends before it starts");
    }
    var numbers = new ArrayList<Integer>();
    var size = most - least + 1;
    for (var number = from; number <= to + size; number += step) {
      numbers.add(least + (number - least) % size);
    }
    return numbers;
  }

  private int step(Token step) {
    if (step == null) {
      return 1;
    }
    var number = number(step.getText());
    if (number == 0) {
      throw new WrongExpression("a step of 0 leads nowhere");
    }
    return Math.min(number, most - least + 1);
  }

  private static String shown(String text) {
    return text.length() > 12 ? text.substring(0, 12) + "…" : text;
  }
}
