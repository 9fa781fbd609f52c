package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.language.shell.Around.Exits;
import org.holdpoint.source.Span;

/// Loops: the body once, so that what it sets is known in the next round, and once more with that.
final class Loops {

  private final Runner runner;

  Loops(Runner runner) {
    this.runner = runner;
  }

  /// Made when a script counts.
  private static final class Counts {
    static final Pattern COUNTED = Pattern.compile("\\s*(\\w+)\\s*=\\s*(\\d{1,9})\\s*;\\s*\\1\\s*(<=?)\\s*(\\d{1,9})\\s*;\\s*(?:\\1\\+\\+|\\+\\+\\1|\\1\\s*\\+=\\s*1)\\s*");
  }

  Outcome forEach(Node.ForEach loop, State state, Around around) {
    var texts = new ArrayList<Text>();
    new Expansion(state, around, runner).fields(loop.values().orElse(List.of(arguments(loop)))).forEach(field -> field.texts().all().forEach(text -> texts.addAll(Expansion.split(text))));
    if (texts.isEmpty()) {
      return Outcome.of(state);
    }
    // A word that a command or a variable is taken apart into is never empty.
    var values = texts.stream().map(text -> text.known().isPresent() || !(text.pieces().size() == 1) || quotedOpen(loop) ? text : Text.open(Outputs.one(text.open().iterator().next()), false, place(text))).toList();
    var known = texts.stream().allMatch(text -> text.known().isPresent()) && !pattern(loop);
    var span = Runner.header(loop, loop.body(), around);
    Value<Long> times = loop.chosen() ? new Value.Absent<>() : known ? new Value.Known<>((long) texts.size(), span) : new Value.Unknown<>("its words are not known", span);
    var held = new Held(List.of(values.size() > Texts.MOST * 2 ? Texts.open(loop.name(), false, 0) : new Texts(values)), false, loop.chosen());
    var inner = loop.values().stream().flatMap(List::stream).flatMap(word -> word.parts().stream()).flatMap(part -> part instanceof Word.Variable variable ? Stream.of(variable.name()) : Stream.empty()).findFirst()
        .map(name -> around.through(Around.from(loop.name(), Expansion.bare(name)))).orElse(around);
    return rounds(loop.body(), Optional.empty(), state, inner, times, span, one -> one.hold(loop.name(), held));
  }

  private static boolean quotedOpen(Node.ForEach loop) {
    return loop.values().stream().flatMap(List::stream).anyMatch(Word::quoted);
  }

  /// Whether a word of the loop is a pattern of file names: what there is, is not known.
  private static boolean pattern(Node.ForEach loop) {
    return loop.values().stream().flatMap(List::stream).flatMap(word -> word.parts().stream()).anyMatch(part -> part instanceof Word.Literal(var text, _, var quoted) && !quoted && text.matches(".*[*?\\[].*"));
  }

  private static int place(Text text) {
    return text.pieces().getFirst() instanceof Text.Open(_, _, var at, _) ? at : 0;
  }

  private static Word arguments(Node.ForEach loop) {
    return new Word(List.of(new Word.Variable("@", "", Optional.empty(), loop.from(), loop.from() + 1, true)), loop.from(), loop.from() + 1);
  }

  Outcome forCount(Node.ForCount loop, State state, Around around) {
    var counted = Counts.COUNTED.matcher(loop.expression());
    var span = Runner.header(loop, loop.body(), around);
    if (!counted.matches()) {
      return rounds(loop.body(), Optional.empty(), state, around, new Value.Unknown<>("how often is not known", span), span, _ -> { });
    }
    var from = Long.parseLong(counted.group(2));
    var to = Long.parseLong(counted.group(4)) - (counted.group(3).equals("<") ? 1 : 0);
    var place = around.source().place(loop.from());
    var numbers = from > to ? List.<String>of() : Braces.range(from, to, 1, 0);
    var held = Held.of(numbers.isEmpty() ? Texts.open(counted.group(1), false, place) : new Texts(numbers.stream().map(number -> Text.of(number, place)).toList()));
    return rounds(loop.body(), Optional.empty(), state, around, new Value.Known<>(Math.max(0, to - from + 1), span), span, one -> one.hold(counted.group(1), held));
  }

  Outcome whileLoop(Node.While loop, State state, Around around) {
    var span = Runner.header(loop, loop.body(), around);
    Value<Long> times = new Value.Unknown<>("how often is not known", span);
    var lines = Outputs.reads(loop.asked()) ? around.feed().flatMap(Texts::known) : Optional.<String>empty();
    if (lines.isPresent()) {
      times = new Value.Known<>(lines.get().lines().count(), span);
    }
    if (waits(loop)) {
      runner.found().stop(loop.asked(), around);
    }
    return rounds(loop.body(), Optional.of(loop), state, around, times, span, _ -> { });
  }

  /// Whether it is only left when what it asks is answered with yes: `until CHECK; do sleep 60; done`, `while ! CHECK; do sleep 60; done`.
  private static boolean waits(Node.While loop) {
    var until = loop.negated() != (loop.asked() instanceof Node.Pipeline asked && asked.negated() || loop.asked() instanceof Node.Sequence all && all.items().size() == 1 && all.items().getFirst().node() instanceof Node.Pipeline one && one.negated());
    return until && !Functions.mayBreak(loop.body());
  }

  /// What each round begins with.
  private interface Round {

    void begin(State state);
  }

  private Outcome rounds(Node body, Optional<Node.While> loop, State state, Around around, Value<Long> times, Span header, Round round) {
    var waits = Outputs.pause(body, around.source());
    var first = around.unsaid() ? Optional.<State>empty() : Optional.of(round(body, loop, state.copy(), around.silent(), times, waits, header, round));
    var before = first.map(end -> State.join(state, end)).orElse(state);
    var skipped = before.copy();
    var end = round(body, loop, before, around, times, waits, header, round);
    return Outcome.of(times instanceof Value.Known<Long>(var many, _) && many > 0 ? end : State.join(end, skipped));
  }

  private State round(Node body, Optional<Node.While> loop, State state, Around around, Value<Long> times, Value<Long> waits, Span header, Round round) {
    var exits = new Exits();
    var inner = around.loop(times, waits, header, exits);
    round.begin(state);
    var asked = loop.map(one -> one.negated() ? runner.run(one.asked(), state, around).negated() : runner.run(one.asked(), state, around)).orElse(Outcome.of(state));
    var end = runner.run(body, asked.apart().ok(), inner).either();
    around.exits().ok = exits.ok.isPresent() ? Exits.joined(around.exits().ok, exits.ok.get()) : around.exits().ok;
    around.exits().failed = exits.failed.isPresent() ? Exits.joined(around.exits().failed, exits.failed.get()) : around.exits().failed;
    return exits.round.map(left -> State.join(end, left)).orElse(end);
  }
}
