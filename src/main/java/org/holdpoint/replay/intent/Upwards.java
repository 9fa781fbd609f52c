package org.holdpoint.replay.intent;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Steering;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;

/// Headers that a level around an open block takes, on a device whose sessions may be set not to try one there: then the header is refused, and the lines below it run in the block that is open.
final class Upwards {

  /// A script closes its blocks where so many closing lines stand beside one header that leaves a block open.
  private static final int CLOSED = 3;

  private final Signs signs;
  private final List<Step> steps;
  /// Whether the device and the script are such that there may be one.
  private final boolean looking;

  Upwards(ContextMachine machine, Signs signs, List<Step> steps) {
    this.signs = signs;
    this.steps = steps;
    this.looking = machine.language().triesBySetting() && closesOthers();
  }

  private boolean closesOthers() {
    var left = steps.stream().filter(Upwards::leaves).count();
    return left > 0 && steps.stream().filter(signs::closing).count() >= left * CLOSED;
  }

  private static boolean leaves(Step step) {
    return step.walksUp() && step.effect() instanceof Effect.Enter;
  }

  /// The first line below such a header that steers routes, and that the block which is left open takes as well. A block without lines is left open by nobody.
  Optional<Step> alike(int index) {
    var header = steps.get(index);
    return !looking || !leaves(header) || header.at().opener().filter(opener -> opener == steps.get(index - 1).statement()).isPresent() ? Optional.empty()
        : steps.subList(index + 1, steps.size()).stream().takeWhile(step -> liesIn(step.at(), header.after()))
            .filter(step -> Steering.of(step) && takes(header.at(), header.after(), step)).findFirst();
  }

  /// Whether `open` takes a line of `block`, itself or, where both are blocks of one kind, with the headers between.
  private boolean takes(Frame open, Frame block, Step step) {
    return step.at() == block && signs.takes(open, step.statement()) || open.context().path().equals(block.context().path());
  }

  private static boolean liesIn(Frame frame, Frame block) {
    return frame == block || frame.depth() > block.depth() && frame.outer().filter(outer -> liesIn(outer, block)).isPresent();
  }
}
