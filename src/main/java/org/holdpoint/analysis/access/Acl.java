package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.source.Span;

/// Who may do what with one object, and who gave it to them: the access list of PostgreSQL. A right that several gave is there once for each.
final class Acl {

  /// A right that somebody holds from somebody.
  record Given(boolean option, Span at) {}

  /// (rights) Mostly somebody holds one on a thing, of one who gave it: so few are kept as a list, and one giver as a map of one, which are a tenth of the size.
  private static final int FEW = 8;

  final Thing thing;
  final String kind;
  /// Whether no statement made it: its owner is not known.
  final boolean assumed;
  private String owner;
  private final Map<On, Map<String, Map<String, Given>>> rights = new LinkedHashMap<>();
  /// What each one holds: asked far more often than it changes.
  private final Map<String, Collection<On>> ofGrantee = new HashMap<>();
  /// To whom those who are not the owner gave a right on.
  private final Map<On, Map<String, Set<String>>> handed = new HashMap<>();

  Acl(Thing thing, String kind, String owner, boolean assumed) {
    this.thing = thing;
    this.kind = kind;
    this.owner = owner;
    this.assumed = assumed;
  }

  String owner() {
    return owner;
  }

  Set<On> rights() {
    return Set.copyOf(rights.keySet());
  }

  /// What somebody holds directly, each right once.
  Collection<On> of(String grantee) {
    return ofGrantee.getOrDefault(grantee, List.of());
  }

  Set<String> holders(On on) {
    return rights.getOrDefault(on, Map.of()).keySet();
  }

  Map<String, Given> held(On on, String grantee) {
    return rights.getOrDefault(on, Map.of()).getOrDefault(grantee, Map.of());
  }

  /// What those have who are not the owner, in order.
  List<Journal.Entry> others() {
    var found = new ArrayList<Journal.Entry>();
    rights.forEach((on, grantees) -> grantees.forEach((who, grantors) -> {
      if (!who.equals(owner)) {
        grantors.values().stream().findFirst().ifPresent(given -> found.add(new Journal.Entry(who, on.right(), on.column(), thing, given.option(), given.at())));
      }
    }));
    return found;
  }

  boolean option(On on, String grantee) {
    return held(on, grantee).values().stream().anyMatch(Given::option);
  }

  Set<String> handedOn(On on, String grantor) {
    return new LinkedHashSet<>(handed.getOrDefault(on, Map.of()).getOrDefault(grantor, Set.of()));
  }

  /// What was there before, if something was.
  Optional<Given> put(On on, String grantee, String grantor, Given given) {
    if (!grantor.equals(owner)) {
      handed.computeIfAbsent(on, _ -> new HashMap<>()).computeIfAbsent(grantor, _ -> new LinkedHashSet<>()).add(grantee);
    }
    var grantees = rights.computeIfAbsent(on, _ -> new LinkedHashMap<>());
    var grantors = grantees.get(grantee);
    if (grantors == null) {
      grantees.put(grantee, Map.of(grantor, given));
      ofGrantee.merge(grantee, List.of(on), (some, _) -> with(some, on));
      return Optional.empty();
    }
    var old = Optional.ofNullable(grantors.get(grantor));
    var more = new LinkedHashMap<>(grantors);
    more.put(grantor, given);
    grantees.put(grantee, more.size() == 1 ? Map.of(grantor, given) : more);
    return old;
  }

  private static Collection<On> with(Collection<On> some, On on) {
    if (some.size() < FEW) {
      var more = new ArrayList<On>(some);
      more.add(on);
      return List.copyOf(more);
    }
    var many = some instanceof LinkedHashSet<On> set ? set : new LinkedHashSet<>(some);
    many.add(on);
    return many;
  }

  private static Collection<On> without(Collection<On> some, On on) {
    if (some instanceof LinkedHashSet<On> set) {
      set.remove(on);
      return set;
    }
    return some.stream().filter(one -> !one.equals(on)).toList();
  }

  Optional<Given> remove(On on, String grantee, String grantor) {
    var grantees = rights.getOrDefault(on, Map.of());
    var grantors = grantees.getOrDefault(grantee, Map.of());
    if (!grantors.containsKey(grantor)) {
      return Optional.empty();
    }
    var fewer = new LinkedHashMap<>(grantors);
    var old = fewer.remove(grantor);
    if (fewer.isEmpty()) {
      grantees.remove(grantee);
      ofGrantee.computeIfPresent(grantee, (_, some) -> without(some, on));
    } else {
      grantees.put(grantee, fewer.size() == 1 ? Map.copyOf(fewer) : fewer);
    }
    if (grantees.isEmpty()) {
      rights.remove(on);
    }
    Optional.ofNullable(handed.getOrDefault(on, Map.of()).get(grantor)).ifPresent(to -> to.remove(grantee));
    return Optional.of(old);
  }

  /// The same with a new owner in the place of the old one, wherever that one stands (PostgreSQL, ALTER TABLE … OWNER TO).
  Acl ownedBy(String next) {
    var moved = new Acl(thing, kind, next, false);
    rights.forEach((on, grantees) -> grantees.forEach((grantee, grantors) -> grantors.forEach((grantor, given) -> {
      var to = grantee.equals(owner) ? next : grantee;
      var from = grantor.equals(owner) ? next : grantor;
      var both = moved.held(on, to).getOrDefault(from, given);
      moved.put(on, to, from, new Given(both.option() || given.option(), both.at()));
    })));
    return moved;
  }

  /// The same on a thing of another name, or with somebody under another name.
  Acl renamed(Thing now, String from, String to) {
    var moved = new Acl(now, kind, owner.equals(from) ? to : owner, assumed);
    rights.forEach((on, grantees) -> grantees.forEach((grantee, grantors) -> grantors.forEach((grantor, given) ->
      moved.put(on, grantee.equals(from) ? to : grantee, grantor.equals(from) ? to : grantor, given))));
    return moved;
  }

  /// The columns that somebody has this right on.
  List<On> columns(String right) {
    return rights.keySet().stream().filter(on -> on.right().equals(right) && !on.column().isEmpty()).toList();
  }
}
