package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.source.Span;

/// What stands around a command.
/// @param source the text that it is in
/// @param surely whether it runs whenever the text runs to its end
/// @param repeated (times) how often the loops around it run it
/// @param pause (seconds) how long the loop waits
/// @param apart (runs) how many run at the same time
/// @param through what calls it
/// @param host where it runs, if not here
/// @param feed what it reads
/// @param header the loop or function that it stands in
/// @param unsaid whether this is a round of a loop of which nothing is said
/// @param exits where the ways out of the function and the loop around it meet
/// @param outputs files that what it writes goes to
record Around(Source source, boolean surely, Value<Long> repeated, Value<Long> pause, Value<Long> apart, List<String> through, Value<String> host, Optional<Texts> feed, Optional<Span> header, boolean unsaid,
    Exits exits, List<Field> outputs) {

  /// Ways out of the function (`return`) and of the loop (`break`, `continue`) around a command.
  static final class Exits {
    Optional<State> ok = Optional.empty();
    Optional<State> failed = Optional.empty();
    Optional<State> round = Optional.empty();

    static Optional<State> joined(Optional<State> one, State other) {
      return Optional.of(one.map(state -> State.join(state, other)).orElse(other));
    }
  }

  static Around of(Source source) {
    return new Around(source, true, new Value.Absent<>(), new Value.Absent<>(), new Value.Absent<>(), List.of(), new Value.Absent<>(), Optional.empty(), Optional.empty(), false, new Exits(), List.of());
  }

  Around in(Source inner) {
    return new Around(inner, surely, repeated, pause, apart, through, host, feed, header, unsaid, exits, outputs);
  }

  Around maybe(boolean sure) {
    return sure || !surely ? this : new Around(source, false, repeated, pause, apart, through, host, feed, header, unsaid, exits, outputs);
  }

  Around through(String caller) {
    var more = new ArrayList<>(through);
    more.add(caller);
    return new Around(source, surely, repeated, pause, apart, List.copyOf(more), host, feed, header, unsaid, exits, outputs);
  }

  /// Reading files, which `through` says like `< "$list"`.
  Around reading(List<Field> files) {
    var inner = this;
    for (var file : files) {
      inner = inner.through("< " + file.written());
    }
    return inner;
  }

  /// How `through` says that a variable takes what the call writes.
  static String into(String variable) {
    return variable + "=";
  }

  /// How it says that a loop takes a variable from another one, word by word.
  static String from(String variable, String other) {
    return variable + " in " + other;
  }

  Around on(Value<String> other) {
    return new Around(source, surely, repeated, pause, apart, through, other, feed, header, unsaid, exits, outputs);
  }

  Around fed(Optional<Texts> by) {
    return new Around(source, surely, repeated, pause, apart, through, host, by, header, unsaid, exits, outputs);
  }

  Around into(List<Field> files) {
    return files.isEmpty() ? this : new Around(source, surely, repeated, pause, apart, through, host, feed, header, unsaid, exits, Stream.concat(outputs.stream(), files.stream()).toList());
  }

  Around silent() {
    return new Around(source, surely, repeated, pause, apart, through, host, feed, header, true, exits, outputs);
  }

  Around apart(Value<Long> runs) {
    return new Around(source, surely, repeated, pause, runs, through, host, feed, header, unsaid, exits, outputs);
  }

  /// In a function that is called here.
  Around called(Source source, Span at, Exits exits) {
    return new Around(source, surely, repeated, pause, apart, through, host, feed, Optional.of(at), unsaid, exits, outputs);
  }

  /// In a loop.
  Around loop(Value<Long> times, Value<Long> waits, Span at, Exits exits) {
    return new Around(source, surely, times(times), waits instanceof Value.Absent ? pause : waits, apart, through, host, feed, Optional.of(at), unsaid, exits, outputs);
  }

  /// A loop in a loop runs as often as the two together.
  private Value<Long> times(Value<Long> inner) {
    return switch (repeated) {
      case Value.Absent<Long> _ -> inner;
      case Value.Unknown<Long> unknown -> unknown;
      case Value.Known<Long>(var outer, _) -> inner.map(times -> Math.min(times, Integer.MAX_VALUE) * Math.min(outer, Integer.MAX_VALUE));
    };
  }
}
