package org.holdpoint.analysis.access;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.LooserPolicy;

/// Policies of rows that narrow what others let through, and hold for fewer people or commands after the new statements than before them (ClickHouse documentation, ALTER ROW POLICY, TO ALL EXCEPT;
/// PostgreSQL documentation, CREATE POLICY, AS RESTRICTIVE; Oracle, DBMS_RLS.ADD_POLICY, statement_types).
final class LooserPolicies {

  private static final String EXCEPT = "all except ";
  private static final List<String> ALL = List.of("SELECT", "INSERT", "UPDATE", "DELETE");

  private LooserPolicies() {}

  /// @param by the last statement of it
  /// @param to for whom it holds; everybody but `except` where it is for all
  private record Policy(RowPolicyStatement by, boolean restrictive, boolean all, Set<String> to, Set<String> except, List<String> commands) {

    static Policy of(RowPolicyStatement by, boolean restrictive, List<Grantee> to, List<String> commands) {
      var all = to.isEmpty() || to.stream().anyMatch(one -> Set.of("all", "public").contains(one.kind()));
      var except = to.stream().filter(one -> one.name().startsWith(EXCEPT)).flatMap(one -> Arrays.stream(one.name().substring(EXCEPT.length()).split(", "))).collect(Collectors.toCollection(TreeSet::new));
      return new Policy(by, restrictive, all, to.stream().map(Grantee::name).collect(Collectors.toCollection(TreeSet::new)), except, commands);
    }

    private Policy altered(RowPolicyStatement alter) {
      return alter.to().isEmpty() ? new Policy(alter, restrictive, all, to, except, commands) : of(alter, restrictive, alter.to(), commands);
    }

    /// Those for whom an earlier one held and this one does not; `everybody else` where these are all but some.
    private Set<String> freed(Policy old) {
      var freed = new LinkedHashSet<String>();
      if (old.all && !all) {
        freed.add("everybody else");
      } else if (old.all) {
        except.stream().filter(one -> !old.except.contains(one)).forEach(freed::add);
      } else {
        old.to.stream().filter(one -> all ? except.contains(one) : !to.contains(one)).forEach(freed::add);
      }
      return freed;
    }
  }

  /// By the statement that makes it so. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var before = last(was);
    var found = new HashMap<Key, List<Fact>>();
    last(now).forEach((name, policy) -> Optional.ofNullable(before.get(name)).filter(old -> old.restrictive() && !done.contains(policy.by().key())).ifPresent(old -> {
      var freed = policy.restrictive() ? List.copyOf(policy.freed(old)) : List.of("anybody");
      var commands = old.commands().stream().filter(one -> !policy.commands().contains(one)).toList();
      if (!freed.isEmpty() || !commands.isEmpty()) {
        var by = policy.by();
        found.put(by.key(), List.of(new LooserPolicy(Gains.key(by, "looser-policy", by.policy()), freed.isEmpty() || by.to().isEmpty() ? by.at() : by.to().getFirst().at(), by.within(), by.dialect(), by.policy(), String.join(".", by.on().path()), freed, commands, old.by().at())));
      }
    }));
    return found;
  }

  private static Map<List<String>, Policy> last(List<AccessFact> statements) {
    var found = new HashMap<List<String>, Policy>();
    statements.forEach(fact -> {
      if (fact instanceof RowPolicyStatement one && !one.policy().isEmpty()) {
        var name = List.of(one.policy(), String.join(".", one.on().path()));
        switch (one.verb()) {
          case "create" -> found.put(name, Policy.of(one, one.restrictive(), one.to(), commands(one)));
          case "alter" -> found.computeIfPresent(name, (_, old) -> old.altered(one));
          case "permit" -> found.computeIfPresent(name, (_, old) -> new Policy(one, false, old.all(), old.to(), old.except(), old.commands()));
          case "drop" -> found.remove(name);
          case String _ -> { }
        }
      }
    });
    return found;
  }

  private static List<String> commands(RowPolicyStatement policy) {
    return policy.command().equals("ALL") ? ALL : Stream.of(policy.command().split(", ")).toList();
  }
}
