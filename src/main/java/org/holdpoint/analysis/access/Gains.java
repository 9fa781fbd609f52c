package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Replayed.Step;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.NewAccess;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What statements that give rights let somebody do that they could not do before.
final class Gains {

  private static final int SHOWN = 10;
  private static final int MEMBERS = 50;
  private final AccessState before;
  private final AccessState after;
  private final Reached reachedBefore;
  private final Reached reachedAfter;
  private final Map<String, List<String>> members = new HashMap<>();
  /// What a single right is good for.
  private final Map<String, List<String>> deeds = new HashMap<>();
  /// Who had nothing at all before.
  private final Map<String, Boolean> nothing = new HashMap<>();

  Gains(Replayed replayed) {
    this.before = replayed.before();
    this.after = replayed.after();
    this.reachedBefore = new Reached(before);
    this.reachedAfter = new Reached(after);
  }

  /// What statements of a file have in common that give somebody the same kind of thing.
  private record Way(String file, String who, String by, List<String> deeds) {}

  /// The rights that come by a way, with the first statement that gives some, and where the first of them stand.
  private record Come(AccessFact first, List<Journal.Entry> fresh, List<Span> because) {}

  /// What the steps let somebody do, by the first statement of each file that does so: statements that differ in the object alone are one fact with a count.
  Map<Key, List<Fact>> of(List<Step> steps) {
    var ways = new LinkedHashMap<Way, Come>();
    for (var step : steps) {
      var byPrincipal = new LinkedHashMap<String, List<Journal.Entry>>();
      for (var entry : step.gained()) {
        if (!entry.who().isEmpty() && fresh(entry.who(), entry)) {
          byPrincipal.computeIfAbsent(entry.who(), _ -> new ArrayList<>()).add(entry);
        }
      }
      byPrincipal.forEach((who, entries) -> {
        var way = ways.computeIfAbsent(new Way(Sequence.file(step.fact()), who, by(step.fact()), deeds(entries)), _ -> new Come(step.fact(), new ArrayList<>(), new ArrayList<>()));
        way.fresh().addAll(entries);
        if (way.because().size() < SHOWN) {
          way.because().add(step.fact().at());
        }
      });
    }
    var found = new LinkedHashMap<Key, List<Fact>>();
    ways.forEach((way, come) -> found.computeIfAbsent(come.first().key(), _ -> new ArrayList<>())
        .add(access(come.first(), way.who(), come.fresh(), way.by(), "", List.of(way.who() + " ← " + way.by()), List.copyOf(come.because()))));
    return found;
  }

  /// Whether a grant gives nothing but what those who get it had before all of the change, or what a later statement of it takes back.
  boolean idle(Step step) {
    return step.fact() instanceof GrantStatement grant && grant.verb().equals("grant") && !step.gained().isEmpty() && grant.on().stream().noneMatch(on -> on.kind().startsWith("future "))
        && step.gained().stream().allMatch(entry -> !entry.who().isEmpty() && (!grant.option() && had(entry.who(), entry) || undone(entry)));
  }

  private boolean undone(Journal.Entry entry) {
    return !has(entry.who(), entry) && after.relations().contains(entry.thing());
  }

  private static String by(AccessFact fact) {
    return switch (fact) {
      case GrantStatement _ -> "grant";
      case OwnershipStatement _ -> "ownership";
      case ObjectStatement _, RoutineStatement _, DefaultRightsStatement _ -> "default-rights";
      case AccessFact _ -> "grant";
    };
  }

  /// Whether it holds at the end, and did not at the beginning.
  boolean fresh(String who, Journal.Entry entry) {
    return has(who, entry) && !had(who, entry);
  }

  boolean has(String who, Journal.Entry entry) {
    return after.may(who, entry.right(), entry.column(), entry.thing());
  }

  boolean had(String who, Journal.Entry entry) {
    return !nothing.computeIfAbsent(who, before::nothing) && before.may(who, entry.right(), entry.column(), entry.thing());
  }

