package org.holdpoint.analysis.access;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.holdpoint.source.Span;

/// Users and roles, what they are, and who is a member of what.
final class Roles {

  static final String PUBLIC = "public";

  /// @param inherit whether the member has the rights of the role without a word; empty where the member's own attribute decides
  record Membership(boolean admin, Optional<Boolean> inherit, Span at) {}

  private final Map<String, Map<String, Membership>> roles = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final Map<String, Set<String>> attributes = new HashMap<>();
  private final Map<String, Span> made = new HashMap<>();
  // What follows from those, kept until they change; several may ask at once.
  private final Map<String, Set<String>> inherited = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> reachable = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> everybody = new ConcurrentHashMap<>();
  private final Map<String, List<String>> powers = new ConcurrentHashMap<>();

  void attribute(String who, String attribute, Span at) {
    var has = attributes.computeIfAbsent(who, _ -> new LinkedHashSet<>());
    has.remove(attribute.startsWith("NO") ? attribute.substring(2) : "NO" + attribute);
    has.add(attribute);
    made.put(who + "\n" + attribute, at);
    forget();
  }

  boolean has(String who, String attribute) {
    return attributes.getOrDefault(who, Set.of()).contains(attribute);
  }

  Set<String> attributes(String who) {
    return attributes.getOrDefault(who, Set.of());
  }

  Optional<Span> given(String who, String attribute) {
    return Optional.ofNullable(made.get(who + "\n" + attribute));
  }

  /// Makes `member` a member of `role`. Nothing happens where that would be a circle; a second time adds to the first.
  boolean join(String member, String role, Membership membership) {
    if (member.equals(role) || reachable(role).contains(member)) {
      return false;
    }
    roles.computeIfAbsent(member, _ -> new LinkedHashMap<>()).merge(role, membership,
        (old, now) -> new Membership(old.admin() || now.admin(), now.inherit().or(old::inherit), old.at()));
    members.computeIfAbsent(role, _ -> new LinkedHashSet<>()).add(member);
    forget();
    return true;
  }

  void leave(String member, String role, boolean adminOnly) {
    var of = roles.getOrDefault(member, Map.of());
    if (of.containsKey(role)) {
      if (adminOnly) {
        of.computeIfPresent(role, (_, old) -> new Membership(false, old.inherit(), old.at()));
      } else {
        of.remove(role);
        members.getOrDefault(role, new LinkedHashSet<>()).remove(member);
      }
      forget();
    }
  }

  void leaveAll(String member) {
    List.copyOf(roles.getOrDefault(member, Map.of()).keySet()).forEach(role -> leave(member, role, false));
  }

  void drop(String who) {
    leaveAll(who);
    List.copyOf(members.getOrDefault(who, Set.of())).forEach(member -> leave(member, who, false));
    attributes.remove(who);
    forget();
  }

  /// Gives somebody another name; what they are and have stays.
  void rename(String from, String to) {
    var of = roles.getOrDefault(from, Map.of());
    var with = members.getOrDefault(from, Set.of());
    Map.copyOf(of).forEach((role, membership) -> {
      leave(from, role, false);
      join(to, role, membership);
    });
    List.copyOf(with).forEach(member -> {
      var membership = roles.get(member).get(from);
      leave(member, from, false);
      join(member, to, membership);
    });
    Optional.ofNullable(attributes.remove(from)).ifPresent(has -> {
      has.forEach(attribute -> given(from, attribute).ifPresent(at -> made.put(to + "\n" + attribute, at)));
      attributes.put(to, has);
    });
    forget();
  }

  private void forget() {
    inherited.clear();
    reachable.clear();
    everybody.clear();
    powers.clear();
  }

  /// The principal and all roles whose rights it has without a word, nearest first.
  Set<String> inherited(String who) {
    return inherited.computeIfAbsent(who, _ -> closure(who, true));
  }

  /// Those of them that are there from the beginning and may do something everywhere.
  List<String> powers(String who) {
    return powers.computeIfAbsent(who, _ -> inherited(who).stream().filter(Powers::known).toList());
  }

  /// The principal and all roles whose rights it has, and everybody.
  Set<String> everybody(String who) {
    return everybody.computeIfAbsent(who, _ -> {
      var all = new LinkedHashSet<>(inherited(who));
      all.add(PUBLIC);
      return all;
    });
  }

  /// The principal and all roles that it can become.
  Set<String> reachable(String who) {
    return reachable.computeIfAbsent(who, _ -> {
      // Mostly all of them are inherited: of thousands in a row one set of each is enough.
      var inherited = inherited(who);
      return inherited.stream().allMatch(one -> inherited.containsAll(roles.getOrDefault(one, Map.of()).keySet())) ? inherited : closure(who, false);
    });
  }

  private Set<String> closure(String who, boolean inheriting) {
    var found = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>();
    found.add(who);
    open.add(who);
    while (!open.isEmpty()) {
      var member = open.poll();
      roles.getOrDefault(member, Map.of()).forEach((role, membership) -> {
        if ((!inheriting || membership.inherit().orElse(!has(member, "NOINHERIT"))) && found.add(role)) {
          open.add(role);
        }
      });
    }
    return found;
  }

  /// Those who can become the role, itself not among them: no more than `most`, the nearest first.
  Set<String> membersOf(String role, int most) {
    var found = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>(members.getOrDefault(role, Set.of()));
    while (!open.isEmpty() && found.size() < most) {
      var member = open.poll();
      if (found.add(member)) {
        open.addAll(members.getOrDefault(member, Set.of()));
      }
    }
    return found;
  }

  /// Whether it may let others into a role: directly, or as a member of one that may (PostgreSQL 15, GRANT).
  boolean administers(String who, String role) {
    return reachable(who).stream().anyMatch(one -> Optional.ofNullable(roles.getOrDefault(one, Map.of()).get(role)).filter(Membership::admin).isPresent());
  }

  /// A step from a member to a role.
  record Step(String member, String role, Span at) {}

  /// The shortest way from a principal to a role; nothing where there is none, or it is one itself.
  List<Step> way(String who, String role) {
    var from = new HashMap<String, Step>();
    var open = new ArrayDeque<String>(List.of(who));
    while (!open.isEmpty() && !from.containsKey(role)) {
      var member = open.poll();
      roles.getOrDefault(member, Map.of()).forEach((next, membership) -> {
        if (!next.equals(who) && from.putIfAbsent(next, new Step(member, next, membership.at())) == null) {
          open.add(next);
        }
      });
    }
    var way = new ArrayList<Step>();
    for (var at = role; from.containsKey(at) && !at.equals(who); at = way.getLast().member()) {
      way.add(from.get(at));
    }
    return way.reversed();
  }
}
