package org.holdpoint.language.terraform;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.Span;

/// A block as it is written, whatever the syntax: its type and labels, its attributes and the blocks inside it, in their order.
/// @param header from the type to the last label
record HclBlock(String type, List<String> labels, List<Attribute> attributes, List<HclBlock> blocks, Span header, Span at) {

  /// A name and what it is set to.
  /// @param key where the name stands
  record Attribute(String name, Span key, Formula formula) {}

  Optional<Attribute> attribute(String name) {
    return attributes.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  Stream<HclBlock> blocks(String type) {
    return blocks.stream().filter(block -> block.type().equals(type));
  }

  String label(int index) {
    return index < labels.size() ? labels.get(index) : "";
  }
}
