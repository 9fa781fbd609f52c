package org.holdpoint.replay.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// The states of a shape. A state takes one word or none; `after(state)` holds all states that wait for the word after it.
final class ShapeStates {
  /// What a state takes.
  sealed interface Label {}

  /// One word: the keyword itself.
  record Literal(String text) implements Label {}

  /// One word of any kind that fits the name.
  record Parameter(String name) implements Label {}

  /// No word.
  record Silent() implements Label {}

  private final List<Label> labels = new ArrayList<>();
  private final List<List<Integer>> followers = new ArrayList<>();
  private final List<BitSet> closures = new ArrayList<>();
  private int accepting;

  int add(Label label) {
    labels.add(label);
    followers.add(new ArrayList<>());
    closures.add(new BitSet());
    return labels.size() - 1;
  }

  void join(int from, int to) {
    followers.get(from).add(to);
  }

  /// Ends the making: the first state added is the start, `last` the accepting one.
  ShapeStates endingIn(int last) {
    accepting = last;
    for (int state = 0; state < labels.size(); state++) {
      if (state == 0 || !(labels.get(state) instanceof Silent)) close(state);
    }
    return this;
  }

  private void close(int state) {
    var seen = new BitSet();
    var open = new ArrayDeque<>(followers.get(state));
    var closure = closures.get(state);
    while (!open.isEmpty()) {
      int next = open.pop();
      if (seen.get(next)) continue;
      seen.set(next);
      boolean silent = labels.get(next) instanceof Silent;
      if (silent) open.addAll(followers.get(next));
      if (!silent || next == accepting) closure.set(next);
    }
  }

  BitSet start() {
    return closures.getFirst();
  }

  BitSet after(int state) {
    return closures.get(state);
  }

  Label label(int state) {
    return labels.get(state);
  }

  int accepting() {
    return accepting;
  }
}
