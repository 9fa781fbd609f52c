package org.holdpoint.analysis.access;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdpoint.analysis.access.Acl.Given;
import org.holdpoint.source.Span;

/// Rights that are kept with each object, with who gave them (PostgreSQL and its kin; Oracle and Snowflake keep them so too). Source: PostgreSQL 15 manual, GRANT, REVOKE and section 5.7.
final class Ledger {

  private final Roles roles;
  private final Journal journal;
  private final Map<Thing, Acl> acls = new LinkedHashMap<>();
  private final Map<String, Set<Thing>> held = new HashMap<>();
  private final Map<String, Set<Thing>> owned = new HashMap<>();
  private final Deque<Runnable> undo = new ArrayDeque<>();
  private final Function<Thing, List<String>> everybody;

  /// `everybody` are the rights that everybody has on an object that is not known to be made.
  Ledger(Roles roles, Journal journal, Function<Thing, List<String>> everybody) {
    this.roles = roles;
    this.journal = journal;
    this.everybody = everybody;
  }

  /// What is done: the rights, to or from whom, and by whom.
  record Order(List<On> rights, List<String> who, boolean option, boolean optionOnly, boolean cascade, String runner, boolean all, Span at) {}

  Acl acl(Thing thing, String kind) {
    return Optional.ofNullable(acls.get(thing)).orElseGet(() -> {
      var acl = new Acl(thing, kind, "", true);
      acls.put(thing, acl);
      everybody.apply(thing).forEach(right -> put(acl, On.all(right), Roles.PUBLIC, "", new Given(false, Span.start("", org.holdpoint.source.Side.HEAD))));
      journal.clear();
      return acl;
    });
  }

  Optional<Acl> known(Thing thing) {
    return Optional.ofNullable(acls.get(thing));
  }

  Collection<Acl> all() {
    return acls.values();
  }

  /// An object with what its default rights say.
  void create(Thing thing, String kind, String owner, Map<On, Map<String, Boolean>> initial, Span at) {
    if (acls.containsKey(thing) && !acls.get(thing).assumed) {
      return;
    }
    drop(thing);
    var acl = new Acl(thing, kind, owner, false);
    acls.put(thing, acl);
    owned.computeIfAbsent(owner, _ -> new LinkedHashSet<>()).add(thing);
    initial.forEach((on, grantees) -> grantees.forEach((grantee, option) -> put(acl, on, grantee, owner, new Given(option, at))));
    undo.clear();
  }

  /// Takes an object away, and with it what others had on it.
  void lose(Thing thing) {
    known(thing).ifPresent(acl -> acl.others().forEach(journal::gone));
    drop(thing);
  }

  void drop(Thing thing) {
    Optional.ofNullable(acls.remove(thing)).ifPresent(acl -> {
      acl.rights().forEach(on -> acl.holders(on).forEach(who -> held.getOrDefault(who, new HashSet<>()).remove(thing)));
      owned.getOrDefault(acl.owner(), new HashSet<>()).remove(thing);
    });
  }

  /// Takes all that others have on an object.
  void strip(Thing thing) {
    Optional.ofNullable(acls.get(thing)).ifPresent(acl -> acl.rights().forEach(on -> List.copyOf(acl.holders(on)).stream().filter(who -> !who.equals(acl.owner()))
        .forEach(who -> List.copyOf(acl.held(on, who).keySet()).forEach(grantor -> remove(acl, on, who, grantor)))));
    undo.clear();
  }

  /// Gives others on an object what they have on another one.
  void copy(Thing from, Thing to) {
    known(from).ifPresent(acl -> keep(acl.renamed(to, "", "")));
  }

  /// Another name for an object.
  void move(Thing thing, Thing now) {
    var old = known(thing);
    drop(thing);
    old.ifPresent(acl -> keep(acl.renamed(now, "", "")));
  }

