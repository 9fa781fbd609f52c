package org.holdpoint.replay.tree;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.holdpoint.source.Span;

/// One node of a configuration: a block or a leaf, with the line that set it. `key` names it among its siblings (`interface system`), `words` are all of the line.
/// A `negated` node was taken away by the line at `at` (`no export-limit`): it says where, and has no children.
public final class ConfigNode {

  /// How many of the first words are the key; 0 where `key` is.
  private final byte named;
  private final boolean negated;
  private final String key;
  private final List<String> words;
  private final Span at;
  private final SequencedMap<String, ConfigNode> children;

  public ConfigNode(String key, List<String> words, Span at, boolean negated, SequencedMap<String, ConfigNode> children) {
    this(0, key, words, at, negated, children);
  }

  private ConfigNode(int named, String key, List<String> words, Span at, boolean negated, SequencedMap<String, ConfigNode> children) {
    this.named = (byte) named;
    this.key = key;
    this.words = words;
    this.at = at;
    this.negated = negated;
    this.children = children;
  }

  /// The same, without a key that its words say: the keys take a third of the room of a long configuration.
  public ConfigNode thrifty() {
    var many = leading(key, words);
    return many == 0 ? this : new ConfigNode(many, "", words, at, negated, children);
  }

  /// How many of the first words, one blank behind each, are this text; 0 where none are, or where one has a blank of its own.
  private static int leading(String text, List<String> words) {
    var end = -1;
    for (var at = 0; at < Math.min(words.size(), Byte.MAX_VALUE); at++) {
      var word = words.get(at);
      if (word.indexOf(' ') >= 0 || !text.startsWith(word, end + 1)) {
        return 0;
      }
      end += 1 + word.length();
      if (end == text.length()) {
        return at + 1;
      }
      if (text.charAt(end) != ' ') {
        return 0;
      }
    }
    return 0;
  }

  public String key() {
    return named == 0 ? key : named == 1 ? words.getFirst() : String.join(" ", words.subList(0, named));
  }

  /// Whether this is its key.
  boolean named(String name) {
    return named == 0 ? key.equals(name) : leading(name, words) == named;
  }

  public List<String> words() {
    return words;
  }

  public Span at() {
    return at;
  }

  public boolean negated() {
    return negated;
  }

  public SequencedMap<String, ConfigNode> children() {
    return children;
  }

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
    if (named > 0) {
      return words.getFirst();
    }
    var blank = key.indexOf(' ');
    return blank < 0 ? key : key.substring(0, blank);
  }

  /// Whether the first word of the key is this one.
  private boolean begins(String word) {
    return named > 0 ? words.getFirst().equals(word) : key.startsWith(word) && (key.length() == word.length() ? word.indexOf(' ') < 0 : key.charAt(word.length()) == ' ' && word.indexOf(' ') < 0);
  }

  /// Whether its line says more than which entry it is (`route-map X permit 10`).
  public boolean saysMore() {
    return words.size() > (named > 0 ? named : key.split(" ").length);
  }

  /// What follows the keyword in the key: the name of the entry; empty for a single one.
  public String name() {
    if (named > 0) {
      return named == 2 ? words.get(1) : String.join(" ", words.subList(1, named));
    }
    var blank = key.indexOf(' ');
    return blank < 0 ? "" : key.substring(blank + 1);
  }

  /// The word at `index` of the line, 0 being the keyword.
  public Optional<String> word(int index) {
    return index < words.size() ? Optional.of(words.get(index)) : Optional.empty();
  }

  @Override
  public boolean equals(Object other) {
    return this == other || other instanceof ConfigNode node && negated == node.negated && at.equals(node.at) && words.equals(node.words) && key().equals(node.key()) && children.equals(node.children);
  }

  /// Told without what stands inside: nodes are keys of maps, and a whole configuration is one.
  @Override
  public int hashCode() {
    return 31 * key().hashCode() + at.line();
  }

  @Override
  public String toString() {
    return (negated ? "no " : "") + key() + " at " + at.place();
  }
}
