package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.HeldBack;
import org.holdpoint.source.Span;

/// Statements that took back or forbade what other statements give, and are gone or stand before them now: what they kept somebody from stands from now on. A migration with a version never
/// runs again: what is edited out of one stays taken where it ran, and stands in databases that are made anew.
/// @param again the statements that have an effect again
/// @param heldBack what is gone, by the file that it was in
/// @param kept what stands in new databases because it is edited out of a migration, by its file
record Standing(Set<Key> again, Map<String, List<HeldBack>> heldBack, Map<String, List<Kept>> kept) {

  private static final Standing NOTHING = new Standing(Set.of(), Map.of(), Map.of());

  /// A right that a new database keeps: `SELECT on ledger for report`, and where it is given.
  record Kept(String right, List<Span> givenAt) {}

  /// A right of somebody on something.
  private record Ask(String who, String right, String column, Thing thing) {

    String shown() {
      return right.equals("member") ? who + " in " + column : right + (column.isEmpty() ? "" : " (" + column + ")") + " on " + thing.shown() + " for " + who;
    }
  }

  /// The statements of one dialect of both sides, in order.
  static Standing of(String dialect, List<AccessFact> was, List<AccessFact> now) {
    var edited = edited(was, now);
    var gone = Stream.concat(gone(was, now).stream(), edited.stream()).collect(Collectors.toSet());
    var rows = Uncovered.of(dialect, was, now);
    if (gone.isEmpty()) {
      return rows.isEmpty() ? NOTHING : new Standing(Set.of(), rows, Map.of());
    }
    var before = state(dialect, was, gone);
    var asks = new LinkedHashMap<AccessFact, Set<Ask>>();
    was.forEach(fact -> {
      before.apply(fact);
      if (gone.contains(fact.key())) {
        asks.put(fact, asks(fact, before));
      }
      before.journal().clear();
    });
    var after = state(dialect, was, gone);
    now.forEach(fact -> {
      after.apply(fact);
      after.journal().clear();
    });
    var old = was.stream().map(AccessFact::key).collect(Collectors.toSet());
    var giving = new HashMap<Span, Key>();
    now.stream().filter(fact -> old.contains(fact.key())).forEach(fact -> giving.putIfAbsent(fact.at(), fact.key()));
    var again = new HashSet<Key>();
    var heldBack = new HashMap<String, List<HeldBack>>();
    var kept = new HashMap<String, List<Kept>>();
    rows.forEach((file, some) -> heldBack.put(file, new ArrayList<>(some)));
    asks.forEach((fact, all) -> {
      var stands = all.stream().filter(ask -> !may(before, ask) && may(after, ask)).filter(ask -> stood(because(after, ask), giving)).toList();
      if (edited.contains(fact.key())) {
        kept.computeIfAbsent(Sequence.file(fact), _ -> new ArrayList<>()).addAll(stands.stream().map(ask -> new Kept(ask.shown(), because(after, ask))).toList());
      } else if (!stands.isEmpty()) {
        stands.stream().flatMap(ask -> because(after, ask).stream()).map(giving::get).filter(key -> key != null).forEach(again::add);
        heldBack.computeIfAbsent(Sequence.file(fact), _ -> new ArrayList<>()).add(new HeldBack(Gains.key(fact, "held-back"), fact.at(), fact.within(), dialect, verb(fact),
            stands.stream().map(Ask::who).distinct().toList(), stands.stream().map(Ask::right).distinct().sorted().toList(), stands.getFirst().thing().shown()));
      }
    });
    return new Standing(Set.copyOf(again), Map.copyOf(heldBack), Map.copyOf(kept));
  }

  /// A database in which those things are that the statements which are gone name: rights on ALL TABLES are rights on them as well, though no statement makes them.
  private static AccessState state(String dialect, List<AccessFact> was, Set<Key> gone) {
    var state = new AccessState(dialect);
    was.stream().filter(fact -> gone.contains(fact.key())).forEach(fact -> {
      if (fact instanceof GrantStatement grant) {
        state.assume(grant);
      }
    });
    return state;
  }

  /// Whether what gives it was there, or nothing gives it and everybody has it anyway; what only a new statement gives is judged there.
  private static boolean stood(List<Span> because, Map<Span, Key> giving) {
    return because.stream().allMatch(at -> at.file().isEmpty()) || because.stream().anyMatch(giving::containsKey);
  }

