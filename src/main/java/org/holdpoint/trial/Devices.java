package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.name.Names;
import org.holdpoint.analysis.neighborhood.Neighborhood;
import org.holdpoint.analysis.neighborhood.OpenWays;
import org.holdpoint.analysis.neighborhood.OtherTables;
import org.holdpoint.analysis.neighborhood.Totals;
import org.holdpoint.analysis.policy.Policies;
import org.holdpoint.analysis.redistribution.Redistributions;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.Removals;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.SourceFile;

/// What devices are set up with.
final class Devices {

  private Devices() {}

  /// What is left of a replay without its steps: what it configures, the facts about its lines, and what became of them.
  private record Lines(ConfigNode after, List<ContextFact> facts, FileCoverage coverage) {

    /// A configuration is a script that is replayed on an empty device. One that no script will meet is forgotten as soon as its lines are told: they take far more room than what it sets up.
    static Lines of(State state, Subject subject, boolean met) {
      var replay = state.printout().replay(subject);
      if (!met) {
        state.printout().forget();
      }
      return new Lines(replay.after(), replay.facts(), replay.coverage(state.file(), state.language().name(), "state"));
    }

    List<Fact> all(State state, Subject subject) {
      var all = new ArrayList<Fact>(Devices.facts(state.language(), subject, after, true));
      all.addAll(facts);
      return all;
    }
  }

  /// What a configuration sets up. `met`: a script may meet it.
  static List<Fact> facts(State state, boolean met) {
    return Lines.of(state, state.subject(), met).all(state, state.subject());
  }

  /// A configuration, beside the one that was there before; a device that has another name now is the same device.
  static Trial trial(State state, Optional<State> before, boolean met) {
    var old = before.map(other -> Lines.of(other, state.subject(), met));
    var was = old.map(lines -> lines.all(before.get(), state.subject())).orElse(List.of());
    var lines = Lines.of(state, state.subject(), met);
    var now = lines.all(state, state.subject());
    old.ifPresent(other -> now.addAll(Removals.of(state.subject(), other.after(), lines.after())));
    return trial(state, was, now, lines.coverage(), List.of(), before.map(State::file));
  }

  /// A device before and now, by a document that is judged.
  static Trial trial(Document document, List<Fact> was, List<Fact> now, FileCoverage coverage, List<String> reasons, Optional<SourceFile> beside) {
    return new Trial(document, was, Names.told(was, now), coverage, reasons, beside);
  }

  /// A configuration that is there no more.
  static Trial removed(State state, boolean met) {
    var lines = Lines.of(state, state.subject(), met);
    return new Trial(state, lines.all(state, state.subject()), List.of(), lines.coverage(), List.of(), Optional.empty());
  }

  /// What the text of a script set up before the change, of the things that it sets up `now`: where no state is known, a line that stays as it was brings nothing, and what the text has no more was not
  /// taken back by that.
  static List<Fact> written(Script script, Replay old, List<Fact> now) {
    var keys = now.stream().map(Fact::key).collect(Collectors.toSet());
    return Stream.concat(facts(script.language(), script.subject(), old.after(), false).stream(), Removals.of(script.subject(), old.before(), old.after()).stream()).filter(fact -> keys.contains(fact.key())).toList();
  }

  /// What is configured, and what follows from it. `whole`: the configuration is all that the device has, so that what it does not define is not defined.
  static List<Fact> facts(RouterLanguage language, Subject subject, ConfigNode configuration, boolean whole) {
    var facts = new ArrayList<Fact>(language.facts(subject, configuration));
    var following = Stream.of(Redistributions.of(facts, whole), Policies.of(facts, whole), whole ? Names.of(facts) : List.<Fact>of(), Neighborhood.of(facts), Totals.of(facts), OpenWays.of(facts), OtherTables.of(facts)).flatMap(List::stream).toList();
    facts.addAll(following);
    return facts;
  }
}
