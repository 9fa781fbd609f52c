package org.holdpoint.analysis.policy;

import java.util.Optional;
import org.holdpoint.fact.PrefixSpace;
import org.holdpoint.source.Span;

/// What a policy does with the routes of one protocol, as sets of prefixes.
/// @param nearly prefixes of which every route passes, but for a few
/// @param maybe prefixes of which a route may pass
/// @param leftNearly prefixes of which every route is left to what comes after the policy, but for a few; those that pass may be among them
/// @param leftMaybe prefixes of which a route may be left to what comes after it
/// @param rejected prefixes of which a term that names prefixes rejects every route, if it comes so far
/// @param at the term that made a whole table of what passes
record Outcome(PrefixSpace nearly, PrefixSpace maybe, PrefixSpace leftNearly, PrefixSpace leftMaybe, PrefixSpace rejected, Optional<Span> at) {

  /// Whether a whole table passes, or nearly.
  boolean whole() {
    return nearly.isWholeTable();
  }

  /// What passes this and then the other, which gets what is left.
  Outcome then(Outcome other) {
    return new Outcome(nearly.union(other.nearly.intersect(leftNearly)), maybe.union(other.maybe.intersect(leftMaybe)), other.leftNearly.intersect(leftNearly), other.leftMaybe.intersect(leftMaybe),
        rejected.union(other.rejected), at.or(other::at));
  }

  /// What passes both this and the other.
  Outcome and(Outcome other) {
    return new Outcome(nearly.intersect(other.nearly), maybe.intersect(other.maybe), PrefixSpace.nothing(), PrefixSpace.nothing(), rejected.union(other.rejected), at.or(other::at));
  }

  /// The same where all that is left passes.
  Outcome passingTheRest(Span end) {
    var all = nearly.union(leftNearly);
    return new Outcome(all, maybe.union(leftMaybe), PrefixSpace.nothing(), PrefixSpace.nothing(), rejected, at.or(() -> all.isWholeTable() ? Optional.of(end) : Optional.empty()));
  }
}
