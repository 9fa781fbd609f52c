package org.holdpoint.replay.tree;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.BiConsumer;

/// The nodes of a block by their keys, in order, never changed. A long configuration has a hundred thousand: each takes its place in a list, and a number in a table if there are more than a few.
public final class Nodes extends AbstractMap<String, ConfigNode> implements SequencedMap<String, ConfigNode> {

  private static final Nodes NONE = new Nodes(List.of());
  /// So few are looked through.
  private static final int FEW = 8;

  private final List<ConfigNode> nodes;
  /// By the hash of its key the place of each, from 1; the next free one after it where that is taken.
  private final int[] places;

  /// No two of the nodes have the same key.
  public Nodes(List<ConfigNode> nodes) {
    this.nodes = List.copyOf(nodes);
    this.places = new int[nodes.size() <= FEW ? 0 : Integer.highestOneBit(nodes.size()) << 2];
    for (var at = 0; at < nodes.size() && places.length > 0; at++) {
      var place = first(nodes.get(at).key());
      while (places[place] > 0) {
        place = place + 1 & places.length - 1;
      }
      places[place] = at + 1;
    }
  }

  /// Those of a leaf.
  public static Nodes none() {
    return NONE;
  }

  private int first(String key) {
    var hash = key.hashCode() * 0x9E3779B9;
    return (hash ^ hash >>> 15) & places.length - 1;
  }

  @Override
  public ConfigNode get(Object key) {
    return key instanceof String name ? places.length > 0 ? placed(name) : among(name) : null;
  }

  private ConfigNode among(String name) {
    for (var at = 0; at < nodes.size(); at++) {
      if (nodes.get(at).named(name)) {
        return nodes.get(at);
      }
    }
    return null;
  }

  private ConfigNode placed(String name) {
    for (var place = first(name); places[place] > 0; place = place + 1 & places.length - 1) {
      var node = nodes.get(places[place] - 1);
      if (node.named(name)) {
        return node;
      }
    }
    return null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  @Override
  public int size() {
    return nodes.size();
  }

  @Override
  public Collection<ConfigNode> values() {
    return nodes;
  }

  @Override
  public void forEach(BiConsumer<? super String, ? super ConfigNode> action) {
    nodes.forEach(node -> action.accept(node.key(), node));
  }

  @Override
  public Nodes reversed() {
    return new Nodes(nodes.reversed());
  }

  @Override
  public Set<Map.Entry<String, ConfigNode>> entrySet() {
    return new AbstractSet<>() {

      @Override
      public Iterator<Map.Entry<String, ConfigNode>> iterator() {
        return nodes.stream().map(node -> Map.entry(node.key(), node)).iterator();
      }

      @Override
      public int size() {
        return nodes.size();
      }
    };
  }
}
