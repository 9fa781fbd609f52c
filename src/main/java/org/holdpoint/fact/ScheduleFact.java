package org.holdpoint.fact;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Span;

/// What runs, or may run, again and again, and when that is.
public sealed interface ScheduleFact extends Fact {

  /// When something runs, as its schedule says it.
  /// @param name what it runs
  /// @param scheduler who runs it: `crontab`, `at`, `kubernetes`, `argocd`, `github`, `jenkins`, `systemd`, `aws`, `quartz`, `spring`, the language of a router, or `other`
  /// @param syntax how it is written: `fields`, `nickname`, `interval`, `once`, `today` (once, before the day ends on which it is given), `delay` (from when it is given), `window` or `calendar`
  /// @param role `run` where it starts something, `restart` where the machine is down while it does, `maintenance` where it opens a time for somebody else's changes, `allow` or `deny` of a sync window
  /// @param expression as it is written
  /// @param zone whose clock it means; absent where that is the clock of the machine that runs it
  /// @param zoneFrom who says so: `stated`, `default` (its scheduler takes UTC where nothing is stated) or `machine`
  /// @param minutes (minutes) how long what it opens stays open; 0 where nothing says so
  /// @param wrong what is wrong with it; empty where nothing is
  /// @param consequence what its scheduler does with a wrong one
  /// @param timetable its times; absent where it is wrong, runs when a machine starts, or counts from when it is given
  /// @param scope what a sync window is about; none means all
  /// @param owner what a sync window belongs to
  /// @param manual whether what a sync window denies may still be started by hand
  /// @param spread (minutes) how much later than its times it may start, where its scheduler chooses that
  record Schedule(Key key, Span at, Span within, String name, String scheduler, String syntax, String role, String expression, Value<String> zone, String zoneFrom, long minutes, String wrong,
      String consequence, Optional<Timetable> timetable, List<String> scope, String owner, boolean manual, long spread) implements ScheduleFact {}

  /// The times of a schedule as lists; a list without entries leaves its part free.
  /// @param seconds (seconds) of the minute
  /// @param minutes of the hour
  /// @param hours of the day
  /// @param days of the month; negative from its end: -1 is the last
  /// @param workdays the working day nearest to this day of the month; -1 is the last working day
  /// @param weekdays days of the week: `MO`, or with a number `2MO` for the second, `-1FR` for the last of a month
  /// @param either whether a day of the month or a day of the week is enough; else both must fit
  /// @param months of the year
  /// @param years the years
  /// @param every (seconds) from one time to the next, where only that is said; 0 where it is not
  /// @param gap what becomes of a time that clocks jump over: `skipped` or `later`
  /// @param overlap how often a time runs that clocks show twice: `once` or `twice`
  record Timetable(List<Double> seconds, List<Integer> minutes, List<Integer> hours, List<Integer> days, List<Integer> workdays, List<String> weekdays, boolean either, List<Integer> months,
      List<Integer> years, long every, String gap, String overlap) {}

  /// When a schedule runs next, here and where users are.
  /// @param name what it runs
  /// @param scheduler who runs it
  /// @param role `run`, `restart`, `maintenance`, `allow` or `deny`
  /// @param expression as it is written
  /// @param zone whose clock it means
  /// @param zoneFrom who says so: `stated`, `default` or `machine`
  /// @param never whether it never runs, in any year
  /// @param over whether it names only times that are past
  /// @param perDay (times) how often it runs on a day on which it does, at most
  /// @param burst (times) how often it runs in a row, where a minute or a second that is left free makes it so; else 0
  /// @param rare whether it runs once a day at most, at a fixed time
  /// @param night whether its clock reads a time between 22:00 and 06:00
  /// @param peak whether one of its next times lies in declared peak hours, whatever its scheduler chooses
  /// @param peakIfUtc the same, if the machine's clock is UTC and nothing states a zone
  /// @param times (times) how many of its next times lie there
  /// @param looked (times) how many were looked at
  /// @param next its next three times on its own clock, in words
  /// @param local the same on the clocks of the users whose peak hours these are: `Fri 2026-11-27 11:00 in Asia/Seoul (peak 09:00-23:00)`
  /// @param declaredAt where the settings declare the hours that it runs into
  record ScheduleTimes(Key key, Span at, Span within, String name, String scheduler, String role, String expression, Value<String> zone, String zoneFrom, boolean never, boolean over, long perDay,
      long burst, boolean rare, boolean night, boolean peak, boolean peakIfUtc, long times, long looked, List<String> next, List<String> local, List<Span> declaredAt) implements ScheduleFact {}

  /// Something that a script has a device do once, at a time outside the window of its change.
  /// @param name what it does: `reload`, `commit`
  /// @param expression the time as it is written
  /// @param assumed whether nothing says by what clock the device goes, so that the zone of the window is taken
  /// @param how `outside`, or `midnight` where the time lies in the window but on another day than its start, and only a line that is typed on that day sets it
  /// @param runs the time, in words
  /// @param request the id of the request that has the window
  /// @param window the window, in words
  /// @param zone whose clock these times are on
  /// @param windowAt where the window says when it starts
  record RunOutsideWindow(Key key, Span at, Span within, String name, String expression, boolean assumed, String how, String runs, String request, String window, String zone,
      List<Span> windowAt) implements ScheduleFact {}

  /// What sync windows say when its applications may be deployed.
  /// @param name what it is called, behind its namespace
  /// @param denies (windows) how many of them forbid
  /// @param allows (windows) how many of them allow
  record SyncProject(Key key, Span at, Span within, String name, long denies, long allows) implements ScheduleFact {}

  /// An application that is deployed by what a repository holds.
  /// @param name what it is called
  /// @param project whose sync windows say when it may be deployed
  /// @param namespace where it is deployed; empty where that is not said
  /// @param clusters the name or the address of the cluster
  record SyncApplication(Key key, Span at, Span within, String name, String project, String namespace, List<String> clusters) implements ScheduleFact {}

  /// An application that none of the sync windows of its project is about, so that they do not hold it back.
  /// @param name what it is called
  /// @param project its project
  /// @param windows (windows) how many the project has
  /// @param windowsAt where they stand
  record UncoveredApplication(Key key, Span at, Span within, String name, String project, long windows, List<Span> windowsAt) implements ScheduleFact {}

  /// The same work in several places, at the same minute in all of them.
  /// @param name the first of it
  /// @param expression when it runs, as it is written
  /// @param names all of it
  /// @param othersAt where the others stand
  record SameMinute(Key key, Span at, Span within, String name, String expression, List<String> names, List<Span> othersAt) implements ScheduleFact {}

  /// A time in which deploying was forbidden before the change, and is not any more.
  /// @param owner the project that the window belongs to
  /// @param role `deny` where a window that forbids covers less, `allow` where those that allow cover more
  /// @param expression when the window opens
  /// @param scope what it is about, in words
  /// @param how what became of it: `removed`, `shortened`, `moved`, `by-hand`, `widened`, or `unlimited` where no window is left that allows, so that every time does
  /// @param lost (minutes) how much of the time that was looked at, which is a year, or four weeks where a window opens every few minutes
  /// @param first the first of it, in words
  /// @param wasAt where the window stood before the change
  record OpenedTime(Key key, Span at, Span within, String owner, String role, String expression, String scope, String how, long lost, String first, Span wasAt) implements ScheduleFact {}
}
