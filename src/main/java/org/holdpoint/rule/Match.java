package org.holdpoint.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.ClusterFact.NetworkPeers;
import org.holdpoint.fact.DnsFact.RecordSet;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.fact.PolicyFact.ListedEntry;
import org.holdpoint.fact.PolicyFact.PolicyReading;
import org.holdpoint.fact.PolicyFact.TermReading;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SettingFact;
import org.holdpoint.finding.Evidence;
import org.holdpoint.finding.Finding;
import org.holdpoint.finding.Particulars;
import org.holdpoint.finding.Verification;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// A rule that holds for a change, before it has a fingerprint. `word` is `added`, `removed`, `altered` or `unchanged`.
record Match(Rule rule, Change<Fact> change, String word, Span at, String message, Binding binding) {

  /// File, line, column, rule; then whatever else tells two findings apart.
  static final Comparator<Match> ORDER = Comparator.<Match, String>comparing(match -> match.at().file())
      .thenComparingInt(match -> match.at().line()).thenComparingInt(match -> match.at().column()).thenComparing(match -> match.rule().id())
      .thenComparing(Match::at).thenComparing(Match::message);

  static Match of(Asked asked) {
    var binding = asked.shown();
    return new Match(asked.rule(), asked.change(), asked.word(), place(asked.rule(), binding, asked.change()), asked.rule().message().render(binding), binding);
  }

  /// Where a rule stands for a change. What is said of the entries of a list, or of a policy that asks it, stands at the first that the change brings, what its policy newly lets into a protocol at the term that does; what a script makes worse by its lines stands at the first of these, and not in
  /// the configuration that it meets.
  static Span place(Rule rule, Binding binding, Change<Fact> change) {
    var own = own(rule, binding, change);
    return change.now().flatMap(now -> brought(rule, now, change.was(), change.takenBy(), own).or(() -> rests(rule, binding, change, own)).or(() -> template(rule, binding, change, own)).or(() -> own.side() == Side.BASE ? change.takenBy().or(() -> typed(rule, binding, now)).or(() -> now instanceof Redistribution open ? change.taken().named(open.policy().known().stream().toList()) : Optional.empty()) : Optional.empty())).orElse(own);
  }

  /// The line that takes away what a value of a session rested on, which is set nowhere any more: the line of its template, or the one by which the session took it over.
  private static Optional<Span> rests(Rule rule, Binding binding, Change<Fact> change, Span own) {
    var fact = change.any();
    if (change.taken().blocks().isEmpty() || !(fact instanceof BgpNeighbor || fact instanceof BgpFamily || fact instanceof BgpPeering) || own.side() == Side.HEAD && (!own.equals(fact.at()) || !rule.at().equals(PlacePath.NOW) && !rule.at().places(binding).isEmpty())) {
      return Optional.empty();
    }
    var path = fact.key().path();
    return rule.at().before(binding).filter(place -> !place.equals(change.was().map(Fact::at).orElse(own))).flatMap(place -> change.taken().by(place).or(() -> change.taken().inheritance(path.size() > 1 ? path.get(1) : "")));
  }

  /// The header of the block that said what a session took over from it and is said no more: many sessions have it in common.
  private static Optional<Span> template(Rule rule, Binding binding, Change<Fact> change, Span own) {
    var fact = change.any();
    return !(fact instanceof BgpNeighbor || fact instanceof BgpFamily || fact instanceof BgpPeering) || !own.equals(fact.at()) ? Optional.empty()
        : rule.at().before(binding).filter(place -> change.was().filter(was -> !place.equals(was.at())).isPresent()).flatMap(place -> change.was().flatMap(was -> change.taken().header(place, was.at())));
  }

  private static Optional<Span> brought(Rule rule, Fact now, Optional<Fact> was, Optional<Span> taken, Span own) {
    if (now instanceof PolicyReading reading && !rule.at().equals(PlacePath.ITSELF)) {
      var before = was.filter(PolicyReading.class::isInstance).map(PolicyReading.class::cast);
      return before.flatMap(reading::brought).map(ListedEntry::at).or(() -> before.filter(reading::opened).flatMap(_ -> taken)).filter(place -> place.side() == Side.HEAD)
          .or(() -> before.filter(_ -> rule.at().equals(PlacePath.EVERYTHING) || rule.at().equals(PlacePath.REST)).map(one -> reading.opening(one, own)).filter(place -> place.side() == Side.HEAD));
    }
    if (now instanceof Redistribution open && was.orElse(now) instanceof Redistribution before) {
      return open.opened(before).flatMap(term -> taken.or(() -> Optional.of(term))).filter(place -> place.side() == Side.HEAD);
    }
    if (now instanceof NetworkPeers peers && was.orElse(now) instanceof NetworkPeers before) {
      return peers.brought(before).filter(place -> place.side() == Side.HEAD);
    }
    if (rule.at().equals(PlacePath.PREFIXES) && now instanceof PrefixList list && was.orElse(now) instanceof PrefixList before) {
      return list.brought(before).map(PrefixRange::at).filter(place -> place.side() == Side.HEAD);
    }
    return rule.at().equals(PlacePath.ENTRIES) && now instanceof ListFact.Entries list && was.orElse(now) instanceof ListFact.Entries before ? list.brought(before).map(ListEntry::at).filter(place -> place.side() == Side.HEAD) : Optional.empty();
  }

  /// What a rule shows says more of the cause than the rest of the fact.
  private static Optional<Span> typed(Rule rule, Binding binding, Fact now) {
    return part(now) ? Optional.empty() : first(rule.evidence().stream().flatMap(path -> path.places(binding).stream())).or(() -> first(Places.of(now).stream()));
  }

  private static Optional<Span> first(Stream<Span> places) {
    return places.filter(place -> place.side() == Side.HEAD).min(Comparator.naturalOrder());
  }

  /// Whether a fact is about one value of a document, where what follows a value takes its place.
  private static boolean part(Fact fact) {
    return fact instanceof ResourceFact || fact instanceof SettingFact;
  }

  /// What is removed has no place of its own any more: the line that takes it away has, or the block it stood in, where that is now.
  private static Span own(Rule rule, Binding binding, Change<Fact> change) {
    var own = said(rule, binding, change);
    return change.now().isEmpty() && own.equals(change.any().within()) ? change.block().orElse(own) : own;
  }

  private static Span said(Rule rule, Binding binding, Change<Fact> change) {
    return (change.now().isEmpty() ? change.takenBy() : Optional.<Span>empty()).or(() -> rule.at().places(binding).stream().findFirst())
        .orElseGet(() -> change.now().map(Fact::at).orElseGet(() -> change.any().within()));
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
    return part(fact) && !path.isEmpty() ? Optional.of(List.of(rule.id(), at, fact.at(), fact.within(), fact.key().kind(), path.subList(1, path.size()))) : Optional.empty();
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
    found.add(new Evidence(own(rule, binding, change), own(rule, binding, change).side() == Side.BASE ? "there before the change" : "what it is said of"));
    rule.evidence().forEach(path -> found.addAll(path.evidence(binding)));
    change.now().filter(now -> now.at().equals(at) && away(now)).ifPresent(now -> found.add(new Evidence(now.within(), "what it is said of")));
    var seen = new HashSet<>(List.of(at));
    found.removeIf(evidence -> !seen.add(evidence.at()));
    return found;
  }

  /// Whether what is said of a resource is told outside its block: the value is written elsewhere.
  private static boolean away(Fact fact) {
    return part(fact) && (!fact.at().file().equals(fact.within().file()) || fact.at().line() < fact.within().line());
  }
}
