package org.holdpoint.hcl;

import java.util.Optional;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// A value that is used elsewhere than where it is written: findings stand where it is used.
public final class Moved {

  private Moved() {}

  /// The same, of which only the place is known.
  public static Node unknown(Node node, String because) {
    return new Text(new Value.Unknown<>(because, node.at()), node.at());
  }

  /// The same, told at `at`.
  public static Node to(Node node, Span at) {
    return switch (node) {
      case Text text -> new Text(switch (text.value()) {
        case Value.Known<String>(var value, var _) -> new Value.Known<>(value, at);
        case Value.Absent<String>(var _) -> new Value.Absent<>(Optional.of(at));
        case Value.Unknown<String>(var because, var _) -> new Value.Unknown<>(because, at);
      }, at);
      case Items list -> new Items(list.items(), list.whole(), at);
      case Node.Block block -> new Node.Block(block.entries(), at);
    };
  }
}
