package org.holdpoint.language.bigquery;

import grammar.bigquery.BigqueryParser.CreatePolicyContext;
import grammar.bigquery.BigqueryParser.DropPoliciesContext;
import grammar.bigquery.BigqueryParser.DropPolicyContext;
import grammar.bigquery.BigqueryParser.PolicyContext;
import grammar.bigquery.BigqueryParser.QualifiedContext;
import java.util.List;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Alternative;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.language.sql.Reading;
import org.holdpoint.sql.Condition;

/// Row access policies (GoogleSQL for BigQuery, "Data definition language"). Without any, all rows are seen again.
final class PolicyReader {

  private PolicyReader() {}

  static List<AccessFact> facts(Reading reading, PolicyContext policy) {
    return switch (policy) {
      case CreatePolicyContext create -> List.of(statement(reading, "create", Names.of(create.policyName.start), create.table,
          create.condition.size() == 1 && create.condition.getFirst().getText().equalsIgnoreCase("TRUE"), Names.grantees(reading, create.grantee()),
          Condition.alternatives(Reading.text(create.condition)).stream().map(Alternative::new).toList()));
      case DropPolicyContext drop -> List.of(statement(reading, "drop", Names.of(drop.policyName.start), drop.table, false, List.of(), List.of()));
      case DropPoliciesContext drop -> List.of(statement(reading, "disable", "", drop.table, false, List.of(), List.of()));
      default -> throw new IllegalStateException(policy.getClass().getSimpleName());
    };
  }

  private static AccessFact statement(Reading reading, String verb, String policy, QualifiedContext table, boolean everything, List<Grantee> to, List<Alternative> alternatives) {
    return new RowPolicyStatement(reading.key("row-policy-statement"), reading.within(), reading.within(), reading.dialect(), reading.order(), verb, policy,
        new Securable("table", Names.path(table), reading.at(table)), false, "SELECT", everything, to, alternatives);
  }
}
