package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.ConsequenceFact.LoneGrant;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Grants that run on one node of a cluster, as nobody has done before (ClickHouse documentation, Distributed DDL Queries). In a file that has others for the cluster they are told beside these.
final class LoneGrants {

  private LoneGrants() {}

  /// By the grant. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(String dialect, List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (!dialect.equals("clickhouse")) {
      return found;
    }
    var before = was.stream().filter(GrantStatement.class::isInstance).map(GrantStatement.class::cast).toList();
    if (before.isEmpty() || before.stream().anyMatch(grant -> grant.cluster().isEmpty())) {
      return found;
    }
    var fresh = now.stream().filter(fact -> fact instanceof GrantStatement && !done.contains(fact.key())).map(GrantStatement.class::cast).toList();
    var files = fresh.stream().filter(grant -> !grant.cluster().isEmpty()).map(Sequence::file).collect(Collectors.toSet());
    fresh.stream().filter(grant -> grant.cluster().isEmpty() && !files.contains(Sequence.file(grant)))
        .forEach(grant -> found.put(grant.key(), List.of(new LoneGrant(Gains.key(grant, "lone-grant"), grant.at(), grant.within(), before.getLast().cluster(), before.getLast().at()))));
    return found;
  }
}
