package org.holdpoint.rule;

import java.util.Optional;
import org.holdpoint.cel.Cel;
import org.holdpoint.cel.Expr;
import org.holdpoint.cel.Program;

/// A CEL expression over `now`, `was` and `compared` that was checked when its rule was read. It is compiled at its first use, since most rules of a
/// rulebook meet no fact of their kind in a run.
public final class Expression {

  private final String source;
  private final Expr tree;
  private volatile Optional<Program> program = Optional.empty();

  Expression(String source, Expr tree) {
    this.source = source;
    this.tree = tree;
  }

  /// As it is written in the rule.
  public String source() {
    return source;
  }

  /// Its syntax.
  public Expr tree() {
    return tree;
  }

  /// A CEL value, see [Program#evaluate].
  public Object evaluate(Binding binding) {
    var ready = program.orElseGet(() -> Cel.program(tree, source));
    program = Optional.of(ready);
    return ready.evaluate(binding::variable);
  }
}
