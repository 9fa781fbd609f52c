package org.holdpoint.analysis.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.PolicyFact.PolicyReading;
import org.holdpoint.fact.PolicyFact.TermReading;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.fact.RoutingFact.PolicyMatch;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.PrefixRange;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.Undefined;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

/// Policies against routes that are sent through them one by one: prefixes of 192.0.2.0/30 and longer, two protocols, with and without a community.
final class PoliciesTest {

  private static final Span AT = Span.start("a.cfg", Side.HEAD);
  private static final Subject DEVICE = new Subject("device", "a");
  private static final List<String> PREFIXES = List.of("192.0.2.0/30", "192.0.2.0/31", "192.0.2.2/31", "192.0.2.0/32", "192.0.2.1/32", "192.0.2.2/32", "192.0.2.3/32");

  /// A term: the prefix at or below which it takes routes (none: all), the protocol, whether it wants the community, what it does, and whether it goes on.
  record Small(Optional<String> prefix, Optional<String> protocol, boolean community, String action, boolean goesOn) {

    boolean takes(Route route) {
      return prefix.map(one -> PrefixSpace.of(one, 30, 32).orElseThrow().contains(PrefixSpace.of(route.prefix(), 0, 32).map(all -> exact(route.prefix())).orElseThrow())).orElse(true)
          && protocol.map(route.protocol()::equals).orElse(true) && (!community || route.community());
    }

    private static PrefixSpace exact(String prefix) {
      var length = Integer.parseInt(prefix.substring(prefix.indexOf('/') + 1));
      return PrefixSpace.of(prefix, length, length).orElseThrow();
    }

    PolicyTerm term(int number) {
      var matches = new ArrayList<PolicyMatch>();
      prefix.ifPresent(one -> matches.add(new PolicyMatch("prefix-list", List.of(one), Undefined.UNKNOWN, AT)));
      protocol.ifPresent(one -> matches.add(new PolicyMatch("protocol", List.of(one), Undefined.UNKNOWN, AT)));
      if (community) {
        matches.add(new PolicyMatch("community", List.of("C"), Undefined.UNKNOWN, AT));
      }
      return new PolicyTerm(Integer.toString(number), AT, matches, new Value.Known<>(action, AT), goesOn ? new Value.Known<>("next", AT) : new Value.Absent<>());
    }
  }

  record Route(String prefix, String protocol, boolean community) {}

  private static final List<Route> ROUTES = PREFIXES.stream().flatMap(prefix -> List.of("bgp", "static").stream()
      .flatMap(protocol -> List.of(new Route(prefix, protocol, false), new Route(prefix, protocol, true)).stream())).toList();

  @Provide
  Arbitrary<List<Small>> terms() {
    return Combinators.combine(Arbitraries.of(PREFIXES).optional(), Arbitraries.of("bgp", "static").optional(0.3), Arbitraries.of(false, false, true), Arbitraries.of("accept", "reject"),
        Arbitraries.of(false, false, false, true)).as((prefix, protocol, community, action, on) -> new Small(prefix, protocol, community, action, on && action.equals("accept"))).list().ofMaxSize(5);
  }

  /// What happens to one route: the first term that ends decides; one that goes on counts where none rejects it.
  private static boolean passes(List<Small> terms, Route route) {
    var pending = false;
    for (var term : terms) {
      if (term.takes(route)) {
        if (term.action().equals("reject")) {
          return false;
        }
        if (!term.goesOn()) {
          return true;
        }
        pending = true;
      }
    }
    return pending;
  }

  private static List<Fact> facts(List<Small> terms) {
    var facts = new ArrayList<Fact>();
    PREFIXES.forEach(prefix -> facts.add(new PrefixList(new Key(DEVICE, "prefix-list", List.of(prefix)), AT, AT, prefix,
        List.of(new PrefixRange(prefix, Integer.parseInt(prefix.substring(prefix.indexOf('/') + 1)), 32, "permit", AT)))));
    facts.add(new RoutePolicy(new Key(DEVICE, "route-policy", List.of("P")), AT, AT, "P", IntStream.range(0, terms.size()).mapToObj(i -> terms.get(i).term(i)).toList(), new Value.Known<>("reject", AT)));
    return Policies.of(facts, true);
  }

