package org.holdpoint.replay;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.apply.Commits;
import org.holdpoint.replay.apply.ConfigTree;
import org.holdpoint.replay.apply.Edits;
import org.holdpoint.replay.apply.Halts;
import org.holdpoint.replay.apply.Halts.Halt;
import org.holdpoint.replay.apply.Keepings;
import org.holdpoint.replay.apply.Protection;
import org.holdpoint.replay.apply.Saves;
import org.holdpoint.replay.apply.Staging;
import org.holdpoint.replay.apply.Stopping;
import org.holdpoint.replay.intent.Balance;
import org.holdpoint.replay.intent.BehindMember;
import org.holdpoint.replay.intent.Intent;
import org.holdpoint.replay.intent.TooHigh;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Statements taken one by one by a device whose configuration is `before`: where each landed, what is configured afterwards, and where that is not what was meant.
/// `stopped` counts the statements that never ran, because a script that is delivered as a file stops at the first error.
public record Replay(List<Step> steps, ConfigNode before, ConfigNode after, List<ContextFact> facts, int stopped) {

  /// Replays the statements. `delivery` is one of the language's: `paste` goes on after a rejected line, `file` stops at one.
  public static Replay of(RouterLanguage language, Subject subject, List<Statement> statements, ConfigNode before, String delivery) {
    var machine = new ContextMachine(language);
    var steps = machine.run(statements);
    var run = delivery.equals("paste") ? steps : untilRejected(steps);
    var kept = language.protects() ? Protection.of(subject, before, run) : new Protection.Kept(run, List.of());
    var after = delivery.equals("commit") && run.size() < steps.size() ? before : ConfigTree.apply(language, before, taken(language, kept.steps()));
    return of(machine, language, subject, steps, run, before, after, false).with(kept);
  }

  /// The same with the lines that the device refuses for what they would change.
  private Replay with(Protection.Kept kept) {
    if (kept.facts().isEmpty()) {
      return this;
    }
    var all = new ArrayList<>(kept.steps());
    all.addAll(steps.subList(all.size(), steps.size()));
    var more = new ArrayList<>(facts);
    more.addAll(kept.facts());
    return new Replay(List.copyOf(all), before, after, List.copyOf(more), stopped);
  }

  /// A state in which the device stays for a while before the script is through.
  public record Interim(Halt halt, ConfigNode configuration) {}

  /// The configuration once so many steps of a script have been taken.
  public ConfigNode after(RouterLanguage language, int taken) {
    return ConfigTree.apply(language, before, taken(language, steps.subList(0, Math.min(taken, steps.size() - stopped))));
  }

  /// Those of a script, in its order.
  public List<Interim> interims(RouterLanguage language) {
    var run = steps.subList(0, steps.size() - stopped);
    return Halts.of(language, before, run).stream().map(halt -> new Interim(halt, ConfigTree.apply(language, before, taken(language, run.subList(0, halt.steps()))))).toList();
  }

  /// The replay of a whole configuration whose steps are known, all of which run.
  static Replay of(ContextMachine machine, RouterLanguage language, Subject subject, List<Step> steps, ConfigNode before, ConfigNode after) {
    return of(machine, language, subject, steps, steps, before, after, true);
  }

  /// The steps that take effect.
  static List<Step> taken(RouterLanguage language, List<Step> run) {
    return language.staged(run) ? Staging.taken(language, run) : Edits.taken(language, run);
  }

  private static Replay of(ContextMachine machine, RouterLanguage language, Subject subject, List<Step> steps, List<Step> run, ConfigNode before, ConfigNode after, boolean printed) {
    var staged = language.staged(run);
    var facts = new ArrayList<>(Stopping.taken(Intent.facts(machine, subject, steps, before), steps.subList(0, Math.min(run.size() + 1, steps.size()))));
    // What a device printed waits for no commit; a line of that name is one of a block (`system commit` of Junos, `bfd` of VRP).
    if (!staged || !printed) {
      facts.addAll(staged ? Staging.uncommitted(language, subject, run) : Edits.uncommitted(language, subject, run));
      var bare = Commits.bare(language, subject, run, before);
      facts.addAll(bare.isEmpty() ? Saves.early(language, subject, run) : bare);
    }
    facts.addAll(printed ? List.of() : Keepings.of(subject, run));
    facts.addAll(printed ? List.of() : Commits.tried(language, subject, run));
    facts.addAll(TooHigh.removals(subject, run, before));
    facts.addAll(printed ? List.of() : BehindMember.lines(subject, run, before));
    var braces = Balance.facts(subject, run, before);
    facts.removeIf(fact -> fact instanceof ContextFact.RejectedLine refused && braces.stream().anyMatch(brace -> brace instanceof ContextFact.MisplacedLine line && line.covers(refused.at())));
    facts.addAll(braces);
    return new Replay(steps, before, after, List.copyOf(facts), steps.size() - run.size());
  }

