package org.holdpoint.rule;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdpoint.fact.BgpFact.BgpFamily;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.ClusterFact.NetworkPeers;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ListFact;
import org.holdpoint.fact.ListFact.ListEntry;
import org.holdpoint.fact.PolicyFact.ListedEntry;
import org.holdpoint.fact.PolicyFact.PolicyReading;
import org.holdpoint.fact.ResourceFact;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.SessionFact.BgpPeering;
import org.holdpoint.fact.SettingFact;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Where a rule stands for a change of a fact: the line that a reviewer would point at.
final class Site {

  private final Rule rule;
  private final Binding binding;
  private final Change<Fact> change;
  private final Fact fact;
  /// Where the rule itself says that it stands.
  private final Span own;

  private Site(Rule rule, Binding binding, Change<Fact> change) {
    this.rule = rule;
    this.binding = binding;
    this.change = change;
    this.fact = change.any();
    this.own = own(rule, binding, change);
  }

  static Span of(Rule rule, Binding binding, Change<Fact> change) {
    var site = new Site(rule, binding, change);
    return change.now().flatMap(site::truer).orElse(site.own);
  }

  /// What is removed has no place of its own any more: the line that takes it away has, or the block it stood in, where that is now.
  static Span own(Rule rule, Binding binding, Change<Fact> change) {
    var own = said(rule, binding, change);
    return change.now().isEmpty() && own.equals(change.any().within()) ? change.block().orElse(own) : own;
  }

  /// What a rule picks of the facts beside the one that is gone, and that the change sets up, is truer than the line that takes that one away.
  private static Span said(Rule rule, Binding binding, Change<Fact> change) {
    var places = rule.at().places(binding);
    return (rule.at().beside() ? places.stream().filter(at -> at.side() == Side.HEAD).findFirst() : Optional.<Span>empty()).or(() -> change.now().isEmpty() ? change.takenBy() : Optional.empty()).or(() -> places.stream().findFirst())
        .orElseGet(() -> change.now().map(Fact::at).orElseGet(() -> change.any().within()));
  }

  /// Whether a fact is about one value of a document, where what follows a value takes its place.
  static boolean part(Fact fact) {
    return fact instanceof ResourceFact || fact instanceof SettingFact;
  }

  /// The first place that says more than the rule's own.
  private Optional<Span> truer(Fact now) {
    return Stream.<Supplier<Optional<Span>>>of(() -> head(brought(now)), this::rests, this::template, () -> before(now)).map(Supplier::get).flatMap(Optional::stream).findFirst();
  }

  /// Of the entries of a list, of a policy that asks it, of what a policy lets into a protocol: the first that the change brings.
  private Optional<Span> brought(Fact now) {
    var was = change.was().orElse(now);
    return switch (now) {
      case PolicyReading reading when !rule.at().equals(PlacePath.ITSELF) -> change.was().filter(PolicyReading.class::isInstance).flatMap(before -> policy(reading, (PolicyReading) before));
      case Redistribution open when was instanceof Redistribution before -> open.opened(before).flatMap(term -> change.takenBy().or(() -> Optional.of(term)));
      case NetworkPeers peers when was instanceof NetworkPeers before -> peers.brought(before);
      case PrefixList list when rule.at().equals(PlacePath.PREFIXES) && was instanceof PrefixList before -> list.brought(before).map(PrefixRange::at);
      case ListFact.Entries list when rule.at().equals(PlacePath.ENTRIES) && was instanceof ListFact.Entries before -> list.brought(before).map(ListEntry::at);
      case Fact _ -> Optional.empty();
    };
  }

  /// The entry of a list that it asks, the line that takes away what kept routes back, or the term that lets them through.
  private Optional<Span> policy(PolicyReading reading, PolicyReading before) {
    var listed = head(reading.brought(before).map(ListedEntry::at).or(() -> reading.opened(before) ? change.takenBy() : Optional.empty()));
    return listed.isPresent() || !rule.at().equals(PlacePath.EVERYTHING) && !rule.at().equals(PlacePath.REST) ? listed : Optional.of(reading.opening(before, own));
  }

  /// The line that takes away what a value of a session rested on, which is set nowhere any more: the line of its template, or the one by which the session took it over.
  private Optional<Span> rests() {
    if (change.taken().blocks().isEmpty() || !session() || own.side() == Side.HEAD && (!own.equals(fact.at()) || !rule.at().equals(PlacePath.NOW) && !rule.at().places(binding).isEmpty())) {
      return Optional.empty();
    }
    var path = fact.key().path();
    return rule.at().before(binding).filter(place -> !place.equals(change.was().map(Fact::at).orElse(own))).flatMap(place -> change.taken().by(place).or(() -> change.taken().inheritance(path.size() > 1 ? path.get(1) : "")));
  }

  /// The header of the block that said what a session took over from it and is said no more: many sessions have it in common.
  private Optional<Span> template() {
    return !session() || !own.equals(fact.at()) ? Optional.empty()
        : rule.at().before(binding).filter(place -> change.was().filter(was -> !place.equals(was.at())).isPresent()).flatMap(place -> change.was().flatMap(was -> change.taken().header(place, was.at())));
  }

  /// What a script makes worse by its lines stands at the first of these, and not in the configuration that it meets.
  private Optional<Span> before(Fact now) {
    return own.side() == Side.HEAD ? Optional.empty() : change.takenBy().or(() -> typed(now)).or(() -> now instanceof Redistribution open ? change.taken().named(open.policy().known().stream().toList()) : Optional.empty());
  }

  /// What a rule shows says more of the cause than the rest of the fact.
  private Optional<Span> typed(Fact now) {
    return part(now) ? Optional.empty() : first(rule.evidence().stream().flatMap(path -> path.places(binding).stream())).or(() -> first(Places.of(now).stream()));
  }

  private boolean session() {
    return fact instanceof BgpNeighbor || fact instanceof BgpFamily || fact instanceof BgpPeering;
  }

  private static Optional<Span> head(Optional<Span> place) {
    return place.filter(span -> span.side() == Side.HEAD);
  }

  private static Optional<Span> first(Stream<Span> places) {
    return places.filter(place -> place.side() == Side.HEAD).min(Comparator.naturalOrder());
  }
}
