package org.holdpoint.analysis.validity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.ArtifactFact.Certificate;
import org.holdpoint.fact.ArtifactFact.Validity;
import org.holdpoint.fact.DeviceFact.KeyChainEnd;
import org.holdpoint.fact.DeviceFact.KeyChainLife;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.TimeFact.ChangeWindow;

/// How long certificates and chains of keys are valid once the change is done: from the end of the last window that is asked for, else from the instant as of which time is judged.
public final class Validities {

  private Validities() {}

  /// What follows from the certificates and chains of one document.
  public static List<Fact> of(List<Fact> own, List<Fact> all, Instant judgedAt) {
    if (own.stream().noneMatch(fact -> fact instanceof Certificate || fact instanceof KeyChainEnd)) {
      return List.of();
    }
    // Without a window only the day is known: what is made on it is valid on it.
    var start = windows(all).flatMap(window -> window.start().known().stream()).min(Comparator.naturalOrder()).orElse(judgedAt.plus(Duration.ofDays(1)));
    var end = windows(all).flatMap(window -> window.end().known().stream()).max(Comparator.naturalOrder()).orElse(judgedAt);
    return Stream.concat(own.stream().filter(KeyChainEnd.class::isInstance).map(KeyChainEnd.class::cast).<Fact>map(one -> new KeyChainLife(new Key(one.key().subject(), "key-chain-life", one.key().path()), one.at(),
        one.within(), one.chain(), one.use(), one.until(), days(end, one.until()))), own.stream().filter(Certificate.class::isInstance).map(Certificate.class::cast).<Fact>map(one -> new Validity(new Key(one.key().subject(), "validity", one.key().path()), one.at(),
        one.within(), one.subject(), one.until(), days(end, one.until()), one.from().isAfter(start)))).toList();
  }

  private static long days(Instant end, Instant until) {
    return Math.floorDiv(Duration.between(end, until).toSeconds(), Duration.ofDays(1).toSeconds());
  }

  private static Stream<ChangeWindow> windows(List<Fact> all) {
    return all.stream().filter(ChangeWindow.class::isInstance).map(ChangeWindow.class::cast);
  }
}
