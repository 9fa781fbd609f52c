package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Sights.Sight;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.NewVisibility;
import org.holdpoint.fact.Value;

/// Grants, memberships and new tables → what somebody newly sees in the catalogues of a database. What the statements of the base did stays done.
final class Visibilities {

  private static final Set<String> EVERYBODY = Set.of("public", "all", "anonymous");
  private static final Set<String> PRINCIPALS = Set.of("role", "user", "group", "login");
  /// (schemas) Of more than these nobody wants to read the names.
  private static final int SHOWN = 8;

  private final Map<Key, List<Fact>> byStatement = new HashMap<>();
  private final Map<Seer, Seen> seen = new HashMap<>();
  private final Sights.Numbers numbers = new Sights.Numbers();
  /// What somebody sees by whatever way, until a membership changes or somebody sees something for the first time.
  private final Map<Seer, List<Seen>> known = new HashMap<>();
  private final Members members = new Members();
  private final Map<String, Names> names = new HashMap<>();
  private final Tables tables = new Tables();
  /// The new grants by which somebody sees something: whoever becomes a member of him afterwards sees it by them too. Kept where somebody asks catalogues.
  private final Map<Seer, Map<Integer, GrantStatement>> given = new HashMap<>();
  private final boolean asked;

  /// Somebody in a database.
  record Seer(String dialect, String name) {}

  /// @param was the statements that the new ones begin with, in order
  /// @param done those of now that are none of the new ones
  /// @param now all after the change, in order
  /// @param asked whether there is a query of catalogues: to nobody else a single table that comes into sight is news, unless something reads from it, or its name may be seen in another schema
  Visibilities(List<AccessFact> was, Set<Key> done, List<AccessFact> now, boolean asked) {
    this.asked = asked;
    was.forEach(statement -> take(statement, false));
    now.stream().filter(statement -> !done.contains(statement.key()) || statement instanceof SessionStatement).forEach(statement -> take(statement, true));
  }

  /// What somebody newly sees because of the statements of one document.
  List<Fact> following(List<Fact> own) {
    return byStatement.isEmpty() ? List.of() : own.stream().flatMap(statement -> byStatement.getOrDefault(statement.key(), List.of()).stream()).toList();
  }

  private void take(AccessFact statement, boolean fresh) {
    var place = names.computeIfAbsent(Replayed.dialect(statement), Names::new);
    place.at(statement.at().file());
    switch (statement) {
      case GrantStatement grant -> grant(grant, Sights.of(grant, place), fresh);
      case MembershipStatement member -> member.roles().forEach(role -> member.to().forEach(to -> member(member, member.verb(), seer(member.dialect(), role), seer(member.dialect(), to), to, fresh)));
      case PrincipalStatement principal when principal.verb().equals("drop") -> {
        members.drop(seer(principal.dialect(), principal.who()));
        seen.remove(seer(principal.dialect(), principal.who()));
        known.clear();
      }
      case PrincipalStatement principal -> principal.memberOf().forEach(role -> member(principal, "grant", seer(principal.dialect(), role), seer(principal.dialect(), principal.who()), principal.who(), fresh));
      case ObjectStatement object -> object(object, place, fresh);
      case SessionStatement session -> place.session(session);
      case AccessFact _ -> { }
    }
  }

  private void grant(GrantStatement statement, List<Sight> sights, boolean fresh) {
    if (fresh && statement.verb().equals("grant")) {
      var rights = statement.rights().size() == 1 ? statement.rights().getFirst().name() : statement.rights().stream().map(Right::name).collect(Collectors.joining(", "));
      for (var to : statement.to()) {
        keep(statement, news(statement, to, seer(statement.dialect(), to), sights, rights));
      }
    }
    for (var to : statement.to()) {
      var own = own(seer(statement.dialect(), to));
      if (statement.verb().equals("revoke") && !statement.optionOnly()) {
        sights.forEach(sight -> own.remove(numbers.of(sight)));
      } else if (statement.verb().equals("grant")) {
        if (statement.replaces()) {
          own.clear();
        }
        for (var sight : sights) {
          own.add(numbers.of(sight));
          if (asked && fresh && sight.shows().contains("*")) {
            given.computeIfAbsent(seer(statement.dialect(), to), _ -> new HashMap<>()).putIfAbsent(numbers.of(sight), statement);
          }
        }
      }
    }
  }

