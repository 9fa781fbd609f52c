package org.holdpoint.analysis.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.ScheduleFact.SyncApplication;
import org.holdpoint.fact.ScheduleFact.UncoveredApplication;
import org.holdpoint.source.Wildcards;

/// Applications of a project whose sync windows are all about others. Source: Argo CD user guide, "Sync Windows": an application that no window matches may be deployed at any time.
public final class Uncovered {

  private Uncovered() {}

  /// What follows for the applications of one document, `own`.
  public static List<Fact> of(List<Fact> own, List<Fact> all) {
    return own.stream().filter(SyncApplication.class::isInstance).map(SyncApplication.class::cast).flatMap(application -> uncovered(application, all).stream()).toList();
  }

  private static Optional<Fact> uncovered(SyncApplication application, List<Fact> all) {
    var windows = all.stream().filter(Schedule.class::isInstance).map(Schedule.class::cast)
        .filter(window -> window.scheduler().equals("argocd") && bare(window.owner()).equals(application.project())).toList();
    return windows.isEmpty() || windows.stream().anyMatch(window -> covers(window, application)) ? Optional.empty()
        : Optional.of(new UncoveredApplication(new Key(application.key().subject(), "uncovered-application", application.key().path()), application.at(), application.within(), application.name(),
            application.project(), windows.size(), windows.stream().map(Schedule::at).toList()));
  }

  private static boolean covers(Schedule window, SyncApplication application) {
    return window.scope().stream().anyMatch(entry -> Arrays.stream(entry.split(" and ")).allMatch(one -> fits(one, application)));
  }

  /// What is not known of an application may fit any pattern.
  private static boolean fits(String entry, SyncApplication application) {
    var space = entry.indexOf(' ');
    var pattern = entry.substring(space + 1);
    return switch (entry.substring(0, Math.max(space, 0))) {
      case "applications" -> Wildcards.fits(pattern, application.name());
      case "namespaces" -> application.namespace().isEmpty() || Wildcards.fits(pattern, application.namespace());
      case "clusters" -> application.clusters().isEmpty() || application.clusters().stream().anyMatch(cluster -> Wildcards.fits(pattern, cluster)) || application.clusters().size() < 2;
      default -> true;
    };
  }

  /// A name behind its namespace.
  private static String bare(String owner) {
    return Stream.of(owner.split("/")).reduce((_, last) -> last).orElse(owner);
  }
}
