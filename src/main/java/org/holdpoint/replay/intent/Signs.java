package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.holdpoint.replay.line.Once;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;
import org.holdpoint.replay.tree.ConfigNode;

/// Holds where a line lands against what its author left behind: indentation, how the script closes its other blocks, whose vocabulary the line belongs to, where the
/// configuration before has the same line.
final class Signs {

  /// More open blocks at the end weigh no more.
  private static final int MOST_OPEN = 3;

  private final ContextMachine machine;
  private final Indentation indentation;
  private final Supplier<Habits> habits;
  private final ConfigNode base;
  private final long opened;
  private final long closed;
  private final boolean startsOutside;
  private final Set<Statement> closings = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Statement> refused = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Definitions definitions;
  private final Blocks elsewhere;
  private final Set<Statement> parted;

  Signs(ContextMachine machine, List<Statement> commands, List<Step> steps, ConfigNode base) {
    this.machine = machine;
    this.parted = Parting.before(steps);
    commands.stream().filter(machine::closes).forEach(closings::add);
    this.indentation = new Indentation(commands, this::closing, steps, this::literal);
    this.habits = new Once<>(() -> new Habits(steps, base, machine.language().negation()));
    this.base = base;
    this.definitions = new Definitions(steps, base);
    this.elsewhere = new Blocks(machine, steps, base);
    this.opened = steps.stream().filter(step -> step.effect() instanceof Effect.Enter).count();
    this.closed = steps.stream().filter(this::closing).count();
    steps.stream().filter(step -> step.effect() instanceof Effect.Rejected || step.effect() instanceof Effect.Unread).map(Step::statement).forEach(refused::add);
    var rooted = steps.stream().filter(Signs::entersFromTheRoot).toList();
    this.startsOutside = rooted.size() >= 3 && rooted.stream().filter(step -> step.at().depth() <= 1).count() * 4 >= rooted.size() * 3L;
  }

  /// What a hypothesis remembers of the lines before a step: the block that was left last; whether the open block has set the same single value already; whether the
  /// block that was left right before lacks this line, although its like have it; whether a block is left in the line after its header.
  record Past(Optional<Frame> closed, boolean repeated, boolean missing, boolean atOnce) {

    /// Nothing but a block that the line may have been meant for.
    static Past of(Frame meant) {
      return new Past(Optional.of(meant), false, false, false);
    }
  }

  /// What the lines before `step` say, as `hypothesis` reads them.
  Past past(Hypothesis hypothesis, Step step) {
    var key = Hypothesis.single(step);
    var last = hypothesis.step();
    var missing = key.isPresent() && last.filter(this::closing).isPresent() && !Hypothesis.Keys.hold(hypothesis.left(), key.get())
        && hypothesis.closed().filter(block -> takes(block, step.statement()) && habits.get().usual(block.context(), step)).isPresent();
    var atOnce = last.isPresent() && step.at().opener().filter(opener -> opener == last.get().statement()).isPresent();
    return new Past(hypothesis.closed(), key.isPresent() && Hypothesis.Keys.hold(hypothesis.set(), key.get()), missing, atOnce);
  }

  private boolean literal(Context context) {
    return machine.language().literal(context.path());
  }

