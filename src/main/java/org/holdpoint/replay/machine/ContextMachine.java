package org.holdpoint.replay.machine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Command;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.table.Jump;
import org.holdpoint.replay.table.Match;
import org.holdpoint.replay.table.Matches;

/// Replays statements as the device would, driven by the table of its language. A step is a function of the level the session is at and the line alone.
public final class ContextMachine {

  /// Of a text of more statements little is kept of each.
  private static final int LONG = 1 << 14;
  /// How many contexts are looked for that take a rejected line: enough to name some, and to find the one that it was meant to open.
  private static final int TAKERS = 16;

  /// What runs an EXEC command in a mode of the configuration.
  private static final String BEFORE_EXEC = "do";
  /// How many levels may be open one inside the other; a line that goes deeper is unread. The deepest context of a real table is 10 levels down (SR OS 16.0), so that
  /// only text that no device wrote meets this, and whoever walks a configuration may recurse.
  public static final int DEEPEST = 100;

  private final CliLanguage language;
  private final Separators separators;
  private final Frame root;
  /// (lines) What stands before a script is no longer.
  private static final int PREFACE = 60;

  private final Frame entrance;
  private final Moves moves;
  private final Matches matches;
  private final Map<Statement, List<String>> takers = new IdentityHashMap<>();
  private final TakenLines taken = new TakenLines();
  private final Prompted prompted;

  public ContextMachine(CliLanguage language) {
    this(language, Separators.none());
  }

  /// The machine that takes the lines of a configuration that a device printed.
  public static ContextMachine printed(CliLanguage language, List<Statement> statements) {
    return new ContextMachine(language, Separators.of(language, statements));
  }

  private ContextMachine(CliLanguage language, Separators separators) {
    this.language = language;
    this.separators = separators;
    this.root = Frame.root(language.table().root());
    this.entrance = entered(language, root);
    this.moves = new Moves(language, root, entrance);
    this.matches = new Matches(language.table());
    this.prompted = new Prompted(language, root);
  }

  /// The level that the language's entrance leads to; the root where it has none.
  private static Frame entered(CliLanguage language, Frame root) {
    return language.table().match(root.context(), language.entrance()) instanceof Match.Enter(var levels)
        ? root.start(levels.getLast().context(), levels.getLast().command().keyword(), levels.getLast().words()) : root;
  }

  public CliLanguage language() {
    return language;
  }

  /// The operational root, where a session starts.
  public Frame root() {
    return root;
  }

  /// The level at which the configuration begins: the root, where no line enters it.
  public Frame entrance() {
    return entrance;
  }

