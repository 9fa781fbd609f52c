package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.analysis.policy.Uses.Direction;
import org.holdpoint.fact.BgpFact.FilterUse;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PolicyFact.SessionFilter;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.RoutingFact.BgpNeighbor;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What passes the filters of sessions.
record Sessions(Lists lists, Readings readings, Uses uses, Marks marks) {

  /// The routing tables that are no VRF, in the words of the languages.
  private static final Set<String> OWN_TABLES = Set.of("default", "Base", "master");

  /// Sessions that share the line of their filter and the AS of their neighbor.
  private record Shared(String word, Span at, String as) {}

  List<SessionFilter> filters() {
    var shared = new LinkedHashMap<Shared, List<Direction>>();
    for (var direction : uses.directions()) {
      shared.computeIfAbsent(new Shared(direction.word(), direction.filters().getFirst().at(), direction.neighbor().remoteAs().known().map(Object::toString).orElse("")), _ -> new ArrayList<>())
          .add(direction);
    }
    var sources = uses.sources();
    return shared.values().stream().map(directions -> filter(directions, sources)).toList();
  }

  private SessionFilter filter(List<Direction> directions, Uses.Sources sources) {
    var first = directions.getFirst();
    var neighbor = first.neighbor();
    var own = neighbor.group().isEmpty() ? neighbor.address() : neighbor.group();
    return new SessionFilter(Key.of(neighbor.key().subject(), "session-filter", neighbor.vrf(), own, neighbor.remoteAs().known().map(Object::toString).orElse(""), first.word()),
        first.filters().getFirst().at(), neighbor.within(), !OWN_TABLES.contains(neighbor.vrf()), neighbor.address(),
        directions.stream().map(Direction::neighbor).map(BgpNeighbor::address).distinct().toList(), neighbor.remoteAs(), neighbor.external(), neighbor.remoteAs().known().filter(Uses::privateUse).isPresent(), first.word(),
        first.filters().stream().map(FilterUse::name).distinct().toList(), everything(first), uses.other(first).map(this::everything).orElseGet(Value.Absent::new), sources.besides(neighbor), missing(first), marks.scrubs(first.filters()), marks.asked(first.filters()), marks.heeded(first.filters()), refusesInvalid(first.filters()), marks.namesItself(first.filters()), unreached(first));
  }

  private List<String> unreached(Direction direction) {
    if (!direction.chained()) {
      return List.of();
    }
    var behind = new ArrayList<String>();
    var left = PrefixSpace.everything();
    for (var filter : direction.filters()) {
      if (left.isEmpty()) {
        behind.add(filter.name());
      }
      left = left.intersect(outcome(filter, true).leftMaybe().union(outcome(filter, false).leftMaybe()));
    }
    return List.copyOf(behind);
  }

  private boolean refusesInvalid(List<FilterUse> filters) {
    return filters.stream().anyMatch(filter -> isPolicy(filter) && lists.policies.containsKey(filter.name()) && Origins.refused(lists.policies.get(filter.name()), lists.policies));
  }

  private List<String> missing(Direction direction) {
    return direction.filters().stream().flatMap(filter -> !lists.has(filter.kind(), filter.name()) ? Stream.of(filter.name())
        : isPolicy(filter) ? lists.missing(lists.policies.get(filter.name())).stream() : Stream.of()).distinct().toList();
  }

  /// Whether a whole table passes in a direction, as far as that is known.
  boolean whole(Direction direction) {
    return everything(direction).known().orElse(false);
  }

  private Value<Boolean> everything(Direction direction) {
    var at = direction.filters().getFirst().at();
    return Readings.verdict(outcome(direction, false), () -> outcome(direction, true), doubt(direction), at);
  }

  private Outcome outcome(Direction direction, boolean hope) {
    var outcomes = direction.filters().stream().map(filter -> outcome(filter, hope)).toList();
    var found = direction.chained() ? outcomes.stream().reduce(Outcome::then).orElseThrow() : outcomes.stream().reduce(Outcome::and).orElseThrow();
    return direction.restPasses() || direction.chained() && hope ? found.passingTheRest(direction.filters().getLast().at()) : found;
  }

  private Outcome outcome(FilterUse filter, boolean hope) {
    var policy = Optional.ofNullable(isPolicy(filter) ? lists.policies.get(filter.name()) : null);
    return policy.map(found -> readings.outcome(found, Readings.BGP, hope)).orElseGet(() -> {
      var condition = switch (filter.kind()) {
        case "prefix-list", "access-list" -> lists.named(new PolicyMatch(filter.kind(), List.of(filter.name()), Undefined.UNKNOWN, filter.at()), filter.name(), hope);
        case "as-path-list" -> lists.named(new PolicyMatch("as-path", List.of(filter.name()), Undefined.UNKNOWN, filter.at()), filter.name(), hope);
        case String _ -> hope ? Condition.most() : Condition.some();
      };
      return new Outcome(condition.nearly(), condition.maybe(), PrefixSpace.nothing(), PrefixSpace.nothing(), PrefixSpace.nothing(), Optional.empty());
    });
  }

  private static boolean isPolicy(FilterUse filter) {
    return filter.kind().equals("route-map") || filter.kind().equals("route-policy") || filter.kind().equals(Uses.CHAINED);
  }

  /// Why what passes cannot be said, if it cannot.
  private Optional<Value.Unknown<Boolean>> doubt(Direction direction) {
    for (var filter : direction.filters()) {
      var policy = Optional.ofNullable(isPolicy(filter) ? lists.policies.get(filter.name()) : null);
      var found = isPolicy(filter) ? policy.isEmpty() ? notFound(filter) : lists.doubt(policy.get())
          : filter.kind().equals("as-path-list") ? Optional.<Value.Unknown<Boolean>>empty() : lists.doubt(new PolicyMatch(filter.kind(), List.of(filter.name()), Undefined.UNKNOWN, filter.at()));
      if (found.isPresent()) {
        return found;
      }
    }
    return direction.chained() && !direction.restPasses() ? Optional.of(new Value.Unknown<>("what happens to routes that no term takes is not said", direction.filters().getLast().at()))
        : Optional.empty();
  }

  private static Optional<Value.Unknown<Boolean>> notFound(FilterUse filter) {
    return Optional.of(new Value.Unknown<>(filter.kind().replace('-', ' ') + " " + filter.name() + " is not in the files that were read", filter.at()));
  }
}
