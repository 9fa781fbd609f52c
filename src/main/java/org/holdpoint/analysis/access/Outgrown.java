package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.Right;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.LostProof;
import org.holdpoint.fact.ReachFact.OpenedHosts;
import org.holdpoint.fact.ReachFact.OutgrownRight;

/// Limits of somebody that are gone altogether: rights on some databases become rights on all of them, hosts become any host.
final class Outgrown {

  private static final int SHOWN = 5;
  /// ClickHouse documentation, CREATE USER (HOST) and "Users and Roles Settings" (networks).
  private static final Set<String> ANYWHERE = Set.of("ANY", "::/0", "0.0.0.0/0", ".*", "%");

  private static final String REQUIRE = "REQUIRE ";
  private static final String NOTHING = "NONE";

  private Outgrown() {}

  /// By statement.
  static Map<Key, List<Fact>> of(Replayed replayed) {
    var found = new HashMap<Key, List<Fact>>();
    for (var step : replayed.steps()) {
      if (step.fact() instanceof GrantStatement grant && replayed.before().covering()) {
        var before = new LinkedHashMap<String, Set<String>>();
        var rights = new HashMap<String, Set<String>>();
        step.gained().stream().filter(entry -> entry.thing().path().isEmpty() && entry.column().isEmpty()).forEach(entry -> {
          var some = held(replayed.before(), entry.who(), entry.right());
          if (!some.isEmpty()) {
            before.computeIfAbsent(entry.who(), _ -> new TreeSet<>()).addAll(some);
            rights.computeIfAbsent(entry.who(), _ -> new TreeSet<>()).add(entry.right());
          }
        });
        before.forEach((who, paths) -> found.merge(grant.key(), List.of(new OutgrownRight(Gains.key(grant, "outgrown-right", who), grant.at(), grant.within(), grant.dialect(), who, List.copyOf(rights.get(who)),
            paths.stream().limit(SHOWN).toList(), "*", false)), (one, other) -> Stream.concat(one.stream(), other.stream()).toList()));
      }
    }
    return found;
  }

  /// On what somebody has a right, unless that is everything.
  private static List<String> held(AccessState state, String who, String right) {
    var all = state.covers().of(who);
    var on = On.all(right);
    return Optional.ofNullable(all.getOrDefault(List.<String>of(), Map.of()).get(on)).filter(Covers.Word::given).isPresent() ? List.of()
        : all.entrySet().stream().filter(said -> Optional.ofNullable(said.getValue().get(on)).filter(Covers.Word::given).isPresent()).map(said -> String.join(".", said.getKey())).toList();
  }

