package org.holdpoint.rule;

import java.util.List;

/// Other facts that belong to the one a rule looks at: those of `kind` whose parts have the values that `equal` gives. A rule calls the list of them `name`.
/// With `mayBeUnknown` a part or a value that cannot be known fits every other, else the rule is undecided where that matters. Without `optional` a fact that
/// nothing belongs to is left alone.
public record Join(String name, String kind, List<Part> equal, boolean mayBeUnknown, boolean optional) {

  /// What an expression over a partner calls it.
  static final String PARTNER = "it";

  public Join {
    equal = List.copyOf(equal);
  }

  /// `theirs` is over [#PARTNER], `ours` over `now`, `was` and `compared`; the two must be equal.
  public record Part(Expression theirs, Expression ours) {}
}
