package org.holdpoint.analysis.permission;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Strings that fit one of each group of patterns: what a statement is about, of the resources that an action takes, less what others say of them.
record Region(List<Part> groups) {

  /// So many sets of places are looked at; beyond that it is not said whether a string is left.
  private static final int MOST = 4_000;

  /// One of these, or with `not` none of them.
  record Part(List<Glob> globs, boolean not) {}

  /// What the search for a string comes to: a short one as letters; none; or that it was given up.
  sealed interface Search {

    record Found(List<Integer> letters) implements Search {}

    record None() implements Search {}

    record GivenUp() implements Search {}
  }

  /// The places in all patterns, and the way there.
  private record State(List<BitSet> places, Optional<State> before, int letter) {}

  Search search() {
    var without = groups.stream().filter(Part::not).flatMap(group -> group.globs().stream()).toList();
    var left = new ArrayList<List<Glob>>();
    for (var group : groups) {
      if (!group.not()) {
        var globs = group.globs().stream().filter(glob -> without.stream().noneMatch(other -> other.holds(glob))).toList();
        if (globs.isEmpty()) {
          return new Search.None();
        }
        left.add(globs);
      }
    }
    // What begins with other letters than all of a group meets none of it.
    var met = left.stream().map(globs -> globs.stream().filter(glob -> left.stream().allMatch(others -> others.stream().anyMatch(glob::meets))).toList()).toList();
    var barring = without.stream().filter(glob -> met.stream().allMatch(globs -> globs.stream().anyMatch(glob::meets))).toList();
    if (met.stream().anyMatch(List::isEmpty)) {
      return new Search.None();
    }
    return met.stream().flatMap(List::stream).flatMap(Glob::samples).filter(sample -> met.stream().allMatch(globs -> globs.stream().anyMatch(glob -> glob.fits(sample)))
        && barring.stream().noneMatch(glob -> glob.fits(sample))).findFirst().<Search>map(sample -> new Search.Found(Arrays.stream(sample).boxed().toList())).orElseGet(() -> walk(met, barring));
  }

  /// Every string is tried, the shorter before the longer; after two strings with which all patterns are at the same places the same can follow.
  private static Search walk(List<List<Glob>> groups, List<Glob> barring) {
    var globs = Stream.concat(groups.stream().flatMap(List::stream), barring.stream()).toList();
    var seen = new HashSet<List<BitSet>>();
    var queue = new ArrayDeque<State>();
    var start = new State(globs.stream().map(Glob::start).toList(), Optional.empty(), 0);
    queue.add(start);
    seen.add(start.places());
    while (!queue.isEmpty()) {
      var state = queue.remove();
      if (accepted(groups, globs, state.places())) {
        return new Search.Found(spelled(state));
      }
      if (seen.size() > MOST) {
        return new Search.GivenUp();
      }
      for (var letter : letters(globs, state.places())) {
        var places = new ArrayList<BitSet>(globs.size());
        for (var at = 0; at < globs.size(); at++) {
          places.add(globs.get(at).next(state.places().get(at), letter));
        }
        if (alive(groups, places) && seen.add(places)) {
          queue.add(new State(places, Optional.of(state), letter));
        }
      }
    }
    return new Search.None();
  }

  /// The letters that come next in a pattern, and one that does in none.
  private static Set<Integer> letters(List<Glob> globs, List<BitSet> places) {
    var letters = new TreeSet<Integer>();
    for (var at = 0; at < globs.size(); at++) {
      globs.get(at).nextLetters(places.get(at), letters);
    }
    var other = (int) 'x';
    while (letters.contains(other)) {
      other = other == 'z' ? '0' : other + 1;
    }
    letters.add(other);
    return letters;
  }

  private static boolean accepted(List<List<Glob>> groups, List<Glob> globs, List<BitSet> places) {
    var at = 0;
    for (var group : groups) {
      var fits = false;
      for (var _ : group) {
        fits |= globs.get(at).ends(places.get(at));
        at++;
      }
      if (!fits) {
        return false;
      }
    }
    for (; at < globs.size(); at++) {
      if (globs.get(at).ends(places.get(at))) {
        return false;
      }
    }
    return true;
  }

  /// Whether a pattern of each group may still be met.
  private static boolean alive(List<List<Glob>> groups, List<BitSet> places) {
    var at = 0;
    for (var group : groups) {
      var some = false;
      for (var _ : group) {
        some |= !places.get(at++).isEmpty();
      }
      if (!some) {
        return false;
      }
    }
    return true;
  }

  private static List<Integer> spelled(State end) {
    var letters = new ArrayList<Integer>();
    for (var state = end; state.before().isPresent(); state = state.before().get()) {
      letters.addFirst(state.letter());
    }
    return letters;
  }

  /// Whether the letters are in it.
  boolean has(int[] letters) {
    return groups.stream().allMatch(group -> group.globs().stream().anyMatch(glob -> glob.fits(letters)) != group.not());
  }
}
