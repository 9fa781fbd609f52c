package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.ConsequenceFact.PastPolicies;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// New views without security_invoker over a table with row security: its policies are asked for the owner of the view (PostgreSQL documentation, CREATE VIEW, Notes). Where they are forced on the
/// owner of the table as well nothing is said.
final class OwnersViews {

  private static final String INVOKER = "security_invoker";

  private OwnersViews() {}

  /// Views as their last statement made them, the tables with row security, and those that force it on their owners.
  private static final class State {
    private final Map<String, ObjectStatement> views = new LinkedHashMap<>();
    private final Map<String, RowPolicyStatement> secured = new HashMap<>();
    private final Set<String> forced = new HashSet<>();

    State(List<AccessFact> statements) {
      statements.forEach(fact -> {
        switch (fact) {
          case ObjectStatement view when view.what().kind().equals("view") && view.verb().equals("create") && !view.shadows().isEmpty() && !view.guards().contains(INVOKER) -> views.put(Names.plain(view.what().path()), view);
          case ObjectStatement view when Set.of("create", "drop").contains(view.verb()) || view.verb().equals("guard") && view.guards().contains(INVOKER) -> views.remove(Names.plain(view.what().path()));
          case RowPolicyStatement rows when rows.verb().equals("enable") -> secured.put(Names.plain(rows.on().path()), rows);
          case RowPolicyStatement rows when rows.verb().equals("disable") -> secured.remove(Names.plain(rows.on().path()));
          case RowPolicyStatement rows when rows.verb().equals("force") -> forced.add(Names.plain(rows.on().path()));
          case AccessFact _ -> { }
        }
      });
    }
  }

  /// By the statement that makes the view. `was` are the statements that the new ones begin with, `now` all after the change, of which `done` are none of the new ones.
  static Map<Key, List<Fact>> of(String dialect, List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (!dialect.equals("postgresql")) {
      return found;
    }
    var after = new State(now);
    if (after.secured.isEmpty()) {
      return found;
    }
    var known = new State(was).views.keySet();
    after.views.forEach((name, view) -> {
      var rows = after.secured.get(Names.plain(view.shadows()));
      var readers = rows == null || known.contains(name) || done.contains(view.key()) || after.forced.contains(Names.plain(view.shadows())) ? List.<String>of() : WiderViews.readers(name, now);
      if (!readers.isEmpty()) {
        found.put(view.key(), List.of(new PastPolicies(Gains.key(view, "past-policies", name), view.at(), view.within(), dialect, name, String.join(".", rows.on().path()), readers, rows.at())));
      }
    });
    return found;
  }
}