  /// A member sees what its role sees; not in PostgreSQL where it does not inherit (The Information Schema: the views ask pg_has_role for USAGE).
  private void member(AccessFact statement, String verb, Seer role, Seer member, Grantee to, boolean fresh) {
    var kept = statement instanceof MembershipStatement one && (one.adminOnly() || verb.equals("grant") && one.inherit().known().filter(inherits -> !inherits).isPresent());
    if (kept) {
      return;
    }
    if (!verb.equals("grant")) {
      members.leave(member, role);
      known.clear();
      return;
    }
    Sights.ofRole(role.dialect(), role.name()).forEach(sight -> own(role).add(numbers.of(sight)));
    if (fresh) {
      var sights = members.roles(role).stream().map(seen::get).filter(Objects::nonNull).flatMap(Seen::sights).distinct().toList();
      keep(statement, news(statement, to, member, sights, "member of " + role.name()));
      members.roles(role).forEach(one -> given.getOrDefault(one, Map.of()).forEach((number, grant) -> keep(grant, news(grant, to, member, List.of(numbers.at(number)), "member of " + one.name()))));
    }
    members.join(member, role);
    known.clear();
  }

  /// A table of a name that somebody sees in one other place, where he has rights on what is made there.
  private void object(ObjectStatement statement, Names place, boolean fresh) {
    if (statement.verb().equals("rename") && PRINCIPALS.contains(statement.what().kind())) {
      var from = new Seer(statement.dialect(), statement.what().path().getFirst());
      var to = new Seer(statement.dialect(), statement.renamed().getFirst());
      Optional.ofNullable(seen.remove(from)).ifPresent(sights -> seen.put(to, sights));
      members.rename(from, to);
      known.clear();
      return;
    }
    var thing = place.thing(statement.what().kind(), statement.what().path(), _ -> false);
    if (!thing.relation() || thing.path().size() < 2) {
      return;
    }
    switch (statement.verb()) {
      case "create" -> {
        var sight = sight(thing);
        if (fresh && !tables.known(statement.dialect(), thing)) {
          tables.twin(statement.dialect(), thing).ifPresent(twin -> seen.keySet().stream().filter(seer -> seer.dialect().equals(statement.dialect())).sorted(java.util.Comparator.comparing(Seer::name))
              .filter(seer -> sees(seer, sight) && sees(seer, sight(twin))).limit(SHOWN)
              .forEach(seer -> keep(statement, List.of(fact(statement, new Grantee(seer.name(), seer.name().startsWith("\n") ? "public" : "role", statement.at()), seer, sight, "table made", List.of(twin.schema()))))));
        }
        tables.add(statement.dialect(), thing, statement.shadows());
      }
      case "drop" -> tables.drop(statement.dialect(), thing);
      case "rename" -> {
        tables.drop(statement.dialect(), thing);
        tables.add(statement.dialect(), place.thing(statement.what().kind(), statement.renamed(), _ -> false), List.of());
      }
      case String _ -> { }
    }
  }

  private static Sight sight(Thing thing) {
    return new Sight(thing.path().get(thing.path().size() - 2), thing.path().getLast(), List.of("*"));
  }

