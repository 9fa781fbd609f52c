package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.HeldBranch;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.StopCondition;
import org.holdpoint.fact.Fact;
import org.holdpoint.source.Span;

/// Checks that a text stops at before it goes on, or that part of it is behind, and which targets they are about: `until ceph osd safe-to-destroy osd.7; do sleep 60; done`.
final class Checks {

  private static final String PIPED = "|";
  private static final String STRICT = "errexit";

  /// A check, and what is behind it: all that follows in its file, or only what stands `within`.
  private record Gate(Span at, Span within) {

    boolean before(Span other) {
      return within.equals(at) ? at.file().equals(other.file()) && at.compareTo(other) < 0 : inside(other, within);
    }
  }

  private final Map<String, List<Gate>> byTarget = new HashMap<>();

  private Checks() {}

  /// The checks of a text: its questions, and calls whose failure stops it.
  static Checks of(List<Fact> facts, List<Invocation> calls, Looks looks) {
    var checks = new Checks();
    var questions = facts.stream().filter(fact -> fact instanceof StopCondition || fact instanceof HeldBranch).toList();
    var byLine = new HashMap<Integer, List<Fact>>();
    questions.forEach(fact -> lines(fact.at()).forEach(line -> byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(fact)));
    for (var call : calls) {
      var asked = byLine.getOrDefault(call.at().line(), List.of()).stream().filter(fact -> inside(call.at(), fact.at())).toList();
      for (var fact : asked) {
        if (looks.judges(call, call.through().contains(PIPED) || fact instanceof StopCondition stop && stop.asked().startsWith("["))) {
          checks.add(call, new Gate(fact.at(), fact instanceof HeldBranch ? fact.within() : fact.at()));
        }
      }
      if (asked.isEmpty() && call.surely() && call.strict().contains(STRICT) && !call.through().contains(PIPED) && looks.judges(call, false)) {
        checks.add(call, new Gate(call.at(), call.at()));
      }
    }
    return checks;
  }

  private void add(Invocation call, Gate gate) {
    call.words().stream().flatMap(word -> names(word).stream()).distinct().forEach(name -> byTarget.computeIfAbsent(name, _ -> new ArrayList<>()).add(gate));
  }

  /// Whether one of these targets is checked before a call is made.
  boolean before(Invocation of, Targets targets) {
    return !byTarget.isEmpty() && targets.given().stream().flatMap(word -> names(word).stream()).anyMatch(name -> byTarget.getOrDefault(name, List.of()).stream().anyMatch(gate -> gate.before(of.at())));
  }

  /// What a word names, whole and by the last part of it: `osd.7` is `7` as well, and `"osd.$ID"` is `$ID`.
  private static Set<String> names(Argument word) {
    var found = new LinkedHashSet<String>();
    word.open().stream().filter(name -> !name.startsWith("$(") && !name.startsWith("<")).map(name -> "$" + name).forEach(found::add);
    word.values().stream().filter(value -> !value.startsWith("-") || value.indexOf('=') > 0).forEach(value -> {
      found.add(value);
      Stream.of(value.split("[./:=]")).reduce((_, last) -> last).filter(last -> !last.isEmpty()).ifPresent(found::add);
    });
    return found;
  }

  private static Stream<Integer> lines(Span at) {
    return Stream.iterate(at.line(), line -> line + 1).limit(at.endLine() - at.line() + 1L);
  }

  private static boolean inside(Span inner, Span outer) {
    return inner.file().equals(outer.file()) && (inner.line() > outer.line() || inner.line() == outer.line() && inner.column() >= outer.column())
        && (inner.endLine() < outer.endLine() || inner.endLine() == outer.endLine() && inner.endColumn() <= outer.endColumn());
  }
}
