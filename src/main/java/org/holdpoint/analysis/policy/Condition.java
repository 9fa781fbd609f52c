package org.holdpoint.analysis.policy;

import java.util.function.BinaryOperator;
import org.holdpoint.fact.PrefixSpace;

/// What a condition takes of the routes of one protocol, as sets of prefixes.
/// @param sure prefixes of which it takes every route
/// @param nearly prefixes of which it takes every route but a few
/// @param dents prefixes of which it takes so many routes that what it leaves is no whole table
/// @param maybe prefixes of which it may take a route
record Condition(PrefixSpace sure, PrefixSpace nearly, PrefixSpace dents, PrefixSpace maybe) {

  private static final Condition EVERYTHING = exactly(PrefixSpace.everything());
  private static final Condition NOTHING = exactly(PrefixSpace.nothing());
  private static final Condition SOME = new Condition(PrefixSpace.nothing(), PrefixSpace.nothing(), PrefixSpace.everything(), PrefixSpace.everything());
  private static final Condition MOST = new Condition(PrefixSpace.nothing(), PrefixSpace.everything(), PrefixSpace.nothing(), PrefixSpace.everything());

  static Condition everything() {
    return EVERYTHING;
  }

  static Condition nothing() {
    return NOTHING;
  }

  /// All routes of these prefixes and no others.
  static Condition exactly(PrefixSpace space) {
    return new Condition(space, space, space, space);
  }

  /// Some routes of any prefix: a community, an AS path, a tag.
  static Condition some() {
    return SOME;
  }

  /// Nearly all routes where it accepts, only few where it rejects: the state of a validation, the kind of a route.
  static Condition most() {
    return MOST;
  }

  Condition and(Condition other) {
    return with(other, PrefixSpace::intersect);
  }

  Condition or(Condition other) {
    return with(other, PrefixSpace::union);
  }

  /// Both, set by set. Most conditions are exact, and have one set four times: it is worked out once.
  private Condition with(Condition other, BinaryOperator<PrefixSpace> operation) {
    var surely = operation.apply(sure, other.sure);
    var mostly = nearly == sure && other.nearly == other.sure ? surely : operation.apply(nearly, other.nearly);
    var possibly = maybe == sure && other.maybe == other.sure ? surely : operation.apply(maybe, other.maybe);
    var dented = dents == maybe && other.dents == other.maybe ? possibly : operation.apply(dents, other.dents);
    return new Condition(surely, mostly, dented, possibly);
  }

  /// What it leaves; what it takes few of it leaves few of as well, so that a list that is turned round never seems to take more than it does.
  Condition not() {
    var surely = PrefixSpace.everything().minus(maybe);
    var possibly = sure == maybe ? surely : PrefixSpace.everything().minus(sure);
    return new Condition(surely, surely, possibly, possibly);
  }
}
