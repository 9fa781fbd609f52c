package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.ReachFact.HeldBack;

/// Statements that kept rows or columns of a table from being seen and are gone from their script, while the table is still made, or made elsewhere.
final class Uncovered {

  private Uncovered() {}

  /// What a statement keeps from being seen.
  private record Cover(String what, String policy, List<String> table, List<String> columns) {}

  /// By the file that it was in. A migration with a version never runs again, and is left out.
  static Map<String, List<HeldBack>> of(String dialect, List<AccessFact> was, List<AccessFact> now) {
    var covers = now.stream().flatMap(fact -> cover(fact).stream()).collect(Collectors.toSet());
    var made = new HashSet<List<String>>(made(now));
    var lost = made(was).stream().filter(path -> !made.contains(path)).collect(Collectors.toSet());
    var files = now.stream().map(Sequence::file).collect(Collectors.toSet());
    var found = new HashMap<String, List<HeldBack>>();
    was.forEach(fact -> cover(fact).filter(cover -> !covers.contains(cover) && !lost.contains(cover.table())).filter(_ -> !files.contains(Sequence.file(fact)) || !Migration.of(Sequence.file(fact)).once())
        .ifPresent(cover -> found.computeIfAbsent(Sequence.file(fact), _ -> new ArrayList<>()).add(new HeldBack(Gains.key(fact, "held-back"), fact.at(), fact.within(), dialect, cover.what(), List.of(),
            cover.columns(), String.join(".", cover.table())))));
    return found;
  }

  private static Set<List<String>> made(List<AccessFact> facts) {
    return facts.stream().flatMap(fact -> fact instanceof ObjectStatement object && object.verb().equals("create") ? Stream.of(object.what().path()) : Stream.empty()).collect(Collectors.toSet());
  }

  /// A policy that lets something through is none: without it less is seen.
  private static Optional<Cover> cover(AccessFact fact) {
    return switch (fact) {
      case RowPolicyStatement rows when rows.verb().equals("enable") -> Optional.of(new Cover("row security", "", path(rows.on()), List.of()));
      case RowPolicyStatement rows when rows.verb().equals("create") && rows.restrictive() -> Optional.of(new Cover("row policy", rows.policy(), path(rows.on()), List.of()));
      case MaskStatement mask when mask.verb().equals("set") -> Optional.of(new Cover("mask", "", path(mask.on()), mask.columns()));
      case AccessFact _ -> Optional.empty();
    };
  }

  private static List<String> path(Securable on) {
    return on.path();
  }
}
