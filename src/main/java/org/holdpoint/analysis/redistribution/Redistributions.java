package org.holdpoint.analysis.redistribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.RoutingFact.PolicyExport;
import org.holdpoint.fact.RoutingFact.Redistribution;

/// What a routing protocol takes of the routes of others, and how far its policies and filters narrow that: read from their terms, never from their names.
public final class Redistributions {

  /// What an export takes when it does not say so itself: its policies let BGP routes pass, or they do not.
  /// Where the policies say what they take: protocols whose routes are not meant for every neighbor. A policy that cannot be read is asked about once.
  private static final List<String> UNSAID = List.of("bgp", "static");

  private Redistributions() {}

  /// One redistribution for each export through which routes may pass. `facts` are all facts of one subject; `whole` says whether they are all that is configured there, so
  /// that what they do not define is not defined.
  public static List<Fact> of(List<Fact> facts, boolean whole) {
    var lists = Lists.of(facts, whole);
    var found = new ArrayList<Fact>();
    for (var fact : facts) {
      if (fact instanceof PolicyExport export) {
        export.from().known().map(List::of).orElse(export.policies().isEmpty() ? List.of() : UNSAID).forEach(source -> redistribution(export, source, lists)
            .filter(one -> source.equals(UNSAID.getFirst()) || export.from().known().isPresent() || one.restricted().known().isPresent()).ifPresent(found::add));
      }
    }
    return List.copyOf(found);
  }

  private static Optional<Redistribution> redistribution(PolicyExport export, String source, Lists lists) {
    return Passage.through(export, source, lists).map(passage -> new Redistribution(
        new Key(export.key().subject(), "redistribution", append(export.key().path(), source)), export.at(), export.within(), export.vpn(), source, export.protocol(), export.into(),
        passage.policy(), passage.restricted(), export.internal(), export.limit(), passage.via()));
  }

  private static List<String> append(List<String> path, String name) {
    var all = new ArrayList<>(path);
    all.add(name);
    return all;
  }
}
