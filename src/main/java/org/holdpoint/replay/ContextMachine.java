package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Replays statements as the device would, driven by the table of its language. A step is a function of the level the session is at and the line alone.
public final class ContextMachine {

  /// How many contexts are looked for that take a rejected line: enough to name some, and to find one that it opens.
  private static final int TAKERS = 4;

  private final CliLanguage language;
  private final Frame root;
  private final Map<Statement, List<String>> takers = new IdentityHashMap<>();

  public ContextMachine(CliLanguage language) {
    this.language = language;
    this.root = Frame.root(language.table().root());
  }

  public CliLanguage language() {
    return language;
  }

  /// The operational root, where a session starts.
  public Frame root() {
    return root;
  }

  /// Takes the statements one by one, from the root (a transcript starts where its first prompt shows).
  public List<Step> run(List<Statement> statements) {
    var steps = new ArrayList<Step>(statements.size());
    var at = root;
    for (var statement : statements) {
      var step = step(at, statement);
      steps.add(step);
      at = step.after();
    }
    return List.copyOf(steps);
  }

  /// What the device does with one line when the session is at `at`.
  public Step step(Frame at, Statement statement) {
    return switch (statement.kind()) {
      case REMARK, BLANK, OUTPUT -> new Step(statement, at, at, new Effect.Nothing(), at);
      case UNREAD -> new Step(statement, at, at, new Effect.Unread(), at);
      case COMMAND -> command(statement.prompt().map(prompt -> shown(at, prompt, statement)).orElse(at), statement);
    };
  }

  /// Goes back to where the level was entered; at the root there is nothing to leave.
  public Frame close(Frame at) {
    return at.returnsTo().orElse(at);
  }

  /// A few contexts that take the line, in the order of the table.
  List<String> takers(Statement statement) {
    return takers.computeIfAbsent(statement, line -> language.table().contextsTaking(line.texts(), TAKERS));
  }

  private Step command(Frame at, Statement statement) {
    var words = statement.texts();
    var move = language.move(words);
    if (move.isPresent()) {
      return moved(at, statement, move.get());
    }
    for (var tried = Optional.of(statement.rooted() ? root : at); tried.isPresent(); tried = language.walksUp() ? tried.get().outer() : Optional.empty()) {
      var landed = land(at, tried.get(), statement, words);
      if (landed.isPresent()) {
        return landed.get();
      }
    }
    if (language.operational(words.getFirst())) {
      return new Step(statement, at, at, new Effect.Exec(), at);
    }
    var effect = takers(statement).isEmpty() ? new Effect.Unread() : new Effect.Rejected("no such command here");
    return new Step(statement, at, at, effect, at);
  }

  private Step moved(Frame at, Statement statement, Move move) {
    var after = switch (move) {
      case CLOSE -> close(at);
      case UP -> at.outer().orElse(at);
      case TOP -> root;
    };
    return new Step(statement, at, at, new Effect.Leave(at == after ? 0 : Math.max(1, at.depth() - after.depth())), after);
  }

  private Optional<Step> land(Frame at, Frame tried, Statement statement, List<String> words) {
    return switch (language.table().match(tried.context(), words, language.negation())) {
      case Match.None _ -> Optional.empty();
      case Match.Enter(var entered) -> {
        var inner = enter(tried, entered, statement, at);
        yield Optional.of(new Step(statement, at, inner, new Effect.Enter(entered.stream().map(ContextMachine.this::header).toList()), inner));
      }
      case Match.Leaf(var entered, var command, var rest, var negated) -> {
        var inner = enter(tried, entered, statement, at);
        yield Optional.of(new Step(statement, at, inner, leaf(inner, command, rest, negated), tried == at || statement.rooted() ? at : tried));
      }
    };
  }

  private Effect leaf(Frame inner, Command command, List<String> words, boolean negated) {
    var phase = language.phase(inner.context().path(), words);
    if (phase.isPresent() && !negated) {
      return new Effect.Commit(phase.get());
    }
    if (!inner.context().path().isEmpty() && language.operational(words.getFirst())) {
      return new Effect.Exec();
    }
    var key = key(inner.context(), command, words);
    return negated ? new Effect.Delete(key, words) : new Effect.Set(key, words);
  }

  private Frame enter(Frame outer, List<Match.Entered> entered, Statement statement, Frame from) {
    var frame = outer;
    for (var level : entered) {
      frame = frame.enter(level.context(), header(level), level.words(), statement, from);
    }
    return frame;
  }

  private String header(Match.Entered level) {
    return keyed(level.command(), level.words(), level.context().path());
  }

  private String key(Context context, Command command, List<String> words) {
    return keyed(command, words, context.path() + (context.path().isEmpty() ? "" : ">") + command.keyword());
  }

  /// The keyword in full, then the argument words that tell this entry from its siblings; what the header leaves out is filled in (`router` is `router Base`).
  private String keyed(Command command, List<String> words, String path) {
    var arguments = words.subList(1, words.size());
    var count = Math.min(Math.max(command.keyWords(), 0), arguments.size());
    var named = command.keyWords() > 0 && arguments.isEmpty() ? language.defaultKey(path) : arguments.subList(0, count);
    return Stream.concat(Stream.of(command.keyword()), named.stream()).collect(Collectors.joining(" "));
  }

  /// Where the prompt says the session is: the level the machine expects if the two agree, else one with the contexts the prompt shows.
  private Frame shown(Frame at, Statement.Prompt prompt, Statement statement) {
    for (var frame = Optional.of(at); frame.isPresent(); frame = frame.get().returnsTo()) {
      if (agrees(frame.get(), prompt.contexts())) {
        return frame.get();
      }
    }
    var frame = root;
    for (var shown : prompt.contexts()) {
      var inner = language.table().children(frame.context()).stream().filter(child -> Abbreviation.matches(shown, child.keyword())).findFirst();
      if (inner.isEmpty()) {
        return at;
      }
      var header = String.join(" ", Stream.concat(Stream.of(inner.get().keyword()), language.defaultKey(inner.get().path()).stream()).toList());
      frame = frame.enter(inner.get(), header, List.of(header.split(" ")), statement, frame);
    }
    return frame;
  }

  private static boolean agrees(Frame frame, List<String> contexts) {
    if (frame.depth() != contexts.size()) {
      return false;
    }
    var level = frame;
    for (var shown : contexts.reversed()) {
      if (!Abbreviation.matches(shown, level.context().keyword())) {
        return false;
      }
      level = level.outer().orElse(level);
    }
    return true;
  }
}
