package org.holdpoint.analysis.visibility;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.visibility.Sights.Sight;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.ReachFact.NewVisibility;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Value;

/// Grants → what somebody newly sees in the catalogues of a database. What the statements of the base did stays done; those that the head adds are taken in the order of their files.
public final class Visibilities {

  private static final Set<String> EVERYBODY = Set.of("public", "all", "anonymous");
  /// (schemas) Of more than these nobody wants to read the names.
  private static final int SHOWN = 8;

  private final Map<Key, List<Fact>> byStatement = new HashMap<>();
  private final Map<Seer, Seen> seen = new HashMap<>();
  private final Map<Seer, Set<Seer>> members = new HashMap<>();

  /// Somebody in a database.
  private record Seer(String dialect, String name) {}

  /// @param was all facts before the change
  /// @param now all facts after it
  public Visibilities(List<Fact> was, List<Fact> now) {
    kind(now, MembershipStatement.class).filter(statement -> statement.verb().equals("grant")).forEach(statement -> statement.roles().forEach(role -> statement.to()
        .forEach(to -> members.computeIfAbsent(new Seer(statement.dialect(), role.name()), _ -> new LinkedHashSet<>()).add(new Seer(statement.dialect(), to.name())))));
    var done = new HashSet<Key>();
    ordered(was).forEach(statement -> {
      done.add(statement.key());
      take(statement, Sights.of(statement));
    });
    ordered(now).filter(statement -> !done.contains(statement.key())).forEach(statement -> {
      var sights = Sights.of(statement);
      if (statement.verb().equals("grant")) {
        byStatement.merge(statement.key(), news(statement, sights), (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
      }
      take(statement, sights);
    });
  }

  /// What somebody newly sees because of the statements of one document.
  public List<Fact> following(List<Fact> own) {
    return byStatement.isEmpty() ? List.of() : kind(own, GrantStatement.class).flatMap(statement -> byStatement.getOrDefault(statement.key(), List.of()).stream()).toList();
  }

  private static Stream<GrantStatement> ordered(List<Fact> facts) {
    return kind(facts, GrantStatement.class).sorted(Comparator.comparing((GrantStatement one) -> one.at().file()).thenComparing(GrantStatement::order));
  }

  private void take(GrantStatement statement, List<Sight> sights) {
    for (var to : statement.to()) {
      var known = seen.computeIfAbsent(seer(statement, to), _ -> new Seen());
      if (statement.verb().equals("revoke") && !statement.optionOnly()) {
        sights.forEach(known::remove);
      } else if (statement.verb().equals("grant")) {
        if (statement.replaces()) {
          known.clear();
        }
        sights.forEach(known::add);
      }
    }
  }

  private List<Fact> news(GrantStatement statement, List<Sight> sights) {
    var news = new LinkedHashMap<String, Fact>();
    for (var to : statement.to()) {
      for (var sight : sights) {
        for (var seer : closure(seer(statement, to))) {
          if (!sees(seer, sight)) {
            var fact = fact(statement, to, seer, sight);
            news.putIfAbsent(seer.name() + "\n" + sight, fact);
          }
        }
      }
    }
    return List.copyOf(news.values());
  }

  private Fact fact(GrantStatement statement, Grantee to, Seer seer, Sight sight) {
    var everybody = EVERYBODY.contains(to.kind());
    var who = everybody ? "everybody" : seer.name();
    var path = Stream.concat(statement.key().path().stream(), Stream.of(who, sight.schema(), sight.object())).toList();
    var beside = beside(seer, sight);
    var open = everybody || to.kind().equals("current");
    return new NewVisibility(new Key(statement.key().subject(), "new-visibility", path), statement.at(), statement.within(), statement.dialect(),
        open ? new Value.Unknown<>("rights of " + (everybody ? "everybody" : "whoever runs it"), to.at()) : new Value.Known<>(seer.name(), to.at()), who, sight.schema(), sight.object(), sight.shows(),
        beside, !beside.isEmpty() || sight.schema().equals("*"), statement.rights().stream().map(Right::name).collect(Collectors.joining(", ")));
  }

  /// Other schemas of which somebody sees something already, the first ones of them.
  private List<String> beside(Seer seer, Sight sight) {
    return known(seer).flatMap(Seen::schemas).filter(schema -> schema.equals("*") || !schema.equals(sight.schema())).distinct().limit(SHOWN).toList();
  }

  private boolean sees(Seer seer, Sight sight) {
    return known(seer).anyMatch(known -> known.sees(sight));
  }

  /// What somebody sees himself, and what everybody sees.
  private Stream<Seen> known(Seer seer) {
    return Stream.concat(Stream.of(seer), EVERYBODY.stream().map(name -> new Seer(seer.dialect(), "\n" + name))).map(seen::get).filter(Objects::nonNull);
  }

  /// Somebody, and who is a member of him, by however many steps.
  private Set<Seer> closure(Seer first) {
    var found = new LinkedHashSet<Seer>(List.of(first));
    var open = new ArrayList<>(found);
    while (!open.isEmpty()) {
      members.getOrDefault(open.removeLast(), Set.of()).stream().filter(found::add).forEach(open::add);
    }
    return found;
  }

  private static Seer seer(GrantStatement statement, Grantee to) {
    return new Seer(statement.dialect(), EVERYBODY.contains(to.kind()) ? "\n" + to.kind() : to.name());
  }

  private static <T extends Fact> Stream<T> kind(List<Fact> facts, Class<T> kind) {
    return facts.stream().filter(kind::isInstance).map(kind::cast);
  }
}
