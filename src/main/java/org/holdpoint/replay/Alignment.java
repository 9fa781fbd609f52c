package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Finds the cheapest way to read a script: as it stands, or with closing lines inserted, removed or exchanged, so that its lines land where they mean something.
/// A shortest path over (line, open level): levels are shared between hypotheses, so those that agree again fall together, and the work stays linear in the length
/// of the script (at most [#BEAM] hypotheses a line).
final class Alignment {

  private static final int BEAM = 10;
  private static final double SPREAD = 3.5;
  private static final int DEEPEST = 4;
  private static final int REMEMBERED = 48;
  private static final int FOLLOWING = 6;

  private final ContextMachine machine;
  private final Signs signs;
  private final List<Statement> commands;
  private final List<Map<Frame, Step>> memo;

  /// The best reading: what each command does in it, and the repairs that make it so, in the order of the script. `cost` is what still speaks against it.
  record Reading(List<Step> steps, List<Repair> repairs, double cost) {}

  private record Keys(String key, Optional<Keys> rest, int length) {}

  /// A way to have read the commands up to here. `set` are the single values that the open block has set, `outer` the same of the blocks around it.
  private record Path(Frame at, double cost, Optional<Frame> closed, Optional<Keys> set, Optional<Path> entered, Optional<Path> previous, Optional<Step> step,
      List<Repair> repairs) {}

  Alignment(ContextMachine machine, Signs signs, List<Statement> commands) {
    this.machine = machine;
    this.signs = signs;
    this.commands = commands;
    this.memo = new ArrayList<>(commands.size());
    commands.forEach(_ -> memo.add(new IdentityHashMap<>(4)));
  }

  /// The script as it stands.
  Reading plain() {
    var path = start();
    for (var i = 0; i < commands.size(); i++) {
      path = take(path, i, List.of(), 0);
    }
    return reading(ended(path));
  }

  /// The cheapest reading.
  Reading best() {
    var ahead = new HashMap<Integer, Collection<Path>>();
    Collection<Path> paths = List.of(start());
    for (var i = 0; i < commands.size(); i++) {
      var next = new LinkedHashMap<Frame, Path>();
      for (var path : ahead.getOrDefault(i, List.of())) {
        keep(next, path);
      }
      ahead.remove(i);
      var here = new ArrayList<Path>(paths);
      var skipped = new LinkedHashMap<Frame, Path>();
      for (var path : here) {
        extend(path, i, next, skipped);
      }
      if (!skipped.isEmpty()) {
        ahead.put(i + 1, skipped.values());
      }
      paths = pruned(next.values());
    }
    return reading(paths.stream().map(this::ended).min(Comparator.comparingDouble(Path::cost)).orElseGet(this::start));
  }

