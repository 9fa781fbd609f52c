package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.ContextFact.UnbalancedBrace;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.line.Statement.Kind;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// Braces that do not come in pairs, and those that do beside their place, as facts.
public final class Balance {

  private Balance() {}

  /// What the columns of the statements show explains the brace without a counterpart that comes of it. `base` is the configuration before.
  public static List<ContextFact> facts(Subject subject, List<Step> steps, ConfigNode base) {
    var misplaced = Nesting.facts(subject, steps, base);
    var facts = new ArrayList<ContextFact>(misplaced);
    for (var i = 0; i < steps.size(); i++) {
      var statement = steps.get(i).statement();
      if (statement.kind() == Kind.UNBALANCED && misplaced.stream().noneMatch(fact -> explains(fact, statement))) {
        facts.add(new UnbalancedBrace(Key.of(subject, "unbalanced-brace", statement.text()), surplus(statement) ? statement.at() : after(statement, steps.subList(i + 1, steps.size())),
            statement.at(), statement.text(), surplus(statement)));
      }
    }
    return List.copyOf(facts);
  }

  /// The first statement behind the block, as its columns show it; the header itself, where none follows.
  private static Span after(Statement header, List<Step> following) {
    return following.stream().filter(Nesting::nested).map(Step::statement).filter(statement -> statement.indent() <= header.indent() && statement.line() > header.line())
        .findFirst().map(Statement::at).orElse(header.at());
  }

  /// Whether the brace closes a block that is not open.
  static boolean surplus(Statement statement) {
    return statement.kind() == Kind.UNBALANCED && statement.words().size() == 1 && statement.text().equals("}");
  }

  /// Whether the statement that lies in the wrong block does so for want of this brace, or because of this one.
  static boolean explains(MisplacedLine fact, Statement brace) {
    return surplus(brace) ? fact.cause().equals("surplus") && fact.at().line() <= brace.line() : fact.openerAt().equals(brace.at());
  }
}
