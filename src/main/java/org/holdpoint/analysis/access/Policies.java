package org.holdpoint.analysis.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Alternative;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.MoreRows;
import org.holdpoint.source.Span;

/// Policies of rows that let more through after the new statements than before them. Of a condition that is another altogether nothing is said.
final class Policies {

  /// Everybody with an address in a domain (BigQuery documentation, CREATE ROW ACCESS POLICY, grantee_list).
  private static final String DOMAIN = "domain:";
  private static final Set<String> BODY = Set.of("create", "alter");

  private Policies() {}

  /// By the statement that makes it so. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var before = last(was);
    var found = new HashMap<Key, List<Fact>>();
    var after = last(now);
    after.forEach((policy, statement) -> {
      var old = before.get(policy);
      var every = statement.everything() && !statement.restrictive();
      if (old != null && !done.contains(statement.key()) && (every && !old.everything() || !statement.everything() && wider(old.alternatives(), statement.alternatives()))) {
        var table = String.join(".", statement.on().path());
        found.put(statement.key(), List.of(more(statement, table, every, old.at())));
      } else if (old == null && every && statement.verb().equals("create") && !done.contains(statement.key())) {
        beside(statement, before.values(), after).ifPresent(one -> found.put(statement.key(), List.of(more(statement, String.join(".", statement.on().path()), true, one.at()))));
      }
    });
    now.forEach(fact -> {
      if (fact instanceof RowPolicyStatement one && one.verb().equals("alter") && one.everything() && one.alternatives().isEmpty() && !one.policy().isEmpty() && !done.contains(one.key())) {
        var table = String.join(".", one.on().path());
        Optional.ofNullable(before.get(List.of(one.policy(), table))).filter(old -> !old.everything()).ifPresent(old -> found.putIfAbsent(one.key(), List.of(new MoreRows(Gains.key(one, "more-rows", one.policy(), table), one.at(),
            one.within(), one.dialect(), one.policy(), table, false, true, old.at()))));
      }
    });
    return found;
  }

  private static MoreRows more(RowPolicyStatement statement, String table, boolean every, Span stoodAt) {
    return new MoreRows(Gains.key(statement, "more-rows", statement.policy(), table), statement.at(), statement.within(), statement.dialect(), statement.policy(), table, every, false, stoodAt);
  }

  /// A policy that left rows out for those whom a new one shows every row, since one of several is enough; none where one narrows them all (PostgreSQL documentation, CREATE POLICY: PERMISSIVE, RESTRICTIVE).
  private static Optional<RowPolicyStatement> beside(RowPolicyStatement fresh, Collection<RowPolicyStatement> before, Map<List<String>, RowPolicyStatement> after) {
    var narrowed = after.values().stream().anyMatch(one -> one.restrictive() && !one.everything() && one.on().path().equals(fresh.on().path()));
    return narrowed ? Optional.empty() : before.stream().filter(one -> one.on().path().equals(fresh.on().path()) && !one.restrictive() && !one.everything())
        .filter(one -> one.command().equals("ALL") || fresh.command().equals("ALL") || one.command().equals(fresh.command()))
        .filter(one -> everybody(fresh) || one.to().stream().anyMatch(who -> fresh.to().stream().anyMatch(to -> to.name().equals(who.name()) || to.name().startsWith(DOMAIN) && who.name().endsWith("@" + to.name().substring(DOMAIN.length()))))).findFirst();
  }

  private static boolean everybody(RowPolicyStatement policy) {
    return policy.to().isEmpty() || policy.to().stream().anyMatch(to -> to.kind().equals("public") || to.kind().equals("all"));
  }

  /// Whether all that one of the old alternatives lets through comes through by one of the new ones, and not the other way round.
  static boolean wider(List<Alternative> old, List<Alternative> now) {
    return old.stream().allMatch(one -> now.stream().anyMatch(other -> one.demands().containsAll(other.demands())))
        && !now.stream().allMatch(one -> old.stream().anyMatch(other -> one.demands().containsAll(other.demands())));
  }

  /// The last statement that says the condition of each policy that is still there.
  private static Map<List<String>, RowPolicyStatement> last(List<AccessFact> statements) {
    var found = new HashMap<List<String>, RowPolicyStatement>();
    statements.forEach(fact -> {
      // The body of Snowflake's is no condition of alternatives: of it is known alone whether it is TRUE.
      if (fact instanceof RowPolicyStatement one && !one.policy().isEmpty() && (!one.alternatives().isEmpty() || one.dialect().equals("snowflake") && BODY.contains(one.verb()) && one.on().kind().equals("row access policy"))) {
        found.put(List.of(one.policy(), String.join(".", one.on().path())), one);
      }
    });
    return found;
  }
}
