package org.holdpoint.finding;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.CommandFact.TargetSelection;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.IamFact.NewPermission;
import org.holdpoint.fact.WindowFact;
import org.holdpoint.source.Span;

/// What a report draws beside a finding.
public sealed interface Exhibit {

  /// Where lines land and where they were meant for, and the edits that take the cause away. `cause` is `unclosed`, `surplus`, `moved`, `failed-opener`,
  /// `unknown-opener`, `left` or `not-entered`; `leftAt` is the line that left the block without a word, else the header.
  record ContextTrace(String cause, String opener, Span openerAt, Span leftAt, String landsIn, String meantFor, List<String> evidence, List<Landing> consequences,
      List<Edit> edits) implements Exhibit {

    /// A line that lands elsewhere than meant. `effect` is `set`, `delete`, `enter`, `leave`, `rejected` or `exec`.
    public record Landing(Span at, String text, String effect, String landsIn, String meantFor) {}
  }

  /// A change window on the 24 hours of each day and zone that it touches, beside the hours that matter there.
  record WindowLine(List<Day> days) implements Exhibit {

    /// One day of one zone: when the change runs, when users must not be hurt, when no change may run, when it was approved to.
    public record Day(String zone, String date, List<Stretch> window, List<Stretch> peak, List<Stretch> frozen, List<Stretch> approved) {}

    /// Minutes after midnight, from 0 to 1440.
    public record Stretch(int from, int to) {}
  }

  /// How many hosts of each group stay, against its floor.
  record HostCount(List<Group> groups) implements Exhibit {

    public record Group(String name, int total, int hit, Optional<Integer> floor) {}
  }

  /// A short request that is newly allowed, and what else is: `level` is the gravest that it lets do, `actions` and `services` count what is new, `first` names the gravest of it, `removing` what of it takes
  /// something away.
  record AccessWitness(String principal, String action, String resource, String level, int actions, int services, List<String> first, List<String> removing) implements Exhibit {}

  /// The exhibit that belongs to a fact, if one does.
  static Optional<Exhibit> of(Fact fact) {
    return fact instanceof MisplacedLine line ? Optional.of(trace(line)) : fact instanceof WindowFact window && !window.days().isEmpty() ? Optional.of(line(window))
        : fact instanceof NewPermission permission && permission.actions() > 0 && !permission.sort().equals("binding") ? Optional.of(witness(permission))
        : fact instanceof TargetSelection selection && !selection.groups().isEmpty() ? Optional.of(count(selection)) : Optional.empty();
  }

  /// The groups that have a floor or are kept apart; where an inventory has none, all.
  private static HostCount count(TargetSelection selection) {
    var asked = selection.groups().stream().filter(group -> !group.sort().equals("group")).toList();
    return new HostCount((asked.isEmpty() ? selection.groups() : asked).stream().map(group -> new HostCount.Group(group.name(), (int) group.total(), (int) group.hit(), group.floor().known().map(Long::intValue))).toList());
  }

  private static AccessWitness witness(NewPermission permission) {
    return new AccessWitness(permission.principal(), permission.action(), permission.resource(), permission.level(), permission.actions(), permission.services(), permission.first(), permission.removing());
  }

  private static WindowLine line(WindowFact window) {
    return new WindowLine(window.days().stream().map(day -> new WindowLine.Day(day.zone(), day.date(), stretches(day.window()), stretches(day.peak()), stretches(day.frozen()),
        stretches(day.approved()))).toList());
  }

  private static List<WindowLine.Stretch> stretches(List<WindowFact.Hours> hours) {
    return hours.stream().map(part -> new WindowLine.Stretch(part.from(), part.to())).toList();
  }

  private static ContextTrace trace(MisplacedLine line) {
    var landings = line.consequences().stream()
        .map(landing -> new ContextTrace.Landing(landing.at(), landing.text(), landing.effect(), landing.landsIn(), landing.meantFor())).toList();
    return new ContextTrace(line.cause(), line.opener(), line.openerAt(), line.leftAt(), line.landsIn(), line.meantFor(), line.evidence(), landings,
        Fix.edits(line.mends()));
  }
}