  /// Another name for somebody, wherever it stands.
  void rename(String from, String to) {
    List.copyOf(acls.values()).stream().filter(acl -> acl.owner().equals(from) || held(from).contains(acl.thing) || acl.rights().stream().anyMatch(on -> !acl.handedOn(on, from).isEmpty())).forEach(acl -> {
      drop(acl.thing);
      keep(acl.renamed(acl.thing, from, to));
    });
  }

  private void keep(Acl acl) {
    acls.put(acl.thing, acl);
    acl.rights().forEach(on -> acl.holders(on).forEach(who -> held.computeIfAbsent(who, _ -> new LinkedHashSet<>()).add(acl.thing)));
    owned.computeIfAbsent(acl.owner(), _ -> new LinkedHashSet<>()).add(acl.thing);
  }

  void owner(Thing thing, String kind, String next) {
    var acl = acl(thing, kind).ownedBy(next);
    drop(thing);
    keep(acl);
  }

  Set<Thing> owned(String who) {
    return new LinkedHashSet<>(owned.getOrDefault(who, Set.of()));
  }

  boolean owned(String who, Thing thing) {
    return owned.getOrDefault(who, Set.of()).contains(thing);
  }

  /// The objects on which somebody holds something directly.
  Set<Thing> held(String who) {
    return held.getOrDefault(who, Set.of());
  }

  /// Gives or takes rights on objects; nothing happens where the statement fails.
  void apply(boolean grant, List<Acl> on, Function<Acl, Order> orders) {
    undo.clear();
    try {
      on.forEach(acl -> apply(grant, acl, orders.apply(acl)));
    } catch (Refused _) {
      undo.forEach(Runnable::run);
      journal.clear();
    }
    undo.clear();
  }

  private void apply(boolean grant, Acl acl, Order order) {
    if (order.rights().size() == 1 && grant) {
      apply(true, acl, order, order.rights());
      return;
    }
    var whole = order.rights().stream().filter(one -> one.column().isEmpty()).toList();
    if (!whole.isEmpty()) {
      apply(grant, acl, order, whole);
      if (!grant) {
        whole.stream().flatMap(one -> acl.columns(one.right()).stream()).forEach(column -> apply(false, acl, order, List.of(column)));
      }
    }
    var columns = new LinkedHashMap<String, List<On>>();
    order.rights().stream().filter(one -> !one.column().isEmpty()).forEach(one -> columns.computeIfAbsent(one.column(), _ -> new java.util.ArrayList<>()).add(one));
    columns.values().forEach(rights -> apply(grant, acl, order, rights));
  }

  private void apply(boolean grant, Acl acl, Order order, List<On> rights) {
    var grantor = grantor(acl, rights, order.runner());
    var may = grantor.equals(acl.owner()) ? rights : rights.stream().filter(right -> optional(acl, right, grantor)).toList();
    if (may.isEmpty() && acl.rights().stream().noneMatch(right -> (right.column().isEmpty() || right.column().equals(rights.getFirst().column())) && holds(grantor, right.right(), right.column(), acl))) {
      throw new Refused();
    }
    for (var who : order.who()) {
      for (var right : may) {
        if (grant) {
          give(acl, right, who, grantor, order);
        } else {
          take(acl, right, who, grantor, order.optionOnly(), order.cascade());
        }
      }
    }
  }

  private boolean privileged(String who) {
    return who.isEmpty() || roles.has(who, "SUPERUSER");
  }

  /// Whose right it is that is handed on: the owner's where the runner is a member of it, else that of the role of the runner that may hand on most (PostgreSQL, GRANT, Notes).
  private String grantor(Acl acl, List<On> rights, String runner) {
    if (acl.assumed || privileged(runner) || roles.inherited(runner).contains(acl.owner())) {
      return acl.owner();
    }
    var best = runner;
    var most = 0L;
    for (var role : roles.inherited(runner)) {
      var count = rights.stream().filter(right -> optional(acl, right, role)).count();
      if (count > most) {
        most = count;
        best = role;
      }
    }
    return best;
  }

