package org.holdpoint.analysis.permission;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// How grave it is to have something: the most it lets do, what can come of it, the gravest first, and what of it takes something away.
record Weight(String level, List<String> risks, List<String> removing) {

  static final Weight NONE = new Weight("read", List.of(), List.of());
  /// The gravest first.
  private static final List<String> RISKS = List.of("everything", "escalation", "credentials", "locks", "execution", "removal", "exposure", "workload", "wildcard");
  private static final List<String> LEVELS = List.of("permissions", "write", "read", "list");

  static Weight of(String level, Stream<String> risks, Stream<String> removing) {
    return new Weight(level, risks.distinct().sorted(Comparator.comparing(RISKS::indexOf)).toList(), removing.distinct().limit(5).toList());
  }

  static Weight of(String level, String... risks) {
    return of(level, Stream.of(risks), Stream.of());
  }

  /// What both let do.
  Weight and(Weight other) {
    return of(LEVELS.indexOf(level) <= LEVELS.indexOf(other.level) ? level : other.level, Stream.concat(risks.stream(), other.risks.stream()), Stream.concat(removing.stream(), other.removing.stream()));
  }

  /// The place of the gravest of its risks; past all where it has none.
  int rank() {
    return risks.isEmpty() ? RISKS.size() : RISKS.indexOf(risks.getFirst());
  }
}
