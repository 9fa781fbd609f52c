package org.holdpoint.analysis.schedule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.analysis.schedule.Open.Stretch;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.OpenedTime;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.ScheduleFact.SyncProject;
import org.holdpoint.source.Wildcards;

/// Sync windows before and after → times that were closed and are open now. Source: Argo CD user guide, "Sync Windows": a window that denies beats those that allow; what no window that allows
/// is about may be deployed at any time.
public final class OpenedTimes {

  private static final Duration YEAR = Duration.ofDays(366);
  private static final Duration WEEKS = Duration.ofDays(28);
  private static final int HOURLY = 24;
  private static final String DENY = "deny";
  private static final String ALLOW = "allow";
  private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("EEE uuuu-MM-dd HH:mm", Locale.ENGLISH);

  private final List<Schedule> was;
  private final List<Schedule> now;
  private final Instant from;
  private final Instant to;

  private OpenedTimes(List<Schedule> was, List<Schedule> now, Instant judgedAt) {
    this.was = was;
    this.now = now;
    this.from = judgedAt;
    this.to = judgedAt.plus(Stream.concat(was.stream(), now.stream()).anyMatch(window -> often(window)) ? WEEKS : YEAR);
  }

  private static boolean often(Schedule window) {
    return window.timetable().filter(table -> table.every() > 0 || table.hours().size() * table.minutes().size() > HOURLY).isPresent();
  }

  /// What of the windows of one document before the change, for the projects that it still declares.
  public static List<Fact> of(List<Fact> before, List<Fact> after, Instant judgedAt) {
    return after.stream().filter(SyncProject.class::isInstance).map(SyncProject.class::cast)
        .flatMap(project -> new OpenedTimes(windows(before, project.name()), windows(after, project.name()), judgedAt).opened(project).stream()).toList();
  }

  private static List<Schedule> windows(List<Fact> facts, String owner) {
    return facts.stream().filter(Schedule.class::isInstance).map(Schedule.class::cast).filter(window -> window.owner().equals(owner) && (window.role().equals(DENY) || window.role().equals(ALLOW))).toList();
  }

  private List<Fact> opened(SyncProject project) {
    var opened = new ArrayList<Fact>();
    was.stream().filter(window -> window.role().equals(DENY)).forEach(window -> scopes(window).stream().flatMap(scope -> denied(project, window, scope).stream()).findFirst().ifPresent(opened::add));
    was.stream().filter(window -> window.role().equals(ALLOW)).flatMap(window -> scopes(window).stream()).distinct().flatMap(scope -> allowed(project, scope).stream()).findFirst().ifPresent(opened::add);
    return opened;
  }

  private static List<String> scopes(Schedule window) {
    return window.scope().isEmpty() ? List.of("") : window.scope();
  }

  private static List<Schedule> about(List<Schedule> windows, String role, String scope) {
    return windows.stream().filter(window -> window.role().equals(role) && (window.scope().isEmpty() || window.scope().stream().anyMatch(pattern -> covers(pattern, scope)))).toList();
  }

  /// Whether a pattern (`applications *-prod`) takes all that another names.
  private static boolean covers(String pattern, String scope) {
    var space = pattern.indexOf(' ');
    return pattern.equals(scope) || pattern.endsWith(" *") && !pattern.contains(" and ") || space > 0 && scope.startsWith(pattern.substring(0, space + 1)) && !pattern.contains(" and ")
        && Wildcards.fits(pattern, scope);
  }

  private Optional<Fact> denied(SyncProject project, Schedule window, String scope) {
    var closed = Open.of(List.of(window), from, to);
    var covering = about(now, DENY, scope);
    var lost = closed.without(Open.of(covering, from, to));
    if (Open.minutes(lost) > 0) {
      var before = about(was, DENY, scope);
      // A window with another expression than any had before may have taken its place.
      var replaced = covering.stream().anyMatch(other -> before.stream().noneMatch(old -> old.expression().equals(other.expression())));
      var how = Open.minutes(lost) == closed.minutes() && !replaced ? "removed"
          : Open.of(covering, from, to).minutes() >= closed.minutes() && covering.size() >= before.size() ? "moved" : "shortened";
      return Optional.of(opened(project, window, scope, how, lost, covering));
    }
    var firm = closed.without(Open.of(covering.stream().filter(other -> !other.manual()).toList(), from, to));
    return window.manual() || Open.minutes(firm) == 0 ? Optional.empty() : Optional.of(opened(project, window, scope, "by-hand", firm, covering.stream().filter(Schedule::manual).toList()));
  }

  private Optional<Fact> allowed(SyncProject project, String scope) {
    var before = about(was, ALLOW, scope);
    var after = about(now, ALLOW, scope);
    var window = before.getFirst();
    if (after.isEmpty()) {
      return Optional.of(opened(project, window, scope, "unlimited", List.of(new Stretch(from, to)), List.of()));
    }
    // Only a time that is known to be allowed now counts; a window whose text is wrong allows nothing.
    var gained = Open.of(after, from, to).without(Open.of(before, from, to));
    if (Open.minutes(gained) == 0) {
      return Optional.empty();
    }
    var brings = after.stream().filter(one -> !Open.of(List.of(one), from, to).without(Open.of(before, from, to)).isEmpty()).toList();
    return Optional.of(opened(project, window, scope, "widened", gained, brings));
  }

  private OpenedTime opened(SyncProject project, Schedule window, String scope, String how, List<Stretch> lost, List<Schedule> covering) {
    var place = covering.stream().filter(other -> other.expression().equals(window.expression())).findFirst().or(() -> covering.stream().findFirst()).filter(_ -> !how.equals("removed"))
        .map(Schedule::at).orElse(project.at());
    var key = new Key(project.key().subject(), "opened-time", Stream.concat(window.key().path().stream(), Stream.of(how)).toList());
    return new OpenedTime(key, place, place, project.name(), window.role(), window.expression(), scope.isEmpty() ? "all" : scope, how, Open.minutes(lost), words(lost.getFirst(), window), window.at());
  }

  private static String words(Stretch stretch, Schedule window) {
    ZoneId zone;
    try {
      zone = ZoneId.of(window.zone().known().orElse("UTC"));
    } catch (DateTimeException unknown) {
      zone = ZoneOffset.UTC;
    }
    return WORDS.format(stretch.from().atZone(zone)) + " to " + WORDS.format(stretch.to().atZone(zone)) + " " + zone.getId();
  }
}
