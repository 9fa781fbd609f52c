package org.holdpoint.analysis.window;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RolloutFact.Stage;
import org.holdpoint.fact.TimeFact.CalendarEntry;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.Value;
import org.holdpoint.fact.WindowFact.Freeze;
import org.holdpoint.fact.WindowFact.LiftedFreeze;
import org.holdpoint.fact.WindowFact.WindowLength;

/// When changes run, held against the hours of their users, what was approved, freezes, holidays, their own steps and each other.
public final class Windows {

  private final Surroundings around;
  private final Peaks peaks;
  private final Approvals approvals;
  private final BadDays badDays;
  private final Concurrence concurrence;

  /// `all` are the facts of one side, `judgedAt` the instant from which on occurrences count.
  public Windows(List<Fact> all, Instant judgedAt) {
    this.around = new Surroundings(all, judgedAt);
    this.peaks = new Peaks(around);
    this.approvals = new Approvals(around);
    this.badDays = new BadDays(around);
    this.concurrence = new Concurrence(around);
  }

  /// What follows for the windows and freezes of one document.
  public List<Fact> following(List<Fact> own) {
    var facts = new ArrayList<Fact>();
    for (var fact : own) {
      if (fact instanceof ChangeWindow window) {
        around.planned(window).ifPresent(planned -> follow(planned, facts));
      } else if (fact instanceof CalendarEntry entry && around.freezes(entry)) {
        facts.add(new Freeze(new Key(entry.key().subject(), "freeze", entry.key().path()), entry.at(), entry.within(), entry.calendar(), entry.title(), around.named(entry),
            entry.from().orElse(""), entry.to().orElse(""), entry.services()));
      } else if (fact instanceof CalendarEntry entry) {
        around.carriedOut(entry).flatMap(around::planned).ifPresent(planned -> follow(planned, facts));
      }
    }
    return List.copyOf(facts);
  }

  /// What follows for the windows of one document that are new, or at another time than in `were`, from freezes that were in force and are not any more: `then` are the windows of the side before.
  public List<Fact> lifted(List<Fact> were, List<Fact> own, Windows then) {
    return own.stream().filter(ChangeWindow.class::isInstance).map(ChangeWindow.class::cast).filter(window -> were.stream().noneMatch(one -> one instanceof ChangeWindow old && old.key().equals(window.key()) && same(old, window)))
        .flatMap(window -> around.planned(window).stream()).filter(planned -> badDays.freeze(planned).isEmpty()).flatMap(planned -> then.badDays.freeze(planned).stream().filter(clash -> !clash.assumed() && !clash.later())
            .map(clash -> (Fact) new LiftedFreeze(planned.key("lifted-freeze"), planned.at(), planned.window().within(), clash.request(), clash.title(), clash.when(), clash.frozenAt()))).toList();
  }

  private static boolean same(ChangeWindow old, ChangeWindow window) {
    return old.start().known().equals(window.start().known()) && old.end().known().equals(window.end().known());
  }

  private void follow(Planned planned, List<Fact> facts) {
    var length = length(planned);
    length.ifPresent(facts::add);
    // What ends before it starts has no hours that could be held against anything.
    if (length.filter(one -> one.minutes() < 0).isEmpty()) {
      var other = new Told(around).other(planned);
      other.ifPresent(facts::add);
      // Hours on the wrong clock are one mistake: that they fall into some office's day follows from it.
      peaks.clash(planned).filter(clash -> clash.declared() || other.isEmpty()).ifPresent(facts::add);
      badDays.freeze(planned).ifPresent(facts::add);
      badDays.missing(planned).forEach(facts::add);
      badDays.holidays(planned).forEach(facts::add);
      concurrence.of(planned).ifPresent(facts::add);
      var breach = approvals.breach(planned);
      breach.ifPresent(facts::add);
      new Parts(around).breach(planned, breach.isPresent()).ifPresent(facts::add);
    }
  }

  private Optional<WindowLength> length(Planned planned) {
    var window = planned.window();
    var exact = window.start().known().flatMap(start -> window.end().known().map(end -> Duration.between(start, end)));
    var shown = planned.clock().flatMap(start -> planned.clockEnd().map(end -> Duration.between(start, end)));
    var steps = around.rollouts().stream().filter(rollout -> rollout.at().file().equals(window.at().file()) && rollout.key().path().getFirst().equals(window.key().path().getFirst()))
        .flatMap(rollout -> rollout.stages().stream()).toList();
    var back = Parts.back(Parts.of(around, planned));
    return exact.or(() -> shown).map(length -> new WindowLength(planned.key("window-length"), window.end().place().orElse(planned.at()), window.within(), window.request(), window.form(),
        length.toMinutes(), needed(steps, back), back.flatMap(Value::known).orElse(0L), planned.first(planned.zone()).map(first -> Words.interval(first, planned.zone())).orElse(""), Stream.concat(steps.stream().map(Stage::at), back.stream().flatMap(minutes -> minutes.place().stream())).toList()));
  }

  /// The sum of what the steps say of their work and of the time that they are watched, and of the way back: what is not said makes it longer, never shorter.
  private static Optional<Long> needed(List<Stage> steps, Optional<Value<Long>> back) {
    var minutes = Stream.concat(steps.stream().flatMap(step -> Stream.of(step.workMinutes(), step.soakMinutes())), back.stream()).flatMap(value -> value.known().stream()).toList();
    return minutes.isEmpty() ? Optional.empty() : Optional.of(minutes.stream().mapToLong(Long::longValue).sum());
  }
}
