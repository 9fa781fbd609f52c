package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.analysis.access.Visibilities.Seer;

/// Who is a member of whom.
final class Members {

  private final Map<Seer, Set<Seer>> members = new HashMap<>();
  private final Map<Seer, Set<Seer>> roles = new HashMap<>();
  /// What each one is a member of, by however many steps, until a membership changes.
  private final Map<Seer, Set<Seer>> all = new HashMap<>();

  void join(Seer member, Seer role) {
    members.computeIfAbsent(role, _ -> new LinkedHashSet<>()).add(member);
    roles.computeIfAbsent(member, _ -> new LinkedHashSet<>()).add(role);
    all.clear();
  }

  void leave(Seer member, Seer role) {
    members.getOrDefault(role, new HashSet<>()).remove(member);
    roles.getOrDefault(member, new HashSet<>()).remove(role);
    all.clear();
  }

  void drop(Seer who) {
    List.copyOf(roles.getOrDefault(who, Set.of())).forEach(role -> leave(who, role));
    List.copyOf(members.getOrDefault(who, Set.of())).forEach(member -> leave(member, who));
  }

  void rename(Seer from, Seer to) {
    var of = List.copyOf(roles.getOrDefault(from, Set.of()));
    var with = List.copyOf(members.getOrDefault(from, Set.of()));
    drop(from);
    of.forEach(role -> join(to, role));
    with.forEach(member -> join(member, to));
  }

  /// Somebody, and who is a member of him, by however many steps, as far as `news` says that it is news to them: what is none to a role is none to its members.
  Set<Seer> of(Seer first, Predicate<Seer> news) {
    return closure(first, members, news);
  }

  /// Somebody, and what he is a member of.
  Set<Seer> roles(Seer first) {
    return all.computeIfAbsent(first, one -> closure(one, roles, _ -> true));
  }

  private static Set<Seer> closure(Seer first, Map<Seer, Set<Seer>> next, Predicate<Seer> wanted) {
    if (!wanted.test(first)) {
      return Set.of();
    }
    if (next.getOrDefault(first, Set.of()).isEmpty()) {
      return Set.of(first);
    }
    var found = new LinkedHashSet<Seer>(List.of(first));
    var open = new ArrayList<>(found);
    while (!open.isEmpty()) {
      for (var one : next.getOrDefault(open.removeLast(), Set.of())) {
        if (wanted.test(one) && found.add(one)) {
          open.add(one);
        }
      }
    }
    return found;
  }
}
