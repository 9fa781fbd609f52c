package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.analysis.neighborhood.LateDrains;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.Sections;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.Meeting;
import org.holdpoint.replay.Removals;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.Undo;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Span;

/// apply: each script on the state that it meets, as it stands and as it stood before the change.
public final class Replays {

  /// Further blocks of a page are taken as if nothing before them had been typed.
  private static final int MOST_BEFORE = 50;

  private final Comparison comparison;
  private final Wanted wanted;
  private final Documents documents;
  private final SideIndex baseFiles;
  private final SideIndex headFiles;
  /// With what was read beside the judged files.
  private final SideIndex baseAll;
  private final SideIndex headAll;
  private final Reach baseReach;

  Replays(Comparison comparison, Wanted wanted, Documents documents, SideIndex baseFiles, SideIndex headFiles, SideIndex baseAll, SideIndex headAll, Reach baseReach) {
    this.comparison = comparison;
    this.wanted = wanted;
    this.documents = documents;
    this.baseFiles = baseFiles;
    this.headFiles = headFiles;
    this.baseAll = baseAll;
    this.headAll = headAll;
    this.baseReach = baseReach;
  }

  /// A script, the state it meets, and its replay.
  public record Replayed(Script script, Meeting meeting, Replay replay) {}

  /// A script as it changes what it meets: the facts of its device before and after it.
  Trial trial(Script script) {
    var replayed = of(script);
    var meeting = replayed.meeting();
    var reasons = new ArrayList<String>(Started.unread(script, replayed.replay()));
    if (meeting.ambiguous()) {
      reasons.add(script.file().path() + ": " + meeting.because() + "; none of them is taken");
    }
    var subject = meeting.subject();
    var told = script.about(subject);
    var heading = Sections.leadsBack(script);
    if (heading.isPresent() && meeting.state().isPresent()) {
      return back(told, replayed, heading.get(), meeting.state().get(), reasons);
    }
    var earlier = earlier(script).map(old -> replay(old, subject, replayed.replay().before()));
    var now = new ArrayList<Fact>(Devices.facts(script.language(), subject, replayed.replay().after(), meeting.state().isPresent()));
    RanBefore.told(replayed.replay(), earlier).stream().filter(fact -> heading.isEmpty() || BackOut.asked(fact)).map(fact -> script.inside() ? fact.unmended() : fact).forEach(now::add);
    Stream.of(Started.by(told, replayed.replay()), Captions.of(told, replayed.replay())).forEach(now::addAll);
    now.addAll(Removals.of(subject, replayed.replay()));
    var was = new ArrayList<Fact>(comparison.compared() ? Devices.facts(script.language(), subject, replayed.replay().before(), meeting.state().isPresent()) : List.of());
    earlier.ifPresent(old -> {
      was.addAll(old.facts());
      was.addAll(Started.by(told, old));
      earlier(script).map(one -> one.about(subject)).ifPresent(one -> {
        was.addAll(Headings.of(one));
        was.addAll(Restarts.of(one, baseFiles.inFile(one)));
      });
      if (meeting.state().isEmpty()) {
        was.addAll(Devices.written(told, old, now));
      }
    });
    now.addAll(Headings.of(told));
    now.addAll(Restarts.of(told, headFiles.inFile(script)));
    now.addAll(StoredFiles.of(told, replayed.replay().steps(), meeting.state().isPresent() ? Devices.facts(script.language(), subject, replayed.replay().before(), true) : List.of(), now));
    if (!script.language().staged(replayed.replay().steps()) && replayed.replay().steps().stream().noneMatch(step -> step.effect() instanceof Effect.Commit)) {
      now.addAll(LateDrains.of(was, now));
      now.addAll(meeting.state().isPresent() ? Blackouts.of(told, replayed.replay(), was, now) : List.of());
    }
    edited(meeting).flatMap(recorded -> Recorded.unlike(device(recorded, made(script, replayed)), device(recorded, recorded.configuration()))).ifPresent(unlike ->
        reasons.add(script.file().path() + ": the change also edits the configuration that this script meets, and the two do not lead to the same (" + unlike.at().file() + ":" + unlike.at().line() + "); both are judged"));
    return Devices.trial(told, was, now, coverage(script, replayed, ""), reasons, meeting.state().map(Document::file));
  }

  /// A way back as it leaves what the work began with: that is compared as a whole, and no line of it is a change of its own.
  private Trial back(Script script, Replayed replayed, Span heading, State state, List<String> reasons) {
    var began = Devices.facts(script.language(), script.subject(), state.configuration(), true);
    var now = new ArrayList<Fact>(began);
    replayed.replay().facts().stream().filter(BackOut::asked).map(fact -> script.inside() ? fact.unmended() : fact).forEach(now::add);
    BackOut.unfinished(script, heading, state.configuration(), replayed.replay()).ifPresent(now::add);
    now.addAll(BackOut.loads(script, replayed.replay()));
    return Devices.trial(script, comparison.compared() ? began : List.of(), now, coverage(script, replayed, ", as the work leaves it"), reasons, Optional.of(state.file()));
  }

