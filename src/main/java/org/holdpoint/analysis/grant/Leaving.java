package org.holdpoint.analysis.grant;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.Fact;

/// Who goes, with what becomes of his things: in each database they are given to another, then his rights fall, and he himself last (PostgreSQL documentation, "Dropping Roles").
record Leaving(List<OwnershipStatement> owners, Set<String> gone) {

  /// Of the statements of a document.
  static Leaving of(List<Fact> own) {
    return new Leaving(own.stream().filter(OwnershipStatement.class::isInstance).map(OwnershipStatement.class::cast).filter(owned -> !owned.from().isEmpty()).toList(),
        own.stream().filter(PrincipalStatement.class::isInstance).map(PrincipalStatement.class::cast).filter(principal -> principal.verb().equals("drop")).map(principal -> principal.who().name())
            .collect(Collectors.toSet()));
  }

  /// Whether DROP OWNED finds rights alone: what was last said in its file of those it names gave their things to another.
  boolean handedOn(OwnershipStatement drop) {
    return drop.from().stream().allMatch(who -> owners.stream().filter(owned -> owned.at().file().equals(drop.at().file()) && owned.order() < drop.order() && names(owned).contains(who.name()))
        .max(Comparator.comparingInt(OwnershipStatement::order)).filter(owned -> owned.verb().equals("reassign")).isPresent());
  }

  /// Whether all whose things change hands go themselves.
  boolean leaves(OwnershipStatement owned) {
    return !owned.from().isEmpty() && gone.containsAll(names(owned));
  }

  private static Set<String> names(OwnershipStatement owned) {
    return owned.from().stream().map(Grantee::name).collect(Collectors.toSet());
  }
}
