package org.holdpoint.fact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

  /// A part of a change that has times of its own: one of its steps, or its way back.
  /// @param request the id of the request
  /// @param part `stage` or `rollback`
  /// @param name what it is called
  /// @param start its first instant; of the way back, the latest at which it is begun
  /// @param end the first instant after it
  /// @param minutes (minutes) how long it takes
  record PartTime(Key key, Span at, Span within, String request, String part, String name, Value<Instant> start, Value<Instant> end, Value<Long> minutes) implements TimeFact {}

  /// Hours that a request tells its readers in a sentence, with the clock that they are on: `Wed 14 Apr 01:00-05:00 SGT`.
  /// @param request the id of the request
  /// @param zone the clock: `Asia/Singapore`
  /// @param from (minutes after midnight) when they start
  /// @param to (minutes after midnight) when they end; less than `from` where that is on the next day
  record ToldHours(Key key, Span at, Span within, String request, String zone, int from, int to) implements TimeFact {}

  /// Hours in which users must not be hurt, as the settings declare them.
  /// @param zone where the users are: `Asia/Seoul`
  /// @param days the days of the week, in their order: `monday`
  /// @param from (minutes after midnight) when they start
  /// @param to (minutes after midnight) when they end; less than `from` where that is on the next day
  /// @param services patterns of the services whose users these are; none means all
  record PeakHours(Key key, Span at, Span within, String zone, List<String> days, int from, int to, List<String> services) implements TimeFact {}

  /// One entry of a calendar (RFC 5545 section 3.6.1), or of a list of periods in which no change may run.
  /// @param calendar the path of the file that it stands in
  /// @param uid what tells it from other entries
  /// @param title what it is about, in its own words
  /// @param sort what its words say that it is: `change`, `freeze`, `open` (a time in which changes may run, of a calendar that is closed otherwise) or `other`
  /// @param start its first instant; unknown where its clock has no zone
  /// @param end the first instant after it
  /// @param zone the zone of its clock; absent where none is said
  /// @param from its first minute on its own clock: `2021-10-25T11:00`
  /// @param to the first minute after it on its own clock
  /// @param allDay whether it is said in days
  /// @param transparent whether it is said to block no time
  /// @param services patterns of what it is about; none means everything
  /// @param recurrence how it comes again
  record CalendarEntry(Key key, Span at, Span within, String calendar, String uid, String title, String sort, Value<Instant> start, Value<Instant> end, Value<String> zone,
      Optional<String> from, Optional<String> to, boolean allDay, boolean transparent, List<String> services, Optional<Recurrence> recurrence) implements TimeFact {}

  /// How an entry of a calendar comes again (RFC 5545 section 3.3.10).
  /// @param rule the rule as it is written; empty where only single days are named
  /// @param frequency `secondly`, `minutely`, `hourly`, `daily`, `weekly`, `monthly` or `yearly`; empty where there is no rule
  /// @param interval (periods) every how many of these periods
  /// @param count (occurrences) how many times at most
  /// @param until the last minute in which it may start, on its own clock: `2026-12-31T23:59`
  /// @param byMonth the months in which it may start
  /// @param byMonthDay the days of the month, negative from its end
  /// @param byYearDay the days of the year, negative from its end
  /// @param byWeek the weeks of the year, negative from its end
  /// @param byDay the days of the week: `MO`, or with a number `-1SU`
  /// @param byHour the hours of the day
  /// @param byMinute the minutes of the hour
  /// @param bySetPosition which of the days of a period, negative from its end
  /// @param weekStart the day on which a week starts: `MO`
  /// @param also further starts on its own clock
  /// @param except starts that are left out
  record Recurrence(String rule, String frequency, int interval, Optional<Integer> count, Optional<String> until, List<Integer> byMonth, List<Integer> byMonthDay, List<Integer> byYearDay,
      List<Integer> byWeek, List<String> byDay, List<Integer> byHour, List<Integer> byMinute, List<Integer> bySetPosition, String weekStart, List<String> also, List<String> except, Span at) {}

  /// A calendar whose entries are times in which no change may run, as the settings name it.
  /// @param calendar the path of the file
  /// @param found whether it is there and was read
  record FreezeCalendar(Key key, Span at, Span within, String calendar, boolean found) implements TimeFact {}

  /// A country whose public holidays are no time for changes, as the settings name it.
  /// @param country its two letters: `KR`
  record HolidayCountry(Key key, Span at, Span within, String country) implements TimeFact {}

  /// A time that people may read in more than one way, or that never comes.
  /// @param request the id of the request, or of the event of a calendar
  /// @param part which time it is: `start`, `end`
  /// @param text as it is written
  /// @param doubt `no-zone`, `ambiguous-zone`, `unknown-zone`, `skipped` (clocks jump over it), `repeated` (clocks show it twice), `other-offset` (the clocks of the zone have another offset then), `unclear` (day, month or half of the day
  ///   may be meant in several ways) or `impossible`
  /// @param meaning what is doubtful about it
  /// @param clock the minute on its own clock: `2021-10-25T11:00`
  /// @param again whether an earlier time of the same window has the same doubt
  record DoubtfulTime(Key key, Span at, Span within, String request, String part, String text, String doubt, String meaning, Optional<String> clock,
      boolean again) implements TimeFact {}
}
