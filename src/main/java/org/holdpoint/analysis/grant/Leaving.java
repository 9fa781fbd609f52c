package org.holdpoint.analysis.grant;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.ConsequenceFact.DatabaseEntered;
import org.holdpoint.fact.Fact;

/// What becomes of the things of somebody who goes: in each database they are given to another, then his rights fall, and he himself last (PostgreSQL documentation, "Dropping Roles").
record Leaving(List<OwnershipStatement> owners, List<DatabaseEntered> entered) {

  /// Of the statements of a document.
  static Leaving of(List<Fact> own) {
    return new Leaving(own.stream().filter(OwnershipStatement.class::isInstance).map(OwnershipStatement.class::cast).filter(owned -> !owned.from().isEmpty()).toList(),
        own.stream().filter(DatabaseEntered.class::isInstance).map(DatabaseEntered.class::cast).toList());
  }

  /// Whether DROP OWNED finds rights alone: what was last said in its file of those it names gave their things to another, in the same database.
  boolean handedOn(OwnershipStatement drop) {
    return drop.from().stream().allMatch(who -> owners.stream().filter(owned -> owned.at().file().equals(drop.at().file()) && owned.order() < drop.order() && names(owned).contains(who.name()))
        .max(Comparator.comparingInt(OwnershipStatement::order)).filter(owned -> owned.verb().equals("reassign") && stays(owned, drop)).isPresent());
  }

  private boolean stays(OwnershipStatement from, OwnershipStatement to) {
    return entered.stream().noneMatch(one -> one.at().file().equals(to.at().file()) && one.at().line() > from.at().line() && one.at().line() < to.at().line());
  }

  private static Set<String> names(OwnershipStatement owned) {
    return owned.from().stream().map(Grantee::name).collect(Collectors.toSet());
  }
}
