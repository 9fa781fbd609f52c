package org.holdpoint.replay.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.holdpoint.source.Span;

/// One node of a configuration: a block or a leaf, with the line that set it. `key` names it among its siblings (`interface system`), `words` are all of the line.
/// A `negated` node was taken away by the line at `at` (`no export-limit`): it says where, and has no children.
public record ConfigNode(String key, List<String> words, Span at, boolean negated, SequencedMap<String, ConfigNode> children) {

  /// The child with this key, if it is set.
  public Optional<ConfigNode> child(String key) {
    var node = children.get(key);
    return node == null || node.negated ? Optional.empty() : Optional.of(node);
  }

  /// The line that took the child with this key away, or an entry of the list that the key names.
  public Optional<ConfigNode> removed(String key) {
    var node = children.get(key);
    if (node != null && node.negated) {
      return Optional.of(node);
    }
    if (key.indexOf(' ') < 0) {
      for (var entry : children.values()) {
        if (entry.negated && entry.begins(key)) {
          return Optional.of(entry);
        }
      }
    }
    return Optional.empty();
  }

  /// The children that are set and start with this keyword, in order.
  public List<ConfigNode> all(String keyword) {
    var all = new ArrayList<ConfigNode>();
    for (var node : children.values()) {
      if (!node.negated && node.begins(keyword)) {
        all.add(node);
      }
    }
    return Collections.unmodifiableList(all);
  }

  /// The first word of the key.
  public String keyword() {
    var blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }

  /// Whether the first word of the key is this one.
  private boolean begins(String word) {
    return key.startsWith(word) && (key.length() == word.length() ? word.indexOf(' ') < 0 : key.charAt(word.length()) == ' ' && word.indexOf(' ') < 0);
  }

  /// Whether its line says more than which entry it is (`route-map X permit 10`).
  public boolean saysMore() {
    return words.size() > key.split(" ").length;
  }

  /// What follows the keyword in the key: the name of the entry; empty for a single one.
  public String name() {
    var blank = key.indexOf(' ');
    return blank < 0 ? "" : key.substring(blank + 1);
  }

  /// The word at `index` of the line, 0 being the keyword.
  public Optional<String> word(int index) {
    return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  /// Told without what stands inside: nodes are keys of maps, and a whole configuration is one.
  @Override
  public int hashCode() {
    return 31 * key.hashCode() + at.line();
  }
}
