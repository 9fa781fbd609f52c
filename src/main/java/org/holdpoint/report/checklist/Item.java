package org.holdpoint.report.checklist;

import java.util.List;
import java.util.Optional;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Severity;
import org.holdpoint.finding.Verification;
import org.holdpoint.source.Span;

/// One question of the checklist, with its evidence. The id names the question and all that an answer rests on, so that no tick outlives it; lines that only move keep it.
/// `about` is what it is about (`device pe-bs07`; empty for a question on the whole change), `blastRadius` says how many of what stop, as far as the files tell; `incidents` are the ids of precedents.
public record Item(String id, Moment moment, Role role, Severity weight, String about, String question, List<Ground> evidence, Optional<WasNow> change, Optional<Check> verify,
    Optional<Back> back, Optional<String> blastRadius, List<String> incidents) {

  public Item {
    evidence = List.copyOf(evidence);
    incidents = List.copyOf(incidents);
  }

  /// A question that only its evidence speaks for.
  static Item of(String id, Moment moment, Role role, Severity weight, String about, String question, List<Ground> evidence) {
    return new Item(id, moment, role, weight, about, question, evidence, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
  }

  /// The question with what it is about.
  String asked() {
    return about.isEmpty() ? question : about + ": " + question;
  }

  /// The same with this command.
  Item verifiedBy(Check check) {
    return new Item(id, moment, role, weight, about, question, evidence, change, Optional.of(check), back, blastRadius, incidents);
  }

  /// The same with this way back.
  Item goingBack(Back way) {
    return new Item(id, moment, role, weight, about, question, evidence, change, verify, Optional.of(way), blastRadius, incidents);
  }

  /// The same under another id.
  Item named(String other) {
    return new Item(other, moment, role, weight, about, question, evidence, change, verify, back, blastRadius, incidents);
  }

  /// What speaks for a question.
  public sealed interface Ground {

    /// A finding.
    record Found(Finding finding) implements Ground {}

    /// A place and what it shows.
    record Place(Span at, String message) implements Ground {}

    /// What the run says without a place.
    record Said(String message) implements Ground {}
  }

  /// The line before and after; none where nothing was, or is, there. `compared`: whether there was a base at all.
  public record WasNow(Optional<Line> was, Optional<Line> now, boolean compared) {}

  /// The text of a place, and how many more lines the place has.
  public record Line(Span at, String text, int more) {}

  /// How the device shows it.
  public sealed interface Check {

    /// By a command.
    record Known(Verification by) implements Check {}

    /// By none that we know, and why.
    record Unknown(String because) implements Check {}
  }

  /// How it is taken back.
  public sealed interface Back {

    /// As that item says, for this file.
    record See(String item, String file) implements Back {}

    /// As told here.
    record Here(WayBack way) implements Back {}

    /// In no way that we know, and why.
    record None(String because) implements Back {}
  }
}
