package org.holdpoint.analysis.command;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;

/// What a text makes itself and takes away afterwards: a database to try a restore in, a namespace for one test.
final class Made {

  /// Runbooks: what stands between the two lines takes as long as somebody wants, and others may use what was made meanwhile.
  private static final List<String> PASTED = List.of(".md", ".markdown", ".rst", ".adoc", ".asciidoc");

  private final List<Invocation> calls;
  /// The calls that make what a program takes away, looked for once.
  private final Map<Program, List<Invocation>> making = new IdentityHashMap<>();

  Made(List<Invocation> calls) {
    this.calls = calls;
  }

  /// Whether a call before `of` made all that it takes, by the same names and in the same place: rows `made` of the table say which calls make what the program takes away.
  boolean before(Invocation of, Program program, Verb verb, Targets targets) {
    return !program.made().isEmpty() && !targets.none() && PASTED.stream().noneMatch(of.at().file()::endsWith) && targets.given().stream().noneMatch(Made::pattern)
        && making.computeIfAbsent(program, this::making).stream().anyMatch(other -> other.at().compareTo(of.at()) < 0 && other.at().file().equals(of.at().file()) && (other.surely() || !of.surely()) && makes(other, of, program, verb, targets));
  }

  private List<Invocation> making(Program program) {
    return calls.stream().filter(call -> call.program().known().filter(name -> program.made().stream().anyMatch(one -> one.getFirst().equals(name))).isPresent() && fits(program, words(program, call))).toList();
  }

  private static List<String> words(Program program, Invocation call) {
    return Stream.concat(call.program().known().stream(), Call.of(program, call.words()).words().stream().map(Call::text)).toList();
  }

  private static boolean fits(Program program, List<String> words) {
    return program.made().stream().anyMatch(one -> one.size() <= words.size() && Stream.iterate(0, at -> at < one.size(), at -> at + 1).allMatch(at -> one.get(at).equals("*") || one.get(at).equals(words.get(at))));
  }

  private static boolean makes(Invocation made, Invocation of, Program program, Verb verb, Targets targets) {
    var call = Call.of(program, made.words());
    var words = words(program, made);
    return targets.given().stream().map(Call::text).allMatch(name -> words.contains(name) || words.contains("of=" + name) || call.options().stream().anyMatch(option -> option.value().equals(name)))
        && Scope.of(made, program, verb, call, Map.of()).equals(Scope.of(of, program, verb, Call.of(program, of.words()), Map.of()));
  }

  /// A word that may be several names.
  private static boolean pattern(Argument word) {
    return !word.quoted() && Call.text(word).indexOf('*') >= 0;
  }
}