  private static boolean holds(List<String> ranges, String prefix) {
    var space = PrefixSpace.union(ranges.stream().map(text -> {
      var words = List.of(text.split(" "));
      var length = Integer.parseInt(words.getFirst().substring(words.getFirst().indexOf('/') + 1));
      var six = text.indexOf(':') >= 0;
      var ge = words.indexOf("ge") > 0 ? Integer.parseInt(words.get(words.indexOf("ge") + 1)) : length;
      var le = words.indexOf("le") > 0 ? Integer.parseInt(words.get(words.indexOf("le") + 1)) : words.contains("ge") ? six ? 128 : 32 : length;
      return PrefixSpace.of(words.getFirst(), ge, le).orElseThrow();
    }).toList());
    return space.contains(Small.exact(prefix));
  }

  @Property(tries = 1000)
  void a_reading_never_says_less_than_may_pass_nor_more_than_surely_does(@ForAll("terms") List<Small> terms) {
    var reading = facts(terms).stream().filter(PolicyReading.class::isInstance).map(PolicyReading.class::cast).findFirst().orElseThrow();
    for (var prefix : PREFIXES) {
      var some = ROUTES.stream().filter(route -> route.prefix().equals(prefix)).anyMatch(route -> passes(terms, route));
      assertTrue(!some || holds(reading.may().ranges(), prefix), () -> prefix + " passes and is not among " + reading.may());
      var all = List.of("bgp", "static").stream().anyMatch(protocol -> ROUTES.stream().filter(route -> route.prefix().equals(prefix) && route.protocol().equals(protocol)).allMatch(route -> passes(terms, route)));
      assertTrue(all || others(terms, prefix) || !holds(reading.sure().ranges(), prefix), () -> prefix + " does not surely pass and is among " + reading.sure());
    }
    assertTrue(!reading.nothing().known().orElseThrow() || ROUTES.stream().noneMatch(route -> passes(terms, route)));
  }

  /// Whether all routes of a protocol that no term names pass.
  private static boolean others(List<Small> terms, String prefix) {
    return List.of(false, true).stream().allMatch(community -> passes(terms, new Route(prefix, "isis", community)));
  }

  @Property(tries = 1000)
  void a_term_that_is_said_to_be_hidden_changes_nothing(@ForAll("terms") List<Small> terms) {
    var hidden = facts(terms).stream().filter(TermReading.class::isInstance).map(TermReading.class::cast).filter(term -> term.hiddenBy().known().isPresent()).map(TermReading::name).toList();
    for (var name : hidden) {
      var without = new ArrayList<>(terms);
      without.remove(Integer.parseInt(name));
      ROUTES.forEach(route -> assertEquals(passes(terms, route), passes(without, route), () -> "term " + name + " decides " + route));
    }
  }

  @Test
  void without_communities_a_reading_is_exact() {
    var reading = facts(List.of(new Small(Optional.of("192.0.2.0/31"), Optional.empty(), false, "reject", false), new Small(Optional.of("192.0.2.0/30"), Optional.of("bgp"), false, "accept", false)))
        .stream().filter(PolicyReading.class::isInstance).map(PolicyReading.class::cast).findFirst().orElseThrow();
    assertEquals(List.of("192.0.2.0/30", "192.0.2.2/31 le 32"), reading.may().ranges());
    assertEquals(reading.may(), reading.sure());
    assertEquals(List.of("bgp"), reading.accepts().stream().filter(one -> one.any()).map(one -> one.protocol()).toList());
  }

  @Test
  void the_reach_of_all_prefixes_is_written_down_as_it_is_counted() {
    assertEquals(Readings.counted(PrefixSpace.everything()), Readings.EVERYWHERE);
  }
}
