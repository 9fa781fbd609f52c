package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Grantee;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.AccessFact.ViewStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.WiderView;

/// Views that show more rows of what they read after the new statements than before them. Of a view that reads something else, or asks for something else altogether, nothing is said.
final class WiderViews {

  private WiderViews() {}

  /// By the statement that makes it so, as [Policies#of].
  static Map<Key, List<Fact>> of(List<AccessFact> was, Set<Key> done, List<AccessFact> now) {
    var before = last(was);
    var found = new HashMap<Key, List<Fact>>();
    if (before.isEmpty()) {
      return found;
    }
    last(now).forEach((name, view) -> {
      var old = before.get(name);
      var every = view.alternatives().isEmpty();
      if (old != null && !done.contains(view.key()) && old.from().equals(view.from()) && !old.alternatives().isEmpty() && (every || Policies.wider(old.alternatives(), view.alternatives()))) {
        found.put(view.key(), List.of(new WiderView(Gains.key(view, "wider-view", name), view.at(), view.within(), view.dialect(), name, every, readers(name, now), old.at())));
      }
    });
    return found;
  }

  private static Map<String, ViewStatement> last(List<AccessFact> statements) {
    var found = new HashMap<String, ViewStatement>();
    statements.forEach(fact -> {
      if (fact instanceof ViewStatement view) {
        found.put(Names.plain(view.what().path()), view);
      }
    });
    return found;
  }

  /// Those to whom a right on the view is given, and not taken back.
  static List<String> readers(String view, List<AccessFact> statements) {
    var found = new LinkedHashSet<String>();
    statements.forEach(fact -> {
      if (fact instanceof GrantStatement grant && grant.on().stream().anyMatch(on -> about(on, view))) {
        var who = grant.to().stream().map(Grantee::name).toList();
        if (grant.verb().equals("grant")) {
          found.addAll(who);
        } else if (grant.verb().equals("revoke") && !grant.optionOnly()) {
          who.forEach(found::remove);
        }
      }
    });
    return List.copyOf(found);
  }

  /// A right on all tables of a schema is one on its views.
  private static boolean about(Securable on, String view) {
    var name = Names.plain(on.path());
    return name.equals(view) || (on.kind().startsWith("all ") || on.kind().equals("schema") || on.kind().equals("database") || name.endsWith(".*")) && view.startsWith(name.replaceFirst("\\*$", "").replaceFirst("\\.$", "") + ".");
  }
}
