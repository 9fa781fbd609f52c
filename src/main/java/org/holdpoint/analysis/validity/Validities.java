package org.holdpoint.analysis.validity;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.ArtifactFact.Certificate;
import org.holdpoint.fact.ArtifactFact.CertificateOver;
import org.holdpoint.fact.ArtifactFact.Validity;
import org.holdpoint.fact.DeviceFact.KeyChainEnd;
import org.holdpoint.fact.DeviceFact.KeyChainLife;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RequestFact.ChangeRequest;
import org.holdpoint.fact.RequestFact.ReviewedFile;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// How long certificates and chains of keys are valid once the change is done: from the end of the last window that is asked for, else from the instant as of which time is judged.
public final class Validities {

  /// (characters) A shorter name of a file is found in other words.
  private static final int SHORT = 4;

  private Validities() {}

  /// What follows from the certificates and chains of one document.
  public static List<Fact> of(List<Fact> own, List<Fact> all, Instant judgedAt) {
    if (own.stream().noneMatch(fact -> fact instanceof Certificate || fact instanceof KeyChainEnd || fact instanceof ChangeRequest)) {
      return List.of();
    }
    // Without a window only the day is known: what is made on it is valid on it.
    var start = windows(all).flatMap(window -> window.start().known().stream()).min(Comparator.naturalOrder()).orElse(judgedAt.plus(Duration.ofDays(1)));
    var end = windows(all).flatMap(window -> window.end().known().stream()).max(Comparator.naturalOrder()).orElse(judgedAt);
    return Stream.of(own.stream().filter(ChangeRequest.class::isInstance).map(ChangeRequest.class::cast).flatMap(request -> over(request, own, all, start)), own.stream().filter(KeyChainEnd.class::isInstance).map(KeyChainEnd.class::cast).<Fact>map(one -> new KeyChainLife(new Key(one.key().subject(), "key-chain-life", one.key().path()), one.at(),
        one.within(), one.chain(), one.use(), one.until(), days(end, one.until()))), own.stream().filter(Certificate.class::isInstance).map(Certificate.class::cast).<Fact>map(one -> new Validity(new Key(one.key().subject(), "validity", one.key().path()), one.at(),
        one.within(), one.subject(), one.file(), one.listed(), one.until(), days(end, one.until()), one.from().isAfter(start)))).<Fact>flatMap(facts -> facts).toList();
  }

  /// Certificates that the request names by their file, and that are over when it starts.
  private static Stream<Fact> over(ChangeRequest request, List<Fact> own, List<Fact> all, Instant start) {
    var ended = all.stream().filter(Certificate.class::isInstance).map(Certificate.class::cast).filter(one -> one.file().length() > SHORT && one.until().isBefore(start))
        .filter(one -> all.stream().noneMatch(other -> other instanceof Certificate newer && newer.file().equals(one.file()) && !newer.until().isBefore(start))).toList();
    return ended.stream().flatMap(one -> Stream.concat(
        request.rollback() instanceof Value.Known<String>(var text, var at) && text.contains(one.file()) ? Stream.of(over(request, one, true, at)) : Stream.<Fact>empty(),
        own.stream().filter(fact -> fact instanceof ReviewedFile file && file.file().equals(one.file())).map(fact -> over(request, one, false, fact.at()))));
  }

  private static Fact over(ChangeRequest request, Certificate one, boolean back, Span at) {
    return new CertificateOver(Key.of(request.key().subject(), "certificate-over", one.file(), back ? "back" : "new"), at, request.within(), request.id(), one.file(), one.subject(), one.until(), back, one.at());
  }

  private static long days(Instant end, Instant until) {
    return Math.floorDiv(Duration.between(end, until).toSeconds(), Duration.ofDays(1).toSeconds());
  }

  private static Stream<ChangeWindow> windows(List<Fact> all) {
    return all.stream().filter(ChangeWindow.class::isInstance).map(ChangeWindow.class::cast);
  }
}