  /// The same device in each state in which it stays for a while before the script is through, where it is known what the script met.
  List<Interim> interims(Script script, Trial trial) {
    var replayed = of(script);
    if (replayed.meeting().state().isEmpty() || Sections.leadsBack(script).isPresent()) {
      return List.of();
    }
    return replayed.replay().interims(script.language()).stream().map(interim -> {
      var halt = interim.halt();
      var now = new ArrayList<Fact>(Devices.facts(script.language(), replayed.meeting().subject(), interim.configuration(), true));
      now.addAll(Removals.of(replayed.meeting().subject(), replayed.replay().before(), interim.configuration()));
      var closed = Closed.of(now);
      return new Interim(Devices.trial(script, closed.besides(trial.was()), closed.besides(now), trial.coverage(), List.of(), trial.beside()), halt.at(), halt.until(), halt.lasting());
    }).toList();
  }

  /// The state that the script meets as the change edits it.
  private Optional<State> edited(Meeting meeting) {
    return !comparison.compared() ? Optional.empty() : meeting.state().filter(state -> comparison.head().paired(state.file().key()).filter(comparison::touches).isPresent())
        .flatMap(state -> headFiles.states(state.file().key()).filter(now -> now.language() == state.language()).findFirst());
  }

  private static List<Fact> device(State state, ConfigNode configuration) {
    return Devices.facts(state.language(), state.subject(), configuration, true);
  }

  /// What the scripts of a file make of the device together.
  private ConfigNode made(Script script, Replayed replayed) {
    var last = headFiles.scripts(script).filter(other -> Sections.leadsBack(other).isEmpty()).reduce((_, other) -> other).filter(other -> other.statements() != script.statements());
    return last.map(other -> of(other).replay().after()).orElse(replayed.replay().after());
  }

  /// A script on the state that it meets.
  public Replayed of(Script told) {
    var script = headFiles.written(told);
    var meeting = meeting(script);
    var before = meeting.state().map(state -> met(script, state)).orElseGet(() -> Replay.empty(script.file().start()));
    return new Replayed(script, meeting, replay(script, meeting.subject(), before));
  }

  /// What a script finds on its device: the state that it meets, with what the scripts before it in its file (the blocks of a page) have made of it.
  private ConfigNode met(Script script, State state) {
    var before = Stream.concat(headFiles.takenBack(script), headFiles.scripts(script).takeWhile(other -> other != script)).limit(MOST_BEFORE).filter(other -> other.language() == script.language() && meeting(other).state().filter(state::equals).isPresent()).toList();
    var found = state.configuration();
    for (var other : before) {
      found = replay(other, state.subject(), found).after();
    }
    return found;
  }

  /// The state that a script meets.
  Meeting meeting(Script script) {
    return Meeting.of(script, candidates(script), headAll.states(script.subject()), comparison.compared());
  }

  /// The states of the base that a script may meet. Where none has its subject, the only one of its language would do, and so it matters whether there are others.
  private List<State> candidates(Script script) {
    var known = baseAll.states();
    if (!baseAll.states(script.subject()).isEmpty() || !headAll.states(script.subject()).isEmpty()) {
      return known;
    }
    return Stream.concat(known.stream(), baseReach.some(script.language()).stream()).toList();
  }

  /// The inverse of a script on the state that it meets, or why it could not be worked out.
  public Budget<Undo> undo(Script script) {
    return Budget.within(wanted.fileTimeout(), () -> Undo.of(script.language(), of(script).replay()));
  }

  /// A script on the configuration that a state sets up, whatever the two are about.
  public Replayed of(Script script, State onto) {
    return new Replayed(script, new Meeting(script, Optional.of(onto), "--onto", false), replay(script, script.subject(), onto.configuration()));
  }

  private Replay replay(Script script, Subject subject, ConfigNode before) {
    return Replay.of(script.language(), subject, script.statements(), before, wanted.delivery(script));
  }

  /// The same script on the base side, if the change edits one: of the scripts of its file, the one in its place.
  private Optional<Script> earlier(Script script) {
    var place = headFiles.scripts(script).takeWhile(other -> other != script).count();
    return baseFiles.scripts(script).skip(place).findFirst();
  }

  private FileCoverage coverage(Script script, Replayed replayed, String when) {
    return replayed.replay().coverage(script.file(), script.language().name(), "script")
        .applied(replayed.meeting().state().map(state -> state.file().path()), documents.because(replayed.meeting()) + when, wanted.delivery(script));
  }
}
