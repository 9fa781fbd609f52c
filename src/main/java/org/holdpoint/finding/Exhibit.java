package org.holdpoint.finding;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact.Consequence;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.Fact;
import org.holdpoint.source.Span;

/// What a report draws beside a finding.
public sealed interface Exhibit {

  /// Where lines land and where they were meant for. `mend` is inserted before `mendLine`; if empty, `mendLine` is taken out.
  record ContextTrace(String cause, String opener, Span openerAt, String landsIn, String meantFor, List<String> evidence, List<Consequence> consequences,
      String mend, int mendLine) implements Exhibit {}

  /// A change window on a 24-hour line of one zone: hours as fractions of a day, from 0 to 24.
  record WindowLine(String zone, double from, double to, List<String> clashes) implements Exhibit {}

  /// How many hosts of each group stay, against its floor.
  record HostCount(List<Group> groups) implements Exhibit {

    public record Group(String name, int total, int hit, Optional<Integer> floor) {}
  }

  /// The shortest request that is newly allowed.
  record AccessWitness(String principal, String action, String resource) implements Exhibit {}

  /// The exhibit that belongs to a fact, if one does.
  static Optional<Exhibit> of(Fact fact) {
    return fact instanceof MisplacedLine line
        ? Optional.of(new ContextTrace(line.cause(), line.opener(), line.openerAt(), line.landsIn(), line.meantFor(), line.evidence(), line.consequences(),
            line.mend(), line.mendLine()))
        : Optional.empty();
  }
}
