package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.name.Names;
import org.holdpoint.analysis.neighborhood.Gateways;
import org.holdpoint.analysis.neighborhood.LeftNetworks;
import org.holdpoint.analysis.neighborhood.MovedAddresses;
import org.holdpoint.analysis.neighborhood.Neighborhood;
import org.holdpoint.analysis.neighborhood.NextHops;
import org.holdpoint.analysis.neighborhood.OpenWays;
import org.holdpoint.analysis.neighborhood.OtherTables;
import org.holdpoint.analysis.neighborhood.Rates;
import org.holdpoint.analysis.neighborhood.Totals;
import org.holdpoint.analysis.neighborhood.Twins;
import org.holdpoint.analysis.policy.Policies;
import org.holdpoint.analysis.redistribution.Redistributions;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.RemovedBlock;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.RoutingFact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.Printout.Told;
import org.holdpoint.replay.Removals;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.SourceFile;

/// What devices are set up with.
final class Devices {

  private Devices() {}

  /// A configuration is a script that is replayed on an empty device. One that no script will meet is forgotten as soon as its lines are told.
  private static Told told(State state, Subject subject, boolean met) {
    var told = state.printout().told(state.file(), subject);
    if (!met) {
      state.printout().forget();
    }
    return told;
  }

  /// What lines set up, and what is said of them: all that is left of a configuration when its facts are read, since what follows from them takes room enough.
  private record Lines(List<Fact> set, List<ContextFact> said) {

    static Lines of(State state, Told told) {
      return new Lines(state.language().facts(told.subject(), told.after()), told.facts());
    }

    /// With what follows.
    List<Fact> all() {
      var all = new ArrayList<Fact>(with(set, true));
      all.addAll(said);
      return all;
    }
  }

  /// A configuration and the one before it, the blocks that are gone, and what became of the lines.
  private record Pair(Optional<Lines> was, Lines now, List<RemovedBlock> gone, FileCoverage coverage) {

    static Pair of(State state, Optional<State> before, boolean met) {
      var old = before.map(other -> told(other, state.subject(), met));
      var now = told(state, state.subject(), met);
      return new Pair(old.map(other -> Lines.of(before.get(), other)), Lines.of(state, now), old.map(other -> Removals.of(state.subject(), other.after(), now.after())).orElse(List.of()), now.coverage());
    }
  }

  /// What a configuration sets up. `met`: a script may meet it.
  static List<Fact> facts(State state, boolean met) {
    return Pair.of(state, Optional.empty(), met).now().all();
  }

  /// A configuration, beside the one that was there before; a device that has another name now is the same device.
  static Trial trial(State state, Optional<State> before, boolean met) {
    var lines = Pair.of(state, before, met);
    var now = lines.now().all();
    now.addAll(lines.gone());
    return trial(state, lines.was().map(Lines::all).orElse(List.of()), now, lines.coverage(), List.of(), before.map(State::file));
  }

  /// A device before and now, by a document that is judged.
  static Trial trial(Document document, List<Fact> was, List<Fact> now, FileCoverage coverage, List<String> reasons, Optional<SourceFile> beside) {
    return new Trial(document, was, LeftNetworks.told(was, MovedAddresses.told(was, Names.told(was, now))), coverage, reasons, beside);
  }

  /// A configuration that is there no more.
  static Trial removed(State state, boolean met) {
    var lines = Pair.of(state, Optional.empty(), met);
    return new Trial(state, lines.now().all(), List.of(), lines.coverage(), List.of(), Optional.empty());
  }

  /// What the text of a script set up before the change, of the things that it sets up `now`: where no state is known, a line that stays as it was brings nothing, and what the text has no more was not
  /// taken back by that.
  static List<Fact> written(Script script, Replay old, List<Fact> now) {
    var keys = now.stream().map(Fact::key).collect(Collectors.toSet());
    return Stream.concat(facts(script.language(), script.subject(), old.after(), false).stream(), Removals.of(script.subject(), old.before(), old.after()).stream()).filter(fact -> keys.contains(fact.key())).toList();
  }

  /// What is configured, and what follows from it. `whole`: the configuration is all that the device has, so that what it does not define is not defined.
  static List<Fact> facts(RouterLanguage language, Subject subject, ConfigNode configuration, boolean whole) {
    return with(language.facts(subject, configuration), whole);
  }

  /// What a document that declares says, with what follows where it is about a device: whoever loads such a file loads all that the device has.
  static List<Fact> declared(Subject subject, List<Fact> facts) {
    return subject.kind().equals("device") && facts.stream().anyMatch(fact -> fact instanceof RoutingFact) ? with(facts, true) : facts;
  }

  private static List<Fact> with(List<Fact> set, boolean whole) {
    var facts = new ArrayList<>(set);
    var following = Stream.of(Redistributions.of(facts, whole), Policies.of(facts, whole), whole ? Names.of(facts) : List.<Fact>of(), Neighborhood.of(facts), NextHops.of(facts, whole), Totals.of(facts), OpenWays.of(facts), Gateways.of(facts), Twins.of(facts), Rates.of(facts), OtherTables.of(facts)).flatMap(List::stream).toList();
    facts.addAll(following);
    return facts;
  }
}
