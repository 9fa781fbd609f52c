package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.CliLanguage;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// Where a script leaves a device as it is for a while, before it goes on: it commits, it looks at what it did, or it turns to another block with something taken away.
public final class Halts {

  /// A script that halts more often is judged at the first ones.
  private static final int MOST = 12;

  private final CliLanguage language;
  private final ConfigNode before;
  private final List<Step> steps;
  private final boolean staged;
  private final int last;
  private final List<Halt> halts = new ArrayList<>();
  /// Blocks out of which a line has just taken something that was there.
  private final Set<List<String>> torn = new HashSet<>();
  private Optional<Span> tornAt = Optional.empty();
  private boolean changed;
  private boolean editing;

  private Halts(CliLanguage language, ConfigNode before, List<Step> steps) {
    this.language = language;
    this.before = before;
    this.steps = steps;
    this.staged = language.staged(steps);
    this.last = last(steps);
  }

  /// A state in which the device stays for a while.
  /// @param steps how many steps have been taken then
  /// @param at the line that ends them: a commit, what looks, or the first line that takes something away
  /// @param until the line that puts what follows into effect, where one does
  /// @param lasting whether somebody waits, so that it lasts; else it is over as soon as the device has taken the next lines
  public record Halt(int steps, Span at, Optional<Span> until, boolean lasting) {}

  /// The halts of a script that changes something behind them. `before` is the configuration that it meets.
  public static List<Halt> of(CliLanguage language, ConfigNode before, List<Step> steps) {
    var halts = new Halts(language, before, steps);
    for (var index = 0; index < halts.last && halts.halts.size() < MOST; index++) {
      halts.take(index, steps.get(index));
    }
    return List.copyOf(halts.halts);
  }

  /// The last step that changes the configuration.
  private static int last(List<Step> steps) {
    var last = steps.size() - 1;
    while (last >= 0 && !changes(steps.get(last))) {
      last--;
    }
    return last;
  }

  private static boolean changes(Step step) {
    return switch (step.effect()) {
      case Effect.Set _, Effect.Delete _, Effect.Insert _ -> true;
      case Effect.Enter _, Effect.Commit _, Effect.Leave _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> false;
    };
  }

  private void take(int index, Step step) {
    var phase = phase(step);
    if (phase.isPresent()) {
      editing = phase.get() == Effect.Phase.BEGIN;
      if (phase.get() == Effect.Phase.COMMIT && !revoked(index)) {
        halt(index + 1, step.statement().at(), commit(index + 1), true);
      }
    } else if (!staged && !editing && looks(step)) {
      halt(index, step.statement().at(), Optional.empty(), true);
    } else if (!staged && !editing && step.applies()) {
      turn(index, step);
    }
    changed |= changes(step);
  }

  /// Whether the line commits on trial alone, and a later one gives the trial up.
  private boolean revoked(int index) {
    var releases = steps.subList(index, steps.size()).stream().flatMap(step -> Commits.release(language, step).stream()).filter(release -> release != CliLanguage.Release.CHECK).toList();
    return releases.indexOf(CliLanguage.Release.REVOKED) > 0 && releases.subList(0, releases.indexOf(CliLanguage.Release.REVOKED)).stream().allMatch(CliLanguage.Release.CONFIRMED::equals);
  }

  private Optional<Effect.Phase> phase(Step step) {
    if (staged) {
      return Staging.phase(language, step);
    }
    return switch (step.effect()) {
      case Effect.Commit(var phase) -> Optional.of(phase);
      case Effect.Enter _ -> language.phase(step.at().context().path(), step.statement().texts());
      case Effect.Set _, Effect.Delete _, Effect.Insert _, Effect.Leave _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> Optional.empty();
    };
  }

  /// Whether somebody reads what a line shows, or waits for what it does.
  private boolean looks(Step step) {
    return step.effect() instanceof Effect.Exec && step.statement().kind() == Statement.Kind.COMMAND && !language.saves(step.statement().texts());
  }

  /// The next commit of something.
  private Optional<Span> commit(int from) {
    var waiting = false;
    for (var step : steps.subList(from, steps.size())) {
      waiting |= changes(step);
      if (waiting && phase(step).filter(Effect.Phase.COMMIT::equals).isPresent()) {
        return Optional.of(step.statement().at());
      }
    }
    return Optional.empty();
  }

  /// A line that stands elsewhere than in a block out of which something was taken.
  private void turn(int index, Step step) {
    var path = step.landsIn().path();
    if (!torn.isEmpty() && torn.stream().noneMatch(block -> within(path, block))) {
      halt(index, tornAt.orElseThrow(), Optional.empty(), false);
    }
    if (step.effect() instanceof Effect.Delete(var key, _) && stood(path, key)) {
      torn.add(path);
      tornAt = tornAt.or(() -> Optional.of(step.statement().at()));
    }
  }

  private static boolean within(List<String> path, List<String> block) {
    return path.size() >= block.size() && path.subList(0, block.size()).equals(block);
  }

  private boolean stood(List<String> path, String key) {
    var block = Optional.of(before);
    for (var outer : path) {
      block = block.flatMap(node -> node.child(outer));
    }
    return block.filter(node -> node.children().keySet().stream().anyMatch(one -> one.equals(key) || one.startsWith(key + " "))).isPresent();
  }

  private void halt(int taken, Span at, Optional<Span> until, boolean lasting) {
    if (changed) {
      halts.add(new Halt(taken, at, until, lasting));
    }
    changed = false;
    torn.clear();
    tornAt = Optional.empty();
  }
}
