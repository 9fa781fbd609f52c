package org.holdpoint.resource;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What a resource says, the same for Terraform, CloudFormation and Kubernetes: names are in small letters with `_` between their words (`MinSize` → `min_size`), as [ResourceNames] has it.
public sealed interface Node {

  /// Where it is written.
  Span at();

  /// A text, a number or a truth; unknown where it comes from a variable or a function that the files do not settle; absent where it is `null`.
  record Text(Value<String> value, Span at) implements Node {}

  /// Named parts, in their order.
  record Block(List<Entry> entries, Span at) implements Node {

    /// The first part of that name.
    public Optional<Entry> entry(String name) {
      for (var entry : entries) {
        if (entry.name().equals(name)) {
          return Optional.of(entry);
        }
      }
      return Optional.empty();
    }
  }

  /// Parts without names; not `whole` where there may be more than are written.
  record Items(List<Node> items, boolean whole, Span at) implements Node {}

  /// One part of a block.
  /// @param name in small letters: `min_size`
  /// @param written as it is written: `MinSize`
  /// @param at from the name to the end of the value where both stand on one line, else the name
  record Entry(String name, String written, Node value, Span at) {

    /// Of a part that is written so, whose name stands at `key`.
    public static Entry of(String written, Span key, Node value) {
      var at = value.at();
      var together = at.line() == key.line() && at.endLine() == key.line() && at.file().equals(key.file()) && at.endColumn() >= key.endColumn();
      return new Entry(ResourceNames.of(written), written, value, together ? key.to(at) : key);
    }
  }

  /// The value along names (`metadata`, `name`), through blocks alone.
  default Optional<Node> along(String... names) {
    var found = this;
    for (var name : names) {
      var part = found instanceof Block block ? block.entry(name) : Optional.<Entry>empty();
      if (part.isEmpty()) {
        return Optional.empty();
      }
      found = part.get().value();
    }
    return Optional.of(found);
  }

  /// The text along names, where it is known.
  default Optional<String> text(String... names) {
    return along(names).flatMap(node -> node instanceof Text text ? text.value().known() : Optional.empty());
  }

  /// The blocks that a part is made of: itself, or each of its items.
  default Stream<Block> blocks() {
    return switch (this) {
      case Block block -> Stream.of(block);
      case Items list -> list.items().stream().flatMap(Node::blocks);
      case Text _ -> Stream.of();
    };
  }
}
