package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Holds where a line lands against what its author left behind: indentation, how the script closes its other blocks, whose vocabulary the line belongs to, where the
/// configuration before has the same line.
final class Signs {

  private final ContextMachine machine;
  private final Indentation indentation;
  private final ConfigNode base;
  private final long opened;
  private final long closed;
  private final Map<Statement, Map<Context, Boolean>> taken = new IdentityHashMap<>();

  Signs(ContextMachine machine, List<Statement> commands, List<Step> steps, ConfigNode base) {
    this.machine = machine;
    this.indentation = new Indentation(commands);
    this.base = base;
    this.opened = steps.stream().filter(step -> step.effect() instanceof Effect.Enter).count();
    this.closed = steps.stream().filter(this::closing).count();
  }

  /// Whether the script closes its blocks with lines of their own.
  boolean closesOthers() {
    return closed >= 2 && closed * 10 >= opened * 6;
  }

  /// Whether every block is closed by a line of its own but those that are open at `end`.
  boolean closesOthers(Frame end) {
    return closed >= 2 && opened - closed <= end.depth();
  }

  Indentation indentation() {
    return indentation;
  }

  /// Whether the line is one that closes a block.
  boolean closing(Step step) {
    return closing(step.statement());
  }

  boolean closing(Statement statement) {
    return statement.kind() == Statement.Kind.COMMAND && machine.language().move(statement.texts()).filter(move -> move == Move.CLOSE).isPresent();
  }

  /// What speaks against this landing. `closed` is the block that was left last, `repeated` whether the block has set the same single value already.
  List<Sign> of(Step step, Optional<Frame> closed, boolean repeated) {
    var signs = new ArrayList<Sign>();
    switch (step.effect()) {
      case Effect.Rejected _ -> {
        signs.add(Sign.REJECTED);
        if (nearby(step, closed).stream().anyMatch(frame -> takes(frame, step.statement()))) {
          signs.add(Sign.VOCABULARY);
        }
      }
      case Effect.Leave(var levels) -> leaving(step, levels, signs);
      case Effect.Set(var key, _) -> {
        if (repeated) {
          signs.add(Sign.REPEATED);
        }
        if (knownElsewhere(step, key, closed)) {
          signs.add(Sign.BASE);
        }
      }
      case Effect.Delete _, Effect.Enter _, Effect.Insert _, Effect.Commit _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> { }
    }
    if (!(step.effect() instanceof Effect.Leave) && !step.statement().rooted() && !indentation.fits(step.taker(), step.statement())) {
      var elsewhere = nearby(step, closed).stream().anyMatch(frame -> indentation.pointsTo(frame, step.statement()) && takes(frame, step.statement()));
      signs.add(Sign.INDENTATION);
      if (elsewhere) {
        signs.add(Sign.ELSEWHERE);
      }
    }
    return signs;
  }

  /// What speaks against the end of the script at `frame`.
  List<Sign> end(Frame frame) {
    var open = 0;
    for (var level = frame; level.depth() > 1 && level.returnsTo().isPresent() && level.returnsTo().get() != machine.root(); level = level.returnsTo().get()) {
      open++;
    }
    return closesOthers() ? Collections.nCopies(Math.min(open, 3), Sign.OPEN) : List.of();
  }

  static double cost(List<Sign> signs) {
    return signs.stream().mapToDouble(Sign::weight).sum();
  }

  /// Whether the block of `frame` knows this line.
  boolean takes(Frame frame, Statement statement) {
    return taken.computeIfAbsent(statement, _ -> new IdentityHashMap<>(4)).computeIfAbsent(frame.context(),
        _ -> !(machine.language().table().match(frame.context(), statement.texts()) instanceof Match.None));
  }

  private void leaving(Step step, int levels, List<Sign> signs) {
    if (!closing(step)) {
      if (step.after().depth() == 0) {
        signs.addAll(end(step.at()));
      }
    } else if (levels == 0) {
      signs.add(Sign.SURPLUS);
    } else if (!indentation.closes(step.at(), step.statement())) {
      signs.add(Sign.INDENTATION);
    }
  }

  /// The blocks around the line, and those that were left with the last closing line.
  private static List<Frame> nearby(Step step, Optional<Frame> closed) {
    var frames = new ArrayList<Frame>();
    for (var frame = step.at().outer(); frame.isPresent() && frame.get().depth() > 0; frame = frame.get().outer()) {
      frames.add(frame.get());
    }
    for (var frame = closed; frame.isPresent() && frame.get() != step.at() && frame.get().depth() > step.at().depth(); frame = frame.get().outer()) {
      frames.add(frame.get());
    }
    return frames;
  }

  private boolean knownElsewhere(Step step, String key, Optional<Frame> closed) {
    return !base.children().isEmpty() && !has(step.landsIn(), key, step) && nearby(step, closed).stream().anyMatch(frame -> has(frame, key, step));
  }

  private boolean has(Frame frame, String key, Step step) {
    var node = Optional.of(base);
    for (var header : frame.path()) {
      node = node.flatMap(outer -> outer.child(header));
    }
    return node.flatMap(block -> block.child(key)).filter(leaf -> leaf.words().equals(step.statement().texts())).isPresent();
  }
}
