package org.holdpoint.analysis.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.LockDropped;
import org.holdpoint.fact.CommandFact.WayBackDropped;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// What held a call back or would have put something back before the change, and is gone: locks, traps, jobs for later.
final class Dropped {

  private static final String LOCK = "flock";
  private static final String TRAP = "trap";
  private static final String CLOCK = "at";

  private Dropped() {}

  static List<Fact> of(List<Invocation> was, List<Invocation> now) {
    var locked = was.stream().filter(call -> call.through().contains(LOCK)).toList();
    var later = was.stream().filter(call -> call.through().contains(TRAP) || call.through().contains(CLOCK)).toList();
    return locked.isEmpty() && later.isEmpty() ? List.of() : Stream.of(locks(locked, now), waysBack(later, now)).flatMap(List::stream).toList();
  }

  private static List<Fact> locks(List<Invocation> was, List<Invocation> now) {
    var still = now.stream().filter(call -> call.through().contains(LOCK)).map(Dropped::program).collect(Collectors.toSet());
    var before = was.stream().filter(call -> !still.contains(program(call))).collect(Collectors.toMap(Call::written, call -> call, (first, _) -> first));
    var named = was.stream().collect(Collectors.toMap(Dropped::program, Call::written, (first, _) -> first));
    return now.stream().flatMap(call -> Optional.ofNullable(before.remove(Call.written(call))).or(() -> Optional.ofNullable(named.get(program(call))).map(before::remove))
        .<Fact>map(one -> new LockDropped(Key.of(call.key().subject(), "lock-dropped", Call.written(call)), call.at(), call.within(), program(call), one.at())).stream()).toList();
  }

  /// What runs at the end puts something back where the table says so (rows `back`), and what somebody set a clock for always does.
  private static List<Fact> waysBack(List<Invocation> was, List<Invocation> now) {
    var all = now.stream().map(Call::written).collect(Collectors.toSet());
    var timed = now.stream().filter(call -> call.through().contains(CLOCK)).map(Call::written).collect(Collectors.toSet());
    var first = now.stream().collect(Collectors.toMap(Dropped::program, call -> call, (one, _) -> one));
    var found = new LinkedHashMap<String, Fact>();
    for (var before : was) {
      var clock = before.through().contains(CLOCK);
      var gone = clock ? !timed.contains(Call.written(before)) : !all.contains(Call.written(before)) && back(before);
      if (gone && !found.containsKey(Call.written(before))) {
        Optional.ofNullable(first.get(program(before))).ifPresent(call -> found.put(Call.written(before), new WayBackDropped(Key.of(call.key().subject(), "way-back-dropped", Call.written(before)), call.at(), call.within(), Call.written(before), clock ? CLOCK : TRAP, before.at())));
      }
    }
    return List.copyOf(found.values());
  }

  /// By the table, or by the words of a program that no table knows.
  private static boolean back(Invocation call) {
    return Commands.program(program(call)).map(program -> program.putsBack(call.words())).orElseGet(() -> call.words().stream().map(Call::text).filter(text -> !text.startsWith("-")).limit(2).anyMatch(Names.BACK::contains));
  }

  private static String program(Invocation call) {
    return call.program().known().orElse("");
  }
}
