package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/// Finds the cheapest way to read a script: as it stands, or with closing lines inserted, removed or exchanged, so that its lines land where they mean something.
/// A shortest path over (line, open level): levels are shared between hypotheses, so those that agree again fall together, and the work stays linear in the length
/// of the script (at most [#BEAM] hypotheses a line).
final class Alignment {

  /// How many hypotheses are kept after a line, and how much worse than the cheapest they may be: dearer than two repairs and a rejected line is given up.
  private static final int BEAM = 10;
  private static final double SPREAD = 3.5;
  /// How many closing lines may be missing at one place.
  private static final int MISSING = 4;
  /// How many lines after a failed header say which block it was meant to open.
  private static final int FOLLOWING = 4;

  private final ContextMachine machine;
  private final Signs signs;
  private final List<Statement> commands;
  private final BitSet closings = new BitSet();
  /// What the commands that are looked at now do at which level, so that hypotheses share the levels they open. Kept for two commands only.
  private final Map<Integer, Map<Frame, Step>> memo = new HashMap<>();
  /// The blocks that the current command would have opened, by the level it was tried at.
  private final Map<Frame, Frame> imagined = new IdentityHashMap<>();
  /// The blocks elsewhere that the current command may be meant for, by the level it was tried at.
  private final Map<Frame, List<Frame>> elsewhere = new IdentityHashMap<>();
  /// Those of them that nobody has opened.
  private final Set<Frame> absent = Collections.newSetFromMap(new IdentityHashMap<>());
  /// All levels that no line has led to, and that a command may be meant for.
  private final Set<Frame> supposed = Collections.newSetFromMap(new IdentityHashMap<>());

  /// What the script as it stands costs.
  private double limit = Double.MAX_VALUE;

  /// The best reading: what each command does in it, and the repairs that make it so, in the order of the script. `cost` is what still speaks against it.
  record Reading(List<Step> steps, List<Repair> repairs, double cost) {}

  Alignment(ContextMachine machine, Signs signs, List<Statement> commands) {
    this.machine = machine;
    this.signs = signs;
    this.commands = commands;
    for (var i = 0; i < commands.size(); i++) {
      closings.set(i, signs.closing(commands.get(i)));
    }
  }

  /// The script as it stands: `steps` are what the device did with its commands, one each.
  Reading plain(List<Step> steps) {
    var path = start();
    for (var step : steps) {
      // What it was before is not asked for: all of its steps are known.
      path = path.after(step, path.cost() + Signs.cost(signs.of(step, signs.past(path, step))), Optional.empty()).alone();
    }
    return new Reading(steps, List.of(), ended(path).cost());
  }

  /// The cheapest reading; `plain` is the script as it stands, and nothing dearer than that is looked at.
  Reading best(Reading plain) {
    if (plain.cost() < (signs.refusesAny() ? Sign.UNKNOWN : Sign.REPAIR)) {
      return plain;
    }
    limit = plain.cost();
    var ahead = new HashMap<Integer, Collection<Hypothesis>>();
    Collection<Hypothesis> paths = List.of(start());
    for (var i = 0; i < commands.size(); i++) {
      var next = new LinkedHashMap<Frame, Hypothesis>();
      for (var path : ahead.getOrDefault(i, List.of())) {
        keep(next, path);
      }
      ahead.remove(i);
      memo.remove(i - 1);
      imagined.clear();
      elsewhere.clear();
      absent.clear();
      var here = new ArrayList<Hypothesis>(paths);
      var swapped = new LinkedHashMap<Frame, Hypothesis>();
      var index = i;
      var target = new Once<>(() -> target(here.getFirst().at(), index));
      for (var path : here) {
        extend(path, i, target, next, swapped);
      }
      if (!swapped.isEmpty()) {
        ahead.put(i + 1, swapped.values());
      }
      paths = pruned(next.values());
    }
    return paths.stream().map(this::ended).min(Comparator.comparingDouble(Hypothesis::cost)).map(this::reading).orElse(plain);
  }

  private Hypothesis start() {
    return Hypothesis.start(machine.start(commands));
  }