  private Path start() {
    return new Path(machine.start(commands), 0, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  private void extend(Path path, int i, Map<Frame, Path> next, Map<Frame, Path> swapped) {
    var statement = commands.get(i);
    var taken = take(path, i, List.of(), 0);
    keep(next, taken);
    if (signs.closing(statement)) {
      keep(next, skip(path, i));
    } else {
      var inner = path;
      for (var count = 1; count <= DEEPEST && inner.at().depth() > 1; count++) {
        inner = closed(inner);
        keep(next, take(inner, i, List.of(new Repair(Repair.Kind.CLOSE, i, count)), count * Sign.REPAIR));
      }
      if (taken.step().orElseThrow().effect() instanceof Effect.Rejected) {
        imagined(path, i).ifPresent(imagined -> keep(next, imagined));
      }
    }
    if (i + 1 < commands.size() && signs.closing(statement) != signs.closing(commands.get(i + 1))) {
      var first = take(path, i + 1, List.of(new Repair(Repair.Kind.SWAP, i, 1)), Sign.REPAIR + 0.1);
      keep(swapped, take(first, i, List.of(), 0));
    }
  }

  /// The path after command `i`, taken as it stands.
  private Path take(Path path, int i, List<Repair> repairs, double price) {
    var step = memo.get(i).computeIfAbsent(path.at(), at -> machine.step(at, commands.get(i)));
    var repeated = step.effect() instanceof Effect.Set(var key, var words) && key.equals(words.getFirst()) && step.landsIn() == step.at() && remembers(path.set(), key);
    var cost = path.cost() + price + Signs.cost(signs.of(step, path.closed(), repeated));
    return moved(path, step, cost, repairs);
  }

  private Path moved(Path path, Step step, double cost, List<Repair> repairs) {
    var all = repairs.isEmpty() ? path.repairs() : append(path.repairs(), repairs);
    var entered = path.entered();
    var set = path.set();
    var closed = path.closed();
    switch (step.effect()) {
      case Effect.Enter _ -> {
        entered = Optional.of(path);
        set = Optional.empty();
        closed = Optional.empty();
      }
      case Effect.Leave(var levels) when levels > 0 -> {
        closed = Optional.of(step.at());
        set = path.entered().flatMap(Path::set);
        entered = path.entered().flatMap(Path::entered);
      }
      case Effect.Set(var key, var words) when key.equals(words.getFirst()) && step.landsIn() == step.at() ->
          set = Optional.of(new Keys(key, path.set(), path.set().map(Keys::length).orElse(0) + 1));
      case Effect.Set _, Effect.Leave _, Effect.Delete _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> { }
    }
    return new Path(step.after(), cost, closed, set, entered, Optional.of(path), Optional.of(step), all);
  }

  /// The path with one closing line more, which no line of the script stands for.
  private Path closed(Path path) {
    return new Path(machine.close(path.at()), path.cost(), Optional.of(path.at()), path.entered().flatMap(Path::set), path.entered().flatMap(Path::entered),
        path.previous(), path.step(), path.repairs());
  }

  private Path skip(Path path, int i) {
    var step = new Step(commands.get(i), path.at(), path.at(), new Effect.Leave(0), path.at());
    return new Path(path.at(), path.cost() + Sign.REPAIR, path.closed(), path.set(), path.entered(), Optional.of(path), Optional.of(step),
        append(path.repairs(), List.of(new Repair(Repair.Kind.DROP, i, 1))));
  }

  /// The path on which a rejected header is taken to open the block that another context knows it for.
  private Optional<Path> imagined(Path path, int i) {
    return targets.computeIfAbsent(i, this::target).map(inner -> {
      var statement = commands.get(i);
      var at = path.at();
      var frame = imaginedFrames.computeIfAbsent(new Imagined(at, i), _ -> at.imagine(inner, statement.text(), statement));
      var step = new Step(statement, at, frame, new Effect.Enter(List.of(statement.text())), frame);
      return moved(path, step, path.cost() + Sign.REJECTED.weight() + Sign.IMAGINED, List.of(new Repair(Repair.Kind.IMAGINE, i, 1)));
    });
  }

  /// The context that a rejected header was meant to open: of those that some context opens with it, the one that takes most of the lines that follow.
  private Optional<Context> target(int i) {
    var table = machine.language().table();
    var best = Optional.<Context>empty();
    var most = 0L;
    for (var place : machine.takers(commands.get(i))) {
      var match = table.context(place).map(context -> table.match(context, commands.get(i).texts()));
      if (match.isPresent() && match.get() instanceof Match.Enter(var levels)) {
        var inner = levels.getLast().context();
        var taken = 1 + commands.stream().skip(i + 1L).limit(FOLLOWING).takeWhile(line -> !signs.closing(line))
            .filter(line -> !(table.match(inner, line.texts()) instanceof Match.None)).count();
        if (taken > most) {
          best = Optional.of(inner);
          most = taken;
        }
      }
    }
    return best;
  }

  private record Imagined(Frame at, int index) {}

  private final Map<Imagined, Frame> imaginedFrames = new HashMap<>();
  private final Map<Integer, Optional<Context>> targets = new HashMap<>();

  private static boolean remembers(Optional<Keys> keys, String key) {
    var seen = 0;
    for (var rest = keys; rest.isPresent() && seen < REMEMBERED; rest = rest.get().rest(), seen++) {
      if (rest.get().key().equals(key)) {
        return true;
      }
    }
    return false;
  }

  private Path ended(Path path) {
    return new Path(path.at(), path.cost() + Signs.cost(signs.end(path.at())), path.closed(), path.set(), path.entered(), path.previous(), path.step(), path.repairs());
  }

  private static void keep(Map<Frame, Path> paths, Path path) {
    paths.merge(path.at(), path, (old, other) -> other.cost() < old.cost() ? other : old);
  }

  private static Collection<Path> pruned(Collection<Path> paths) {
    var cheapest = paths.stream().mapToDouble(Path::cost).min().orElse(0);
    return paths.stream().filter(path -> path.cost() <= cheapest + SPREAD).sorted(Comparator.comparingDouble(Path::cost)).limit(BEAM).toList();
  }

  private static List<Repair> append(List<Repair> repairs, List<Repair> more) {
    var all = new ArrayList<>(repairs);
    all.addAll(more);
    return List.copyOf(all);
  }

  private Reading reading(Path last) {
    var steps = new ArrayList<Step>();
    for (var path = Optional.of(last); path.isPresent(); path = path.get().previous()) {
      path.get().step().ifPresent(steps::add);
    }
    var order = new IdentityHashMap<Statement, Integer>();
    for (var i = 0; i < commands.size(); i++) {
      order.put(commands.get(i), i);
    }
    steps.sort(Comparator.comparingInt(step -> order.get(step.statement())));
    return new Reading(List.copyOf(steps), last.repairs(), last.cost());
  }
}
