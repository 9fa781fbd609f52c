package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.Securable;

/// Statements that give and take rights, on what there is and on what will be.
final class Giving {

  private final AccessState state;
  private final Rules rules;
  private final Defaults defaults;
  private final String dialect;
  /// What most statements give: one right, on all of a thing.
  private final Map<Single, List<On>> single = new HashMap<>();

  private record Single(String name, String kind, boolean global) {}

  Giving(AccessState state, Rules rules, Defaults defaults) {
    this.state = state;
    this.rules = rules;
    this.defaults = defaults;
    this.dialect = state.dialect();
  }

  /// Rights that are given, taken or forbidden.
  void rights(GrantStatement statement) {
    if (statement.replaces()) {
      state.who(statement.to()).forEach(state.covers()::forget);
    }
    for (var on : statement.on()) {
      if (on.kind().startsWith("future ")) {
        future(statement, on);
      } else if (rules.covering()) {
        cover(statement, on);
      }
    }
    if (!rules.covering()) {
      var acls = acls(statement.on());
      state.ledger().apply(statement.verb().equals("grant"), acls, acl -> new Ledger.Order(ons(statement, acl), state.who(statement.to()), statement.option(), statement.optionOnly(),
          statement.cascade() || !dialect.equals("postgresql"), state.names().runner(), false, statement.at()));
    }
  }

  /// Of an object; who takes all of them takes whatever is there.
  private List<On> ons(GrantStatement statement, Acl acl) {
    var named = ons(statement, acl.kind, false);
    var every = !statement.verb().equals("grant") && statement.rights().stream().anyMatch(right -> right.columns().isEmpty() && Rights.name(right.name()).equals(Rights.ALL));
    return every ? Stream.concat(named.stream(), acl.rights().stream()).distinct().toList() : named;
  }

  private List<On> ons(GrantStatement statement, String kind, boolean global) {
    var rights = statement.rights();
    return rights.size() == 1 && rights.getFirst().columns().isEmpty() ? single.computeIfAbsent(new Single(rights.getFirst().name(), kind, global), one -> expanded(rights, one.kind(), one.global()))
        : expanded(rights, kind, global);
  }

  private List<On> expanded(List<Right> rights, String kind, boolean global) {
    return rights.stream().flatMap(right -> Rights.expand(dialect, right.name(), kind, global).stream()
        .filter(name -> right.columns().isEmpty() || !Rights.name(right.name()).equals(Rights.ALL) || Set.of("SELECT", "INSERT", "UPDATE", "REFERENCES").contains(name))
        .flatMap(name -> right.columns().isEmpty() ? Stream.of(On.all(name)) : right.columns().stream().map(column -> new On(name, column)))).distinct().toList();
  }

  private void cover(GrantStatement statement, Securable on) {
    var scope = Scope.of(on, dialect, on.kind().startsWith("all ") || on.path().contains("*") ? on.path() : state.thing(on).path());
    if (scope.path().size() > 1 && scope.wildcard().isEmpty() && Thing.sort(on.kind()).equals("relation")) {
      state.add(new Thing("relation", scope.path()));
    }
    for (var who : state.who(statement.to())) {
      if (!statement.verb().equals("grant") && !statement.optionOnly() && statement.rights().stream().anyMatch(right -> right.name().equals(Rights.ALL)) && scope.path().isEmpty()
          && rules.meeting() == Covers.Meeting.LEVELS && on.path().isEmpty()) {
        state.covers().forget(who);
      }
      ons(statement, on.kind(), scope.path().isEmpty()).forEach(right -> state.covers().say(statement.verb(), who, right, scope, statement.option(), statement.optionOnly(), statement.at()));
    }
  }

  private List<Acl> acls(List<Securable> all) {
    if (all.size() == 1 && named(all.getFirst())) {
      return List.of(one(all.getFirst()));
    }
    return all.stream().filter(on -> !on.kind().startsWith("future ")).flatMap(on -> named(on) ? Stream.of(one(on)) : every(on)).distinct().toList();
  }

  private static boolean named(Securable on) {
    return !on.kind().startsWith("all ") && !on.kind().startsWith("future ");
  }

  private Acl one(Securable on) {
    var thing = state.thing(on);
    if (thing.relation()) {
      state.add(thing);
    }
    return state.ledger().acl(thing, on.kind());
  }

  /// Of `all tables` those that there are now.
  private Stream<Acl> every(Securable on) {
    var objects = Defaults.objects(on.kind().substring("all ".length()));
    if (objects.equals("functions")) {
      return state.ledger().all().stream().filter(acl -> acl.thing.sort().equals("routine") && acl.thing.path().size() > 1 && acl.thing.path().subList(0, on.path().size()).equals(on.path())
          && (!on.kind().equals("all functions") || !acl.kind.equals("procedure"))).toList().stream();
    }
    return List.copyOf(state.below(on.path())).stream().flatMap(thing -> state.ledger().known(thing).stream()).filter(acl -> Defaults.objects(acl.kind).equals(objects));
  }

  private void future(GrantStatement statement, Securable on) {
    var objects = Defaults.objects(on.kind().substring("future ".length()));
    var given = statement.rights().stream().flatMap(right -> Rights.expand(dialect, right.name(), objects.equals("tables") ? "table" : objects, false).stream()).toList();
    defaults.change(statement.verb().equals("grant"), Defaults.ANYBODY, String.join(".", on.path()), objects, given, state.who(statement.to()), statement.option(), Map.of());
  }

  /// Rights that later objects will have.
  void defaults(DefaultRightsStatement statement) {
    var objects = Defaults.objects(statement.objects());
    var kind = objects.equals("functions") ? "function" : objects.substring(0, objects.length() - 1);
    var given = statement.rights().stream().flatMap(right -> Rights.expand(dialect, right.name(), kind, false).stream()).toList();
    for (var creator : statement.creators().isEmpty() ? List.of(state.names().runner()) : statement.creators().stream().map(this::creator).toList()) {
      for (var schema : statement.schemas().isEmpty() ? List.of("") : statement.schemas()) {
        defaults.change(statement.verb().equals("grant"), creator, schema, objects, given, state.who(statement.to()), statement.option(), creator.equals(Defaults.ANYBODY) ? Map.of() : built(creator, kind));
      }
    }
  }

  /// FOR ALL ROLES of CockroachDB.
  private String creator(Grantee one) {
    return one.kind().equals("all") ? Defaults.ANYBODY : state.names().who(one);
  }

  /// What a new object has where nothing else is said: its owner all, and everybody what everybody has.
  Map<On, Map<String, Boolean>> built(String owner, String kind) {
    var built = new LinkedHashMap<On, Map<String, Boolean>>();
    Rights.expand(dialect, Rights.ALL, kind, false).forEach(right -> built.computeIfAbsent(On.all(right), _ -> new LinkedHashMap<>()).put(owner, false));
    Rights.everybody(dialect, new Thing(Thing.sort(kind), List.of())).forEach(right -> built.computeIfAbsent(On.all(right), _ -> new LinkedHashMap<>()).put(Roles.PUBLIC, false));
    return built;
  }
}
