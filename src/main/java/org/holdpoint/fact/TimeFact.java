package org.holdpoint.fact;

import java.time.Instant;
import java.util.List;
import org.holdpoint.source.Span;

/// When changes run, when they may, and when they must not.
public sealed interface TimeFact extends Fact {

  /// When a change is planned to run, and when it was approved to.
  /// @param request the id of the request, or of the event of a calendar, that says so
  /// @param form `request` or `event`
  /// @param start its first instant
  /// @param end the first instant after it
  /// @param approvedStart the first instant that was approved
  /// @param approvedEnd the first instant after what was approved
  /// @param zone the zone whose clock people read it by: `Asia/Seoul`
  /// @param services what it affects, by name; none where nothing is said
  /// @param devices what it is done to, by name
  record ChangeWindow(Key key, Span at, Span within, String request, String form, Value<Instant> start, Value<Instant> end, Value<Instant> approvedStart, Value<Instant> approvedEnd,
      Value<String> zone, List<String> services, List<String> devices) implements TimeFact {}

  /// Hours in which users must not be hurt, as the settings declare them.
  /// @param zone where the users are: `Asia/Seoul`
  /// @param days the days of the week, in their order: `monday`
  /// @param from (minutes after midnight) when they start
  /// @param to (minutes after midnight) when they end; less than `from` where that is on the next day
  /// @param services patterns of the services whose users these are; none means all
  record PeakHours(Key key, Span at, Span within, String zone, List<String> days, int from, int to, List<String> services) implements TimeFact {}
}
