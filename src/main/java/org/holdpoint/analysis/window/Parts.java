package org.holdpoint.analysis.window;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.TimeFact.PartTime;
import org.holdpoint.fact.Value;
import org.holdpoint.fact.WindowFact.PartBreach;

/// Steps of changes, and their ways back, against the window that was approved; against the planned one where nothing says what was approved, or the plan as a whole breaks it.
record Parts(Surroundings around) {

  /// What is held against a window.
  private record Limit(String basis, Interval window) {}

  /// A part outside, and how.
  private record Outside(PartTime part, Interval runs, String how) {}

  /// The parts of a change.
  static List<PartTime> of(Surroundings around, Planned planned) {
    return planned.window().form().equals("request") ? around.parts(planned.window().request()) : List.of();
  }

  /// The first part that does not lie in the window of the change; `broken` is whether the plan as a whole does not lie in the approved one.
  Optional<PartBreach> breach(Planned planned, boolean broken) {
    var parts = of(around, planned);
    if (parts.isEmpty() || planned.assumed() || planned.recurrence().isPresent()) {
      return Optional.empty();
    }
    var approved = around.approved(planned).filter(_ -> !broken).map(window -> new Limit("approved", window));
    return approved.or(() -> planned.window().end().known().flatMap(_ -> planned.first(planned.zone())).map(window -> new Limit("planned", window))).flatMap(limit -> {
      var outside = parts.stream().flatMap(part -> outside(part, limit.window()).stream()).toList();
      return outside.stream().findFirst().map(first -> breach(planned, limit, first, outside.size()));
    });
  }

  private PartBreach breach(Planned planned, Limit limit, Outside first, int parts) {
    var zone = planned.zone();
    var written = limit.basis().equals("approved") ? around.approval(planned).orElseThrow() : planned.window();
    var places = limit.basis().equals("approved") ? Stream.of(written.approvedStart(), written.approvedEnd()) : Stream.of(written.start(), written.end());
    return new PartBreach(planned.key("part-breach", first.part().part()), first.part().at(), first.part().within(), planned.window().request(), first.part().part(), first.part().name(), limit.basis(),
        Words.interval(first.runs(), zone), Words.interval(limit.window(), zone), first.how(), parts, places.flatMap(value -> value.place().stream()).filter(place -> !place.equals(first.part().at())).toList());
  }

  private static Optional<Outside> outside(PartTime part, Interval window) {
    var minutes = part.minutes().known().map(Duration::ofMinutes);
    var start = part.start().known().or(() -> part.end().known().flatMap(end -> minutes.map(end::minus)));
    var end = part.end().known().or(() -> part.start().known().flatMap(from -> minutes.map(from::plus)));
    if (start.isEmpty() && end.isEmpty()) {
      return Optional.empty();
    }
    var how = new ArrayList<String>();
    start.filter(from -> from.isBefore(window.from())).ifPresent(from -> how.add("starts " + Words.duration(Duration.between(from, window.from())) + " too early"));
    start.filter(from -> end.isEmpty() && !from.isBefore(window.to())).ifPresent(from -> how.add("starts when that is over"));
    end.filter(to -> to.isAfter(window.to())).ifPresent(to -> how.add("ends " + Words.duration(Duration.between(window.to(), to)) + " too late"));
    var from = start.or(() -> end).orElseThrow();
    return how.isEmpty() ? Optional.empty() : Optional.of(new Outside(part, new Interval(from, end.orElse(from)), String.join(" and ", how)));
  }

  /// How long the way back takes, where the request says it.
  static Optional<Value<Long>> back(List<PartTime> parts) {
    return parts.stream().filter(part -> part.part().equals("rollback") && part.minutes().known().isPresent()).map(PartTime::minutes).findFirst();
  }
}
