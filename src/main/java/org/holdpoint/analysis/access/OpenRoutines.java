package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.OpenRoutine;

/// Routines that run with the rights of their owner, run what they are given as text, and may be called by others: before the new statements and after them.
final class OpenRoutines {

  private static final String PUBLIC = "public";
  /// "PUBLIC … EXECUTE privilege for functions and procedures" (PostgreSQL documentation, Privileges).
  private static final Set<String> BY_ITSELF = Set.of("postgresql", "cockroachdb");
  private static final Set<String> EVERYBODY = Set.of("public", "all", "anonymous");
  private static final Set<String> CALLS = Set.of("EXECUTE", "ALL", "USAGE");

  private OpenRoutines() {}

  /// A routine as its last statements left it.
  /// @param head what says with whose rights it runs
  /// @param body what has its text
  /// @param to who may call it, and since which statement
  private record Routine(AccessFact head, RoutineStatement body, boolean definer, String runsAs, Map<String, AccessFact> to) {

    boolean open() {
      return definer && !body.builds().isEmpty() && !to.isEmpty();
    }
  }

  private static final class State {
    private final Map<String, Routine> routines = new LinkedHashMap<>();
    private final Map<String, Map<String, AccessFact>> callers = new HashMap<>();
    /// Who may call whatever is in a schema (Microsoft Learn, "GRANT Schema Permissions": EXECUTE on a schema). In PostgreSQL USAGE of a schema lets nobody call what is in it.
    private final Map<String, Map<String, AccessFact>> schemas = new HashMap<>();

    State(List<AccessFact> statements) {
      statements.forEach(this::take);
    }

    private void take(AccessFact fact) {
      if (fact instanceof RoutineStatement routine && called(routine.what().kind())) {
        var name = Names.plain(routine.what().path());
        var old = Optional.ofNullable(routines.get(name));
        var to = callers.computeIfAbsent(name, _ -> new LinkedHashMap<>());
        holders(routine.what().path()).forEach(to::putIfAbsent);
        if (routine.what().kind().endsWith(" body")) {
          old.ifPresent(one -> routines.put(name, new Routine(one.head(), routine, one.definer(), one.runsAs(), to)));
        } else if (routine.verb().equals("create")) {
          if (BY_ITSELF.contains(routine.dialect()) && old.isEmpty()) {
            to.putIfAbsent(PUBLIC, routine);
          }
          routines.put(name, new Routine(routine, routine, routine.definer(), routine.runsAs(), to));
        } else {
          old.filter(_ -> routine.definer()).ifPresent(one -> routines.put(name, new Routine(routine, one.body(), true, routine.runsAs().isEmpty() ? one.runsAs() : routine.runsAs(), to)));
        }
      } else if (fact instanceof GrantStatement grant && grant.rights().stream().anyMatch(right -> CALLS.contains(right.name()))) {
        grant.on().forEach(on -> {
          var name = Names.plain(on.path());
          if (!on.kind().equals("schema")) {
            given(callers.computeIfAbsent(name, _ -> new LinkedHashMap<>()), grant);
          } else if (grant.rights().stream().anyMatch(right -> right.name().equals("EXECUTE"))) {
            given(schemas.computeIfAbsent(name, _ -> new LinkedHashMap<>()), grant);
            routines.keySet().stream().filter(routine -> routine.startsWith(name + ".")).forEach(routine -> given(callers.get(routine), grant));
          }
        });
      }
    }

    private static void given(Map<String, AccessFact> to, GrantStatement grant) {
      grant.to().stream().map(State::who).forEach(who -> {
        if (grant.verb().equals("grant")) {
          to.putIfAbsent(who, grant);
        } else {
          to.remove(who);
        }
      });
    }

    /// Who may call all that is in the schema of a routine.
    private Map<String, AccessFact> holders(List<String> path) {
      return path.size() < 2 ? Map.of() : schemas.getOrDefault(Names.plain(path.subList(0, path.size() - 1)), Map.of());
    }

    private static boolean called(String kind) {
      return Stream.of("function", "procedure", "package", "package body").anyMatch(kind::equals);
    }

    private static String who(Grantee one) {
      return EVERYBODY.contains(one.kind()) ? PUBLIC : one.name();
    }
  }

  /// By the statement that makes it so. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(String dialect, List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (now.stream().noneMatch(fact -> fact instanceof RoutineStatement routine && !routine.builds().isEmpty())) {
      return found;
    }
    var before = new State(was).routines;
    new State(now).routines.forEach((name, routine) -> {
      var old = Optional.ofNullable(before.get(name));
      var callers = new LinkedHashSet<>(routine.to().keySet());
      old.filter(Routine::open).ifPresent(one -> callers.removeAll(one.to().keySet()));
      if (routine.open() && !callers.isEmpty()) {
        Stream.concat(Stream.of(routine.head(), routine.body()), callers.stream().map(routine.to()::get)).filter(fact -> !done.contains(fact.key())).findFirst().ifPresent(by ->
            found.put(by.key(), List.of(new OpenRoutine(Gains.key(by, "open-routine", name), by.at(), by.within(), dialect, name, routine.body().builds(), routine.runsAs(),
                callers.stream().filter(who -> !who.equals(PUBLIC)).toList(), callers.contains(PUBLIC), old.filter(one -> !one.definer()).isPresent(), routine.body().what().at()))));
      }
    });
    return found;
  }
}
