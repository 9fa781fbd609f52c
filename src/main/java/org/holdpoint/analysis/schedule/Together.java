package org.holdpoint.analysis.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.ScheduleFact.SameMinute;
import org.holdpoint.fact.ScheduleFact.Timetable;

/// Schedules that do the same in several places → those that do it everywhere at once.
public final class Together {

  /// Two may be a pair that is meant.
  private static final int LEAST = 3;
  private static final int SHORTEST = 2;
  private static final int MOST = 20;
  /// A number, a name with one, an airport, a side of the world.
  private static final Pattern PLACE = Pattern.compile("\\d+|[a-z]+\\d+[a-z]?|[a-z]{3}|east|west|north|south|central|asia|emea|apac|eu|us|ap|kr|jp");

  private Together() {}

  /// What the names of the same work in several places have in common: all their parts but one.
  private record Work(String scheduler, List<String> parts, int open, Timetable table, String zone) {}

  /// What follows for the schedules of one document, `own`: one fact where the first of such schedules stands.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    if (own.stream().noneMatch(Together::counts)) {
      return List.of();
    }
    var works = new LinkedHashMap<Work, Map<String, Schedule>>();
    all.stream().filter(Together::counts).map(Schedule.class::cast).forEach(schedule -> {
      var parts = parts(schedule.name());
      open(parts).forEach(open -> works.computeIfAbsent(work(schedule, parts, open), _ -> new LinkedHashMap<>()).putIfAbsent(parts.get(open), schedule));
    });
    var found = new ArrayList<Fact>();
    works.forEach((work, places) -> {
      var first = places.values().iterator().next();
      if (places.size() >= LEAST && own.contains(first)) {
        found.add(new SameMinute(new Key(first.key().subject(), "same-minute", first.key().path()), first.at(), first.within(), first.name(), first.expression(),
            places.values().stream().map(Schedule::name).toList(), places.values().stream().skip(1).map(Schedule::at).toList()));
      }
    });
    return List.copyOf(found);
  }

  /// What runs once a day at most, at a fixed minute.
  private static boolean counts(Fact fact) {
    return fact instanceof Schedule schedule && schedule.role().equals("run") && schedule.wrong().isEmpty() && schedule.spread() == 0
        && schedule.timetable().filter(table -> table.every() == 0 && table.hours().size() == 1 && table.minutes().size() == 1).isPresent();
  }

  private static Work work(Schedule schedule, List<String> parts, int open) {
    var rest = new ArrayList<>(parts);
    rest.set(open, "");
    return new Work(schedule.scheduler(), List.copyOf(rest), open, schedule.timetable().orElseThrow(), schedule.zone().known().orElse(schedule.zoneFrom()));
  }

  /// The parts of a name that are left open one by one: the namespace of a job, and those of its own name that look like a place, if there are others.
  private static List<Integer> open(List<String> parts) {
    return IntStream.range(0, parts.size()).filter(index -> parts.get(index).endsWith("/") || parts.stream().filter(part -> !part.endsWith("/")).count() > 1 && PLACE.matcher(parts.get(index)).matches())
        .boxed().toList();
  }

  /// `CronJob edge/restart-icn`: edge/, restart, icn; `/usr/sbin/restart icn`: restart, icn.
  private static List<String> parts(String name) {
    var own = name.replaceFirst("^CronJob ", "").replaceAll("(^|\\s)/\\S*/", "$1");
    var parts = Arrays.stream(own.toLowerCase(Locale.ROOT).split("[\\s._-]+|(?<=/)")).filter(part -> !part.isEmpty()).toList();
    return parts.size() < SHORTEST || parts.size() > MOST ? List.of() : parts;
  }
}
