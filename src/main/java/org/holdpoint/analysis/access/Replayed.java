package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Key;

/// A database before the new statements and after them. What a statement of the base did stays done, though its text is gone.
/// @param steps what each new statement did
record Replayed(AccessState before, AccessState after, List<Step> steps) {

  /// A new statement and what came of it.
  record Step(AccessFact fact, List<Journal.Entry> gained, List<Journal.Entry> lost, List<Journal.Lifted> lifted) {}

  /// The statements of one dialect of both sides.
  static Replayed of(String dialect, List<AccessFact> was, List<AccessFact> now) {
    var files = new HashMap<String, Migration>();
    var base = inOrder(was, files);
    var before = new AccessState(dialect);
    var after = new AccessState(dialect);
    var seen = new HashSet<Key>();
    for (var fact : base) {
      before.apply(fact);
      after.apply(fact);
      before.journal().clear();
      after.journal().clear();
    }
    was.forEach(fact -> seen.add(fact.key()));
    var steps = new ArrayList<Step>();
    for (var fact : inOrder(now, files)) {
      // Where and as whom statements run holds for the new ones behind old ones of the same file.
      if (!seen.contains(fact.key()) || fact instanceof SessionStatement) {
        after.apply(fact);
        var journal = after.journal();
        if (!seen.contains(fact.key())) {
          steps.add(new Step(fact, journal.gained(), journal.lost(), journal.lifted()));
        }
        journal.clear();
      }
    }
    return new Replayed(before, after, List.copyOf(steps));
  }

  private static List<AccessFact> inOrder(List<AccessFact> facts, Map<String, Migration> files) {
    var byFile = new LinkedHashMap<Migration, List<AccessFact>>();
    facts.forEach(fact -> byFile.computeIfAbsent(files.computeIfAbsent(fact.key().path().getFirst(), Migration::of), _ -> new ArrayList<>()).add(fact));
    return byFile.entrySet().stream().filter(file -> !file.getKey().down()).sorted(Map.Entry.comparingByKey(Migration.ORDER))
        .flatMap(file -> file.getValue().stream().sorted(Comparator.comparingInt(Replayed::order))).toList();
  }

  static int order(AccessFact fact) {
    return switch (fact) {
      case GrantStatement one -> one.order();
      case MembershipStatement one -> one.order();
      case DefaultRightsStatement one -> one.order();
      case PrincipalStatement one -> one.order();
      case OwnershipStatement one -> one.order();
      case RowPolicyStatement one -> one.order();
      case RoutineStatement one -> one.order();
      case ObjectStatement one -> one.order();
      case RowsStatement one -> one.order();
      case SessionStatement one -> one.order();
      case CatalogQuery one -> one.order();
    };
  }

  static String dialect(AccessFact fact) {
    return switch (fact) {
      case GrantStatement one -> one.dialect();
      case MembershipStatement one -> one.dialect();
      case DefaultRightsStatement one -> one.dialect();
      case PrincipalStatement one -> one.dialect();
      case OwnershipStatement one -> one.dialect();
      case RowPolicyStatement one -> one.dialect();
      case RoutineStatement one -> one.dialect();
      case ObjectStatement one -> one.dialect();
      case RowsStatement one -> one.dialect();
      case SessionStatement one -> one.dialect();
      case CatalogQuery one -> one.dialect();
    };
  }
}
