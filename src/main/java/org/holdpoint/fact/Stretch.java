package org.holdpoint.fact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Numbers from `first` to `last`, both of them in it. A list of stretches is sorted, and no two of it touch.
record Stretch(BigInteger first, BigInteger last) {

  /// A stretch that begins where a prefix of `length` bits does and is as large as it.
  record Aligned(BigInteger first, int length) {}

  /// The highest number of `bits` bits.
  static BigInteger last(int bits) {
    return BigInteger.ONE.shiftLeft(bits).subtract(BigInteger.ONE);
  }

  /// The numbers that begin with the bits of `base` and have `bits` more.
  static Stretch below(BigInteger base, int bits) {
    var first = base.shiftLeft(bits);
    return new Stretch(first, first.add(last(bits)));
  }

  BigInteger size() {
    return last.subtract(first).add(BigInteger.ONE);
  }

  /// The same with `bits` more.
  Stretch scaled(int bits) {
    return new Stretch(first.shiftLeft(bits), last.add(BigInteger.ONE).shiftLeft(bits).subtract(BigInteger.ONE));
  }

  /// Any stretches as a list that is sorted and whose parts do not touch.
  static List<Stretch> joined(List<Stretch> stretches) {
    if (stretches.size() < 2) {
      return stretches;
    }
    var sorted = sorted(stretches) ? stretches : stretches.stream().sorted(Comparator.comparing(Stretch::first)).toList();
    var found = new ArrayList<Stretch>();
    var open = sorted.getFirst();
    for (var next : sorted.subList(1, sorted.size())) {
      if (next.first.compareTo(open.last.add(BigInteger.ONE)) <= 0) {
        open = new Stretch(open.first, open.last.max(next.last));
      } else {
        found.add(open);
        open = next;
      }
    }
    found.add(open);
    return List.copyOf(found);
  }

  private static boolean sorted(List<Stretch> stretches) {
    for (var at = 1; at < stretches.size(); at++) {
      if (stretches.get(at).first.compareTo(stretches.get(at - 1).first) < 0) {
        return false;
      }
    }
    return true;
  }

  /// How many numbers a list holds.
  static BigInteger size(List<Stretch> stretches) {
    var size = BigInteger.ZERO;
    for (var stretch : stretches) {
      size = size.add(stretch.size());
    }
    return size;
  }

  /// What both lists hold.
  static List<Stretch> both(List<Stretch> one, List<Stretch> other) {
    if (one.isEmpty() || one.equals(other)) {
      return one;
    }
    var found = new ArrayList<Stretch>();
    for (int i = 0, j = 0; i < one.size() && j < other.size();) {
      var first = one.get(i).first.max(other.get(j).first);
      var last = one.get(i).last.min(other.get(j).last);
      if (first.compareTo(last) <= 0) {
        found.add(new Stretch(first, last));
      }
      if (one.get(i).last.compareTo(other.get(j).last) < 0) {
        i++;
      } else {
        j++;
      }
    }
    return List.copyOf(found);
  }

  /// What the first list holds and the other does not.
  static List<Stretch> without(List<Stretch> one, List<Stretch> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one;
    }
    var found = new ArrayList<Stretch>();
    var j = 0;
    for (var stretch : one) {
      var first = stretch.first;
      while (j < other.size() && other.get(j).last.compareTo(first) < 0) {
        j++;
      }
      for (var k = j; k < other.size() && other.get(k).first.compareTo(stretch.last) <= 0; k++) {
        if (other.get(k).first.compareTo(first) > 0) {
          found.add(new Stretch(first, other.get(k).first.subtract(BigInteger.ONE)));
        }
        first = first.max(other.get(k).last.add(BigInteger.ONE));
        j = k;
      }
      if (first.compareTo(stretch.last) <= 0) {
        found.add(new Stretch(first, stretch.last));
      }
    }
    return List.copyOf(found);
  }

  /// The fewest prefixes that this is made of, as numbers of `length` bits.
  List<Aligned> blocks(int length) {
    var found = new ArrayList<Aligned>();
    var from = first;
    while (from.compareTo(last) <= 0) {
      var room = last.subtract(from).add(BigInteger.ONE).bitLength() - 1;
      var bits = Math.min(from.signum() == 0 ? length : Math.min(length, from.getLowestSetBit()), room);
      found.add(new Aligned(from.shiftRight(bits), length - bits));
      from = from.add(BigInteger.ONE.shiftLeft(bits));
    }
    return found;
  }
}
