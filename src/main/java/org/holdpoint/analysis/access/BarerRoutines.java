package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.BarerRoutine;

/// Routines with the rights of their owner that are made anew and lack what closed the one before. What is dropped takes its REVOKE along, and everybody may call the new one (PostgreSQL documentation,
/// CREATE FUNCTION, "Writing SECURITY DEFINER Functions Safely").
final class BarerRoutines {

  private BarerRoutines() {}

  private static final class State {
    private final Map<String, RoutineStatement> routines = new HashMap<>();
    private final Map<String, AccessFact> closed = new HashMap<>();
    private final Map<String, AccessFact> paths = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private boolean byDefault;

    State(List<AccessFact> statements) {
      statements.forEach(this::take);
    }

    private void take(AccessFact fact) {
      switch (fact) {
        case RoutineStatement routine -> routine(routine);
        case ObjectStatement object when object.verb().equals("drop") && routine(object.what().kind()) -> {
          closed.remove(name(object.what().path()));
          dropped.add(name(object.what().path()));
        }
        case GrantStatement grant when grant.to().stream().anyMatch(one -> one.kind().equals("public")) -> grant.on().forEach(on -> {
          var names = on.kind().startsWith("all ") ? routines.keySet().stream().filter(one -> one.startsWith(name(on.path()) + ".")).toList() : routine(on.kind()) ? List.of(name(on.path())) : List.<String>of();
          names.forEach(one -> {
            if (grant.verb().equals("revoke")) {
              closed.put(one, grant);
            } else {
              closed.remove(one);
            }
          });
        });
        case DefaultRightsStatement rights when rights.verb().equals("revoke") && rights.objects().equals("functions") && rights.schemas().isEmpty() -> byDefault = true;
        case AccessFact _ -> { }
      }
    }

    private void routine(RoutineStatement routine) {
      var name = name(routine.what().path());
      if (routine.verb().equals("create")) {
        routines.put(name, routine);
        paths.remove(name);
      }
      if (routine.pathSet()) {
        paths.put(name, routine);
      }
    }

    private static boolean routine(String kind) {
      return Set.of("function", "procedure", "routine").contains(kind);
    }
  }

  /// By the statement that makes it so. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(String dialect, List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (!dialect.equals("postgresql")) {
      return found;
    }
    var before = new State(was);
    var after = new State(now);
    after.routines.forEach((name, routine) -> Optional.ofNullable(before.routines.get(name)).filter(old -> old.definer() && routine.definer() && !done.contains(routine.key())).ifPresent(_ -> {
      var facts = new ArrayList<Fact>();
      if (after.dropped.contains(name) && !after.byDefault && !after.closed.containsKey(name)) {
        Optional.ofNullable(before.closed.get(name)).ifPresent(stood -> facts.add(bare(routine, name, "revoke", stood)));
      }
      if (!after.paths.containsKey(name)) {
        Optional.ofNullable(before.paths.get(name)).ifPresent(stood -> facts.add(bare(routine, name, "search_path", stood)));
      }
      if (!facts.isEmpty()) {
        found.put(routine.key(), facts);
      }
    }));
    return found;
  }

  private static BarerRoutine bare(RoutineStatement routine, String name, String lost, AccessFact stood) {
    return new BarerRoutine(Gains.key(routine, "barer-routine", name, lost), routine.at(), routine.within(), routine.dialect(), name, lost, stood.at());
  }

  private static String name(List<String> path) {
    return String.join(".", path).toLowerCase(Locale.ROOT);
  }
}
