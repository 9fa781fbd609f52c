package org.holdpoint.analysis.policy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PolicyFact.TermReading;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Value;

/// Terms to which no route comes, because terms before them take them all. Prefixes and protocols are compared as sets; of other conditions the earlier term may have only such as the later
/// one has as well.
final class Hiding {

  /// Any protocol that the policy does not name.
  private static final String OTHER = "";
  /// Of longer policies only what single earlier terms without other conditions hide is looked for.
  private static final int LONG = 200;
  /// More prefixes than four thousand, in bits.
  private static final int MANY = 12;
  private static final List<String> PREFIX_KINDS = List.of("prefix-list", "not prefix-list", "family", "protocol", "not protocol");

  private Hiding() {}

  /// What a term takes: prefixes by protocol, at least and at most, and its other conditions.
  private record Region(PolicyTerm term, Map<String, PrefixSpace> sure, Map<String, PrefixSpace> maybe, List<PolicyMatch> others, int index) {

    /// Whether all that it takes goes on behind terms that follow (`continue 40`), whatever it carries.
    private boolean jumps() {
      return others.isEmpty() && term.action().known().filter("accept"::equals).isPresent() && term.next().known().filter(next -> !next.equals("next")).isPresent();
    }

    private boolean ends() {
      return term.action().known().filter(action -> action.equals("reject") || action.equals("next-policy") || action.equals("accept") && term.next() instanceof Value.Absent<String>).isPresent();
    }
  }

  static List<TermReading> terms(RoutePolicy policy, Lists lists) {
    var protocols = protocols(policy);
    var before = new ArrayList<Region>();
    var open = new HashMap<String, PrefixSpace>();
    protocols.forEach(protocol -> open.put(protocol, PrefixSpace.everything()));
    var seen = new LinkedHashSet<Integer>();
    var found = new ArrayList<TermReading>();
    var jumps = new ArrayList<Region>();
    var rejecting = new TreeSet<Integer>();
    IntStream.range(0, policy.terms().size()).filter(index -> policy.terms().get(index).action().known().filter("reject"::equals).isPresent()).forEach(rejecting::add);
    for (var term : policy.terms()) {
      var region = region(term, protocols, lists, found.size());
      jumps.removeIf(jump -> jump.term().next().known().filter(term.name()::equals).isPresent());
      var hider = jumps.isEmpty() ? hidden(region, before, open, policy.terms()) : hidden(region, Stream.concat(before.stream(), jumps.stream()).toList(), behind(jumps, open), policy.terms());
      // A policy that two others apply runs twice where both are applied.
      var by = hider.filter(one -> !one.term().at().equals(term.at()));
      found.add(new TermReading(new Key(policy.key().subject(), "term-reading", append(policy.key().path(), term.name())), term.at(), policy.at(), policy.name(), term.name(), term.action(),
          asks(term),
          by.<Value<String>>map(one -> new Value.Known<>(one.term().name(), one.term().at())).orElseGet(Value.Absent::new), by.map(one -> one.term().action()).orElseGet(Value.Absent::new), by.filter(one -> !seen.add(one.index())).isPresent(), rejecting.headSet(found.size()).size(), rejecting.tailSet(found.size() + 1).size(), forestalled(region, before)));
      if (region.jumps()) {
        jumps.add(region);
      } else if (region.ends()) {
        before.add(region);
        if (region.others().isEmpty()) {
          open.replaceAll((protocol, left) -> left.minus(region.sure().getOrDefault(protocol, PrefixSpace.nothing())));
        }
      }
    }
    return List.copyOf(found);
  }

  /// The accepting terms that take long prefixes from one that rejects them by their length or block, and nothing else.
  private static List<String> forestalled(Region region, List<Region> before) {
    return region.term().action().known().filter("reject"::equals).isEmpty() || !region.others().isEmpty() ? List.of()
        : before.stream().filter(one -> one.others().isEmpty() && one.term().action().known().filter("accept"::equals).isPresent() && one.sure().entrySet().stream().anyMatch(part -> manyLong(part.getValue().intersect(region.sure().getOrDefault(part.getKey(), PrefixSpace.nothing()))))).map(one -> one.term().name()).toList();
  }

  /// Whether it holds more long prefixes than somebody lists one by one.
  private static boolean manyLong(PrefixSpace space) {
    return (space.longest(false).orElse(0) > 24 || space.longest(true).orElse(0) > 48) && space.size().bitLength() > MANY;
  }

  /// The conditions of a term, each with its values.
  static List<String> asks(PolicyTerm term) {
    return term.matches().stream().map(match -> match.kind() + " " + String.join(" ", match.values())).toList();
  }

