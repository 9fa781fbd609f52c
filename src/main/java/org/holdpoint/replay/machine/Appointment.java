package org.holdpoint.replay.machine;

import java.util.Optional;
import org.holdpoint.fact.ScheduleFact.Timetable;

/// What a line says of something that the device shall do later.
public sealed interface Appointment {

  /// It shall do it then.
  /// @param what what it does: `reload`, `commit`
  /// @param restarts whether the device is down while it does
  /// @param expression the time as it is written
  /// @param syntax `once`, `today` where the time must still come on the day on which the line is typed, `delay` where it counts from then, `calendar` where it comes again
  /// @param timetable its times; absent where they are wrong or count from when the line is typed
  /// @param wrong what is wrong with the time; empty where nothing is
  record Made(String what, boolean restarts, String expression, String syntax, Optional<Timetable> timetable, String wrong) implements Appointment {}

  /// It shall not do what lines before this one say.
  record Cancelled() implements Appointment {}
}
