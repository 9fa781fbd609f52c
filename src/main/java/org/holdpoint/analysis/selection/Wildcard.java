package org.holdpoint.analysis.selection;

import java.util.BitSet;

/// A pattern of file names: `*` any text, `?` one character, `[a-c]` one of them, `[!a-c]` none of them (POSIX.1-2017, Shell Command Language 2.13; Python `fnmatch` reads the same). A bracket that is not closed is itself.
record Wildcard(String pattern, boolean brackets) {

  static Wildcard of(String pattern) {
    return new Wildcard(pattern, true);
  }

  /// One in which brackets are themselves (filters of AWS).
  static Wildcard plain(String pattern) {
    return new Wildcard(pattern, false);
  }

  static boolean stands(String text) {
    return text.indexOf('*') >= 0 || text.indexOf('?') >= 0 || text.indexOf('[') >= 0;
  }

  /// Whether a whole name fits. The places of the name that are reached go along with the pattern, so that many `*` cost no more than one.
  boolean fits(String name) {
    var places = new BitSet();
    places.set(0);
    var at = 0;
    while (at < pattern.length() && !places.isEmpty()) {
      var end = part(at);
      places = next(places, name, at, end);
      at = end;
    }
    return places.get(name.length());
  }

  /// Where the part of the pattern that begins at `at` ends.
  private int part(int at) {
    if (brackets && pattern.charAt(at) == '[') {
      var from = at + 1 < pattern.length() && pattern.charAt(at + 1) == '!' ? at + 2 : at + 1;
      var close = pattern.indexOf(']', from + 1);
      return close < 0 ? at + 1 : close + 1;
    }
    return at + 1;
  }

  private BitSet next(BitSet places, String name, int at, int end) {
    var next = new BitSet();
    if (pattern.charAt(at) == '*') {
      next.set(places.nextSetBit(0), name.length() + 1);
      return next;
    }
    for (var place = places.nextSetBit(0); place >= 0 && place < name.length(); place = places.nextSetBit(place + 1)) {
      if (one(name.charAt(place), at, end)) {
        next.set(place + 1);
      }
    }
    return next;
  }

  private boolean one(char letter, int at, int end) {
    if (end - at == 1) {
      return pattern.charAt(at) == '?' || pattern.charAt(at) == letter;
    }
    var not = pattern.charAt(at + 1) == '!';
    return within(letter, at + (not ? 2 : 1), end - 1) != not;
  }

  private boolean within(char letter, int from, int to) {
    for (var at = from; at < to; at++) {
      if (at + 2 < to && pattern.charAt(at + 1) == '-') {
        if (letter >= pattern.charAt(at) && letter <= pattern.charAt(at + 2)) {
          return true;
        }
        at += 2;
      } else if (letter == pattern.charAt(at)) {
        return true;
      }
    }
    return false;
  }
}
