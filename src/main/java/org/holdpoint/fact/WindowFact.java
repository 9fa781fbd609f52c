package org.holdpoint.fact;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// What follows from when a change runs: whom it hurts, and what it breaks.
public sealed interface WindowFact extends Fact {

  /// The days that a report draws.
  default List<DayLine> days() {
    return List.of();
  }

  /// A change window that runs into hours in which users must not be hurt.
  /// @param request the id of the request, or of the event of a calendar
  /// @param form `request` or `event`
  /// @param declared whether the settings declare these hours; else they are the default
  /// @param office whether they are, of the default, the hours of an office: 08:00 to 20:00 from Monday to Friday
  /// @param assumed whether the window names no zone, and runs into these hours on the clock of the users, but not if it is taken for UTC
  /// @param minutes (minutes) how much of it lies in these hours
  /// @param times (occurrences) how many of its occurrences do; 1 where it does not come again
  /// @param looked (occurrences) how many were looked at, from the first one that is not over
  /// @param ends whether these were all
  /// @param clashes each zone, in words: `Mon 2021-10-25 11:00-13:00 in Asia/Seoul (peak 07:00-24:00)`
  /// @param zones the zones
  /// @param declaredAt where the settings declare these hours
  /// @param days the days that it touches, for a drawing
  record PeakClash(Key key, Span at, Span within, String request, String form, boolean declared, boolean office, boolean assumed, long minutes, long times, long looked, boolean ends,
      List<String> clashes, List<String> zones, List<Span> declaredAt, List<DayLine> days) implements WindowFact {}

  /// A change that is planned for another time than was approved.
  /// @param request the id of the request, or of the event of a calendar
  /// @param form `request` or `event`
  /// @param basis `approved`, or `requested` where an entry of a calendar is held against what its request asks for, because nothing says what was approved
  /// @param planned the planned window, in words
  /// @param approved the approved window, in words
  /// @param how what is wrong, in words: `it starts 14 h before the approved window, on another day`
  /// @param early how long before the approved start it starts; zero or less where it does not
  /// @param late how long after the approved end it ends
  /// @param otherDay whether the two have no day in common
  /// @param plannedAt where the planned window is written
  /// @param approvedAt where what was approved is written
  /// @param days the days that it touches, for a drawing
  record ApprovalBreach(Key key, Span at, Span within, String request, String form, String basis, String planned, String approved, String how, Duration early, Duration late, boolean otherDay,
      List<Span> plannedAt, List<Span> approvedAt, List<DayLine> days) implements WindowFact {}

  /// A step of a change, or its way back, that does not lie in the window of the change.
  /// @param request the id of the request
  /// @param part `stage` or `rollback`
  /// @param name what it is called
  /// @param basis which window: `approved`, or `planned` where nothing says what was approved, or the plan breaks that altogether
  /// @param planned when the part runs, in words
  /// @param window the window, in words
  /// @param how what is wrong, in words: `ends 1 h too late`
  /// @param parts (parts) how many parts of the change lie outside; the first of them is meant
  /// @param windowAt where the window is written
  record PartBreach(Key key, Span at, Span within, String request, String part, String name, String basis, String planned, String window, String how, int parts, List<Span> windowAt)
      implements WindowFact {}

  /// A time in which no change may run.
  /// @param calendar the path of the calendar that says so
  /// @param title what it is about
  /// @param named whether the settings name the calendar; else its words say what it is
  /// @param from its first minute on its own clock: `2026-12-20T00:00`
  /// @param to the first minute after it on its own clock; empty where that is not said
  /// @param services patterns of what it is about; none means everything
  record Freeze(Key key, Span at, Span within, String calendar, String title, boolean named, String from, String to, List<String> services) implements WindowFact {}

  /// A change that would run in a freeze as its calendar was before, and no longer does, for the calendar is changed together with it.
  /// @param request the id of the request, or of the event of a calendar
  /// @param title what the freeze is about
  /// @param when the part of the window that lay in it, in words
  /// @param frozenAt where the calendar said so
  record LiftedFreeze(Key key, Span at, Span within, String request, String title, String when, List<Span> frozenAt) implements WindowFact {}

