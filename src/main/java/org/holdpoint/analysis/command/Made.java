package org.holdpoint.analysis.command;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.Value;

/// What a text makes itself and takes away afterwards: a database to try a restore in, a namespace for one test, a stack, a whole cluster.
final class Made {

  /// Runbooks: what stands between the two lines takes as long as somebody wants, and others may use what was made meanwhile.
  private static final List<String> PASTED = List.of(".md", ".markdown", ".rst", ".adoc", ".asciidoc");

  private static final Set<String> MOVES = Set.of("cd", "pushd", "popd");
  private static final Set<String> PLACES = Set.of("host", "context", "cluster");
  /// How a text says that it means the machine that it runs on; a scope that is not said is empty.
  private static final Set<String> HERE = Set.of("", "localhost", "127.0.0.1", "::1");

  private final List<Invocation> calls;
  /// The calls that make what a program takes away, looked for once.
  private final Map<Program, List<Invocation>> making = new IdentityHashMap<>();
  /// The calls that make all that a program takes away where it is given no targets.
  private final Map<Program, List<Invocation>> whole = new IdentityHashMap<>();
  /// The calls that set up the place in which a program works.
  private final Map<Program, List<Invocation>> setting = new IdentityHashMap<>();

  Made(List<Invocation> calls) {
    this.calls = calls;
  }

  /// Whether a call before `of` made all that it takes, by the same names and in the same place: rows `made` of the table say which calls make what the program takes away.
  boolean before(Invocation of, Program program, Verb verb, Targets targets) {
    if (targets.none()) {
      return !program.whole().isEmpty() && whole.computeIfAbsent(program, _ -> calling(program, program.whole())).stream().anyMatch(other -> first(other, of) && !elsewhere(other, of, program) && makes(other, of, program, verb, targets));
    }
    return !program.made().isEmpty() && targets.given().stream().noneMatch(Made::pattern)
        && making.computeIfAbsent(program, _ -> calling(program, program.made())).stream().anyMatch(other -> first(other, of) && makes(other, of, program, verb, targets));
  }

  /// Whether a call before `of` set up the place in which it works, rows `around`: a cluster on the machine that the text runs on. `scope` is what `of` says of its place.
  boolean around(Invocation of, Program program, List<String> scope) {
    return !program.around().isEmpty() && of.host() instanceof Value.Absent<String> && scope.stream().filter(one -> PLACES.contains(one.substring(0, one.indexOf('=')))).allMatch(one -> HERE.contains(one.substring(one.indexOf('=') + 1)))
        && setting.computeIfAbsent(program, _ -> calling(program, program.around())).stream().anyMatch(other -> first(other, of));
  }

  /// Whether the text is a runbook, which people read and paste from.
  static boolean pasted(String file) {
    return PASTED.stream().anyMatch(file::endsWith);
  }

  /// Whether the text goes to another folder or state between two calls.
  private boolean elsewhere(Invocation one, Invocation other, Program program) {
    var from = one.at().compareTo(other.at()) < 0 ? one.at() : other.at();
    var to = from == one.at() ? other.at() : one.at();
    return calls.stream().filter(call -> call.at().file().equals(from.file()) && call.at().compareTo(from) > 0 && call.at().compareTo(to) < 0)
        .anyMatch(call -> call.program().known().filter(MOVES::contains).isPresent() || program.states().stream().anyMatch(state -> Words.taken(program, List.of(state.words()), Call.of(program, call.words()).words()).isPresent()));
  }

  /// A call that stands before another, in a text that runs by itself; what is left for the end of the text stands behind all.
  private static boolean first(Invocation other, Invocation of) {
    return (other.at().compareTo(of.at()) < 0 || of.through().contains("trap")) && other.at().file().equals(of.at().file()) && (other.surely() || !of.surely()) && !pasted(of.at().file());
  }

  private List<Invocation> calling(Program program, List<List<String>> rows) {
    return calls.stream().filter(call -> call.program().known().filter(name -> rows.stream().anyMatch(one -> one.getFirst().equals(name))).isPresent() && fits(rows, words(program, call))).toList();
  }

  private static List<String> words(Program program, Invocation call) {
    return Stream.concat(call.program().known().stream(), Call.of(program, call.words()).words().stream().map(Call::text)).toList();
  }

  /// The words of a row without the options that name what is made.
  private static List<String> words(List<String> row) {
    return row.stream().filter(word -> !word.startsWith("-")).toList();
  }

  private static boolean fits(List<List<String>> rows, List<String> words) {
    return rows.stream().map(Made::words).anyMatch(one -> one.size() <= words.size() && Stream.iterate(0, at -> at < one.size(), at -> at + 1).allMatch(at -> one.get(at).equals("*") || one.get(at).equals(words.get(at))));
  }

  private static boolean makes(Invocation made, Invocation of, Program program, Verb verb, Targets targets) {
    var call = Call.of(program, made.words());
    var words = words(program, made);
    var by = program.made().stream().filter(one -> fits(List.of(one), words)).flatMap(List::stream).filter(word -> word.startsWith("-")).toList();
    return targets.given().stream().map(Call::text).allMatch(name -> by.isEmpty() && (words.contains(name) || words.contains("of=" + name)) || call.options().stream().filter(option -> by.isEmpty() || by.contains(option.name())).anyMatch(option -> named(name, option.value())))
        && Scope.of(made, program, verb, call, Map.of()).equals(Scope.of(of, program, verb, Call.of(program, of.words()), Map.of()));
  }

  /// Whether an option names it, with or without what it lies in: `-n snap` of `/dev/vg0/snap`.
  private static boolean named(String name, String value) {
    return value.equals(name) || !value.isEmpty() && name.endsWith("/" + value);
  }

  /// A word that may be several names.
  private static boolean pattern(Argument word) {
    return !word.quoted() && Call.text(word).indexOf('*') >= 0;
  }
}
