package org.holdpoint.analysis.validity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.ArtifactFact.Certificate;
import org.holdpoint.fact.ArtifactFact.Validity;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.TimeFact.ChangeWindow;

/// How long certificates are valid once the change is done: from the end of the last window that is asked for, else from the instant as of which time is judged.
public final class Validities {

  private Validities() {}

  /// What follows from the certificates of one document.
  public static List<Fact> of(List<Fact> own, List<Fact> all, Instant judgedAt) {
    if (own.stream().noneMatch(Certificate.class::isInstance)) {
      return List.of();
    }
    // Without a window only the day is known: what is made on it is valid on it.
    var start = windows(all).flatMap(window -> window.start().known().stream()).min(Comparator.naturalOrder()).orElse(judgedAt.plus(Duration.ofDays(1)));
    var end = windows(all).flatMap(window -> window.end().known().stream()).max(Comparator.naturalOrder()).orElse(judgedAt);
    return own.stream().filter(Certificate.class::isInstance).map(Certificate.class::cast).<Fact>map(one -> new Validity(new Key(one.key().subject(), "validity", one.key().path()), one.at(),
        one.within(), one.subject(), one.until(), Math.floorDiv(Duration.between(end, one.until()).toSeconds(), Duration.ofDays(1).toSeconds()), one.from().isAfter(start))).toList();
  }

  private static Stream<ChangeWindow> windows(List<Fact> all) {
    return all.stream().filter(ChangeWindow.class::isInstance).map(ChangeWindow.class::cast);
  }
}
