package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.ViewStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.LostGuard;
import org.holdpoint.fact.ReachFact.ProgramPower;

/// Views, routines, triggers and events before and after the new statements: which newly run with the rights of an administrator, and which views lose what kept their rows. What stands at the end is
/// what counts, at the statement that made it so.
final class Programs {

  /// The accounts and owners that may do everything (MySQL Reference Manual, "Reserved Accounts" and "Securing the Initial MySQL Account"; Microsoft Learn, EXECUTE AS Clause, "Ownership chains" and
  /// "Principals": the owner of schema dbo is dbo).
  private static final Map<String, Set<String>> ADMINISTRATORS = Map.of("mysql", Set.of("root", "mysql.sys", "mariadb.sys", "rdsadmin", "admin", "superuser"), "mariadb", Set.of("root", "mariadb.sys", "admin"),
      "sqlserver", Set.of("dbo", "sa"),
      // CREATE VIEW … SQL SECURITY NONE: no rights are asked for (ClickHouse documentation, CREATE VIEW).
      "clickhouse", Set.of("whoever owns the tables"));
  /// Who owns what is made in no schema of its own, or in dbo.
  private static final Set<String> OWNERS = Set.of("owner");

  private Programs() {}

  /// A program as its last statement left it.
  private record Made(AccessFact by, String kind, String runsAs) {}

  /// A guard of a view, and the statement that gave it.
  private record Guarded(Map<String, AccessFact> guards, AccessFact last) {}

  private static final class State {
    private final Map<String, Made> programs = new HashMap<>();
    private final Map<String, Guarded> views = new HashMap<>();
    /// The tables that views read, by the view, where that is one.
    private final Map<String, List<String>> read = new HashMap<>();
    private final Map<String, List<String>> secured = new HashMap<>();
    /// What the queries of views read, as it is written.
    private final Map<String, String> sources = new HashMap<>();

    State(List<AccessFact> statements) {
      statements.forEach(this::take);
    }

    private void take(AccessFact fact) {
      switch (fact) {
        case RoutineStatement routine when routine.verb().equals("create") || !routine.runsAs().isEmpty() -> programs.put(Names.plain(routine.what().path()), new Made(routine, routine.what().kind(), power(routine)));
        case ObjectStatement view when view.what().kind().equals("view") && view.verb().equals("create") -> {
          read.put(Names.plain(view.what().path()), view.shadows());
          guard(view, new HashMap<>());
        }
        case ObjectStatement view when view.verb().equals("guard") -> guard(view, new HashMap<>(guards(view)));
        case ObjectStatement view when view.verb().equals("unguard") -> {
          var left = new HashMap<>(guards(view));
          view.guards().forEach(left::remove);
          views.put(Names.plain(view.what().path()), new Guarded(left, view));
        }
        case ViewStatement view -> sources.put(Names.plain(view.what().path()), view.from().toLowerCase(Locale.ROOT));
        case RowPolicyStatement rows when rows.verb().equals("enable") -> secured.put(Names.plain(rows.on().path()), rows.on().path());
        case RowPolicyStatement rows when rows.verb().equals("disable") -> secured.remove(Names.plain(rows.on().path()));
        // A program that is dropped and made again is the same; what stays away is no risk here.
        case AccessFact _ -> { }
      }
    }

    /// The same of a view that reads several tables: one of which its query speaks, or that it read alone before.
    String secured(AccessFact by, State before) {
      if (!(by instanceof ObjectStatement view)) {
        return "";
      }
      var name = Names.plain(view.what().path());
      var alone = secured(by);
      return !alone.isEmpty() ? alone : secured.entrySet().stream().filter(table -> Arrays.asList(sources.getOrDefault(name, "").split("[^\\w.]+")).contains(table.getKey()) || table.getKey().equals(Names.plain(before.read.getOrDefault(name, List.of()))))
          .map(table -> String.join(".", table.getValue())).sorted().findFirst().orElse("");
    }

    /// The table with row security that the view of a statement reads; empty where none is known.
    String secured(AccessFact by) {
      return by instanceof ObjectStatement view ? Optional.ofNullable(read.get(Names.plain(view.what().path()))).map(table -> secured.getOrDefault(Names.plain(table), List.of())).map(path -> String.join(".", path)).orElse("") : "";
    }

    private Map<String, AccessFact> guards(ObjectStatement view) {
      return Optional.ofNullable(views.get(Names.plain(view.what().path()))).map(Guarded::guards).orElse(Map.of());
    }