  /// Rights on what is made later in a schema that somebody gets in all of a database. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the
  /// new ones (PostgreSQL documentation, ALTER DEFAULT PRIVILEGES; Snowflake SQL command reference, GRANT … ON FUTURE).
  static Map<Key, List<Fact>> later(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var before = was.stream().flatMap(fact -> Later.of(fact).stream()).toList();
    var found = new HashMap<Key, List<Fact>>();
    if (before.isEmpty()) {
      return found;
    }
    now.stream().filter(fact -> !done.contains(fact.key())).forEach(fact -> Later.of(fact).forEach(wide -> {
      var narrow = before.stream().filter(wide::grows).map(Later::on).distinct().sorted().limit(SHOWN).toList();
      if (!narrow.isEmpty() && before.stream().noneMatch(wide::equals)) {
        found.merge(fact.key(), List.of(new OutgrownRight(Gains.key(fact, "outgrown-right", wide.who(), wide.on()), fact.at(), fact.within(), Replayed.dialect(fact), wide.who(), List.copyOf(wide.rights()), narrow,
            wide.on().isEmpty() ? "*" : wide.on(), true)), (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
      }
    }));
    return found;
  }

  /// What somebody gets on later objects of a kind in a schema, or a database; in all of them where `on` is empty.
  private record Later(String who, String objects, Set<String> creators, Set<String> rights, String on) {

    static List<Later> of(AccessFact fact) {
      return switch (fact) {
        case DefaultRightsStatement rights when rights.verb().equals("grant") -> rights.to().stream().filter(to -> !to.kind().equals("public")).flatMap(to -> (rights.schemas().isEmpty() ? List.of("") : rights.schemas()).stream().map(schema ->
            new Later(to.name(), rights.objects(), names(rights.creators()), rights(rights.rights()), schema))).toList();
        case GrantStatement grant when grant.verb().equals("grant") && grant.on().stream().anyMatch(on -> on.kind().startsWith("future ")) -> grant.to().stream().flatMap(to -> grant.on().stream().map(on ->
            new Later(to.name(), on.kind(), Set.of(), rights(grant.rights()), String.join(".", on.path())))).toList();
        case AccessFact _ -> List.of();
      };
    }

    private static Set<String> names(List<Grantee> all) {
      return all.stream().map(Grantee::name).collect(Collectors.toSet());
    }

    private static Set<String> rights(List<Right> all) {
      return all.stream().map(Right::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean grows(Later narrow) {
      return who.equals(narrow.who()) && objects.equals(narrow.objects()) && creators.equals(narrow.creators()) && narrow.rights().containsAll(rights) && !on.equals(narrow.on())
          && (on.isEmpty() || narrow.on().startsWith(on + "."));
    }
  }

  /// Of users. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> hosts(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    var before = last(was);
    last(now).forEach((who, user) -> Optional.ofNullable(before.get(who)).filter(old -> !done.contains(user.key()) && old.hosts().stream().noneMatch(ANYWHERE::contains) && user.hosts().stream().anyMatch(ANYWHERE::contains))
        .ifPresent(old -> found.put(user.key(), List.of(new OpenedHosts(Gains.key(user, "opened-hosts", who), user.at(), user.within(), user.dialect(), who, old.hosts(), old.at())))));
    // The host is a part of the name (MySQL Reference Manual, RENAME USER).
    now.stream().filter(fact -> fact instanceof ObjectStatement && !done.contains(fact.key())).map(ObjectStatement.class::cast).filter(renamed -> renamed.verb().equals("rename") && renamed.what().kind().equals("user") && !renamed.renamed().isEmpty())
        .filter(renamed -> !host(renamed.what().path().getLast()).isEmpty() && !ANYWHERE.contains(host(renamed.what().path().getLast())) && ANYWHERE.contains(host(renamed.renamed().getLast())))
        .forEach(renamed -> found.put(renamed.key(), List.of(new OpenedHosts(Gains.key(renamed, "opened-hosts", renamed.renamed().getLast()), renamed.at(), renamed.within(), renamed.dialect(), renamed.renamed().getLast(), List.of(host(renamed.what().path().getLast())), renamed.what().at()))));
    return found;
  }

  private static String host(String user) {
    return user.substring(user.lastIndexOf('@') + 1).equals(user) ? "" : user.substring(user.lastIndexOf('@') + 1);
  }

  /// Users of MySQL of whom nothing is asked any more (MySQL Reference Manual, CREATE USER, SSL/TLS Options).
  static Map<Key, List<Fact>> proofs(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    var before = required(was);
    required(now).forEach((who, user) -> Optional.ofNullable(before.get(who)).filter(old -> !done.contains(user.key()) && requirement(user).equals(NOTHING) && !requirement(old).equals(NOTHING))
        .ifPresent(old -> found.put(user.key(), List.of(new LostProof(Gains.key(user, "lost-proof", who), user.at(), user.within(), user.dialect(), who, requirement(old), old.at())))));
    return found;
  }

  private static Map<String, PrincipalStatement> required(List<AccessFact> statements) {
    var found = new LinkedHashMap<String, PrincipalStatement>();
    statements.forEach(fact -> {
      if (fact instanceof PrincipalStatement user && !requirement(user).isEmpty()) {
        found.put(user.who().name(), user);
      }
    });
    return found;
  }

  private static String requirement(PrincipalStatement user) {
    return user.attributes().stream().filter(word -> word.startsWith(REQUIRE)).map(word -> word.substring(REQUIRE.length())).findFirst().orElse("");
  }

  /// The last statement that says from where each user comes.
  private static Map<String, PrincipalStatement> last(List<AccessFact> statements) {
    var found = new LinkedHashMap<String, PrincipalStatement>();
    statements.forEach(fact -> {
      if (fact instanceof PrincipalStatement user && user.dialect().equals("clickhouse")) {
        if (user.verb().equals("drop")) {
          found.remove(user.who().name());
        } else if (!user.hosts().isEmpty()) {
          found.put(user.who().name(), user);
        }
      }
    });
    return found;
  }
}