  /// `target` is the context that the command was meant to open, if it is a rejected header.
  private void extend(Hypothesis path, int i, Supplier<Optional<Context>> target, Map<Frame, Hypothesis> next, Map<Frame, Hypothesis> swapped) {
    var statement = commands.get(i);
    var taken = take(path, i, Optional.empty(), 0);
    keep(next, taken);
    var closing = closing(i);
    var known = closing || taken.cost() <= path.cost() ? List.<Frame>of() : blocks(path, taken, i);
    known.forEach(block -> mended(path.reopen(block), i, new Repair(Repair.Kind.RETURN, i, 1), absent.contains(block) ? Sign.ABSENT : Sign.REOPEN).ifPresent(hypothesis -> keep(next, hypothesis)));
    // The levels that the line leaves by itself need no closing line, if only it is taken farther out.
    var silent = taken.step().filter(Step::walksUp).map(step -> path.at().depth() - step.taker().depth()).orElse(0);
    var inner = path;
    for (var count = 1; count <= MISSING && inner.at().depth() > 1; count++) {
      inner = inner.close(machine.close(inner.at()));
      if (machine.shows(inner.at(), statement) && (!closing || signs.indentation().shows(inner.at(), statement))) {
        mended(inner, i, new Repair(Repair.Kind.CLOSE, i, count), Math.max(1, count - silent) * Sign.REPAIR).ifPresent(hypothesis -> keep(next, hypothesis));
      }
    }
    if (closing) {
      keep(next, skip(path, i));
    } else if (known.isEmpty() && signs.refused(statement) && opensNothing(taken)) {
      imagined(path, target.get(), i).ifPresent(hypothesis -> keep(next, hypothesis));
    }
    if (i + 1 < commands.size() && closing != closing(i + 1)) {
      mended(path, i + 1, new Repair(Repair.Kind.SWAP, i, 1), Sign.SWAP).ifPresent(first -> keep(swapped, take(first, i, Optional.empty(), 0)));
    }
  }

  /// The blocks that a command may be meant for where something speaks against its landing: those that were left without a closing line, and for a rejected one those that
  /// stand elsewhere.
  private List<Frame> blocks(Hypothesis path, Hypothesis taken, int i) {
    var statement = commands.get(i);
    var blocks = new ArrayList<Frame>();
    for (var left : path.silent()) {
      for (var level = left; level.depth() > 1; level = level.outer().orElseThrow()) {
        if (signs.takes(level, statement)) {
          blocks.add(level);
        }
      }
    }
    if (taken.step().orElseThrow().effect() instanceof Effect.Rejected) {
      // A block that has just been closed, or one inside it, is not the one that is meant: then it was closed too early.
      elsewhere.computeIfAbsent(path.at(), at -> signs.elsewhere().owners(at, statement).stream().map(owner -> entered(at, owner)).toList()).stream()
          .filter(block -> path.closed().filter(closed -> closed.isWithin(block) || block.isWithin(closed)).isEmpty()).forEach(blocks::add);
    }
    return blocks;
  }

  private Frame entered(Frame at, Blocks.Owner owner) {
    var block = Blocks.entered(at, owner.block());
    supposed.add(block);
    if (owner.absent()) {
      absent.add(block);
    }
    return block;
  }

  private boolean closing(int i) {
    return closings.get(i);
  }

  private static boolean opensNothing(Hypothesis taken) {
    var effect = taken.step().orElseThrow().effect();
    return effect instanceof Effect.Rejected || effect instanceof Effect.Unread;
  }

  /// The hypothesis after command `i` with a repair before it; none where that is dearer than the script as it stands.
  private Optional<Hypothesis> mended(Hypothesis path, int i, Repair repair, double price) {
    return path.cost() + price > limit ? Optional.empty() : Optional.of(take(path, i, Optional.of(repair), price));
  }

  /// The hypothesis after command `i`, taken as it stands.
  private Hypothesis take(Hypothesis path, int i, Optional<Repair> repair, double price) {
    var step = memo.computeIfAbsent(i, _ -> new IdentityHashMap<>()).computeIfAbsent(path.at(), at -> step(at, i));
    return path.after(step, path.cost() + price + Signs.cost(signs.of(step, signs.past(path, step))), repair);
  }

  /// What a prompt shows where a header is missing is what came of that, and no sign of what was meant.
  private Step step(Frame at, int i) {
    var statement = commands.get(i);
    var shows = statement.kind() != Statement.Kind.COMMAND || statement.prompt().isEmpty() || machine.shows(at, statement);
    return shows || !supposed(at) ? machine.step(at, statement) : machine.command(at, statement);
  }

