package org.holdpoint.replay.apply;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.replay.tree.Nodes;
import org.holdpoint.source.Span;

/// A node of a configuration while steps are applied to it. Nearly all are leaves, and share what they have not.
final class DraftNode {

  /// The children of every leaf: never written to, [#own] is.
  static final Siblings NONE = new Siblings();

  String key = "";
  List<String> words = List.of();
  Span at;
  boolean negated;
  /// Kept, and out of effect.
  boolean inactive;
  Siblings children = NONE;

  /// The children, to be added to.
  Siblings own() {
    if (children == NONE) {
      children = new Siblings();
    }
    return children;
  }

  /// The same, with all that is inside, to be changed apart.
  static DraftNode copy(DraftNode node) {
    var copy = new DraftNode();
    copy.key = node.key;
    copy.words = node.words;
    copy.at = node.at;
    copy.negated = node.negated;
    copy.inactive = node.inactive;
    node.children.forEach((key, child) -> copy.own().put(key, copy(child)));
    return copy;
  }

  /// A configuration, to be changed.
  static DraftNode thaw(ConfigNode node) {
    var thawed = new DraftNode();
    thawed.key = node.key();
    thawed.words = node.words();
    thawed.at = node.at();
    thawed.negated = node.negated();
    thawed.inactive = node.negated() && !node.children().isEmpty();
    node.children().forEach((key, child) -> thawed.own().put(key, thaw(child)));
    return thawed;
  }

  /// The configuration that it has become; a `thrifty` one keeps no key that a line says. What it was made of is let go of block by block, and is nothing afterwards.
  ConfigNode freeze(boolean thrifty) {
    var frozen = new ArrayList<ConfigNode>(children.size());
    children.values().forEach(child -> frozen.add(child.freeze(thrifty)));
    children = NONE;
    var node = new ConfigNode(key, words, at, negated, frozen.isEmpty() ? Nodes.none() : new Nodes(frozen));
    return thrifty ? node.thrifty() : node;
  }
}
