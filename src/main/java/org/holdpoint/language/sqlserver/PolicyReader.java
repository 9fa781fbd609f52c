package org.holdpoint.language.sqlserver;

import grammar.sqlserver.SqlserverParser.DropPolicyContext;
import grammar.sqlserver.SqlserverParser.DropPredicateContext;
import grammar.sqlserver.SqlserverParser.PolicyContext;
import grammar.sqlserver.SqlserverParser.PolicyPredicatesContext;
import grammar.sqlserver.SqlserverParser.PredicateContext;
import grammar.sqlserver.SqlserverParser.QualifiedContext;
import grammar.sqlserver.SqlserverParser.SetPredicateContext;
import grammar.sqlserver.SqlserverParser.SettingsTailContext;
import grammar.sqlserver.SqlserverParser.StateSettingContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;

/// Security policies (Transact-SQL reference, "CREATE SECURITY POLICY"): each predicate narrows the rows of a table; a policy that is off narrows nothing.
final class PolicyReader {

  private PolicyReader() {}

  static List<AccessFact> facts(Reading reading, PolicyContext policy) {
    return switch (policy) {
      case PolicyPredicatesContext predicates -> Stream.concat(predicates.predicate().stream().map(one -> predicate(reading, predicates.policyName, one)), state(reading, predicates)).toList();
      case DropPolicyContext drop -> List.of(statement(reading, "drop", drop.policyName, policy(reading, drop.policyName)));
      default -> throw new IllegalStateException(policy.getClass().getSimpleName());
    };
  }

  private static AccessFact predicate(Reading reading, QualifiedContext policy, PredicateContext predicate) {
    return switch (predicate) {
      case SetPredicateContext set -> statement(reading, set.ADD() != null ? "create" : "alter", policy, new Securable("table", Names.path(set.table), reading.at(set.table)));
      case DropPredicateContext drop -> statement(reading, "drop", policy, new Securable("table", Names.path(drop.table), reading.at(drop.table)));
      default -> throw new IllegalStateException(predicate.getClass().getSimpleName());
    };
  }

  private static Stream<AccessFact> state(Reading reading, PolicyPredicatesContext policy) {
    return policy.policyTail().stream().flatMap(tail -> tail instanceof SettingsTailContext settings ? settings.policySetting().stream() : Stream.empty())
        .flatMap(setting -> setting instanceof StateSettingContext state ? Stream.of(state.ON() != null ? "enable" : "disable") : Stream.empty())
        .map(verb -> statement(reading, verb, policy.policyName, policy(reading, policy.policyName)));
  }

  /// All tables that the policy is about.
  private static Securable policy(Reading reading, QualifiedContext name) {
    return new Securable("security policy", Names.path(name), reading.at(name));
  }

  private static AccessFact statement(Reading reading, String verb, QualifiedContext policy, Securable on) {
    return new RowPolicyStatement(reading.key("row-policy-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb,
        String.join(".", Names.path(policy)).toLowerCase(Locale.ROOT), on, true, "ALL", false, List.of());
  }
}
