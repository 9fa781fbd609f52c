package org.holdpoint.analysis.policy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ListFact.CommunityList;
import org.holdpoint.fact.PolicyFact.CommunityMark;
import org.holdpoint.fact.PolicyFact.TermMarks;
import org.holdpoint.fact.RoutingFact.PolicyChange;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.SessionFact.BgpProcess;

/// The communities by which a network knows its own routes, and those that every network knows: which policies ask for them, which give them, and which take them away from what others send.
final class Marks {

  private static final Set<String> KINDS = Set.of("community", "large-community");
  private static final String REPLACED = "communities-replaced";
  private static final Set<String> SCRUBBING = Set.of("communities-removed", REPLACED);
  private static final Set<String> GIVING = Set.of("communities-added", REPLACED);

  private final Lists lists;
  private final Set<String> scrubbing = new HashSet<>();
  private final Set<String> naming = new HashSet<>();
  private final Map<List<String>, List<PolicyChange>> giving = new LinkedHashMap<>();
  private final Map<List<String>, List<PolicyChange>> terms = new LinkedHashMap<>();
  private final Map<String, Set<String>> communities = new HashMap<>();
  /// The AS numbers of the device, as a community begins with them: `64500:`.
  private final Set<String> own = new HashSet<>();

  private Marks(Lists lists) {
    this.lists = lists;
  }

  static Marks of(List<Fact> facts, Lists lists) {
    var marks = new Marks(lists);
    var changes = new ArrayList<PolicyChange>();
    for (var fact : facts) {
      if (fact instanceof PolicyChange change) {
        changes.add(change);
      } else if (fact instanceof CommunityList list) {
        list.entries().forEach(entry -> marks.communities.computeIfAbsent(list.name(), _ -> new LinkedHashSet<>()).add(entry.text()));
      } else if (fact instanceof BgpProcess process) {
        process.as().known().ifPresent(as -> marks.own.add(as + ":"));
      }
    }
    changes.forEach(marks::change);
    return marks;
  }

  private void change(PolicyChange change) {
    if (SCRUBBING.contains(change.change())) {
      scrubbing.add(change.policy());
    }
    if (change.change().equals("next-hop-self")) {
      naming.add(change.policy());
    }
    if (GIVING.contains(change.change())) {
      terms.computeIfAbsent(List.of(change.policy(), change.term()), _ -> new ArrayList<>()).add(change);
      change.values().stream().flatMap(this::members).flatMap(text -> WellKnown.name(text).stream()).distinct()
          .forEach(community -> giving.computeIfAbsent(List.of(change.policy(), community), _ -> new ArrayList<>()).add(change));
    }
  }

  /// The well-known communities that policies give to routes.
  List<CommunityMark> given() {
    return giving.entrySet().stream().map(mark -> {
      var first = mark.getValue().getFirst();
      var policy = first.policy();
      return new CommunityMark(Key.of(first.key().subject(), "community-mark", policy, mark.getKey().getLast()), first.at(), first.within(), policy, mark.getKey().getLast(),
          mark.getValue().stream().map(PolicyChange::term).distinct().count(), lists.policies.containsKey(policy) ? lists.policies.get(policy).terms().size() : 0);
    }).toList();
  }

  /// What each term gives.
  List<TermMarks> byTerm() {
    return terms.entrySet().stream().map(term -> {
      var said = term.getValue().stream().filter(change -> change.change().equals(REPLACED)).findFirst();
      var first = said.orElse(term.getValue().getFirst());
      return new TermMarks(Key.of(first.key().subject(), "term-marks", first.policy(), first.term()), first.at(), first.within(), first.policy(), first.term(),
          term.getValue().stream().flatMap(change -> change.values().stream()).flatMap(this::members).map(text -> WellKnown.name(text).orElse(text)).distinct().toList(), said.isPresent());
    }).toList();
  }

  /// What the terms of the policies, and of those that they call, give to routes, term by term.
  List<Set<String>> given(List<FilterUse> filters) {
    var names = called(filters).toList();
    return terms.entrySet().stream().filter(term -> names.contains(term.getKey().getFirst()))
        .map(term -> term.getValue().stream().flatMap(change -> change.values().stream()).flatMap(this::members).collect(Collectors.toSet())).toList();
  }

  /// Whether a policy, or one that it calls, takes communities away.
  boolean scrubs(RoutePolicy policy) {
    return !scrubbing.isEmpty() && called(Stream.of(policy.name())).anyMatch(scrubbing::contains);
  }

  /// Whether one of the policies, or one that it calls, takes communities away.
  boolean scrubs(List<FilterUse> filters) {
    return called(filters).anyMatch(scrubbing::contains);
  }

  /// Whether one of the policies, or one that it calls, names this router as the next hop.
  boolean namesItself(List<FilterUse> filters) {
    return called(filters).anyMatch(naming::contains);
  }

  /// The communities of our own that the policies ask for, and those that they call.
  List<String> asked(List<FilterUse> filters) {
    return all(filters).filter(text -> own.stream().anyMatch(as -> text.startsWith(as))).distinct().toList();
  }

  /// The well-known communities that they ask for.
  List<String> heeded(List<FilterUse> filters) {
    return all(filters).flatMap(text -> WellKnown.name(text).stream()).distinct().toList();
  }

  private Stream<String> all(List<FilterUse> filters) {
    return called(filters).flatMap(name -> lists.policies.get(name).terms().stream()).flatMap(term -> term.matches().stream()).filter(match -> KINDS.contains(match.kind()))
        .flatMap(match -> match.values().stream().flatMap(this::members));
  }

  /// The communities that a name stands for; IOS XR may write them in brackets instead, parted by commas.
  Stream<String> members(String name) {
    return communities.containsKey(name) ? communities.get(name).stream() : name.startsWith("(") ? Stream.of(name.substring(1, name.length() - 1).split("[ ,]+")) : Stream.of(name);
  }

  private Stream<String> called(List<FilterUse> filters) {
    return called(filters.stream().map(FilterUse::name));
  }

  private Stream<String> called(Stream<String> names) {
    var found = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>(names.toList());
    while (!open.isEmpty()) {
      var name = open.poll();
      if (lists.policies.containsKey(name) && found.add(name)) {
        policies(lists.policies.get(name)).forEach(open::add);
      }
    }
    return found.stream();
  }

  private static Stream<String> policies(RoutePolicy policy) {
    return policy.terms().stream().flatMap(term -> term.matches().stream()).filter(match -> match.kind().equals("policy")).flatMap(match -> match.values().stream());
  }
}
