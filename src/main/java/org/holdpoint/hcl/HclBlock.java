package org.holdpoint.hcl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.source.Span;

/// A block as it is written, whatever the syntax: its type and labels, its attributes and the blocks inside it, in their order.
/// @param header from the type to the last label
public record HclBlock(String type, List<String> labels, List<Attribute> attributes, List<HclBlock> blocks, Span header, Span at) {

  /// A name and what it is set to.
  /// @param key where the name stands
  public record Attribute(String name, Span key, Formula formula) {}

  /// The first of that name.
  public Optional<Attribute> attribute(String name) {
    return attributes.stream().filter(one -> one.name().equals(name)).findFirst();
  }

  /// The blocks of that type that stand right in it.
  public Stream<HclBlock> blocks(String type) {
    return blocks.stream().filter(block -> block.type().equals(type));
  }

  /// Empty where it has no such label.
  public String label(int index) {
    return index < labels.size() ? labels.get(index) : "";
  }
}
