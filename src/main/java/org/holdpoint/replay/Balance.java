package org.holdpoint.replay;

import java.util.List;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.UnbalancedBrace;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;

/// Braces that do not come in pairs, as facts.
final class Balance {

  private Balance() {}

  static List<ContextFact> facts(Subject subject, List<Step> steps) {
    return steps.stream().map(Step::statement).filter(statement -> statement.kind() == Statement.Kind.UNBALANCED).<ContextFact>map(statement -> new UnbalancedBrace(
        Key.of(subject, "unbalanced-brace", statement.text()), statement.at(), statement.at(), statement.text(), statement.words().size() == 1 && statement.text().equals("}"))).toList();
  }
}
