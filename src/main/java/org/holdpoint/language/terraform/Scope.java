package org.holdpoint.language.terraform;

import grammar.hcl.HclParser.ExpressionContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.holdpoint.resource.Node;

/// What names stand for in a file: variables by their defaults, locals by their expressions. A value that a caller or a file of variables may replace is taken as its default.
final class Scope {

  private final Map<String, ExpressionContext> expressions = new HashMap<>();
  private final Map<String, Node> known = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  /// `var.size` or `local.size`.
  void put(String name, ExpressionContext expression) {
    expressions.put(name, expression);
  }

  /// Empty where the file does not settle it, or where it leads back to itself.
  Optional<Node> of(String name, Function<ExpressionContext, Node> evaluate) {
    if (known.containsKey(name)) {
      return Optional.of(known.get(name));
    }
    var expression = expressions.get(name);
    if (expression == null || !asked.add(name)) {
      return Optional.empty();
    }
    var node = evaluate.apply(expression);
    asked.remove(name);
    known.put(name, node);
    return Optional.of(node);
  }
}
