package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdpoint.analysis.policy.Uses.Direction;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PolicyFact.ReturnedTerm;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.source.Side;

/// Terms of export policies that take what the import policies of the same sessions with peers or providers mark, and nothing but the mark (RFC 7908 section 3: what comes from a peer or transit provider goes to another).
final class Returns {

  private static final Set<String> COMMUNITIES = Set.of("community", "large-community");
  /// What an `else` leaves over (IOS XR): the condition does not hold.
  private static final String NOT = "not ";

  private final List<Direction> external;
  private final Marks marks;
  /// Those whose import lets a whole table pass: asked for where a term takes marks alone.
  private Optional<Set<BgpNeighbor>> networks = Optional.empty();
  private final Predicate<Direction> whole;

  /// `whole` says of a direction whether a whole table passes: of a customer it takes named prefixes, of peers and providers whatever they send.
  Returns(Uses uses, Marks marks, Predicate<Direction> whole) {
    this.external = uses.directions().stream().filter(direction -> direction.neighbor().external().known().orElse(false)).toList();
    this.marks = marks;
    this.whole = whole;
  }

  private Set<BgpNeighbor> networks() {
    if (networks.isEmpty()) {
      networks = Optional.of(external.stream().filter(direction -> direction.word().equals("import") && whole.test(direction)).map(Direction::neighbor).collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>()))));
    }
    return networks.get();
  }

  List<ReturnedTerm> terms(RoutePolicy policy) {
    var out = external.stream().filter(direction -> direction.word().equals("export") && uses(direction, policy.name())).toList();
    var found = new ArrayList<ReturnedTerm>();
    for (var term : out.isEmpty() ? List.<PolicyTerm>of() : policy.terms()) {
      if (does(term, "accept") && markedAlone(term)) {
        out.stream().flatMap(direction -> returned(policy, term, direction, out).stream()).findFirst().filter(one -> found.stream().noneMatch(other -> other.at().equals(one.at()))).ifPresent(found::add);
      }
    }
    return found;
  }

  /// What a session takes in that the term lets out again.
  private Optional<ReturnedTerm> returned(RoutePolicy policy, PolicyTerm term, Direction direction, List<Direction> out) {
    for (var into : external) {
      if (into.word().equals("import") && into.neighbor() == direction.neighbor() && networks().contains(into.neighbor())) {
        for (var given : marks.given(into.filters())) {
          var community = takes(term, given) ? given.stream().filter(one -> term.matches().stream().anyMatch(match -> COMMUNITIES.contains(match.kind()) && asks(match, Set.of(one)))).sorted().findFirst() : Optional.<String>empty();
          var other = community.flatMap(one -> other(direction, one, out));
          if (other.isPresent() && !refused(policy, term, given)) {
            var at = term.matches().stream().filter(match -> COMMUNITIES.contains(match.kind())).findFirst().orElseThrow().at();
            return Optional.of(new ReturnedTerm(Key.of(policy.key().subject(), "returned-term", policy.name(), term.name()), at.side() == Side.HEAD ? at : term.at(), policy.at(), policy.name(), term.name(), community.get(),
                into.filters().getFirst().name(), direction.neighbor().address(), other.get()));
          }
        }
      }
    }
    return Optional.empty();
  }

  /// A peer or provider in another AS whose routes get the community as well, or that the policy sends them to.
  private Optional<String> other(Direction direction, String community, List<Direction> out) {
    var as = direction.neighbor().remoteAs().known();
    return external.stream().filter(one -> networks().contains(one.neighbor())).filter(one -> one.neighbor().vrf().equals(direction.neighbor().vrf()) && one.neighbor().remoteAs().known().isPresent() && !one.neighbor().remoteAs().known().equals(as))
        .filter(one -> out.contains(one) || one.word().equals("import") && marks.given(one.filters()).stream().anyMatch(given -> given.contains(community))).map(one -> one.neighbor().address()).findFirst();
  }

  /// Whether a term before it refuses what carries these communities.
  private boolean refused(RoutePolicy policy, PolicyTerm term, Set<String> given) {
    return policy.terms().stream().takeWhile(one -> one != term).anyMatch(one -> does(one, "reject") && markedAlone(one) && takes(one, given));
  }

  /// Whether a term asks for communities, and for nothing else that a route would have to have.
  private static boolean markedAlone(PolicyTerm term) {
    return term.matches().stream().anyMatch(match -> COMMUNITIES.contains(match.kind())) && term.matches().stream().allMatch(match -> COMMUNITIES.contains(match.kind()) || match.kind().startsWith(NOT));
  }

  /// Whether it takes what carries these communities, as far as they say.
  private boolean takes(PolicyTerm term, Set<String> given) {
    return term.matches().stream().allMatch(match -> COMMUNITIES.contains(match.kind()) ? asks(match, given) : !COMMUNITIES.contains(match.kind().substring(NOT.length())) || !asks(match, given));
  }

  private boolean asks(PolicyMatch match, Set<String> given) {
    return match.values().stream().flatMap(marks::members).anyMatch(given::contains);
  }

  private static boolean uses(Direction direction, String policy) {
    return direction.filters().stream().map(FilterUse::name).anyMatch(policy::equals);
  }

  private static boolean does(PolicyTerm term, String action) {
    return term.action().known().filter(action::equals).isPresent();
  }
}
