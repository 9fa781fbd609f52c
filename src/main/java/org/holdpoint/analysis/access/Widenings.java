package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.RowsWidened;

/// Statements that change or delete rows and reach more of them than the one in their place did. A statement is the same as before where it is the first, second, … of its file that does so to its table.
final class Widenings {

  private Widenings() {}

  /// By the statement that makes it so, as [Policies#of].
  static Map<Key, List<Fact>> of(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var before = numbered(was);
    var found = new HashMap<Key, List<Fact>>();
    numbered(now).forEach((place, statement) -> {
      var old = before.get(place);
      var every = !statement.bounded();
      if (old != null && !done.contains(statement.key()) && !old.alternatives().isEmpty() && (every || !statement.alternatives().isEmpty() && Policies.wider(old.alternatives(), statement.alternatives()))) {
        var table = String.join(".", statement.what().path());
        found.put(statement.key(), List.of(new RowsWidened(Gains.key(statement, "rows-widened", table), statement.at(), statement.within(), statement.dialect(), statement.verb(), table, every, old.at())));
      }
    });
    return found;
  }

  private static Map<List<String>, RowsStatement> numbered(List<AccessFact> statements) {
    var found = new HashMap<List<String>, RowsStatement>();
    var counted = new HashMap<List<String>, Integer>();
    statements.forEach(fact -> {
      if (fact instanceof RowsStatement one) {
        var place = List.of(Sequence.file(one), one.verb(), String.join(".", one.what().path()));
        found.put(List.of(place.get(0), place.get(1), place.get(2), String.valueOf(counted.merge(place, 1, Integer::sum))), one);
      }
    });
    return found;
  }
}
