package org.holdpoint.language.cron;

import grammar.cron.CronParser.ChosenItemContext;
import grammar.cron.CronParser.ItemContext;
import grammar.cron.CronParser.ValueItemContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.Token;

/// What a scheduler chooses by the name of a job, always the same for one job: `H`, `H/15`, `H(1-4)`, `H(0-29)/10`. Source: Jenkins, Pipeline syntax, "Cron syntax".
/// @param first the numbers that it may take, counted from the earliest that it may choose
/// @param width how much later it may lie, in the unit of its field
record Chosen(List<Integer> first, int width) {

  private static final String MARK = "H";

  /// What an item leaves to the scheduler; empty where it says its numbers itself.
  static Optional<Chosen> of(ItemContext item, NumberField field) {
    return switch (item) {
      case ValueItemContext value when value.value().getText().equals(MARK) -> Optional.of(of(field.least(), latest(field), value.step, item));
      case ChosenItemContext chosen when chosen.mark.getText().equals(MARK) -> Optional.of(of(field.within(chosen.from.getText()), field.within(chosen.to.getText()), chosen.step, item));
      case ItemContext _ -> Optional.empty();
    };
  }

  /// Whether an item leaves anything to the scheduler.
  static boolean in(ItemContext item) {
    return item instanceof ChosenItemContext || item instanceof ValueItemContext value && value.value().getText().equals(MARK);
  }

  private static Chosen of(int from, int to, Token step, ItemContext item) {
    if (to < from) {
      throw new WrongExpression("the range of `" + item.getText() + "` ends before it starts");
    }
    if (step == null) {
      return new Chosen(List.of(from), to - from);
    }
    var steps = NumberField.number(step.getText());
    if (steps < 1 || steps > to - from + 1) {
      throw new WrongExpression("the step of `" + item.getText() + "` does not fit into its range");
    }
    return new Chosen(IntStream.iterate(from, number -> number + steps - 1 <= to || number == from, number -> number + steps).boxed().toList(), steps - 1);
  }

  /// Every month has the days that may be chosen, and Sunday is one day only.
  private static int latest(NumberField field) {
    return field.most() == 31 ? 28 : field.most() == 7 ? 6 : field.most();
  }
}
