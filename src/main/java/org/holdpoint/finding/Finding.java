package org.holdpoint.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.source.Span;

/// A rule that matched, at a place (SARIF `result`). `change` is `added`, `removed`, `altered` or `unchanged`; `causes` are the fingerprints of the
/// findings it follows from. The fingerprint survives a move of the line: rule, path, the normalised text, and which occurrence it is.
public record Finding(String rule, String category, Severity severity, String message, String why, String repair, String ask, Span at, String change,
    List<String> causes, List<Evidence> evidence, Optional<Fix> fix, List<String> incidents, String fingerprint, Optional<Exhibit> exhibit, Particulars particulars) {

  public Finding {
    causes = List.copyOf(causes);
    evidence = List.copyOf(evidence);
    incidents = List.copyOf(incidents);
  }

  /// A finding that nothing more is known of.
  public Finding(String rule, String category, Severity severity, String message, String why, String repair, String ask, Span at, String change, List<String> causes,
      List<Evidence> evidence, Optional<Fix> fix, List<String> incidents, String fingerprint, Optional<Exhibit> exhibit) {
    this(rule, category, severity, message, why, repair, ask, at, change, causes, evidence, fix, incidents, fingerprint, exhibit, Particulars.none());
  }

  /// What a rule says of a fact, with the fix and the exhibit that the fact brings; nothing is known of causes yet.
  public static Finding of(Fact fact, String rule, String category, Severity severity, Words words, Span at, String change, List<Evidence> evidence,
      List<String> incidents, String fingerprint, Particulars particulars) {
    return new Finding(rule, category, severity, words.message(), words.why(), words.repair(), words.ask(), at, change, List.of(), evidence, Fix.of(fact), incidents,
        fingerprint, Exhibit.of(fact), particulars);
  }

  /// The texts of a rule, rendered for a fact.
  public record Words(String message, String why, String repair, String ask) {}

  /// The same finding, following from others.
  public Finding causedBy(List<String> fingerprints) {
    return new Finding(rule, category, severity, message, why, repair, ask, at, change, fingerprints, evidence, fix, incidents, fingerprint, exhibit, particulars);
  }

  /// The same finding, of something that is gone, at the place in the head where it stood.
  public Finding movedTo(Span place) {
    var stood = Stream.concat(Stream.of(new Evidence(at, "there before the change")), evidence.stream().filter(one -> !one.at().equals(at) && !one.at().equals(place))).toList();
    return new Finding(rule, category, severity, message, why, repair, ask, place, change, causes, stood, fix, incidents, fingerprint, exhibit, particulars.stood(at));
  }

  /// The same finding with another message.
  public Finding saying(String other) {
    return new Finding(rule, category, severity, other, why, repair, ask, at, change, causes, evidence, fix, incidents, fingerprint, exhibit, particulars);
  }

  /// The same finding with another severity.
  public Finding weighing(Severity other) {
    return new Finding(rule, category, other, message, why, repair, ask, at, change, causes, evidence, fix, incidents, fingerprint, exhibit, particulars);
  }
}