    private void guard(ObjectStatement view, Map<String, AccessFact> guards) {
      view.guards().forEach(guard -> guards.put(guard, view));
      views.put(Names.plain(view.what().path()), new Guarded(guards, view));
    }
  }

  /// By statement. `was` are those that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(String dialect, List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (now.stream().noneMatch(Programs::speaks)) {
      return found;
    }
    var before = new State(was);
    // A file of the base that is edited says what it says now: what it said before is only what it is held against.
    var after = new State(now);
    after.programs.forEach((name, made) -> {
      if (!made.runsAs().isEmpty() && !done.contains(made.by().key()) && Optional.ofNullable(before.programs.get(name)).filter(old -> !old.runsAs().isEmpty()).isEmpty()) {
        add(found, made.by(), power(dialect, made.by(), name, made, List.of(), false));
      }
    });
    after.views.forEach((name, view) -> Optional.ofNullable(before.views.get(name)).filter(_ -> !done.contains(view.last().key())).ifPresent(old -> {
      var lost = old.guards().keySet().stream().filter(guard -> !view.guards().containsKey(guard)).sorted().toList();
      if (!lost.isEmpty()) {
        add(found, view.last(), new LostGuard(Gains.key(view.last(), "lost-guard", name), view.last().at(), view.last().within(), dialect, name, lost, after.secured(view.last(), before), lost.stream().map(guard -> old.guards().get(guard).at()).distinct().toList()));
      }
    }));
    unguarded(now, done, before, after, dialect, found);
    now.stream().filter(fact -> !done.contains(fact.key())).filter(GrantStatement.class::isInstance).map(GrantStatement.class::cast).filter(grant -> grant.verb().equals("grant"))
        .forEach(grant -> opened(dialect, grant, after, found));
    return found;
  }

  /// A guard that is taken off a view of which no statement says whether it had it.
  private static void unguarded(List<AccessFact> now, Set<Key> done, State before, State after, String dialect, Map<Key, List<Fact>> found) {
    now.stream().filter(fact -> !done.contains(fact.key()) && !found.containsKey(fact.key())).filter(ObjectStatement.class::isInstance).map(ObjectStatement.class::cast)
        .filter(view -> view.verb().equals("unguard") && !before.views.containsKey(Names.plain(view.what().path())) && after.views.get(Names.plain(view.what().path())).last().equals(view))
        .forEach(view -> add(found, view, new LostGuard(Gains.key(view, "lost-guard", Names.plain(view.what().path())), view.at(), view.within(), dialect, Names.plain(view.what().path()), view.guards(), after.secured(view), List.of())));
  }

  private static void opened(String dialect, GrantStatement grant, State after, Map<Key, List<Fact>> found) {
    grant.on().forEach(on -> Optional.ofNullable(after.programs.get(Names.plain(on.path()))).filter(made -> !made.runsAs().isEmpty()).ifPresent(made ->
        add(found, grant, power(dialect, grant, Names.plain(on.path()), made, grant.to().stream().map(AccessFact.Grantee::name).toList(),
            grant.to().stream().anyMatch(one -> Set.of("public", "all", "anonymous").contains(one.kind()))))));
  }

  private static ProgramPower power(String dialect, AccessFact at, String name, Made made, List<String> to, boolean everybody) {
    return new ProgramPower(Gains.key(at, "program-power", name), at.at(), at.within(), dialect, name, made.kind(), made.runsAs(), to, everybody, false, made.by().at());
  }

  private static void add(Map<Key, List<Fact>> found, AccessFact by, Fact fact) {
    found.computeIfAbsent(by.key(), _ -> new ArrayList<>()).add(fact);
  }

  private static boolean speaks(AccessFact fact) {
    return fact instanceof RoutineStatement || fact instanceof ObjectStatement object && (object.what().kind().equals("view") || object.verb().equals("unguard"));
  }

  /// Whose rights it runs with, if they are those of an administrator; else empty.
  private static String power(RoutineStatement routine) {
    var who = routine.runsAs().toLowerCase(Locale.ROOT);
    var name = who.contains("@") ? who.substring(0, who.indexOf('@')) : who;
    var path = routine.what().path();
    var owned = OWNERS.contains(name) && (path.size() < 2 || path.get(path.size() - 2).equalsIgnoreCase("dbo"));
    return routine.definer() && (owned || ADMINISTRATORS.getOrDefault(routine.dialect(), Set.of()).contains(name)) ? routine.runsAs() : "";
  }
}
