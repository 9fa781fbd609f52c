package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.BarerRoutine;

/// Routines with the rights of their owner that are made anew and lack what closed the one before. What is dropped takes its REVOKE along, and everybody may call the new one (PostgreSQL documentation,
/// CREATE FUNCTION, "Writing SECURITY DEFINER Functions Safely").
final class BarerRoutines {

  private static final Pattern HARMLESS = Pattern.compile("\\breturns\\s+(?:(?:event_)?trigger|bool(?:ean)?)\\b");
  private static final Set<String> ANONYMOUS = Set.of("anon");

  private BarerRoutines() {}

  private static final class State {
    private final Map<String, RoutineStatement> routines = new HashMap<>();
    private final Map<String, AccessFact> closed = new HashMap<>();
    private final Map<String, AccessFact> paths = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();
    private boolean byDefault;
    private final Set<String> definers = new HashSet<>();
    /// The last statement that says with whose rights each runs.
    private final Map<String, RoutineStatement> said = new HashMap<>();
    /// Who of everybody was said to be let call each.
    private final Map<String, Set<String>> opened = new HashMap<>();
    private boolean rowsSecured;

    State(List<AccessFact> statements) {
      statements.forEach(this::take);
    }

    private void take(AccessFact fact) {
      switch (fact) {
        case RoutineStatement routine -> routine(routine);
        case ObjectStatement object when object.verb().equals("drop") && routine(object.what().kind()) -> {
          closed.remove(Names.plain(object.what().path()));
          dropped.add(Names.plain(object.what().path()));
        }
        case RowPolicyStatement rows when rows.verb().equals("enable") -> rowsSecured = true;
        case GrantStatement grant -> grant.on().forEach(on -> {
          var names = on.kind().startsWith("all ") ? routines.keySet().stream().filter(one -> one.startsWith(Names.plain(on.path()) + ".")).toList() : routine(on.kind()) ? List.of(Names.plain(on.path())) : List.<String>of();
          grant.to().stream().filter(State::anybody).forEach(who -> names.forEach(one -> called(one, who, grant)));
        });
        case DefaultRightsStatement rights when rights.verb().equals("revoke") && rights.objects().equals("functions") && rights.schemas().isEmpty() -> byDefault = true;
        case AccessFact _ -> { }
      }
    }

    private static boolean anybody(Grantee who) {
      return who.kind().equals("public") || ANONYMOUS.contains(who.name());
    }

    private void called(String name, Grantee who, GrantStatement by) {
      if (by.verb().equals("grant")) {
        opened.computeIfAbsent(name, _ -> new HashSet<>()).add(who.name());
      } else {
        opened.getOrDefault(name, new HashSet<>()).remove(who.name());
      }
      if (who.kind().equals("public") && by.verb().equals("revoke")) {
        closed.put(name, by);
      } else if (who.kind().equals("public")) {
        closed.remove(name);
      }
    }

    /// Whether everybody may call it: somebody said so, or nobody took that back where rows are kept from some.
    private boolean open(String name) {
      return !opened.getOrDefault(name, Set.of()).isEmpty() || rowsSecured && !byDefault && !closed.containsKey(name);
    }

    private void routine(RoutineStatement routine) {
      var name = Names.plain(routine.what().path());
      if (routine.verb().equals("create")) {
        routines.put(name, routine);
        paths.remove(name);
      }
      if (routine.verb().equals("create") || routine.definer()) {
        said.put(name, routine);
        if (routine.definer()) {
          definers.add(name);
        } else {
          definers.remove(name);
        }
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
    after.routines.forEach((name, routine) -> Optional.ofNullable(before.routines.get(name)).filter(_ -> before.definers.contains(name) && routine.definer() && !done.contains(routine.key())).ifPresent(_ -> {
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
    after.said.forEach((name, by) -> Optional.ofNullable(before.routines.get(name)).filter(_ -> !done.contains(by.key()) && !before.definers.contains(name) && after.definers.contains(name))
        .filter(_ -> Optional.ofNullable(after.routines.get(name)).filter(routine -> !harmless(routine)).isPresent() && after.open(name))
        .ifPresent(stood -> found.computeIfAbsent(by.key(), _ -> new ArrayList<>()).add(bare(by, name, "invoker", stood))));
    return found;
  }

  /// What only a trigger can call (PostgreSQL documentation, "Trigger Functions"), and what answers yes or no, as conditions of policies do.
  private static boolean harmless(RoutineStatement routine) {
    return HARMLESS.matcher(String.join(" ", routine.key().path())).find();
  }

  private static BarerRoutine bare(RoutineStatement routine, String name, String lost, AccessFact stood) {
    return new BarerRoutine(Gains.key(routine, "barer-routine", name, lost), routine.at(), routine.within(), routine.dialect(), name, lost, stood.at());
  }
}
