package org.holdpoint.language.cron;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ScheduleFact.Timetable;

/// What an expression says.
sealed interface Reading {

  /// Times. `zone` is one that stands before the fields; `minutes` is how long a window stays open, 0 where it is none; `spread` is how many minutes later it may start, where the scheduler
  /// chooses; a start of the machine has no timetable.
  record Times(String syntax, Optional<Timetable> timetable, Optional<String> zone, long minutes, long spread) implements Reading {

    Times(String syntax, Optional<Timetable> timetable, Optional<String> zone, long minutes) {
      this(syntax, timetable, zone, minutes, 0);
    }
  }

  /// No schedule, and why.
  record Wrong(String because) implements Reading {}

  static Times interval(long seconds, Dialect dialect) {
    return new Times("interval", Optional.of(new Timetable(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), false, List.of(), List.of(), seconds, dialect.gap(), dialect.overlap())),
        Optional.empty(), 0);
  }

  static Times clock(String syntax, int hour, int minute, List<String> weekdays, long minutes, Dialect dialect) {
    return new Times(syntax, Optional.of(new Timetable(List.of(0.0), List.of(minute), List.of(hour), List.of(), List.of(), weekdays, false, List.of(), List.of(), 0, dialect.gap(), dialect.overlap())),
        Optional.empty(), minutes);
  }
}
