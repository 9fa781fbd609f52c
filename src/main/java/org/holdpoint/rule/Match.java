package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.DnsFact.RecordSet;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.PolicyFact.PolicyReading;
import org.holdpoint.fact.PolicyFact.TermReading;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SettingFact;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Particulars;
import org.holdpoint.finding.Verification;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// A rule that holds for a change, before it has a fingerprint. `word` is `added`, `removed`, `altered` or `unchanged`; `shown` is where a
/// configuration shows what a script does.
record Match(Rule rule, Change<Fact> change, String word, Span at, String message, Binding binding, Optional<Span> shown) {

  /// File, line, column, rule; then whatever else tells two findings apart.
  static final Comparator<Match> ORDER = Comparator.<Match, String>comparing(match -> match.at().file())
      .thenComparingInt(match -> match.at().line()).thenComparingInt(match -> match.at().column()).thenComparing(match -> match.rule().id())
      .thenComparing(Match::at).thenComparing(Match::message);

  static Match of(Asked asked) {
    var binding = asked.shown();
    return new Match(asked.rule(), asked.change(), asked.word(), Site.of(asked.rule(), binding, asked.change()), asked.rule().message().render(binding), binding, Optional.empty());
  }

  /// The same, with the place where a configuration shows it.
  Match shownAt(Span place) {
    return new Match(rule, change, word, at, message, binding, Optional.of(place));
  }

  /// What things that are made of the same lines have in common: the rule, the lines, and the part, whatever the things are called; sessions have the line of their group in common, records that of the time that holds for a zone, and a policy
  /// that is called with other arguments all of its lines, settings what they are written as. Empty where the change is about no thing of that kind.
  Optional<List<Object>> made() {
    var fact = change.any();
    var path = fact.key().path();
    if (fact instanceof BgpNeighbor || fact instanceof BgpFamily || fact instanceof BgpPeering || fact instanceof RecordSet) {
      return change.now().isPresent() && !at.equals(fact.at()) && !at.equals(fact.within()) ? Optional.of(List.of(rule.id(), at, fact.key().kind())) : Optional.empty();
    }
    if (fact instanceof PolicyReading reading && change.was().isPresent() && reading.listed().stream().anyMatch(entry -> entry.at().equals(at))) {
      return Optional.of(List.of(rule.id(), at, fact.key().kind()));
    }
    // What several blocks take over from one (YAML merge keys) is written once.
    if ((fact instanceof SettingFact.Setting setting && !setting.form().equals("nothing") || fact instanceof SettingFact.Manner) && fact.key().subject().kind().equals("file") && at.equals(fact.at())) {
      return Optional.of(List.of(rule.id(), at, fact.key().kind()));
    }
    if (fact instanceof TermReading && !at.equals(fact.at())) {
      return Optional.of(List.of(rule.id(), at, fact.key().kind()));
    }
    if (fact instanceof PolicyReading || fact instanceof TermReading) {
      return Optional.of(List.of(rule.id(), at, fact.at(), fact.key().kind()));
    }
    return Site.part(fact) && !path.isEmpty() ? Optional.of(List.of(rule.id(), at, fact.at(), fact.within(), fact.key().kind(), path.subList(1, path.size()))) : Optional.empty();
  }

  Finding finding(String fingerprint) {
    var words = new Finding.Words(message, rule.why().render(binding), rule.repair().render(binding), rule.ask().render(binding));
    return Finding.of(change.any(), rule.id(), rule.category(), rule.severity(), words, at, word, evidence(), rule.incidents(), fingerprint, particulars());
  }

  /// A verification whose command comes to nothing here (`{now.look}` of a program without one) is none.
  private Particulars particulars() {
    var subject = change.any().key().subject();
    return new Particulars(subject.name().equals(".") ? "" : subject.toString(), rule.at().before(binding),
        rule.verify().stream().map(verify -> new Verification(verify.language(), verify.run().render(binding), verify.expect().render(binding))).filter(verify -> !verify.run().isBlank()).toList(), Optional.empty());
  }

  /// Each place once, without that of the finding itself.
  private List<Evidence> evidence() {
    var found = new ArrayList<Evidence>();
    if (change.now().isEmpty()) {
      found.add(new Evidence(change.any().at(), "before the change"));
    }
    var own = Site.own(rule, binding, change);
    found.add(new Evidence(own, own.side() == Side.BASE ? "there before the change" : "what it is said of"));
    rule.evidence().forEach(path -> found.addAll(path.evidence(binding)));
    shown.ifPresent(place -> found.add(new Evidence(place, "the configuration that results")));
    change.now().filter(now -> now.at().equals(at) && away(now)).ifPresent(now -> found.add(new Evidence(now.within(), "what it is said of")));
    var seen = new HashSet<>(List.of(at));
    found.removeIf(evidence -> !seen.add(evidence.at()));
    return found;
  }

  /// Whether what is said of a resource is told outside its block: the value is written elsewhere.
  private static boolean away(Fact fact) {
    return Site.part(fact) && (!fact.at().file().equals(fact.within().file()) || fact.at().line() < fact.within().line());
  }
}
