package org.holdpoint.analysis.redistribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.PolicyTerm;
import org.holdpoint.fact.RoutingFact.Redistribution;

/// What a routing protocol takes of the routes of others, and how far its policies and filters narrow that: read from their terms, never from their names.
public final class Redistributions {

  /// What an export takes when it does not say so itself: its policies let BGP routes pass, or they do not.
  /// Where the policies say what they take: protocols whose routes are not meant for every neighbor. A policy that cannot be read is asked about once.
  private static final List<String> UNSAID = List.of("bgp", "static");
  /// Protocols that a policy may take routes of where one of its terms names them.
  private static final List<String> NAMED = List.of("isis", "ospf", "rip");
  /// Conditions that say nothing of what a route carries.
  private static final Set<String> PLAIN = Set.of("protocol", "family");

  private Redistributions() {}

  /// One redistribution for each export through which routes may pass. `facts` are all facts of one subject; `whole` says whether they are all that is configured there, so
  /// that what they do not define is not defined.
  public static List<Fact> of(List<Fact> facts, boolean whole) {
    var lists = Lists.of(facts, whole);
    var found = new ArrayList<Fact>();
    for (var fact : facts) {
      if (fact instanceof PolicyExport export) {
        export.from().known().map(List::of).orElseGet(() -> unsaid(export, lists)).forEach(source -> redistribution(export, source, lists)
            .filter(one -> source.equals(UNSAID.getFirst()) || export.from().known().isPresent() || one.restricted().known().isPresent()).ifPresent(found::add));
      }
    }
    return List.copyOf(found);
  }

  /// Of the protocols whose routes are meant for links of their own, those that a term names; routes between the levels of one process are its own.
  private static List<String> unsaid(PolicyExport export, Lists lists) {
    var named = NAMED.stream().filter(protocol -> !protocol.equals(export.protocol()) && terms(export, lists).flatMap(term -> term.matches().stream())
        .anyMatch(match -> match.kind().equals("protocol") && match.values().stream().anyMatch(value -> value.startsWith(protocol))));
    return export.policies().isEmpty() ? List.of() : Stream.concat(UNSAID.stream(), named).toList();
  }

  private static Stream<PolicyTerm> terms(PolicyExport export, Lists lists) {
    return export.policies().stream().filter(lists.policies()::containsKey).flatMap(name -> lists.policies().get(name).terms().stream());
  }

  /// `match internal` takes no route that came from another protocol ("redistribute (IP)", Cisco IOS IP Routing: Protocol-Independent Command Reference).
  private static boolean keepsOut(PolicyExport export, Lists lists) {
    return !export.filters().isEmpty() || export.options().contains("match") && !export.options().contains("external")
        || terms(export, lists).anyMatch(term -> term.action().known().filter("reject"::equals).isPresent() && term.matches().stream().anyMatch(match -> !PLAIN.contains(match.kind())));
  }

  private static Optional<Redistribution> redistribution(PolicyExport export, String source, Lists lists) {
    return Passage.through(export, source, lists).map(passage -> new Redistribution(
        new Key(export.key().subject(), "redistribution", append(export.key().path(), source)), export.at(), export.within(), export.vpn(), source, export.protocol(), export.into(),
        passage.policy(), passage.restricted(), export.internal(), Bounds.of(export, lists), keepsOut(export, lists), passage.via()));
  }

  private static List<String> append(List<String> path, String name) {
    var all = new ArrayList<>(path);
    all.add(name);
    return all;
  }
}