  /// What is left where none comes that goes on further behind.
  private static Map<String, PrefixSpace> behind(List<Region> jumps, Map<String, PrefixSpace> open) {
    var left = new HashMap<>(open);
    jumps.forEach(jump -> left.replaceAll((protocol, space) -> space.minus(jump.sure().getOrDefault(protocol, PrefixSpace.nothing()))));
    return left;
  }

  private static List<String> append(List<String> path, String name) {
    var all = new ArrayList<>(path);
    all.add(name);
    return all;
  }

  private static Set<String> protocols(RoutePolicy policy) {
    var protocols = new LinkedHashSet<String>();
    policy.terms().forEach(term -> term.matches().stream().filter(match -> match.kind().endsWith("protocol")).forEach(match -> protocols.addAll(match.values())));
    protocols.add(OTHER);
    return protocols;
  }

  private static Region region(PolicyTerm term, Set<String> protocols, Lists lists, int index) {
    var sure = PrefixSpace.everything();
    var maybe = PrefixSpace.everything();
    var named = Optional.<Set<String>>empty();
    var excluded = new LinkedHashSet<String>();
    for (var match : term.matches()) {
      switch (match.kind()) {
        case "protocol" -> named = Optional.of(new LinkedHashSet<>(match.values()));
        case "not protocol" -> excluded.addAll(match.values());
        case String kind when PREFIX_KINDS.contains(kind) -> {
          // What is not in the files hides nothing, whatever the device makes of it: the missing name is the finding.
          var exact = lists.doubt(match).isEmpty() && lists.missing(match).isEmpty();
          var condition = lists.condition(new PolicyTerm("", match.at(), List.of(match), new Value.Absent<>(), new Value.Absent<>()), OTHER, false, 0);
          sure = exact ? sure.intersect(condition.sure()) : PrefixSpace.nothing();
          maybe = exact ? maybe.intersect(condition.maybe()) : maybe;
        }
        case String _ -> { }
      }
    }
    var sures = new HashMap<String, PrefixSpace>();
    var maybes = new HashMap<String, PrefixSpace>();
    for (var protocol : protocols) {
      if (named.map(names -> names.contains(protocol)).orElse(true) && !excluded.contains(protocol)) {
        sures.put(protocol, sure);
        maybes.put(protocol, maybe);
      }
    }
    return new Region(term, sures, maybes, term.matches().stream().filter(match -> !PREFIX_KINDS.contains(match.kind())).toList(), index);
  }

  /// The term that completes what hides a region. A term that takes no route at all, because its list is empty, is not hidden.
  private static Optional<Region> hidden(Region region, List<Region> before, Map<String, PrefixSpace> open, List<PolicyTerm> terms) {
    if (before.isEmpty() || region.maybe().values().stream().allMatch(PrefixSpace::isEmpty)) {
      return Optional.empty();
    }
    if (region.maybe().entrySet().stream().allMatch(part -> part.getValue().intersect(open.get(part.getKey())).isEmpty())) {
      return before.stream().filter(one -> one.others().isEmpty() && region.maybe().keySet().stream().anyMatch(one.sure()::containsKey)).reduce((_, later) -> later)
          .map(last -> before.stream().filter(one -> one.others().isEmpty() && covers(one, region)).findFirst().orElse(last));
    }
    return region.others().isEmpty() || terms.size() > LONG ? Optional.empty()
        : before.stream().filter(one -> !one.others().isEmpty() && implied(one, region) && untouched(one, region, terms) && covers(one, region)).findFirst();
  }

  private static boolean covers(Region one, Region other) {
    return other.maybe().entrySet().stream().allMatch(part -> one.sure().getOrDefault(part.getKey(), PrefixSpace.nothing()).contains(part.getValue()));
  }

  /// Whether what the later term asks holds what the earlier one asks: the same kinds, with no value besides.
  private static boolean implied(Region earlier, Region later) {
    return earlier.others().stream().allMatch(match -> later.others().stream().anyMatch(other -> other.kind().equals(match.kind())
        && (match.kind().startsWith("not ") ? other.values().equals(match.values()) : !other.values().isEmpty() && match.values().containsAll(other.values()))));
  }

  /// Whether no term between the two may have changed what they ask for.
  private static boolean untouched(Region earlier, Region later, List<PolicyTerm> terms) {
    return terms.subList(earlier.index() + 1, later.index()).stream().allMatch(term -> term.next() instanceof Value.Absent<String>
        && term.action().known().filter(action -> action.equals("accept") || action.equals("reject") || action.equals("next-policy")).isPresent());
  }
}