  NewAccess access(AccessFact fact, String who, List<Journal.Entry> fresh, String by, String word, List<String> chain, List<Span> because) {
    var names = new TreeSet<String>();
    var things = new LinkedHashSet<Thing>();
    var option = false;
    var last = Optional.<Journal.Entry>empty();
    for (var entry : fresh) {
      // What follows each other mostly is the same right, or is about the same thing.
      if (last.isEmpty() || !last.get().right().equals(entry.right())) {
        names.add(entry.right());
      }
      if (last.isEmpty() || !last.get().thing().equals(entry.thing())) {
        things.add(entry.thing());
      }
      option |= entry.option();
      last = Optional.of(entry);
    }
    var rights = List.copyOf(names);
    var was = reachedBefore.by(who);
    var now = reachedAfter.by(who);
    var known = after.relations().size();
    var share = now.map(all -> known == 0 ? 0 : (int) (100L * all.size() / known));
    var wide = after.covering() && things.stream().anyMatch(thing -> thing.path().size() < 2 || thing.path().getLast().endsWith("*"));
    var count = after.covering() ? things.stream().mapToInt(thing -> thing.path().size() < 2 ? after.below(thing.path()).size() : 1).sum() : (int) things.stream().filter(Thing::relation).count();
    return new NewAccess(key(fact, "new-access", who), fact.at(), fact.within(), after.dialect(), who, who.equals(Roles.PUBLIC) ? "public" : "role", by, rights,
        deeds(rights, option), scope(things), things.stream().limit(SHOWN).map(Thing::shown).toList(), new Value.Known<>(count, fact.at()), known, count(was.map(Set::size), fact), count(now.map(Set::size), fact),
        count(share, fact), option, wide, newSchemas(who, things), members.computeIfAbsent(who, one -> List.copyOf(after.roles().membersOf(one, MEMBERS))), word, chain, because);
  }

  private List<String> deeds(List<Journal.Entry> entries) {
    if (entries.size() == 1 && !entries.getFirst().option()) {
      return deeds.computeIfAbsent(entries.getFirst().right(), right -> deeds(List.of(right), false));
    }
    return deeds(entries.stream().map(Journal.Entry::right).distinct().toList(), entries.stream().anyMatch(Journal.Entry::option));
  }

  private static List<String> deeds(List<String> rights, boolean option) {
    var deeds = rights.stream().flatMap(right -> right.equals(Rights.ALL) ? Stream.of("read", "write", "administer") : Stream.of(Rights.deed(right))).collect(Collectors.toCollection(TreeSet::new));
    if (option) {
      deeds.add("administer");
    }
    return List.copyOf(deeds);
  }

  private static String scope(Collection<Thing> things) {
    var sorts = new TreeSet<String>();
    for (var thing : things) {
      sorts.add(thing.sort());
    }
    return sorts.stream().map(sort -> sort.equals("relation") ? "table" : sort).collect(Collectors.joining(", "));
  }

  private static Value<Integer> count(Optional<Integer> number, AccessFact fact) {
    return number.<Value<Integer>>map(known -> new Value.Known<>(known, fact.at())).orElseGet(() -> new Value.Unknown<>("too many tables to be counted", fact.at()));
  }

  private List<String> newSchemas(String who, Collection<Thing> things) {
    var old = reachedBefore.schemas(who);
    var found = new LinkedHashSet<String>();
    for (var thing : things) {
      if (found.size() < SHOWN && !old.contains(thing.schema())) {
        found.add(thing.schema());
      }
    }
    return List.copyOf(found);
  }

  static Key key(AccessFact fact, String kind, String... more) {
    var path = new ArrayList<String>(fact.key().path().size() + more.length);
    path.addAll(fact.key().path());
    path.addAll(Arrays.asList(more));
    return new Key(fact.key().subject(), kind, path);
  }
}
