package org.holdpoint.analysis.expression;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Optional;

/// In how many ways an expression can take a text that it does not match in the end. Exponentially many: a loop can take one text in two ways. Polynomially many: loops stand one after another,
/// and what one takes the next can take as well. (Weideman et al., "Analyzing matching time behavior of backtracking regular expression matchers by using ambiguity of NFA", CIAA 2016.)
/// What can end where it repeats never fails there, and is left out.
record Ambiguity(String growth, boolean wide, String because) {

  private static final int MOST_PAIRS = 40_000;

  /// Empty where the tries are few, or where the expression is too large to say.
  static Optional<Ambiguity> of(String pattern) {
    return SyntaxReader.read(pattern).flatMap(Positions::of).flatMap(positions -> exponential(positions).or(() -> polynomial(positions)));
  }

  private static Optional<Ambiguity> exponential(Positions positions) {
    var reach = reach(positions);
    for (var place = 0; place < positions.letters().size(); place++) {
      if (!reach[place].get(place) || ends(positions, reach, place)) {
        continue;
      }
      var loop = place;
      var twice = positions.twice().get(place).stream().filter(next -> reach[next].get(loop)).findFirst();
      if (twice.isPresent() || apart(positions, reach, place)) {
        var letter = positions.letters().get(place);
        return Optional.of(new Ambiguity("exponential", Letters.wide(letter.letters()), "what `" + letter.text() + "` takes can be shared out among the turns of its loop in many ways"));
      }
    }
    return Optional.empty();
  }

  /// Whether some place of the loop of this one may be the last of all.
  private static boolean ends(Positions positions, BitSet[] reach, int place) {
    return positions.last().stream().anyMatch(last -> reach[place].get(last) && reach[last].get(place));
  }

  /// From which place which others are reached, by one step or more.
  private static BitSet[] reach(Positions positions) {
    var size = positions.letters().size();
    var reach = new BitSet[size];
    for (var place = 0; place < size; place++) {
      reach[place] = new BitSet(size);
      var queue = new ArrayDeque<Integer>();
      queue.add(place);
      while (!queue.isEmpty()) {
        var fresh = (BitSet) positions.follow().get(queue.poll()).clone();
        fresh.andNot(reach[place]);
        reach[place].or(fresh);
        fresh.stream().forEach(queue::add);
      }
    }
    return reach;
  }

  /// Whether two ways that start together at a place can part, take the same letters, and come back to it together.
  private static boolean apart(Positions positions, BitSet[] reach, int place) {
    var size = positions.letters().size();
    var loop = new BitSet(size);
    reach[place].stream().filter(other -> reach[other].get(place)).forEach(loop::set);
    var seen = new BitSet();
    var queue = new ArrayDeque<int[]>();
    queue.add(new int[] {place, place, 0});
    var steps = 0;
    while (!queue.isEmpty() && steps++ < MOST_PAIRS) {
      var pair = queue.poll();
      for (var one = first(positions, pair[0], loop); one >= 0; one = next(positions, pair[0], loop, one)) {
        for (var other = first(positions, pair[1], loop); other >= 0; other = next(positions, pair[1], loop, other)) {
          var parted = pair[2] == 1 || one != other;
          if (!positions.share(one, other)) {
            continue;
          }
          if (parted && one == place && other == place) {
            return true;
          }
          var index = (one * size + other) * 2 + (parted ? 1 : 0);
          if (!seen.get(index)) {
            seen.set(index);
            queue.add(new int[] {one, other, parted ? 1 : 0});
          }
        }
      }
    }
    return false;
  }

  private static int first(Positions positions, int place, BitSet loop) {
    return next(positions, place, loop, -1);
  }

  private static int next(Positions positions, int place, BitSet loop, int after) {
    var next = positions.follow().get(place).nextSetBit(after + 1);
    while (next >= 0 && !loop.get(next)) {
      next = positions.follow().get(place).nextSetBit(next + 1);
    }
    return next;
  }

  /// The longest row of loops of which each can hand its letters on to the next.
  private static Optional<Ambiguity> polynomial(Positions positions) {
    var size = positions.letters().size();
    var longest = new int[size];
    var after = new int[size];
    var best = -1;
    for (var place = size - 1; place >= 0; place--) {
      after[place] = -1;
      if (!positions.follow().get(place).get(place) || positions.last().get(place)) {
        continue;
      }
      for (var next = positions.follow().get(place).nextSetBit(place + 1); next >= 0; next = positions.follow().get(place).nextSetBit(next + 1)) {
        if (positions.follow().get(next).get(next) && !positions.last().get(next) && !positions.follow().get(next).get(place) && positions.share(place, next) && longest[next] + 1 > longest[place]) {
          longest[place] = longest[next] + 1;
          after[place] = next;
        }
      }
      if (longest[place] > 0 && (best < 0 || longest[place] > longest[best])) {
        best = place;
      }
    }
    if (best < 0) {
      return Optional.empty();
    }
    var one = positions.letters().get(best);
    var other = positions.letters().get(after[best]);
    var shared = (BitSet) one.letters().clone();
    shared.and(other.letters());
    var wide = Letters.wide(shared) || after[after[best]] >= 0 && Letters.wide(other.letters()) && Letters.wide(positions.letters().get(after[after[best]]).letters());
    return Optional.of(new Ambiguity(longest[best] > 1 ? "cubic" : "quadratic", wide, "what `" + one.text() + "` repeats, `" + other.text() + "` right behind it can take as well"));
  }
}