  /// Hours that a request plans on one clock and tells its readers on another: the figures are the same, the hours are not.
  /// @param request the id of the request
  /// @param planned the planned window, in words, on the clock that is told
  /// @param told the hours that are told: `01:00-05:00 in Asia/Singapore`
  /// @param toldAt where they are told
  record OtherClock(Key key, Span at, Span within, String request, String planned, String told, List<Span> toldAt) implements WindowFact {}

  /// A change window that runs into a freeze.
  /// @param request the id of the request, or of the event of a calendar
  /// @param form `request` or `event`
  /// @param title what the freeze is about
  /// @param calendar the path of its calendar
  /// @param named whether the settings name that calendar
  /// @param assumed whether the window or the freeze names no zone
  /// @param minutes (minutes) how much of the window lies in it
  /// @param when the part of the window that does, in words
  /// @param later whether it is not the first occurrence of a window that comes again
  /// @param frozenAt where the calendar says so
  /// @param days the days that it touches, for a drawing
  record FreezeClash(Key key, Span at, Span within, String request, String form, String title, String calendar, boolean named, boolean assumed, long minutes, String when,
      boolean later, List<Span> frozenAt, List<DayLine> days) implements WindowFact {}

  /// A change window on a public holiday of a country that the settings name.
  /// @param request the id of the request, or of the event of a calendar
  /// @param form `request` or `event`
  /// @param country its two letters
  /// @param holiday what the day is: `Chuseok`
  /// @param date the day: `Mon 2021-10-04`
  /// @param later whether it is not the first occurrence of a window that comes again
  /// @param declaredAt where the settings name the country
  /// @param days the days that it touches, for a drawing
  record HolidayClash(Key key, Span at, Span within, String request, String form, String country, String holiday, String date, boolean later, List<Span> declaredAt, List<DayLine> days)
      implements WindowFact {}

  /// A country of which the holidays are not known when a change runs.
  /// @param request the id of the request, or of the event of a calendar
  /// @param country its two letters
  /// @param year (calendar year) the year
  /// @param because why they are not known
  record UnknownHolidays(Key key, Span at, Span within, String request, String country, int year, String because) implements WindowFact {}

  /// A calendar of freezes that the settings name and that was not found when a change was judged.
  /// @param request the id of the request, or of the event of a calendar
  /// @param calendar its path in the settings
  /// @param declaredAt where the settings name it
  record MissingFreezes(Key key, Span at, Span within, String request, String calendar, List<Span> declaredAt) implements WindowFact {}

  /// Two changes that run at the same time on the same device or service, or on devices that depend on each other.
  /// @param request the id of the request, or of the event of a calendar
  /// @param other that of the other change
  /// @param sort what they share: `device`, `service`, or nothing but that their devices carry each other's traffic (`redundant`) or that one hangs on the other (`parent`)
  /// @param shared the names of what they share; of two devices that of this change, then the other one
  /// @param minutes (minutes) how long both run
  /// @param when while both run, in words
  /// @param otherAt where the other one says when it starts, and where the settings or an inventory say that two devices depend on each other
  record ConcurrentChange(Key key, Span at, Span within, String request, String other, String sort, List<String> shared, long minutes, String when, List<Span> otherAt)
      implements WindowFact {}

  /// How long a change may take, and how long its steps take.
  /// @param request the id of the request, or of the event of a calendar
  /// @param form `request` or `event`
  /// @param minutes (minutes) from its start to its end; negative where it ends before it starts
  /// @param needed (minutes) what its steps need at least: the sum of the work and of the watching that they state, and of the way back where the request says how long that takes
  /// @param back (minutes) the part of it that is the way back; 0 where that is not said
  /// @param planned the window in words
  /// @param stepsAt where its steps stand
  record WindowLength(Key key, Span at, Span within, String request, String form, long minutes, Optional<Long> needed, long back, String planned, List<Span> stepsAt)
      implements WindowFact {}

  /// One day on the clock of one zone.
  /// @param zone whose clock: `Asia/Seoul`
  /// @param date which day: `Mon 2021-10-25`
  /// @param window when the change runs
  /// @param peak when users must not be hurt
  /// @param frozen when no change may run
  /// @param approved when it was approved to run
  record DayLine(String zone, String date, List<Hours> window, List<Hours> peak, List<Hours> frozen, List<Hours> approved) {}

  /// Some time of a day.
  /// @param from (minutes after midnight) when it starts
  /// @param to (minutes after midnight) when it ends; 1440 is the end of the day
  record Hours(int from, int to) {}
}
