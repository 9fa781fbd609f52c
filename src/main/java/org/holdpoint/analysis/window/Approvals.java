package org.holdpoint.analysis.window;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.fact.WindowFact.ApprovalBreach;
import org.holdpoint.source.Span;

/// Planned windows against approved ones.
record Approvals(Surroundings around) {

  /// What of a window lies outside the one that was approved for the change. An entry of a calendar whose request breaks the approval itself only repeats it.
  Optional<ApprovalBreach> breach(Planned planned) {
    if (planned.assumed() || planned.recurrence().isPresent() || around.requested(planned.window()).flatMap(around::planned).flatMap(this::breach).isPresent()) {
      return Optional.empty();
    }
    return around.approval(planned).map(one -> new Basis("approved", one.approvedStart(), one.approvedEnd()))
        .or(() -> around.requested(planned.window()).map(one -> new Basis("requested", one.start(), one.end())))
        .filter(basis -> basis.start().known().isPresent()).flatMap(basis -> planned.first(planned.zone()).flatMap(window -> breach(planned, window, basis)));
  }

  /// What a window is held against.
  private record Basis(String word, Value<Instant> start, Value<Instant> end) {}

  private Optional<ApprovalBreach> breach(Planned planned, Interval window, Basis approval) {
    var start = approval.start().known().orElseThrow();
    var end = approval.end().known();
    if (end.filter(last -> !last.isAfter(start)).isPresent()) {
      return Optional.empty();
    }
    var early = Duration.between(window.from(), start);
    var late = end.map(last -> Duration.between(last, planned.window().end().known().isPresent() ? window.to() : window.from())).orElse(Duration.ZERO);
    if (!early.isPositive() && !late.isPositive()) {
      return Optional.empty();
    }
    var zone = planned.zone();
    var after = end.filter(last -> !window.from().isBefore(last)).map(last -> Duration.between(last, window.from()));
    var otherDay = end.map(last -> apart(day(window.from(), zone), day(window.to().minusNanos(1), zone), day(start, zone), day(last.minusNanos(1), zone))).orElse(false);
    var approved = end.map(last -> Words.interval(new Interval(start, last), zone)).orElse("from " + Words.instant(start, zone));
    // It stands where the plan leaves what was approved: at its end, where that alone is too late.
    var at = Stream.of(early.isPositive() || after.isPresent() ? planned.window().start() : planned.window().end()).flatMap(value -> value.place().stream())
        .filter(place -> place.file().equals(planned.at().file())).findFirst().orElse(planned.at());
    var plannedAt = places(at, planned.window().start(), planned.window().end());
    var approvedAt = places(at, approval.start(), approval.end());
    return Optional.of(new ApprovalBreach(planned.key("approval-breach"), at, planned.window().within(), planned.window().request(), planned.window().form(), approval.word(), Words.interval(window, zone), approved,
        how(early, late, after, otherDay), early, late, otherDay, plannedAt, approvedAt,
        end.map(last -> Days.beside(around, planned, window, zone, new Interval(start, last))).orElseGet(() -> Days.of(around, planned, window, zone, List.of()))));
  }

  /// Where values stand, but for the place of the finding.
  private static List<Span> places(Span at, Value<Instant> start, Value<Instant> end) {
    return Stream.of(start.place(), end.place()).flatMap(Optional::stream).filter(place -> !place.equals(at)).toList();
  }

  private static String how(Duration early, Duration late, Optional<Duration> after, boolean otherDay) {
    var parts = new ArrayList<String>();
    if (early.isPositive()) {
      parts.add("starts " + Words.duration(early) + " too early");
    }
    if (after.isPresent()) {
      parts.add("starts " + (after.get().isZero() ? "when" : Words.duration(after.get()) + " after") + " that is over");
    } else if (late.isPositive()) {
      parts.add("ends " + Words.duration(late) + " too late");
    }
    return String.join(" and ", parts) + (otherDay ? ", on another day" : "");
  }

  private static boolean apart(LocalDate from, LocalDate to, LocalDate otherFrom, LocalDate otherTo) {
    return to.isBefore(otherFrom) || from.isAfter(otherTo);
  }

  private static LocalDate day(Instant instant, ZoneId zone) {
    return LocalDate.ofInstant(instant, zone);
  }
}
