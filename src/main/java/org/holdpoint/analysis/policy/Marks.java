package org.holdpoint.analysis.policy;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact.CommunityList;
import org.holdpoint.fact.RoutingFact.PolicyChange;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.SessionFact.BgpProcess;

/// The communities by which a network knows its own routes: which policies ask for them, and which take them away from what others send.
final class Marks {

  private static final Set<String> KINDS = Set.of("community", "large-community");
  private static final Set<String> SCRUBBING = Set.of("communities-removed", "communities-replaced");

  private final Lists lists;
  private final Set<String> scrubbing = new HashSet<>();
  private final Map<String, Set<String>> communities = new HashMap<>();
  /// The AS numbers of the device, as a community begins with them: `64500:`.
  private final Set<String> own = new HashSet<>();

  private Marks(Lists lists) {
    this.lists = lists;
  }

  static Marks of(List<Fact> facts, Lists lists) {
    var marks = new Marks(lists);
    for (var fact : facts) {
      if (fact instanceof PolicyChange change && SCRUBBING.contains(change.change())) {
        marks.scrubbing.add(change.policy());
      } else if (fact instanceof CommunityList list) {
        list.entries().forEach(entry -> marks.communities.computeIfAbsent(list.name(), _ -> new LinkedHashSet<>()).add(entry.text()));
      } else if (fact instanceof BgpProcess process) {
        process.as().known().ifPresent(as -> marks.own.add(as + ":"));
      }
    }
    return marks;
  }

  /// Whether one of the policies, or one that it calls, takes communities away.
  boolean scrubs(List<FilterUse> filters) {
    return called(filters).anyMatch(scrubbing::contains);
  }

  /// The communities of our own that the policies ask for, and those that they call.
  List<String> asked(List<FilterUse> filters) {
    return called(filters).flatMap(name -> lists.policies.get(name).terms().stream()).flatMap(term -> term.matches().stream()).filter(match -> KINDS.contains(match.kind()))
        .flatMap(this::values).filter(text -> own.stream().anyMatch(as -> text.startsWith(as))).distinct().toList();
  }

  private Stream<String> values(PolicyMatch match) {
    return match.values().stream().flatMap(name -> communities.containsKey(name) ? communities.get(name).stream() : Stream.of(name));
  }

  private Stream<String> called(List<FilterUse> filters) {
    var found = new LinkedHashSet<String>();
    var open = new ArrayDeque<String>(filters.stream().map(FilterUse::name).toList());
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
