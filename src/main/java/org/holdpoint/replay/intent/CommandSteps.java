package org.holdpoint.replay.intent;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.stream.IntStream;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Step;

/// The steps of a text that are commands: where they stand among all of them.
final class CommandSteps extends AbstractList<Step> implements RandomAccess {

  private final List<Step> steps;
  private final int[] places;

  private CommandSteps(List<Step> steps, int[] places) {
    this.steps = steps;
    this.places = places;
  }

  static List<Step> of(List<Step> steps) {
    return new CommandSteps(steps, IntStream.range(0, steps.size()).filter(at -> steps.get(at).statement().kind() == Statement.Kind.COMMAND).toArray());
  }

  @Override
  public Step get(int index) {
    return steps.get(places[index]);
  }

  @Override
  public int size() {
    return places.length;
  }
}