  private static boolean optional(Acl acl, On right, String grantor) {
    return grantor.equals(acl.owner()) || acl.option(right, grantor) || !right.column().isEmpty() && acl.option(On.all(right.right()), grantor);
  }

  private void give(Acl acl, On right, String who, String grantor, Order order) {
    if (order.option() && (who.equals(Roles.PUBLIC) || circular(acl, right, who, grantor))) {
      throw new Refused();
    }
    var old = acl.held(right, who);
    if (!old.isEmpty() && old.containsKey(grantor) && (old.get(grantor).option() || !order.option())) {
      return;
    }
    put(acl, right, who, grantor, new Given(order.option(), order.at()));
    journal.gained(new Journal.Entry(who, right.right(), right.column(), acl.thing, order.option(), order.at()));
  }

  /// Whether the grantor may hand it on only because of whom it would be given to.
  private boolean circular(Acl acl, On right, String who, String grantor) {
    if (grantor.equals(acl.owner())) {
      return false;
    }
    if (who.equals(grantor)) {
      return true;
    }
    var sure = new HashSet<String>(Set.of(acl.owner()));
    var open = new ArrayDeque<String>(sure);
    while (!open.isEmpty()) {
      var from = open.poll();
      var to = from.equals(acl.owner()) ? acl.holders(right) : acl.handedOn(right, from);
      to.stream().filter(next -> !next.equals(who) && Optional.ofNullable(acl.held(right, next).get(from)).filter(Given::option).isPresent()).filter(sure::add).forEach(open::add);
    }
    // Of a column only what is kept with the column counts (aclcheck of PostgreSQL 15, seen in its answers).
    return roles.inherited(grantor).stream().noneMatch(sure::contains);
  }

  private void take(Acl acl, On right, String who, String grantor, boolean optionOnly, boolean cascade) {
    var old = Optional.ofNullable(acl.held(right, who).get(grantor));
    if (old.isEmpty()) {
      return;
    }
    if (!optionOnly) {
      remove(acl, right, who, grantor);
    } else if (old.get().option()) {
      put(acl, right, who, grantor, new Given(false, old.get().at()));
    }
    if (old.get().option()) {
      follow(acl, right, who, cascade);
    }
  }

  /// What was handed on goes as well, unless it can still be handed on by another way.
  private void follow(Acl acl, On right, String who, boolean cascade) {
    if (who.equals(acl.owner()) || privileged(who) || roles.inherited(who).stream().anyMatch(role -> role.equals(acl.owner()) || acl.option(right, role))) {
      return;
    }
    for (var next : acl.handedOn(right, who)) {
      if (!cascade) {
        throw new Refused();
      }
      take(acl, right, next, who, false, true);
    }
  }

  private void put(Acl acl, On right, String who, String grantor, Given given) {
    var before = acl.put(right, who, grantor, given);
    held.computeIfAbsent(who, _ -> new LinkedHashSet<>()).add(acl.thing);
    undo.push(() -> before.ifPresentOrElse(old -> acl.put(right, who, grantor, old), () -> acl.remove(right, who, grantor)));
  }

  private void remove(Acl acl, On right, String who, String grantor) {
    acl.remove(right, who, grantor).ifPresent(old -> {
      undo.push(() -> acl.put(right, who, grantor, old));
      journal.lost(new Journal.Entry(who, right.right(), right.column(), acl.thing, old.option(), old.at()));
    });
  }

  /// Whether somebody may, by themselves, as a member, or because everybody may.
  boolean holds(String who, String right, String column, Acl acl) {
    if (privileged(who) || direct(Roles.PUBLIC, right, column, acl)) {
      return true;
    }
    for (var role : roles.inherited(who)) {
      if (direct(role, right, column, acl)) {
        return true;
      }
    }
    return false;
  }

  private static boolean direct(String who, String right, String column, Acl acl) {
    var held = acl.of(who);
    return !held.isEmpty() && (held.contains(On.all(right)) || held.contains(On.all(Rights.ALL)) || !column.isEmpty() && held.contains(new On(right, column)));
  }
}
