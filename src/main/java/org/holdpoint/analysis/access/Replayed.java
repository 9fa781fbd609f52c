package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.CatalogQuery;
import org.holdpoint.fact.AccessFact.DefaultRightsStatement;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.MaskStatement;
import org.holdpoint.fact.AccessFact.MembershipStatement;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.PrincipalStatement;
import org.holdpoint.fact.AccessFact.ProgramStatement;
import org.holdpoint.fact.AccessFact.RetentionStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.Key;

/// A database before the new statements and after them. What a statement of the base did stays done, though its text is gone.
/// @param steps what each new statement did
record Replayed(AccessState before, AccessState after, List<Step> steps) {

  /// A new statement and what came of it.
  record Step(AccessFact fact, List<Journal.Entry> gained, List<Journal.Entry> lost, List<Journal.Entry> gone, List<Journal.Lifted> lifted) {}

  /// The statements of one dialect, in order: those that the new ones begin with, and all of now, of which `seen` are none of the new ones.
  static Replayed of(String dialect, List<AccessFact> was, Set<Key> seen, List<AccessFact> now) {
    var before = new AccessState(dialect);
    var after = new AccessState(dialect);
    for (var fact : was) {
      before.apply(fact);
      after.apply(fact);
      before.journal().clear();
      after.journal().clear();
    }
    var steps = new ArrayList<Step>();
    for (var fact : now) {
      // Where and as whom statements run holds for the new ones behind old ones of the same file.
      if (!seen.contains(fact.key()) || fact instanceof SessionStatement) {
        after.apply(fact);
        var journal = after.journal();
        if (!seen.contains(fact.key())) {
          steps.add(new Step(fact, journal.gained(), journal.lost(), journal.gone(), journal.lifted()));
        }
        journal.clear();
      }
    }
    return new Replayed(before, after, List.copyOf(steps));
  }

  static String dialect(AccessFact fact) {
    return switch (fact) {
      case GrantStatement one -> one.dialect();
      case MembershipStatement one -> one.dialect();
      case DefaultRightsStatement one -> one.dialect();
      case PrincipalStatement one -> one.dialect();
      case OwnershipStatement one -> one.dialect();
      case RowPolicyStatement one -> one.dialect();
      case MaskStatement one -> one.dialect();
      case RoutineStatement one -> one.dialect();
      case ObjectStatement one -> one.dialect();
      case RowsStatement one -> one.dialect();
      case SessionStatement one -> one.dialect();
      case RetentionStatement one -> one.dialect();
      case AccessFact.BoundStatement one -> one.dialect();
      case ProgramStatement one -> one.dialect();
      case AccessFact.ViewStatement one -> one.dialect();
      case CatalogQuery one -> one.dialect();
    };
  }
}
