package org.holdpoint.analysis.policy;

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
    return new Condition(sure.intersect(other.sure), nearly.intersect(other.nearly), dents.intersect(other.dents), maybe.intersect(other.maybe));
  }

  Condition or(Condition other) {
    return new Condition(sure.union(other.sure), nearly.union(other.nearly), dents.union(other.dents), maybe.union(other.maybe));
  }

  /// What it leaves; what it takes few of it leaves few of as well, so that a list that is turned round never seems to take more than it does.
  Condition not() {
    return new Condition(PrefixSpace.everything().minus(maybe), PrefixSpace.everything().minus(maybe), PrefixSpace.everything().minus(sure), PrefixSpace.everything().minus(sure));
  }
}
