package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdpoint.replay.line.Once;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Match;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.NamePattern;

/// The blocks of a script and of the configuration before it, wherever they stand: which of them a line belongs to that is rejected where it lands. Only for devices on
/// which a header may be typed in any context (walk-up), because only there a header alone brings the session into the block.
final class Blocks {

  /// How many blocks may be meant by one line; where an entry has more of them, the first ones are looked at.
  private static final int MEANT = 3;

  private final ContextMachine machine;
  private final Supplier<Map<String, Group>> groups;
  private final Map<Statement, List<Owner>> owners = new IdentityHashMap<>();

  /// A block by its headers, from the outside in, the root left out.
  record Block(List<Level> levels) {

    Context context() {
      return levels.getLast().context();
    }

    /// Whether this block stands in `other`.
    boolean isInside(Block other) {
      return levels.size() > other.levels.size() && place().startsWith(other.place() + " > ");
    }

    String place() {
      return String.join(" > ", levels.stream().map(Level::key).toList());
    }
  }

  /// A header: the context that it opens, how the configuration names it, its words, and its line if the script has it.
  record Level(Context context, String key, List<String> words, Optional<Statement> opener) {}

  /// A block that a line may be meant for.
  record Owner(Block block, Standing standing) {

    boolean knows() {
      return standing == Standing.KNOWING;
    }

    /// Whether neither the script nor the configuration has it.
    boolean absent() {
      return standing == Standing.ABSENT;
    }
  }

  /// What makes a block the one that is meant: it has the same line, or another one about the same entry; it is the only one that takes the line; it takes the line as others
  /// inside it do, so that nobody can say how far in the header is missing; its context alone is known, as nobody has opened one.
  enum Standing { KNOWING, ALONE, AROUND, ABSENT }

  /// The blocks of one context: all of them by their place, and those with a line or an entry.
  private record Group(Context context, Map<String, Block> all, Map<String, Set<String>> having) {

    Stream<Block> blocks(String what) {
      return having.getOrDefault(what, Set.of()).stream().flatMap(place -> Optional.ofNullable(all.get(place)).stream());
    }

    void has(String what, String place) {
      having.computeIfAbsent(what, _ -> new LinkedHashSet<>()).add(place);
    }
  }

  Blocks(ContextMachine machine, List<Step> steps, ConfigNode base) {
    this.machine = machine;
    this.groups = new Once<>(() -> read(steps, base));
  }

  /// The blocks that a line may be meant for that is rejected at `at`: the only one that has the same line, else those that have lines of its entry, else the only one
  /// that takes it (blocks inside it left out), else, where the open block does not know its first word, some that nobody has opened.
  List<Owner> owners(Frame at, Statement statement) {
    if (at.depth() == 0 || statement.rooted()) {
      return List.of();
    }
    var found = owners.computeIfAbsent(statement, line -> meant(at, line));
    return (at.depth() == 1 || machine.match(at.context(), statement) instanceof Match.None(var known) && known) && found.stream().anyMatch(Owner::absent) ? List.of() : found;
  }

  private List<Owner> meant(Frame at, Statement statement) {
    var same = new ArrayList<Owner>();
    var knowing = new ArrayList<Owner>();
    var taking = new ArrayList<Owner>();
    for (var path : machine.takers(at, statement)) {
      var group = groups.get().get(path);
      if (group != null) {
        var names = names(group.context(), statement).toList();
        names.stream().limit(1).flatMap(group::blocks).limit(2).forEach(block -> same.add(new Owner(block, Standing.KNOWING)));
        names.stream().flatMap(group::blocks).distinct().limit(MEANT).forEach(block -> knowing.add(new Owner(block, Standing.KNOWING)));
        group.all().values().stream().limit(2).forEach(block -> taking.add(new Owner(block, Standing.ALONE)));
      }
    }
    if (same.size() == 1 || !knowing.isEmpty()) {
      return same.size() == 1 ? List.copyOf(same) : knowing.subList(0, Math.min(MEANT, knowing.size()));
    }
    var outermost = taking.stream().filter(owner -> taking.stream().noneMatch(other -> other != owner && owner.block().isInside(other.block()))).toList();
    if (taking.size() > 1 && outermost.size() == 1) {
      return List.of(new Owner(outermost.getFirst().block(), Standing.AROUND));
    }
    return outermost.size() == 1 ? outermost : taking.isEmpty() ? absent(machine.takers(at, statement)) : List.of();
  }

