package org.holdpoint.routing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.tree.ConfigNode;

/// The global configuration of a device: what each reader reads from.
public record Device(Subject subject, ConfigNode block) {

  /// What the routing table outside every VRF is called.
  public static final String GLOBAL = "default";

  /// The key of a fact of this device.
  public Key key(String kind, String... path) {
    return Key.of(subject, kind, path);
  }

  /// The blocks and lines that are called so: `router isis`.
  public List<ConfigNode> blocks(String keyword, String second) {
    var blocks = new ArrayList<ConfigNode>();
    for (var node : block.all(keyword)) {
      if (node.words().size() > 1 && node.words().get(1).equals(second)) {
        blocks.add(node);
      }
    }
    return List.copyOf(blocks);
  }

  /// The word after another one of a line.
  public static Optional<String> after(List<String> words, String keyword) {
    var at = words.indexOf(keyword);
    return at >= 0 && at + 1 < words.size() ? Optional.of(words.get(at + 1)) : Optional.empty();
  }
}