  private static Set<Key> gone(List<AccessFact> was, List<AccessFact> now) {
    if (was.stream().noneMatch(Standing::takes)) {
      return Set.of();
    }
    var keys = now.stream().map(AccessFact::key).collect(Collectors.toSet());
    var files = now.stream().map(Sequence::file).collect(Collectors.toSet());
    var old = was.stream().map(AccessFact::key).collect(Collectors.toSet());
    var moved = !was.stream().map(AccessFact::key).filter(keys::contains).toList().equals(now.stream().map(AccessFact::key).filter(old::contains).toList());
    return was.stream().filter(Standing::takes).filter(fact -> moved || !keys.contains(fact.key())).filter(fact -> !files.contains(Sequence.file(fact)) || !Migration.of(Sequence.file(fact)).once())
        .map(AccessFact::key).collect(Collectors.toSet());
  }

  /// What is edited out of migrations that are still there and never run again.
  private static Set<Key> edited(List<AccessFact> was, List<AccessFact> now) {
    if (was.stream().noneMatch(Standing::takes)) {
      return Set.of();
    }
    var keys = now.stream().map(AccessFact::key).collect(Collectors.toSet());
    var files = now.stream().map(Sequence::file).collect(Collectors.toSet());
    return was.stream().filter(Standing::takes).filter(fact -> !keys.contains(fact.key()) && files.contains(Sequence.file(fact)) && Migration.of(Sequence.file(fact)).once()).map(AccessFact::key).collect(Collectors.toSet());
  }

  private static boolean takes(AccessFact fact) {
    return fact instanceof GrantStatement grant && !grant.verb().equals("grant") && !grant.verb().equals("lift") || fact instanceof MembershipStatement member && member.verb().equals("revoke")
        || fact instanceof DefaultRightsStatement rights && rights.verb().equals("revoke");
  }

  private static String verb(AccessFact fact) {
    return fact instanceof GrantStatement grant ? grant.verb() : "revoke";
  }

  /// What a statement took, and what it spoke of.
  private static Set<Ask> asks(AccessFact fact, AccessState state) {
    var asks = new LinkedHashSet<Ask>();
    state.journal().lost().forEach(entry -> asks.add(new Ask(entry.who(), entry.right(), entry.column(), entry.thing())));
    if (fact instanceof GrantStatement grant && !grant.optionOnly()) {
      for (var who : state.who(grant.to())) {
        grant.on().stream().filter(on -> !on.kind().startsWith("future ") && !on.kind().startsWith("all ")).forEach(on -> grant.rights()
            .forEach(right -> Rights.expand(state.dialect(), right.name(), on.kind(), on.path().isEmpty()).forEach(name -> columns(right.columns()).forEach(column -> asks.add(new Ask(who, name, column, thing(state, on)))))));
      }
    }
    if (fact instanceof MembershipStatement member && !member.adminOnly()) {
      state.who(member.to()).forEach(who -> state.who(member.roles()).forEach(role -> asks.add(new Ask(who, "member", role, Scope.thing(List.of())))));
    }
    return asks;
  }

  private static Stream<String> columns(List<String> columns) {
    return columns.isEmpty() ? Stream.of("") : columns.stream();
  }

  private static Thing thing(AccessState state, Securable on) {
    return state.covering() ? Scope.of(on, state.dialect(), on.path().contains("*") ? on.path() : state.thing(on).path()).thing() : state.thing(on);
  }

  private static boolean may(AccessState state, Ask ask) {
    return ask.right().equals("member") ? state.member(ask.who(), ask.column()) : state.may(ask.who(), ask.right(), ask.column(), ask.thing());
  }

  /// Where what somebody may is given.
  private static List<Span> because(AccessState state, Ask ask) {
    if (ask.right().equals("member")) {
      return state.roles().way(ask.who(), ask.column()).stream().map(Roles.Step::at).toList();
    }
    if (state.covering()) {
      return state.covers().holds(state.everybody(ask.who()), ask.right(), ask.column(), ask.thing().path()).map(Covers.Word::at).stream().toList();
    }
    return state.ledger().known(ask.thing()).stream().flatMap(acl -> state.everybody(ask.who()).stream().flatMap(who -> Stream.of(On.all(ask.right()), On.all(Rights.ALL), new On(ask.right(), ask.column()))
        .flatMap(on -> acl.held(on, who).values().stream().map(Acl.Given::at)))).distinct().toList();
  }

  /// Of a file, what its statements kept somebody from.
  List<HeldBack> of(String file) {
    return Optional.ofNullable(heldBack.get(file)).orElse(List.of());
  }
}