  /// Blocks that nobody has opened, of the outermost of these contexts, by the names that the table gives them: those that a header alone opens from anywhere.
  private List<Owner> absent(List<String> takers) {
    var around = machine.entrance();
    var beginning = around.context().path() + ">";
    var outside = around.path().stream().map(key -> new Level(around.context(), key, around.words(), Optional.empty())).toList();
    var contexts = takers.stream().filter(path -> path.startsWith(beginning) && path.indexOf('>', beginning.length()) < 0 && machine.language().tries(path, around.context().path())).limit(MEANT)
        .flatMap(path -> machine.language().table().context(path).stream()).toList();
    var name = String.join(" or ", contexts.stream().map(context -> context.path().substring(beginning.length())).toList());
    return contexts.stream().map(context -> new Owner(new Block(Stream.concat(outside.stream(), Stream.of(new Level(context, name, NamePattern.parts(name, ' '), Optional.empty()))).toList()),
        Standing.ABSENT)).toList();
  }

  /// Whether no one can say which header the line waits for: more than one block may be meant, or one that nobody has opened.
  boolean unsaid(Frame at, Statement statement) {
    var found = owners(at, statement);
    return found.size() > 1 || found.stream().anyMatch(owner -> owner.standing() == Standing.AROUND || owner.absent());
  }

  /// The level that the headers of the block lead to from `at`: they are typed below the innermost open level that they share. Levels that the script opens nowhere have
  /// no opener.
  static Frame entered(Frame at, Block block) {
    var keys = block.levels().stream().map(Level::key).toList();
    var frame = at;
    while (frame.depth() > keys.size() || !frame.path().equals(keys.subList(0, frame.depth()))) {
      frame = frame.outer().orElseThrow();
    }
    for (var level : block.levels().subList(frame.depth(), keys.size())) {
      frame = frame.again(level.context(), level.key(), level.words(), level.opener());
    }
    return frame;
  }

  /// The line itself, and the entry that it is about.
  private Stream<String> names(Context context, Statement statement) {
    var words = switch (machine.match(context, statement)) {
      case Match.Leaf leaf when leaf.path().isEmpty() -> leaf.words();
      case Match.Leaf _, Match.Enter _, Match.None _ -> List.<String>of();
    };
    return words.isEmpty() ? Stream.empty() : names(context, words);
  }

  private static Stream<String> names(Context context, List<String> words) {
    return Stream.concat(Stream.of(String.join(" ", words)), Entries.name(context, words).stream());
  }

  private Map<String, Group> read(List<Step> steps, ConfigNode base) {
    var found = new LinkedHashMap<String, Group>();
    var blocks = new IdentityHashMap<Frame, String>();
    for (var step : steps) {
      switch (step.effect()) {
        case Effect.Enter _ -> place(found, blocks, step.landsIn());
        case Effect.Set(_, var words) when step.landsIn().opener().isPresent() -> {
          var place = place(found, blocks, step.landsIn());
          names(step.landsIn().context(), words).forEach(name -> found.get(step.landsIn().context().path()).has(name, place));
        }
        case Effect.Set _, Effect.Delete _, Effect.Leave _, Effect.Insert _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> { }
      }
    }
    read(found, machine.root().context(), List.of(), base);
    return found;
  }

  private void read(Map<String, Group> found, Context context, List<Level> outer, ConfigNode node) {
    for (var child : node.children().values()) {
      if (child.negated() || child.words().isEmpty()) {
        continue;
      }
      if (machine.language().table().match(context, child.words()) instanceof Match.Enter(var entered) && entered.size() == 1) {
        var inner = entered.getLast().context();
        var levels = Stream.concat(outer.stream(), Stream.of(new Level(inner, child.key(), child.words(), Optional.empty()))).toList();
        add(found, new Block(levels));
        read(found, inner, levels, child);
      } else if (!outer.isEmpty() && found.containsKey(context.path())) {
        var place = new Block(outer).place();
        names(context, child.words()).forEach(name -> found.get(context.path()).has(name, place));
      }
    }
  }

  private String place(Map<String, Group> found, Map<Frame, String> blocks, Frame frame) {
    return blocks.computeIfAbsent(frame, opened -> {
      var levels = new ArrayList<Level>();
      for (var level = opened; level.outer().isPresent(); level = level.outer().get()) {
        levels.addFirst(new Level(level.context(), level.key(), level.words(), level.opener()));
      }
      return add(found, new Block(List.copyOf(levels)));
    });
  }

  /// A block that the device enters from anywhere around it is kept: the others cannot be entered by their headers alone.
  private String add(Map<String, Group> found, Block block) {
    var levels = block.levels();
    var place = block.place();
    var group = found.computeIfAbsent(block.context().path(), _ -> new Group(block.context(), new LinkedHashMap<>(), new LinkedHashMap<>()));
    if (levels.size() > 1 && machine.language().tries(block.context().path(), levels.get(levels.size() - 2).context().path())) {
      group.all().putIfAbsent(place, block);
    }
    return place;
  }
}
