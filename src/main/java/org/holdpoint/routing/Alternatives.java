package org.holdpoint.routing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.RoutingFact.PolicyMatch;

/// Conditions of policies whose parts are joined by words (`and`, `or`, `not`) as alternatives, each a list of matches that must all hold. A kind that begins with `not ` says that the match must not hold.
public final class Alternatives {

  /// More alternatives, or brackets one inside the other, are not read.
  public static final int MOST = 16;
  private static final String NOT = "not ";

  private Alternatives() {}

  /// Both must hold.
  public static List<List<PolicyMatch>> both(List<List<PolicyMatch>> one, List<List<PolicyMatch>> other) {
    return one.stream().flatMap(left -> other.stream().map(right -> Stream.concat(left.stream(), right.stream()).distinct().toList())).toList();
  }

  /// One of them must hold. Alternatives with one match each of the same kind are one match with all their values.
  public static List<List<PolicyMatch>> either(List<List<PolicyMatch>> one, List<List<PolicyMatch>> other) {
    return merged(Stream.concat(one.stream(), other.stream()).toList());
  }

  /// What holds where a condition does not; empty where that is more than is read.
  public static Optional<List<List<PolicyMatch>>> not(List<List<PolicyMatch>> alternatives) {
    List<List<PolicyMatch>> found = List.of(List.of());
    for (var matches : alternatives) {
      found = both(found, merged(matches.stream().map(match -> List.of(not(match))).toList()));
      if (found.size() > MOST) {
        return Optional.empty();
      }
    }
    return Optional.of(found);
  }

  /// The match that must not hold, or must again.
  public static PolicyMatch not(PolicyMatch match) {
    var kind = match.kind();
    return new PolicyMatch(negative(match) ? kind.substring(NOT.length()) : NOT + kind, match.values(), match.undefined(), match.at());
  }

  /// Whether the match must not hold.
  public static boolean negative(PolicyMatch match) {
    return match.kind().startsWith(NOT);
  }

  private static List<List<PolicyMatch>> merged(List<List<PolicyMatch>> alternatives) {
    var kinds = alternatives.stream().map(matches -> matches.size() == 1 ? matches.getFirst().kind() : "").distinct().toList();
    if (kinds.size() != 1 || kinds.getFirst().isEmpty() || kinds.getFirst().startsWith(NOT)) {
      return alternatives;
    }
    var first = alternatives.getFirst().getFirst();
    return List.of(List.of(new PolicyMatch(first.kind(), alternatives.stream().flatMap(matches -> matches.getFirst().values().stream()).distinct().toList(), first.undefined(), first.at())));
  }
}