  /// Where a text starts: at the root, or in the configuration, when the first of its commands is none of the root's. A command that both take says nothing (`debug` of FRR).
  public Frame start(List<Statement> statements) {
    if (entrance == root) {
      return Fragment.start(language, root, statements).orElse(root);
    }
    var commands = statements.stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND).dropWhile(this::everywhere).limit(PREFACE).toList();
    return commands.isEmpty() || takes(root, commands.getFirst()) || !takes(entrance, commands.getFirst()) && entersLater(commands) ? root : entrance;
  }

  /// Whether the first line that says anything, behind those that nothing takes (the head of a work order), enters the configuration.
  private boolean entersLater(List<Statement> commands) {
    return commands.stream().filter(statement -> takes(entrance, statement) || language.table().match(root.context(), statement.texts()) instanceof Match.Enter).findFirst().filter(statement -> !takes(entrance, statement)).isPresent();
  }

  /// Whether the root takes the line without entering anything, and the configuration takes it too; an operational command that no table has is one.
  private boolean everywhere(Statement statement) {
    return language.operational(statement.texts().getFirst()) && !takes(root, statement) && !takes(entrance, statement) || language.table().match(root.context(), statement.texts()) instanceof Match.Leaf && takes(entrance, statement);
  }

  private boolean takes(Frame frame, Statement statement) {
    return language.move(statement.texts()).isPresent() || !(language.table().match(frame.context(), statement.texts()) instanceof Match.None);
  }

  /// Whether a text has so many statements that what is kept of each is to take little room, and be made again whenever it is asked for.
  public static boolean sparing(int statements) {
    return statements > LONG;
  }

  /// Takes the statements one by one, from where they start (a transcript where its first prompt shows).
  public List<Step> run(List<Statement> statements) {
    var steps = sparing(statements.size()) && !language.severalOnALine() ? new LongSteps(statements) : new ArrayList<Step>(statements.size());
    var at = start(statements);
    for (var statement : statements) {
      steps.addAll(Several.steps(this, at, statement));
      at = steps.getLast().after();
    }
    return Collections.unmodifiableList(steps);
  }

  /// What the device does with one line when the session is at `at`.
  public Step step(Frame at, Statement statement) {
    return switch (statement.kind()) {
      case REMARK, BLANK, OUTPUT -> new Step(statement, at, at, Effect.Nothing.NOTHING, at);
      case UNREAD, UNBALANCED -> new Step(statement, at, at, new Effect.Unread(), at);
      case COMMAND -> command(statement.prompt().map(prompt -> prompted.shown(at, prompt, statement)).orElseGet(() -> separated(at, statement)), statement);
    };
  }

  /// Where the session is after a mark between blocks: outside of those that it ends, as far out as the line is taken; where nothing takes it, outside of all of them.
  private Frame separated(Frame at, Statement statement) {
    var levels = separators.before(at, statement);
    return levels.size() < 2 ? at : levels.stream().filter(level -> takes(level, statement)).findFirst().orElse(levels.getFirst());
  }

  /// Back to where the level was entered; at the root there is nothing to leave.
  public Frame close(Frame at) {
    return Moves.close(at);
  }

  /// A few contexts that take the line, those first that are nearest to where it was rejected first; of a line that enters contexts on its way, those that take its rest.
  public List<String> takers(Frame at, Statement statement) {
    return takers.computeIfAbsent(statement, line -> {
      var whole = language.table().contextsTaking(line.texts(), at.context().path(), TAKERS);
      return !whole.isEmpty() ? whole
          : jump(at, line).map(jump -> language.table().contextsTaking(jump.rest(), jump.context().path(), TAKERS)).orElse(List.of());
    });
  }

  private Optional<Jump> jump(Frame at, Statement statement) {
    return language.table().jump(from(at, statement).context(), statement.texts());
  }

  /// Whether the line is one that closes a block, shortened or in full.
  public boolean closes(Statement statement) {
    return statement.kind() == Statement.Kind.COMMAND && (language.closes(statement.texts()) || statement.texts().size() <= CliLanguage.LONGEST_MOVE && language.move(statement.texts())
        .or(() -> match(root.context(), statement) instanceof Match.Leaf leaf && leaf.path().isEmpty() && !leaf.negated() ? language.move(leaf.inFull()) : Optional.empty())
        .filter(move -> move == Move.CLOSE).isPresent());
  }

  /// What the table says of the line in a context.
  public Match match(Context context, Statement statement) {
    return matches.of(context, statement);
  }

  /// What the device does with a line that is a command, whatever prompt stands before it.
  public Step command(Frame at, Statement statement) {
    var move = language.move(statement.texts());
    if (move.isPresent()) {
      return moves.step(at, statement, move.get());
    }
    // Written in full it is no short form of another word (`domain`).
    if (at != root && statement.texts().getFirst().equals(BEFORE_EXEC) && language.operational(BEFORE_EXEC)) {
      return new Step(statement, at, at, new Effect.Exec(), at);
    }
    var from = from(at, statement);
    var landed = landed(at, from, statement);
    if (landed.isPresent()) {
      taken.add(statement);
      return landed.get().landsIn().depth() > DEEPEST ? new Step(statement, at, at, new Effect.Unread(), at) : landed.get();
    }
    if (language.operational(statement.texts().getFirst())) {
      return new Step(statement, at, at, new Effect.Exec(), at);
    }
    return Undescribed.step(at, from, statement, refused(at, statement));
  }

  private Optional<Step> landed(Frame at, Frame from, Statement statement) {
    var arranged = Arranging.step(this, at, from, statement);
    if (arranged.isPresent()) {
      return arranged;
    }
    return tried(at, from, statement, true).or(() -> tried(at, from, statement, false));
  }

  /// A line that nothing takes here: rejected if some context knows it; unread if none does, or where the block itself is unknown.
  private Effect refused(Frame at, Statement statement) {
    if (!at.context().known() || !taken.contains(statement) && takers(at, statement).isEmpty() || Undescribed.loose(this, from(at, statement), statement)) {
      return new Effect.Unread();
    }
    var from = from(at, statement);
    var jump = jump(at, statement);
    if (!jump.map(Jump::context).orElse(from.context()).complete() && !(jump.isEmpty() && Outside.leads(this, entrance, from, statement))) {
      return new Effect.Unread();
    }
    var here = match(from.context(), statement) instanceof Match.None(var keywordKnownHere) && keywordKnownHere ? "its arguments do not fit here" : "no such command here";
    return new Effect.Rejected(jump.map(reached -> reached.because(from)).orElse(here));
  }

  /// The level that a line is typed at: a rooted one at the level that the entrance leads to.
  Frame from(Frame at, Statement statement) {
    return !statement.rooted() ? at : at.depth() < entrance.depth() ? entrance : at.outer(at.depth() - entrance.depth());
  }

  /// What the first level does that takes the line: the current one, then those around it that the device tries. A level that has the keyword in full goes before one that
  /// takes it as a shortened one (a saved configuration has no closing lines, and is loaded line by line: `key chain B` after the block of a key is no `key-string`).
  private Optional<Step> tried(Frame at, Frame from, Statement statement, boolean spelled) {
    for (var tried = Optional.of(from); tried.isPresent(); tried = tried.get().outer()) {
      var context = tried.get().context();
      if ((!spelled || spells(context, statement.texts())) && (tried.get() == from || tries(from.context(), context, statement))) {
        var landed = land(at, tried.get(), statement);
        if (landed.isPresent()) {
          return landed;
        }
      }
    }
    return Optional.empty();
  }

  private boolean tries(Context context, Context outer, Statement statement) {
    return language.tries(context.path(), outer.path()) && (language.triesNegated() || !language.table().negates(statement.texts().getFirst()));
  }

  /// Whether the context has the keyword of the line in full.
  boolean spells(Context context, List<String> words) {
    return context.spells(words.get(words.size() > 1 && language.table().negates(words.getFirst()) ? 1 : 0));
  }

  private Optional<Step> land(Frame at, Frame tried, Statement statement) {
    return switch (match(tried.context(), statement)) {
      case Match.None _ -> Optional.empty();
      case Match.Enter(var entered) -> {
        var inner = enter(tried, entered, statement, statement.rooted() ? at : tried);
        var effect = operational(inner) ? new Effect.Exec() : new Effect.Enter(List.copyOf(inner.path().subList(inner.depth() - entered.size(), inner.depth())));
        yield Optional.of(new Step(statement, at, inner, effect, statement.verb() == Statement.Verb.SET || separators.alone(statement) ? at : inner));
      }
      case Match.Leaf _ when statement.verb() == Statement.Verb.EDIT -> Optional.empty();
      case Match.Leaf leaf when leaf.command().closes() && !leaf.negated() -> Optional.of(Moves.left(at, tried, statement));
      case Match.Leaf leaf when leaf.path().isEmpty() && language.move(leaf.inFull()).isPresent() ->
          leaf.negated() ? Optional.empty() : Optional.of(moves.step(at, statement, language.move(leaf.inFull()).get()));
      case Match.Leaf leaf when leaf.negated() && language.runs(leaf.path().isEmpty() ? tried.context().path() : leaf.path().getLast().context().path(), leaf.command().keyword()) -> Optional.empty();
      case Match.Leaf leaf -> {
        var inner = enter(tried, leaf.path(), statement, statement.rooted() ? at : tried);
        var effect = effect(inner, leaf);
        var ended = effect instanceof Effect.Commit && language.editEndsSession();
        yield Optional.of(new Step(statement, at, inner, effect, ended ? root : tried == at || statement.rooted() ? at : tried));
      }
    };
  }

  private Effect effect(Frame inner, Match.Leaf leaf) {
    var phase = language.phase(inner.context().path(), leaf.inFull());
    if (phase.isPresent() && !leaf.negated()) {
      return new Effect.Commit(phase.get());
    }
    if (inner == root || language.runs(inner.context().path(), leaf.command().keyword()) || operational(inner)) {
      return new Effect.Exec();
    }
    var key = keyed(inner, leaf.words().getFirst(), leaf.key(), leaf.negated());
    return leaf.negated() ? new Effect.Delete(key, leaf.words()) : new Effect.Set(key, leaf.words());
  }

  /// Whether a level lies below an operational command, and not in the configuration (`admin`).
  private boolean operational(Frame frame) {
    return language.operational(frame.context().outermost());
  }

  Frame enter(Frame outer, List<Match.Entered> entered, Statement statement, Frame from) {
    var frame = outer;
    for (var level : entered) {
      frame = frame.enter(level.context(), keyed(frame, level.words().getFirst(), level.key(), false), level.words(), statement, from);
    }
    return frame;
  }

  /// The keyword in full, then the words that tell this entry from its siblings, as the device names it.
  String keyed(Frame in, String keyword, List<String> key, boolean negated) {
    return String.join(" ", language.identity(in.context().path(), Command.line(keyword, key), negated));
  }

  /// Whether the session may be at that level when the line is typed: its prompt, if it has one, shows the same.
  public boolean shows(Frame frame, Statement statement) {
    return statement.prompt().map(prompt -> Prompted.agrees(frame, prompt.contexts())).orElse(true);
  }
}
