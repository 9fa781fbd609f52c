package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.holdpoint.analysis.access.Replayed.Step;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ReachFact.LiftedDeny;
import org.holdpoint.fact.ReachFact.LostAccess;

/// What statements take away, and what they let happen again that was forbidden.
final class Losses {

  private static final int MOST = 1000;
  private final AccessState before;
  private final AccessState after;

  Losses(Replayed replayed) {
    this.before = replayed.before();
    this.after = replayed.after();
  }

  private record Place(String who, Thing thing) {}

  List<Fact> of(Step step) {
    if (step.lost().isEmpty() && step.lifted().isEmpty()) {
      return List.of();
    }
    var found = new ArrayList<Fact>();
    step.lifted().stream().filter(this::lifted).forEach(lifted -> found.add(new LiftedDeny(Gains.key(step.fact(), "lifted-deny", lifted.who(), lifted.right()), step.fact().at(), step.fact().within(), after.dialect(),
        lifted.who(), lifted.right(), lifted.thing().shown(), lifted.deniedAt())));
    var lost = new LinkedHashMap<Place, List<Journal.Entry>>();
    step.lost().stream().filter(entry -> before.may(entry.who(), entry.right(), entry.column(), entry.thing()) && !after.may(entry.who(), entry.right(), entry.column(), entry.thing()))
        .forEach(entry -> lost.computeIfAbsent(new Place(entry.who(), entry.thing()), _ -> new ArrayList<>()).add(entry));
    lost.forEach((place, entries) -> found.add(new LostAccess(Gains.key(step.fact(), "lost-access", place.who(), place.thing().shown()), step.fact().at(), step.fact().within(), after.dialect(),
        place.who(), entries.stream().map(Journal.Entry::right).distinct().sorted().toList(), place.thing().shown(), entries.stream().anyMatch(this::last),
        entries.stream().map(Journal.Entry::at).distinct().toList())));
    return found;
  }

  /// Whether it was forbidden before the first new statement, and is not forbidden again by the last.
  private boolean lifted(Journal.Lifted one) {
    return before.covers().forbids(one.who(), one.right(), one.thing().path()) && !after.covers().forbids(one.who(), one.right(), one.thing().path());
  }

  /// Whether nobody has it any more but the owner.
  private boolean last(Journal.Entry entry) {
    if (after.covering()) {
      var principals = after.covers().principals();
      return principals.size() <= MOST && principals.stream().noneMatch(who -> after.covers().holds(after.everybody(who), entry.right(), entry.column(), entry.thing().path()).isPresent());
    }
    return after.ledger().known(entry.thing()).filter(acl -> acl.holders(new On(entry.right(), entry.column())).stream().anyMatch(who -> !who.equals(acl.owner()))).isEmpty();
  }
}
