package org.holdpoint.rule;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.cel.Expr;

/// What a rule that sees several facts asks of the one that it looks at. Where that is false, so is the rule (CEL: `false && x` is false, whatever x is), and nothing is put beside the fact.
final class Alone {

  private static final Set<String> OWN = Set.of("now", "was", "compared");

  private Alone() {}

  /// The parts of `when` that are joined by `&&` and read nothing else; empty where there is none.
  static Optional<Expression> of(Rule rule) {
    var whole = rule.when().tree();
    return parts(whole).filter(Alone::own).reduce((one, other) -> new Expr.Binary("&&", one, other, whole.offset(), whole.length())).map(own -> Expression.of(rule.when().source(), own));
  }

  /// What an expression joins by `&&`.
  static Stream<Expr> parts(Expr expr) {
    return expr instanceof Expr.Binary(var operator, var left, var right, _, _) && operator.equals("&&") ? Stream.concat(parts(left), parts(right)) : Stream.of(expr);
  }

  private static boolean own(Expr expr) {
    return Leaves.of(expr).stream().allMatch(leaf -> OWN.contains(Needs.root(leaf)));
  }
}
