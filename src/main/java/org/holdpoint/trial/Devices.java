package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.analysis.name.Names;
import org.holdpoint.analysis.neighborhood.Neighborhood;
import org.holdpoint.analysis.neighborhood.Totals;
import org.holdpoint.analysis.policy.Policies;
import org.holdpoint.analysis.redistribution.Redistributions;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;

/// What devices are set up with.
final class Devices {

  private Devices() {}

  /// What a configuration sets up.
  static List<Fact> facts(State state) {
    var replay = replay(state);
    var facts = new ArrayList<Fact>(facts(state.language(), state.subject(), replay.after(), true));
    facts.addAll(replay.facts());
    return facts;
  }

  /// A configuration is a script that is replayed on an empty device.
  static Replay replay(State state) {
    return state.printout().replay(state.subject());
  }

  /// What is configured, and what follows from it. `whole`: the configuration is all that the device has, so that what it does not define is not defined.
  static List<Fact> facts(RouterLanguage language, Subject subject, ConfigNode configuration, boolean whole) {
    var facts = new ArrayList<Fact>(language.facts(subject, configuration));
    var following = Stream.of(Redistributions.of(facts, whole), Policies.of(facts, whole), whole ? Names.of(facts) : List.<Fact>of(), Neighborhood.of(facts), Totals.of(facts)).flatMap(List::stream).toList();
    facts.addAll(following);
    return facts;
  }
}
