package org.holdpoint.settings;

import java.time.LocalDate;
import java.util.List;
import org.holdpoint.source.Span;

/// What a team changes about the rules. That the rules and families exist is for those to check who know them.
public record Tuning(List<Reweighted> severity, List<Advised> advise, List<Waiver> waivers) {

  public Tuning {
    severity = List.copyOf(severity);
    advise = List.copyOf(advise);
    waivers = List.copyOf(waivers);
  }

  /// The rules as they are.
  public static Tuning none() {
    return new Tuning(List.of(), List.of(), List.of());
  }

  /// A rule with another severity: `error`, `warning` or `note`.
  public record Reweighted(String rule, String severity, Span at) {}

  /// A family whose findings are at most warnings, up to and including the day `until`.
  public record Advised(String family, LocalDate until, Span at) {}
}
