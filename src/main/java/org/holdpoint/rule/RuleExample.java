package org.holdpoint.rule;

import java.util.List;
import java.util.Optional;

/// An input that shows what a rule flags, or, with empty `flags`, what it leaves alone. `kind` is `state` or `script`; `flags` are texts that the
/// spans of the findings must cover, one finding each.
public record RuleExample(String language, Optional<String> was, String now, String kind, List<String> flags) {

  public RuleExample {
    flags = List.copyOf(flags);
  }
}
