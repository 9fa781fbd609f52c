package org.holdpoint.replay.apply;

import org.holdpoint.replay.machine.Arrangement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;

/// A node among its siblings: before or behind another one, or under another name.
final class Placing {

  private Placing() {}

  static DraftNode called(DraftNode node, Effect.Insert line, Step step) {
    node.key = line.other();
    node.words = line.words();
    node.at = step.statement().at();
    return node;
  }

  static void move(DraftNode in, DraftNode node, Effect.Insert line) {
    if (line.key().equals(line.other()) || !in.children.containsKey(line.other())) {
      return;
    }
    var moved = new Siblings();
    in.children.forEach((key, child) -> {
      if (key.equals(line.other()) && line.manner() == Arrangement.Manner.BEFORE) {
        moved.put(line.key(), node);
      }
      if (child != node) {
        moved.put(key, child);
      }
      if (key.equals(line.other()) && line.manner() == Arrangement.Manner.AFTER) {
        moved.put(line.key(), node);
      }
    });
    in.children = moved;
  }

  /// A name that is taken is refused.
  static void rename(DraftNode in, DraftNode node, Effect.Insert line, Step step) {
    if (in.children.containsKey(line.other()) && !in.children.get(line.other()).negated) {
      return;
    }
    var renamed = new Siblings();
    in.children.forEach((key, child) -> renamed.put(child == node ? line.other() : key, child == node ? called(node, line, step) : child));
    in.children = renamed;
  }
}