  private boolean supposed(Frame at) {
    return supposed.contains(at) || at.outer().filter(this::supposed).isPresent();
  }

  private Hypothesis skip(Hypothesis path, int i) {
    var step = new Step(commands.get(i), path.at(), path.at(), new Effect.Leave(0), path.at());
    return path.after(step, path.cost() + Sign.REPAIR, Optional.of(new Repair(Repair.Kind.DROP, i, 1)));
  }

  /// The hypothesis in which a header that is rejected here, or known nowhere, is taken to open its block: no block of the script or the configuration is known that it may be meant for.
  private Optional<Hypothesis> imagined(Hypothesis path, Optional<Context> target, int i) {
    return target.filter(_ -> path.at().depth() < ContextMachine.DEEPEST).map(inner -> {
      var statement = commands.get(i);
      var at = path.at();
      var frame = imagined.computeIfAbsent(at, _ -> at.imagine(inner, statement.text(), statement));
      var step = new Step(statement, at, frame, new Effect.Enter(List.of(statement.text())), frame);
      var price = inner.known() ? Sign.REJECTED.weight() + Sign.IMAGINED : Sign.UNKNOWN;
      return path.after(step, path.cost() + price, Optional.of(new Repair(inner.known() ? Repair.Kind.IMAGINE : Repair.Kind.UNKNOWN, i, 1)));
    });
  }

  /// The context that a header was meant to open: of those that some context opens with it, the one that takes most of the lines that follow; one that no table
  /// describes where none knows the header.
  private Optional<Context> target(Frame at, int i) {
    var table = machine.language().table();
    var takers = machine.takers(at, commands.get(i));
    if (takers.isEmpty()) {
      var opens = i + 1 < commands.size() && signs.indentation().opens(commands.get(i), commands.get(i + 1), closing(i + 1));
      return opens ? Optional.of(Context.unknown(at.context().path() + ">" + commands.get(i).texts().getFirst())) : Optional.empty();
    }
    var best = Optional.<Context>empty();
    var most = 0;
    for (var place : takers) {
      var match = table.context(place).map(context -> machine.match(context, commands.get(i)));
      if (match.isPresent() && match.get() instanceof Match.Enter(var levels)) {
        var inner = levels.getLast().context();
        var taken = 1 + following(inner, i);
        if (taken > most) {
          best = Optional.of(inner);
          most = taken;
        }
      }
    }
    return best;
  }

  /// How many of the lines after command `i` the context takes, up to the first closing line.
  private int following(Context inner, int i) {
    var taken = 0;
    for (var next = i + 1; next < Math.min(commands.size(), i + 1 + FOLLOWING) && !closing(next); next++) {
      taken += signs.takes(inner, commands.get(next)) ? 1 : 0;
    }
    return taken;
  }

  private Hypothesis ended(Hypothesis path) {
    return path.ended(Signs.cost(signs.end(path.at())));
  }

  private static void keep(Map<Frame, Hypothesis> paths, Hypothesis path) {
    paths.merge(path.at(), path, (old, other) -> other.cost() < old.cost() ? other : old);
  }

  private Collection<Hypothesis> pruned(Collection<Hypothesis> paths) {
    var most = Math.min(limit, paths.stream().mapToDouble(Hypothesis::cost).min().orElse(0) + SPREAD);
    return paths.stream().filter(path -> path.cost() <= most).sorted(Comparator.comparingDouble(Hypothesis::cost)).limit(BEAM).toList();
  }

  private Reading reading(Hypothesis last) {
    var steps = new ArrayList<Step>();
    var repairs = new ArrayList<Repair>();
    for (var path = Optional.of(last); path.isPresent(); path = path.get().previous()) {
      path.get().step().ifPresent(steps::add);
      path.get().repair().ifPresent(repairs::add);
    }
    var order = new IdentityHashMap<Statement, Integer>();
    for (var i = 0; i < commands.size(); i++) {
      order.put(commands.get(i), i);
    }
    steps.sort(Comparator.comparingInt(step -> order.get(step.statement())));
    return new Reading(List.copyOf(steps), List.copyOf(repairs.reversed()), last.cost());
  }
}
