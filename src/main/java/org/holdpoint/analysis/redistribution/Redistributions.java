package org.holdpoint.analysis.redistribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.PrefixList;
import org.holdpoint.fact.RoutingFact.Redistribution;
import org.holdpoint.fact.RoutingFact.RoutePolicy;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What the export policies of a routing protocol let through of BGP: read from their terms, never from their names.
public final class Redistributions {

  /// Conditions that keep part of a full table out; others (`family`, `path-type`, `level`) let nearly all of it through.
  private static final Set<String> NARROWING = Set.of("prefix-list", "community", "as-path", "as-path-group", "neighbor", "next-hop", "tag", "source-address", "cluster-id",
      "as-path-length", "community-count", "metric", "local-preference", "policy", "interface", "area");

  private Redistributions() {}

  /// One redistribution for each export through which BGP routes may pass. `facts` are all facts of one subject.
  public static List<Fact> of(List<Fact> facts) {
    var found = new ArrayList<Fact>();
    for (var fact : facts) {
      if (fact instanceof PolicyExport export) {
        Passage.through(export, facts).ifPresent(passage -> found.add(redistribution(export, passage)));
      }
    }
    return List.copyOf(found);
  }

  private static Redistribution redistribution(PolicyExport export, Passage passage) {
    return new Redistribution(new Key(export.key().subject(), "redistribution", append(export.key().path(), "bgp")), export.at(), export.within(), "bgp",
        export.protocol(), export.into(), passage.policy(), passage.restricted(), export.limit(), passage.via());
  }

  private static List<String> append(List<String> path, String name) {
    var all = new ArrayList<>(path);
    all.add(name);
    return all;
  }

  /// How BGP routes pass a chain of policies.
  private record Passage(Value<String> policy, Value<Boolean> restricted, List<Span> via) {

    /// Terms are tried in order, policies one after the other; the first action that takes the route decides. At the end of the chain nothing is announced
    /// (an IGP announces only what its export policy accepts: "Export route policies", Unicast Routing Protocols Guide 16.0.R5).
    static Optional<Passage> through(PolicyExport export, List<Fact> facts) {
      for (var name : export.policies()) {
        var policy = facts.stream().filter(fact -> fact instanceof RoutePolicy other && other.name().equals(name)).map(RoutePolicy.class::cast).findFirst();
        if (policy.isEmpty()) {
          return Optional.of(new Passage(new Value.Unknown<>("policy " + name + " is not in the files that were read", export.at()),
              new Value.Unknown<>("policy " + name + " is not in the files that were read", export.at()), List.of()));
        }
        var passage = through(export, policy.get(), facts);
        if (passage.isPresent()) {
          return passage.filter(found -> !(found.restricted() instanceof Value.Absent<Boolean>));
        }
      }
      return Optional.empty();
    }

    /// What one policy does with BGP routes: empty when it leaves all of them to the next one; `restricted` absent when it rejects all that are left.
    private static Optional<Passage> through(PolicyExport export, RoutePolicy policy, List<Fact> facts) {
      var name = new Value.Known<>(policy.name(), export.at());
      var narrowed = Optional.<Passage>empty();
      for (var term : policy.terms()) {
        if (!bgp(term)) {
          continue;
        }
        var narrow = narrowing(term, facts);
        var via = List.of(policy.at(), term.at());
        switch (term.action().known().orElse("next-term")) {
          case "accept" -> {
            if (narrow.isEmpty()) {
              return Optional.of(new Passage(name, new Value.Known<>(false, term.at()), via));
            }
            narrowed = narrowed.or(() -> Optional.of(new Passage(name, narrow.get(), via)));
          }
          case "reject" -> {
            if (narrow.isEmpty()) {
              return narrowed.or(() -> Optional.of(new Passage(name, new Value.Absent<>(), via)));
            }
          }
          case "next-policy" -> {
            if (narrow.isEmpty()) {
              return narrowed;
            }
          }
          default -> {
            if (term.action() instanceof Value.Unknown<String>(var because, var at)) {
              return Optional.of(new Passage(name, new Value.Unknown<>(because, at), via));
            }
          }
        }
      }
      return switch (policy.defaultAction()) {
        case Value.Known<String>(var action, var at) when action.equals("accept") -> Optional.of(new Passage(name, new Value.Known<>(false, at), List.of(policy.at(), at)));
        case Value.Known<String>(var action, var at) when action.equals("reject") ->
            narrowed.or(() -> Optional.of(new Passage(name, new Value.Absent<>(), List.of(policy.at(), at))));
        case Value.Known<String> _, Value.Absent<String> _ -> narrowed;
        case Value.Unknown<String>(var because, var at) -> Optional.of(new Passage(name, new Value.Unknown<>(because, at), List.of(policy.at(), at)));
      };
    }

    private static boolean bgp(PolicyTerm term) {
      return term.matches().stream().filter(match -> match.kind().equals("protocol")).allMatch(match -> match.values().stream().anyMatch(value -> value.startsWith("bgp")));
    }

    /// The condition that narrows what a term takes of BGP: known true, unknown where it names what is not there; empty where every BGP route matches.
    private static Optional<Value<Boolean>> narrowing(PolicyTerm term, List<Fact> facts) {
      return term.matches().stream().filter(match -> NARROWING.contains(match.kind())).<Optional<Value<Boolean>>>map(match -> {
        if (!match.kind().equals("prefix-list")) {
          return Optional.of(new Value.Known<>(true, match.at()));
        }
        var lists = facts.stream().filter(fact -> fact instanceof PrefixList list && match.values().contains(list.name())).map(PrefixList.class::cast).toList();
        if (lists.isEmpty()) {
          return Optional.of(new Value.Unknown<>("prefix list " + String.join(", ", match.values()) + " is not in the files that were read", match.at()));
        }
        var everything = lists.stream().flatMap(list -> list.prefixes().stream()).anyMatch(range -> range.prefix().endsWith("/0") && range.from() < range.to());
        return everything ? Optional.empty() : Optional.of(new Value.Known<>(true, match.at()));
      }).flatMap(Optional::stream).findFirst();
    }
  }
}
