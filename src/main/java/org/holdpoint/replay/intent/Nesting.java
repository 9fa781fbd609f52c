package org.holdpoint.replay.intent;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.fact.ContextFact.Consequence;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Words;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// Statements in braces held against their columns, in a text that is indented like a device prints it: a statement that lies in one block and stands where the statements of another one
/// stand, which was closed just before it or is open around it. Braces that come in pairs say nothing of a brace beside its place.
final class Nesting {

  /// Of so many statements one may stand otherwise in a text that is indented regularly, and in a short one [#FEW] of all.
  private static final int REGULAR = 4;
  private static final int FEW = 2;

  /// A statement, the words that lead to it, and the block it lies in; the whole text, in which the outermost ones lie, is none and lies in none.
  private static final class Level {
    final Optional<Step> step;
    final List<String> words;
    final Optional<Level> block;
    /// Whether it stands at the beginning of its line.
    final boolean begins;
    /// Where the statements in it stand that begin a line, as long as all of them stand alike.
    Optional<Integer> alike = Optional.empty();
    boolean varied;
    /// What it is one of, or what lies around it, and the block that it was meant for.
    Optional<Stray> stray = Optional.empty();
    Optional<Level> meant = Optional.empty();

    Level(Optional<Step> step, List<String> words, Optional<Level> block, boolean begins) {
      this.step = step;
      this.words = words;
      this.block = block;
      this.begins = begins;
    }

    void shows(Level inner) {
      if (inner.begins) {
        varied |= alike.isPresent() && alike.get() != inner.column();
        alike = Optional.of(inner.column());
      }
    }

    /// Whether this level lies in `outer`, however deep.
    boolean liesIn(Level outer) {
      return block.filter(around -> around == outer || around.liesIn(outer)).isPresent();
    }

    boolean leadsTo(List<String> path) {
      return path.size() > words.size() && path.subList(0, words.size()).equals(words);
    }

    Span at() {
      return step.orElseThrow().statement().at();
    }

    int line() {
      return step.map(each -> each.statement().line()).orElse(0);
    }

    int column() {
      return step.map(each -> each.statement().indent()).orElse(0);
    }

    String place() {
      return words.isEmpty() ? "the top" : String.join(" ", words);
    }

    /// The words without those of the blocks around it.
    String own() {
      return String.join(" ", words.subList(block.map(around -> around.words.size()).orElse(0), words.size()));
    }
  }

  /// Statements that stand where those of the block `meant` stand, which was `closed` too early, or lies around one that was closed too late.
  private record Stray(Level first, Level meant, boolean closed, List<Level> lines) {

    /// The block that was left too early, or too late.
    Level header() {
      var block = meant;
      if (!closed) {
        for (block = first.block.orElseThrow(); block.block.orElseThrow() != meant; block = block.block.orElseThrow()) { }
      }
      return block;
    }
  }

  private final Subject subject;
  private final ConfigNode base;
  private final List<Level> levels;
  private final int usual;
  private final int outermost;
  private final List<Stray> strays = new ArrayList<>();

  private Nesting(Subject subject, ConfigNode base, List<Level> levels) {
    this.subject = subject;
    this.base = base;
    this.levels = levels;
    this.usual = usual(levels);
    this.outermost = levels.isEmpty() ? 0 : levels.getFirst().column();
  }

  /// What lies in another block than its column shows, one fact a cause. `base` is the configuration before.
  static List<MisplacedLine> facts(Subject subject, List<Step> steps, ConfigNode base) {
    var nesting = new Nesting(subject, base, levels(steps));
    if (nesting.usual == 0) {
      return List.of();
    }
    nesting.look();
    var unbalanced = steps.stream().map(Step::statement).filter(statement -> statement.kind() == Statement.Kind.UNBALANCED).toList();
    return nesting.strays.stream().map(stray -> nesting.fact(stray, unbalanced)).toList();
  }

  /// Whether the line is a statement in braces: nobody has typed the word before the names of the blocks around it (`set`), which stands for the whole.
  static boolean nested(Step step) {
    var statement = step.statement();
    return switch (statement.kind()) {
      // A plain line begins with its first word and ends with its last.
      case COMMAND -> !(statement.words() instanceof Words) && statement.prompt().isEmpty() && statement.words().size() > 1 && statement.words().getFirst().at().equals(statement.at());
      case UNBALANCED -> !Balance.surplus(statement);
      case REMARK, BLANK, OUTPUT, UNREAD -> false;
    };
  }

  private static List<Level> levels(List<Step> steps) {
    var levels = new ArrayList<Level>();
    var open = new ArrayDeque<Level>();
    open.push(new Level(Optional.empty(), List.of(), Optional.empty(), true));
    for (var step : steps) {
      if (nested(step)) {
        var words = path(step.statement());
        while (open.size() > 1 && !open.peek().leadsTo(words)) {
          open.pop();
        }
        var level = new Level(Optional.of(step), words, Optional.of(open.peek()), levels.isEmpty() || levels.getLast().line() != step.statement().line());
        open.peek().shows(level);
        levels.add(level);
        open.push(level);
      }
    }
    return levels;
  }

