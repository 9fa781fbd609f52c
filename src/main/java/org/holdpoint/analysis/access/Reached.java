package org.holdpoint.analysis.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The tables and views on which somebody may do anything at all. Which these are costs as much as there are; when too much was looked through, it is not known any more.
final class Reached {

  private static final int MOST = 4_000_000;
  private final AccessState state;
  private final Map<String, Optional<Set<Thing>>> known = new HashMap<>();
  private final Map<String, Set<String>> schemas = new HashMap<>();
  private int looked;

  Reached(AccessState state) {
    this.state = state;
  }

  /// Of somebody, by all that they are; nothing where there were too many to look through.
  Optional<Set<Thing>> by(String who) {
    return known.computeIfAbsent(who, this::look);
  }

  /// The schemas of those; none where there were too many to look through.
  Set<String> schemas(String who) {
    return schemas.computeIfAbsent(who, _ -> by(who).stream().flatMap(Set::stream).map(Thing::schema).collect(Collectors.toSet()));
  }

  private Optional<Set<Thing>> look(String who) {
    var relations = state.relations();
    var found = new LinkedHashSet<Thing>();
    for (var role : state.everybody(who)) {
      for (var thing : (Iterable<Thing>) candidates(role)::iterator) {
        if (looked++ > MOST) {
          return Optional.empty();
        }
        if (thing.relation() && relations.contains(thing) && !found.contains(thing) && reaches(who, role, thing)) {
          found.add(thing);
        }
      }
    }
    return Optional.of(found);
  }

  private boolean reaches(String who, String role, Thing thing) {
    if (all(role) || state.ledger().owned(role, thing)) {
      return true;
    }
    return state.covering() ? state.covers().any(state.everybody(who), thing.path())
        : state.ledger().known(thing).filter(acl -> !acl.of(role).isEmpty()).isPresent();
  }

  private boolean all(String role) {
    return role.isEmpty() || state.roles().has(role, "SUPERUSER") || Powers.everywhere(state.dialect(), role, "SELECT") || Powers.everywhere(state.dialect(), role, "INSERT");
  }

  private Stream<Thing> candidates(String role) {
    if (all(role)) {
      return state.relations().stream();
    }
    var own = state.ledger().owned(role).stream();
    if (!state.covering()) {
      return Stream.concat(own, state.ledger().held(role).stream());
    }
    return Stream.concat(own, state.covers().of(role).keySet().stream().map(path -> state.covers().outermost(role, path)).distinct().map(state::below).flatMap(Collection::stream));
  }
}