  private void keep(AccessFact statement, List<Fact> facts) {
    if (!facts.isEmpty()) {
      byStatement.merge(statement.key(), facts, (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
    }
  }

  private List<Fact> news(AccessFact statement, Grantee to, Seer first, List<Sight> sights, String right) {
    var news = new ArrayList<Fact>();
    for (var sight : sights) {
      if (!asked && !sight.object().endsWith("*") && !tables.read(first.dialect(), sight) && !elsewhere(first, sight)) {
        continue;
      }
      var number = numbers.of(sight);
      for (var seer : members.of(first, one -> !sees(one, number))) {
        news.add(fact(statement, to, seer, sight, right, beside(seer, sight)));
      }
    }
    return List.copyOf(news);
  }

  /// Whether somebody saw nothing of its schema, as far as the schema is named.
  private boolean first(Seer seer, Sight sight) {
    return !sight.container() && !sight.schema().isEmpty() && known(seer).stream().map(seen -> seen.schemas(sight)).noneMatch(schemas -> schemas.contains("*") || schemas.contains(sight.schema()));
  }

  /// Whether the same name may stand in another schema that somebody sees.
  private boolean elsewhere(Seer seer, Sight sight) {
    return known(seer).stream().anyMatch(seen -> seen.elsewhere(sight));
  }

  private Fact fact(AccessFact statement, Grantee to, Seer seer, Sight sight, String right, List<String> beside) {
    var everybody = EVERYBODY.contains(to.kind());
    var who = everybody ? "everybody" : seer.name();
    var readers = tables.readers(seer.dialect(), sight, reader -> sees(seer, sight(reader)));
    var open = everybody || to.kind().equals("current");
    return new NewVisibility(Gains.key(statement, "new-visibility", who, sight.schema(), sight.object()), statement.at(), statement.within(), seer.dialect(),
        open ? new Value.Unknown<>("rights of " + (everybody ? "everybody" : "whoever runs it"), to.at()) : new Value.Known<>(seer.name(), to.at()), who, sight.schema(), sight.object(), sight.shows(),
        beside, another(seer, sight, beside, readers), readers, first(seer, sight), right);
  }

  /// Whether what comes into sight may be there twice then: of a schema where another one is seen, of a single one where its name may be seen elsewhere, or something that is seen reads from it.
  private boolean another(Seer seer, Sight sight, List<String> beside, List<String> readers) {
    return sight.schema().equals("*") || !beside.isEmpty() && (sight.object().endsWith("*") || !readers.isEmpty() || elsewhere(seer, sight));
  }

  /// Other schemas of which somebody sees something already, the first ones of them.
  private List<String> beside(Seer seer, Sight sight) {
    var found = new LinkedHashSet<String>();
    for (var seen : known(seer)) {
      for (var schema : seen.schemas(sight)) {
        if (schema.equals("*") || !schema.equals(sight.schema())) {
          found.add(schema);
        }
        if (found.size() == SHOWN) {
          return List.copyOf(found);
        }
      }
    }
    return List.copyOf(found);
  }

  private boolean sees(Seer seer, Sight sight) {
    return sees(seer, numbers.of(sight));
  }

  private boolean sees(Seer seer, int sight) {
    for (var seen : known(seer)) {
      if (seen.sees(sight)) {
        return true;
      }
    }
    return false;
  }

  /// What somebody sees himself, by his roles, and what everybody sees.
  private List<Seen> known(Seer seer) {
    return Optional.ofNullable(known.get(seer)).orElseGet(() -> known.computeIfAbsent(seer, one -> Stream.concat(members.roles(one).stream(), EVERYBODY.stream().map(name -> new Seer(one.dialect(), "\n" + name))).map(seen::get).filter(Objects::nonNull).toList()));
  }

  /// Of somebody, as statements give and take it.
  private Seen own(Seer seer) {
    return Optional.ofNullable(seen.get(seer)).orElseGet(() -> {
      known.clear();
      return seen.computeIfAbsent(seer, _ -> new Seen(numbers));
    });
  }

  private static Seer seer(String dialect, Grantee to) {
    return new Seer(dialect, EVERYBODY.contains(to.kind()) ? "\n" + to.kind() : to.name());
  }
}