  private static List<String> path(Statement statement) {
    return statement.kind() == Statement.Kind.COMMAND && statement.leading() == 0 ? statement.texts().subList(1, statement.words().size()) : statement.texts();
  }

  /// By how many columns lines are usually indented more than those before them; 0 where many statements stand otherwise in their block.
  private static int usual(List<Level> levels) {
    var deeper = new HashMap<Integer, Integer>();
    for (var i = 1; i < levels.size(); i++) {
      deeper.merge(levels.get(i).column() - levels.get(i - 1).column(), 1, Integer::sum);
    }
    var usual = deeper.entrySet().stream().filter(entry -> entry.getKey() > 0).max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
    var inside = levels.stream().filter(level -> level.begins && level.block.flatMap(block -> block.step).isPresent()).toList();
    var others = inside.stream().filter(level -> level.column() != level.block.orElseThrow().column() + usual).count();
    return others <= FEW || others * REGULAR <= inside.size() ? usual : 0;
  }

  private void look() {
    Deque<Level> open = new ArrayDeque<>();
    var closed = List.<Level>of();
    for (var level : levels) {
      var left = new ArrayList<Level>();
      while (!open.isEmpty() && open.peek() != level.block.orElseThrow()) {
        left.add(open.pop());
      }
      closed = left.isEmpty() ? closed : left;
      level.stray = level.block.flatMap(block -> block.stray);
      level.meant = level.block.flatMap(block -> block.meant);
      if (level.begins && level.column() != inside(level.block.orElseThrow()) && !besideItsHeader(level, level.block.orElseThrow())) {
        elsewhere(level, closed);
      }
      level.stray.ifPresent(stray -> stray.lines().add(level));
      open.push(level);
    }
  }

  /// Where the statements of a block stand.
  private int inside(Level block) {
    return block.step.isEmpty() ? outermost : block.alike.filter(column -> !block.varied && column > block.column()).orElse(block.column() + usual);
  }

  /// Whether nobody has indented the plain statements of the block.
  private static boolean besideItsHeader(Level level, Level block) {
    return level.column() == block.column() && !block.varied && level.alike.isEmpty();
  }

  /// Lines that stand alike in one block come of one brace; so do those of the blocks around one that was closed too early.
  private void elsewhere(Level level, List<Level> closed) {
    var early = level.column() > inside(level.block.orElseThrow());
    var last = strays.isEmpty() ? Optional.<Stray>empty() : Optional.of(strays.getLast());
    var again = last.filter(stray -> stray.first().block.equals(level.block) && stray.first().column() == level.column());
    level.meant = again.map(Stray::meant).or(() -> early ? closed.stream().filter(block -> inside(block) == level.column()).findFirst() : around(level));
    level.stray = level.meant.map(block -> again.or(() -> last.filter(stray -> early && stray.closed() && stray.meant().liesIn(block))).orElseGet(() -> stray(level, block, early)));
  }

  private Stray stray(Level level, Level meant, boolean early) {
    var stray = new Stray(level, meant, early, new ArrayList<>());
    strays.add(stray);
    return stray;
  }

  private Optional<Level> around(Level level) {
    for (var block = level.block.orElseThrow().block; block.isPresent(); block = block.get().block) {
      if (inside(block.get()) == level.column()) {
        return block;
      }
    }
    return Optional.empty();
  }

  private MisplacedLine fact(Stray stray, List<Statement> unbalanced) {
    var first = stray.first();
    var header = stray.header();
    var cause = stray.closed() ? "surplus" : "unclosed";
    var consequences = stray.lines().stream()
        .map(line -> new Consequence(line.at(), line.own(), line.step.orElseThrow().effect().word(), line.block.orElseThrow().place(), line.meant.orElseThrow().place())).toList();
    var rejected = (int) consequences.stream().filter(consequence -> consequence.effect().equals("rejected")).count();
    var evidence = new ArrayList<String>();
    evidence.add(Sign.INDENTATION.word());
    if (unbalanced.stream().anyMatch(brace -> stray.closed() ? Balance.surplus(brace) && brace.line() >= first.line() : brace.at().equals(header.at()))) {
      evidence.add("brace");
    }
    if (rejected > 0) {
      evidence.add(Sign.REJECTED.word());
    }
    if (stood(stray.meant(), first)) {
      evidence.add(Sign.BASE.word());
    }
    return new MisplacedLine(Key.of(subject, "misplaced-line", cause, header.place(), first.place()), first.at(), header.at(), cause, first.own(), first.block.orElseThrow().place(),
        stray.meant().place(), header.own(), header.at(), header.at(), List.copyOf(evidence), consequences, consequences.size() - rejected, rejected, 0, List.of());
  }

  /// Whether the configuration before has the statement in the block that it was meant for, and not where it lies.
  private boolean stood(Level meant, Level statement) {
    var step = statement.step.orElseThrow();
    return step.effect() instanceof Effect.Set(var key, var words) && meant.step.filter(block -> block.effect() instanceof Effect.Enter && has(block.landsIn(), key, words)).isPresent()
        && !has(step.landsIn(), key, words);
  }

  private boolean has(Frame block, String key, List<String> words) {
    return block.in(base).flatMap(node -> node.child(key)).filter(node -> node.words().equals(words)).isPresent();
  }
}
