package org.holdpoint.cel;

import java.util.function.Supplier;
import org.holdpoint.cel.Compiler.Node;

/// A part of an expression that is compiled when it is first asked for: what stands before an `&&` mostly decides alone.
final class Later implements Node {

  private final Supplier<Node> compiled;
  private volatile Node node;

  Later(Supplier<Node> compiled) {
    this.compiled = compiled;
  }

  @Override
  public Object evaluate(Scope scope) {
    if (node == null) {
      node = compiled.get();
    }
    return node.evaluate(scope);
  }
}
