package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Value;
import org.holdpoint.language.shell.Around.Exits;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.language.shell.Node.Redirect;
import org.holdpoint.source.Span;

/// The commands of a script, gone through once with all that their words may be: ways that part are both taken, loops are gone through once and once more. Nothing is run.
final class Runner {

  /// (commands) After so many nothing more is gone into: functions that call each other many times.
  private static final int MOST = 100_000;
  /// (calls) Functions and texts inside each other.
  private static final int DEEPEST = 12;

  private final Invocations found;
  private final Calls calls = new Calls(this);
  private final Loops loops = new Loops(this);
  private final Choices choices = new Choices(this);
  private final Set<Node> called = Collections.newSetFromMap(new IdentityHashMap<>());
  /// The texts that functions are written in: what a trap or `eval` calls stands in another one.
  private final Map<Node, Source> homes = new IdentityHashMap<>();
  private int steps;
  private int depth;

  Runner(Invocations found) {
    this.found = found;
  }

  Invocations found() {
    return found;
  }

  /// All of a script (`surely`: it runs whenever the file around it does; `caller`: what calls it, where that is said; `ends`: what calls it ends when it fails), and then the functions that it defines and never calls.
  void script(Node script, Source source, boolean surely, Optional<String> caller, boolean ends) {
    var state = State.start();
    Options.first(source.text().lines().findFirst().orElse(""), state);
    var own = Around.of(source).maybe(surely);
    var around = caller.map(own::through).orElse(own);
    var end = run(script, state, around).either();
    Optional.of(script).filter(_ -> ends).ifPresent(whole -> found.failing(whole, around));
    Functions.in(script).stream().filter(function -> !called.contains(function.body()))
        .forEach(function -> function(function, new Outcome(end, end).apart().failed(), around.maybe(false)));
  }

  private void function(Node.Function function, State state, Around around) {
    state.forget("@");
    called.add(function.body());
    run(function.body(), state, around.called(around.source(), header(function, function.body(), around), new Exits()));
  }

  Outcome run(Node node, State state, Around around) {
    if (state.dead() || ++steps > MOST) {
      return Outcome.of(state);
    }
    return switch (node) {
      case Node.Simple simple -> calls.run(simple, state, around);
      case Node.Pipeline pipeline -> pipeline(pipeline, state, around);
      case Node.Chain chain -> choices.chain(chain, state, around);
      case Node.Sequence sequence -> sequence(sequence, state, around);
      case Node.Group group -> group.subshell() ? subshell(group.body(), state, around) : run(group.body(), state, around);
      case Node.If choice -> choices.choice(choice, state, around);
      case Node.ForEach loop -> loops.forEach(loop, state, around);
      case Node.ForCount loop -> loops.forCount(loop, state, around);
      case Node.While loop -> loops.whileLoop(loop, state, around);
      case Node.Case choice -> choices.choice(choice, state, around);
      case Node.Function function -> {
        state.define(function.name(), function.body());
        homes.put(function.body(), around.source());
        yield Outcome.of(state);
      }
      case Node.Test test -> new Conditions(state, around, this).test(test);
      case Node.Calculation calculation -> new Conditions(state, around, this).calculation(calculation.expression());
      case Node.Redirected redirected -> run(redirected.node(), state, around.fed(feed(redirected.redirects(), state, around).or(around::feed)).into(Outputs.files(redirected.redirects(), state, around, this))
          .reading(Outputs.readFiles(redirected.redirects(), state, around, this)));
    };
  }

  private Outcome sequence(Node.Sequence sequence, State state, Around whole) {
    var outcome = Outcome.of(state);
    var around = whole;
    for (var item : sequence.items()) {
      var before = outcome.either();
      if (before.dead()) {
        return Outcome.of(before);
      }
      if (item.background()) {
        run(item.node(), before.copy(), around.apart(around.repeated() instanceof Value.Absent ? around.apart() : around.repeated()));
        outcome = Outcome.of(before);
      } else {
        outcome = run(item.node(), before, around);
        if (stops(item.node(), outcome)) {
          found.failing(item.node(), around);
          outcome = Outcome.of(outcome.ok());
        }
      }
      // What stands behind `… || continue` is left out in some rounds.
      around = !(around.repeated() instanceof Value.Absent) && Functions.mayLeaveRound(item.node()) ? around.maybe(false) : around;
    }
    return outcome;
  }

  /// Whether a failure of a command ends the script: `set -e`, and the command is no list of choices (POSIX.1-2017 XCU 2.14 "set", `-e`).
  private static boolean stops(Node node, Outcome outcome) {
    return outcome.ok().stopsOnFailure() && !outcome.ok().dead() && (node instanceof Node.Simple || node instanceof Node.Test);
  }

  private Outcome subshell(Node body, State state, Around around) {
    run(body, state.copy(), around);
    return Outcome.of(state);
  }