  private static boolean entersFromTheRoot(Step step) {
    return step.statement().rooted() && step.effect() instanceof Effect.Enter;
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

  /// Whether nothing takes the line where it lands in the script as it stands.
  boolean refused(Statement statement) {
    return refused.contains(statement);
  }

  /// Whether nothing takes some line.
  boolean refusesAny() {
    return !refused.isEmpty();
  }

  /// Whether the line is one that closes a block.
  boolean closing(Step step) {
    return closing(step.statement());
  }

  boolean closing(Statement statement) {
    return closings.contains(statement);
  }

  /// What speaks against this landing.
  List<Sign> of(Step step, Past past) {
    var signs = new ArrayList<Sign>();
    var near = nearby(step, past);
    switch (step.effect()) {
      case Effect.Rejected _ -> {
        signs.add(Sign.REJECTED);
        var owners = elsewhere.owners(step.at(), step.statement());
        if (!owners.isEmpty() || near.stream().anyMatch(frame -> takes(frame, step.statement()))) {
          signs.add(Sign.VOCABULARY);
        }
        if (owners.stream().anyMatch(Blocks.Owner::knows)) {
          signs.add(Sign.ENTRY);
        }
      }
      case Effect.Leave(var levels) -> leaving(step, levels, past, signs);
      case Effect.Set(var key, var words) -> setting(step, new Line(key, words, false), past, near, signs);
      case Effect.Delete(var key, var words) -> setting(step, new Line(key, words, true), past, near, signs);
      case Effect.Enter _ -> {
        if (startsOutside && closesOthers() && entersFromTheRoot(step) && step.at().depth() > 1) {
          signs.add(Sign.NESTED);
        }
      }
      case Effect.Unread _ -> {
        if (near.stream().anyMatch(frame -> step.at().context().known() ? takes(frame, step.statement()) : machine.match(frame.context(), step.statement()) instanceof Match.Enter)) {
          signs.add(Sign.REJECTED);
          signs.add(Sign.VOCABULARY);
        }
      }
      case Effect.Insert _, Effect.Commit _, Effect.Exec _, Effect.Nothing _ -> { }
    }
    if (!near.isEmpty() && step.applies() && !step.statement().rooted() && !InFull.taken(machine, step)
        && near.stream().anyMatch(frame -> InFull.taken(machine, frame, step.statement()))) {
      signs.add(Sign.ABBREVIATED);
      signs.add(Sign.VOCABULARY);
    }
    if (!(step.effect() instanceof Effect.Leave) && !step.statement().rooted() && !takenNowhere(step) && !step.everywhere(machine.language())) {
      indented(step, near, signs);
    }
    return signs;
  }

  /// Outermost lines may stand anywhere, but not where the lines of a block stand that takes them and was closed just before.
  private void indented(Step step, List<Frame> near, List<Sign> signs) {
    var fits = indentation.fits(step.taker(), step.statement());
    if (fits && !indentation.strays(step.taker(), step.statement())) {
      return;
    }
    var elsewhere = near.stream().anyMatch(frame -> indentation.pointsTo(frame, step.statement()) && (takes(frame, step.statement()) || !frame.context().known()));
    if (!fits || elsewhere) {
      signs.add(Sign.INDENTATION);
    }
    if (!fits && parted.contains(step.statement()) && Parting.judged(step)) {
      signs.add(Sign.PARTED);
    }
    if (elsewhere) {
      signs.add(Sign.ELSEWHERE);
    }
  }

  /// Whether a line that nothing takes stands where lines of a level stand that the device has tried as well: a closing line before it would change nothing.
  private boolean takenNowhere(Step step) {
    if (step.effect() instanceof Effect.Rejected || step.effect() instanceof Effect.Unread) {
      for (var level = step.at(); walksOut(level); level = level.outer().orElseThrow()) {
        if (level.outer().filter(outer -> indentation.fits(outer, step.statement())).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /// Where a person indents a line rightly for the block it lands in, habits of other blocks say nothing.
  private void setting(Step step, Line line, Past past, List<Frame> near, List<Sign> signs) {
    if (past.repeated() && !literal(step.landsIn().context())) {
      signs.add(Sign.REPEATED);
    }
    if (!near.isEmpty() && Entries.name(step).filter(name -> near.stream().anyMatch(frame -> definitions.made(frame, name, step.statement()) && takes(frame, step.statement())) && !definitions.around(step.landsIn(), name)).isPresent()) {
      signs.add(Sign.ENTRY);
    }
    if (line.negated() && !past.repeated() && definitions.block(step.landsIn()).filter(block -> !line.takesFrom(block)).isPresent()
        && near.stream().anyMatch(frame -> takes(frame, step.statement()) && definitions.block(frame).filter(line::takesFrom).isPresent())) {
      signs.add(Sign.TAKES_NOTHING);
    }
    if (indentation.varied() && indentation.fits(step.at(), step.statement())) {
      return;
    }
    if (past.missing()) {
      signs.add(Sign.MISSING);
    }
    if (!near.isEmpty() && habits.get().unusual(step.landsIn().context(), step) && near.stream().anyMatch(frame -> habits.get().usual(frame.context(), step))) {
      signs.add(Sign.UNUSUAL);
    }
    if (!base.children().isEmpty() && definitions.block(step.landsIn()).filter(block -> !line.standsIn(block)).isPresent()
        && near.stream().anyMatch(frame -> definitions.block(frame).filter(line::standsIn).isPresent())) {
      signs.add(Sign.BASE);
    }
  }

  /// Whether a line that a level around the open block takes stands where the lines of that block stand.
  boolean standsInside(Step step) {
    return indentation.pointsTo(step.at(), step.statement());
  }

  Blocks elsewhere() {
    return elsewhere;
  }

  /// What the blocks define, in the script and in the configuration before it.
  Definitions definitions() {
    return definitions;
  }

  /// What a line sets or takes away.
  private record Line(String key, List<String> words, boolean negated) {

    boolean standsIn(ConfigNode block) {
      var node = block.children().get(key);
      return node != null && node.negated() == negated && node.words().equals(words);
    }

    /// Whether the block has something that begins with these words.
    boolean takesFrom(ConfigNode block) {
      return block.children().values().stream().anyMatch(node -> !node.negated() && node.words().size() >= words.size() && node.words().subList(0, words.size()).equals(words));
    }
  }

  /// What speaks against the end of the script at `frame`.
  List<Sign> end(Frame frame) {
    var open = 0;
    for (var level = frame; open < MOST_OPEN && level.depth() > 1 && level.returnsTo().filter(outer -> outer != machine.root()).isPresent(); level = level.returnsTo().get()) {
      open += walksOut(level) ? 0 : 1;
    }
    return closesOthers() ? Collections.nCopies(open, Sign.OPEN) : List.of();
  }

  /// Whether the next line of the level around it leaves this level by itself, so that nobody has to close it.
  boolean walksOut(Frame level) {
    return level.outer().filter(outer -> machine.language().tries(level.context().path(), outer.context().path())).isPresent();
  }

  static double cost(List<Sign> signs) {
    return signs.isEmpty() ? 0 : signs.size() == 1 ? signs.getFirst().weight() : signs.stream().mapToDouble(Sign::weight).sum();
  }

  /// Whether the block of `frame` knows this line.
  boolean takes(Frame frame, Statement statement) {
    return takes(frame.context(), statement);
  }

  /// Whether the context knows this line.
  boolean takes(Context context, Statement statement) {
    return !(machine.match(context, statement) instanceof Match.None);
  }

  private void leaving(Step step, int levels, Past past, List<Sign> signs) {
    if (!closing(step)) {
      if (step.after().depth() == 0) {
        signs.addAll(end(step.at()));
      }
      return;
    }
    if (levels == 0) {
      signs.add(Sign.SURPLUS);
    } else if (!indentation.closes(step.at().outer(levels - 1), step.statement())) {
      signs.add(Sign.INDENTATION);
    }
    if (past.atOnce() && startsOutside && step.at().opener().filter(Statement::rooted).isPresent()) {
      signs.add(Sign.EMPTY);
    }
  }

  /// The blocks around the line, and those that were left with the last closing line.
  private static List<Frame> nearby(Step step, Past past) {
    var frames = new ArrayList<Frame>();
    for (var frame = step.at().outer(); frame.isPresent() && frame.get().depth() > 0; frame = frame.get().outer()) {
      frames.add(frame.get());
    }
    for (var frame = past.closed(); frame.isPresent() && frame.get() != step.at() && frame.get().depth() > step.at().depth(); frame = frame.get().outer()) {
      frames.add(frame.get());
    }
    return frames;
  }
}