  /// A configuration that a device printed, taken by an empty one; `at` is where its file begins.
  public static Replay printed(RouterLanguage language, Subject subject, List<Statement> statements, Span at) {
    return Printout.of(language, statements, at).replay(subject);
  }

  /// The configuration that statements alone set up, on an empty device.
  public static ConfigNode configuration(RouterLanguage language, List<Statement> statements, SourceFile file) {
    return Printout.of(language, statements, file.start()).configuration();
  }

  /// A device without configuration; `at` is where the file that will be replayed on it begins.
  public static ConfigNode empty(Span at) {
    return ConfigTree.empty(at);
  }

  /// What became of the lines of the file.
  public FileCoverage coverage(SourceFile file, String language, String kind) {
    var unread = new ArrayList<Span>();
    var other = 0;
    var ignored = 0;
    var lines = 0;
    var ordered = ordered();
    for (var from = 0; from < ordered.size(); lines++) {
      var to = nextLine(ordered, from);
      var missed = missed(ordered, from, to);
      if (missed.isPresent()) {
        unread.add(missed.get());
      } else if (printed(ordered, from, to)) {
        other++;
      } else if (allIgnored(ordered, from, to)) {
        ignored++;
      }
      from = to;
    }
    var none = Optional.<String>empty();
    return new FileCoverage(file.path(), file.side(), Optional.of(language), Optional.of(kind), none, none, none, lines, lines - unread.size() - other - ignored, ignored,
        List.copyOf(unread), other);
  }

  /// The steps in the order of their lines, those of one line in their own.
  private List<Step> ordered() {
    for (var at = 1; at < steps.size(); at++) {
      if (steps.get(at).statement().line() < steps.get(at - 1).statement().line()) {
        return steps.stream().sorted(Comparator.comparingInt(step -> step.statement().line())).toList();
      }
    }
    return steps;
  }

  /// Where the steps of the line after that of the one at `from` begin: more than one statement stands on a line where braces are written in a row.
  private static int nextLine(List<Step> ordered, int from) {
    var line = ordered.get(from).statement().line();
    var to = from + 1;
    while (to < ordered.size() && ordered.get(to).statement().line() == line) {
      to++;
    }
    return to;
  }

  /// The first statement of a line that is unread.
  private static Optional<Span> missed(List<Step> ordered, int from, int to) {
    for (var at = from; at < to; at++) {
      if (ordered.get(at).effect() instanceof Effect.Unread) {
        return Optional.of(ordered.get(at).statement().at());
      }
    }
    return Optional.empty();
  }

  private static boolean printed(List<Step> ordered, int from, int to) {
    for (var at = from; at < to; at++) {
      if (ordered.get(at).statement().kind() == Statement.Kind.OUTPUT) {
        return true;
      }
    }
    return false;
  }

  private static boolean allIgnored(List<Step> ordered, int from, int to) {
    for (var at = from; at < to; at++) {
      if (!ignored(ordered.get(at))) {
        return false;
      }
    }
    return true;
  }

  private static boolean ignored(Step step) {
    return switch (step.effect()) {
      case Effect.Set(_, var words) -> step.landsIn().context().ignores(words);
      case Effect.Delete(_, var words) -> step.landsIn().context().ignores(words);
      case Effect.Enter _, Effect.Insert _, Effect.Leave _, Effect.Commit _, Effect.Rejected _, Effect.Exec _, Effect.Unread _, Effect.Nothing _ -> false;
    };
  }

  private static List<Step> untilRejected(List<Step> steps) {
    for (var i = 0; i < steps.size(); i++) {
      if (steps.get(i).effect() instanceof Effect.Rejected) {
        return steps.subList(0, i);
      }
    }
    return steps;
  }
}
