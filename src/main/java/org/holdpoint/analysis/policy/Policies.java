package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.RoutePolicy;

/// What route policies do with routes: which they let through, which terms no route reaches, and what passes the filters of sessions. Prefixes and protocols are read exactly, communities, AS
/// paths and the like as conditions that some routes hold.
public final class Policies {

  private Policies() {}

  /// What follows from the policies of one subject. `facts` are all facts of it; `whole` says whether they are all that is configured there, so that what they do not define is not defined.
  public static List<Fact> of(List<Fact> facts, boolean whole) {
    if (facts.stream().noneMatch(fact -> fact instanceof RoutePolicy || fact instanceof PrefixList)) {
      return List.of();
    }
    var lists = Lists.of(facts, whole);
    var uses = Uses.of(facts);
    var marks = Marks.of(facts, lists);
    var readings = new Readings(lists, marks);
    var sessions = new Sessions(lists, readings, uses, marks);
    var returns = new Returns(uses, marks, sessions::whole);
    var found = new ArrayList<Fact>();
    var seen = new HashSet<String>();
    for (var fact : facts) {
      if (fact instanceof RoutePolicy policy && lists.policies.get(policy.name()) == policy) {
        found.add(readings.of(policy, uses.of(policy.name())));
        found.addAll(Hiding.terms(policy, lists));
        found.addAll(Blackholes.terms(policy, marks));
        found.addAll(returns.terms(policy));
      } else if (fact instanceof PrefixList list && !uses.of(list.name()).where().isEmpty() && !lists.policies.containsKey(list.name()) && seen.add(list.name())) {
        readings.of(list, uses.of(list.name())).ifPresent(found::add);
      }
    }
    found.addAll(sessions.filters());
    found.addAll(marks.given());
    found.addAll(marks.byTerm());
    found.addAll(TakenPaths.of(facts));
    return List.copyOf(found);
  }
}