  private Outcome pipeline(Node.Pipeline pipeline, State state, Around around) {
    if (pipeline.stages().size() == 1) {
      var outcome = run(pipeline.stages().getFirst(), state, around);
      return pipeline.negated() ? outcome.negated() : outcome;
    }
    var feed = around.feed();
    var answered = false;
    for (var stage : pipeline.stages()) {
      var fed = around.fed(feed);
      var inner = stage == pipeline.stages().getLast() ? fed : fed.through("|");
      var own = state.copy();
      feed = Optional.of(output(stage, own, answered ? inner.through("yes") : inner).orElseGet(() -> Texts.open("$(", true, around.source().place(stage.from()))));
      answered = Outputs.answers(stage, feed.get());
    }
    return Outcome.of(state);
  }

  static Outcome joined(List<Outcome> ends) {
    return ends.stream().map(Outcome::apart).reduce((one, other) -> new Outcome(State.join(one.ok(), other.ok()), State.join(one.failed(), other.failed()))).orElseThrow();
  }

  /// A function that is called, with its arguments. One that calls itself is not gone into again.
  Outcome call(Node.Simple call, Node body, List<Field> words, State state, Around around) {
    called.add(body);
    if (depth >= DEEPEST || steps > MOST) {
      return Outcome.of(state);
    }
    depth++;
    var before = state.held("@");
    var home = homes.getOrDefault(body, around.source());
    arguments(home.beside(around.source()) ? Held.given(words) : Held.list(words.stream().map(Field::texts).toList()), state);
    var exits = new Exits();
    var outcome = run(body, state, around.called(home, around.source().span(call.from(), call.to()), exits)).apart();
    depth--;
    var ok = Exits.joined(exits.ok, outcome.ok()).orElseThrow();
    var failed = Exits.joined(exits.failed, outcome.failed()).orElseThrow();
    List.of(ok, failed).forEach(end -> before.ifPresentOrElse(held -> arguments(held, end), () -> forget(end)));
    return new Outcome(ok, failed);
  }

  /// The arguments that the script or function has.
  static void arguments(Held given, State state) {
    forget(state);
    state.hold("@", given);
    var arguments = given.elements();
    for (var at = 0; at < Math.max(arguments.size(), 9); at++) {
      state.hold("" + (at + 1), Held.of(at < arguments.size() ? arguments.get(at) : Texts.EMPTY));
    }
    state.hold("#", Held.of(Texts.of("" + arguments.size(), 0)));
  }

  private static void forget(State state) {
    state.held("@").ifPresent(held -> {
      for (var at = 0; at < Math.max(held.elements().size(), 9); at++) {
        state.forget("" + (at + 1));
      }
    });
    state.forget("@");
    state.forget("#");
  }

  /// A text that another shell reads, in the place of a command.
  void inside(Source inner, State state, Around around) {
    if (depth >= DEEPEST) {
      return;
    }
    depth++;
    try {
      ShellSyntax.script(inner.text()).commands().ifPresent(node -> run(node, state, around.in(inner)));
    } catch (Misread wrong) {
      found.unknown("not read as shell: " + wrong.getMessage(), inner.span(Math.min(wrong.at(), inner.text().length()), Math.min(wrong.at() + 1, inner.text().length())), state, around);
    }
    depth--;
  }

  /// What a command writes, where that is known; it is gone through as well.
  Optional<Texts> output(Node node, State state, Around around) {
    var output = Outputs.of(node, state, around, this);
    run(node, state.copy(), around);
    return output;
  }

  /// The same for a text between backquotes.
  Optional<Texts> output(String text, int from, State state, Around around) {
    var places = new int[text.length()];
    for (var at = 0; at < places.length; at++) {
      places[at] = around.source().place(from) + 1 + at;
    }
    var inner = around.source().inside(text, places, List.of());
    if (depth >= DEEPEST) {
      return Optional.empty();
    }
    depth++;
    try {
      return ShellSyntax.script(text).commands().map(node -> output(node, state, around.in(inner))).orElse(Optional.of(Texts.EMPTY));
    } catch (Misread _) {
      return Optional.empty();
    } finally {
      depth--;
    }
  }

  /// The name of a file that a command writes or reads: not known, and never empty. What it writes may be read from it.
  Texts file(Optional<Node> body, State state, Around around, int at) {
    body.ifPresent(node -> run(node, state.copy(), around));
    return Texts.open("<(", false, at);
  }

  /// What a command reads by its redirections.
  Optional<Texts> feed(List<Redirect> redirects, State state, Around around) {
    var feed = Optional.<Texts>empty();
    for (var redirect : redirects) {
      var read = Outputs.read(redirect, state, around, this);
      feed = read.isPresent() ? read : feed;
    }
    return feed;
  }

  static Span header(Node whole, Node body, Around around) {
    return around.source().span(whole.from(), Math.max(whole.from() + 1, body.from()));
  }
}
