package org.holdpoint.analysis.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdpoint.fact.CommandFact.Argument;

/// What a call does: its program and verb, its words, how many of them are the verb's, and how the table calls it.
record Deed(Program program, Verb verb, Call call, int taken, String name) {

  /// What a program does that is called with these words; nothing where no row of the table fits.
  static Optional<Deed> of(Program program, String name, List<Argument> words) {
    var call = Call.of(program, words);
    for (var verb : program.verbs()) {
      var taken = Words.taken(program, verb.words(), call.words());
      if (taken.isPresent() && (verb.with().isEmpty() || verb.with().stream().anyMatch(call::has)) && verb.without().stream().noneMatch(call::has)) {
        return Optional.of(new Deed(program, verb, call, taken.getAsInt(), name(name, verb, call, taken.getAsInt())));
      }
    }
    return Optional.empty();
  }

  /// The program with the words of its verb, without those that are what it works on: another target makes no other operation.
  private static String name(String program, Verb verb, Call call, int taken) {
    return program + IntStream.range(0, taken).filter(at -> verb.targets().stream().noneMatch(place -> place.where().equals("word:" + at))).mapToObj(at -> " " + Call.text(call.words().get(at))).collect(Collectors.joining());
  }
}
