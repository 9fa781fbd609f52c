package org.holdpoint.language.clickhouse;

import grammar.clickhouse.ClickhouseLexer;
import grammar.clickhouse.ClickhouseParser.DropPolicyStatementContext;
import grammar.clickhouse.ClickhouseParser.PoliciesContext;
import grammar.clickhouse.ClickhouseParser.PolicyItemContext;
import grammar.clickhouse.ClickhouseParser.PolicyKindTailContext;
import grammar.clickhouse.ClickhouseParser.PolicyStatementContext;
import grammar.clickhouse.ClickhouseParser.PolicyTailContext;
import grammar.clickhouse.ClickhouseParser.PolicyToTailContext;
import grammar.clickhouse.ClickhouseParser.PolicyUsingTailContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.antlr.v4.runtime.tree.ParseTree;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Alternative;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.sql.Condition;

/// Row policies (ClickHouse documentation, CREATE ROW POLICY, ALTER ROW POLICY, DROP ROW POLICY). Each name on each of its tables is a policy of its own.
final class PolicyReader {

  private static final Set<String> ALWAYS = Set.of("1", "true", "1=1", "(1)", "(true)");

  private PolicyReader() {}

  private record Policy(String name, Securable on) {}

  static List<AccessFact> made(Reading reading, PolicyStatementContext made) {
    var permits = made.verb.getType() == ClickhouseLexer.ALTER && tails(made, PolicyKindTailContext.class).anyMatch(tail -> tail.kind.getType() == ClickhouseLexer.PERMISSIVE);
    var verb = permits ? "permit" : made.verb.getText().toLowerCase(Locale.ROOT);
    var restrictive = tails(made, PolicyKindTailContext.class).anyMatch(tail -> tail.kind.getType() == ClickhouseLexer.RESTRICTIVE);
    var everything = tails(made, PolicyUsingTailContext.class).anyMatch(tail -> ALWAYS.contains(tail.predicate().stream().map(ParseTree::getText).collect(Collectors.joining()).toLowerCase(Locale.ROOT)));
    var to = tails(made, PolicyToTailContext.class).flatMap(tail -> Names.grantees(reading, tail.to, "role").stream()).toList();
    var alternatives = tails(made, PolicyUsingTailContext.class).flatMap(tail -> Condition.alternatives(Reading.text(tail.predicate())).stream()).map(Alternative::new).toList();
    return facts(reading, made.policies(), verb, restrictive, everything, to, alternatives);
  }

  static List<AccessFact> dropped(Reading reading, DropPolicyStatementContext dropped) {
    return facts(reading, dropped.policies(), "drop", false, false, List.of(), List.of());
  }

  private static <T extends PolicyTailContext> Stream<T> tails(PolicyStatementContext made, Class<T> kind) {
    return made.policyTail().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static List<AccessFact> facts(Reading reading, PoliciesContext policies, String verb, boolean restrictive, boolean everything, List<Grantee> to, List<Alternative> alternatives) {
    return policies(reading, policies).stream().<AccessFact>map(policy -> new RowPolicyStatement(reading.key("row-policy-statement"), reading.at(policies), reading.within(), reading.dialect(),
        reading.order(), verb, policy.name(), policy.on(), restrictive, "SELECT", everything, to, alternatives)).toList();
  }

  /// `a, b ON t, u`: a and b on t and u. A name after a table is a policy again if it has an ON.
  private static List<Policy> policies(Reading reading, PoliciesContext policies) {
    var found = new ArrayList<Policy>();
    var names = new ArrayList<String>();
    var pending = true;
    for (var item : policies.policyItem()) {
      if (!pending && item.ON() != null) {
        names.clear();
      }
      if (pending || item.ON() != null) {
        names.add(Names.path(item.object().getFirst()).getLast());
      } else {
        on(reading, item, found, names, 0);
      }
      if (item.ON() != null) {
        on(reading, item, found, names, 1);
        pending = false;
      }
    }
    return found;
  }

  private static void on(Reading reading, PolicyItemContext item, List<Policy> found, List<String> names, int object) {
    var table = item.object().get(object);
    names.forEach(name -> found.add(new Policy(name, Names.securable(reading, "table", table))));
  }
}
