package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import org.holdpoint.fact.ConsequenceFact.MigrationHeading;
import org.holdpoint.fact.Fact;

/// Statements in the order in which they run: file by file, as the tools of migrations order these. What takes a migration back does not run.
public final class Sequence {

  private Sequence() {}

  /// From the facts of all documents of one side; those that say nothing of access are passed over.
  public static List<AccessFact> of(List<Fact> facts) {
    var headings = new HashMap<String, List<MigrationHeading>>();
    var byFile = new LinkedHashMap<String, List<AccessFact>>();
    facts.forEach(fact -> {
      if (fact instanceof AccessFact access) {
        byFile.computeIfAbsent(file(access), _ -> new ArrayList<>()).add(access);
      } else if (fact instanceof MigrationHeading heading) {
        headings.computeIfAbsent(heading.key().path().getFirst(), _ -> new ArrayList<>()).add(heading);
      }
    });
    return byFile.entrySet().stream().map(entry -> Map.entry(Migration.of(entry.getKey()), entry.getValue())).filter(entry -> !entry.getKey().down()).sorted(Map.Entry.comparingByKey(Migration.ORDER))
        .flatMap(entry -> entry.getValue().stream().filter(fact -> !back(fact, headings.getOrDefault(entry.getKey().path(), List.of()))).sorted(Comparator.comparingInt(Sequence::order))).toList();
  }

  static String file(AccessFact fact) {
    return fact.key().path().getFirst();
  }

  /// Whether the last heading above it says that the way back begins there.
  private static boolean back(AccessFact fact, List<MigrationHeading> headings) {
    return headings.stream().filter(heading -> heading.at().line() < fact.at().line()).max(Comparator.comparingInt(heading -> heading.at().line())).filter(MigrationHeading::back).isPresent();
  }

  static int order(AccessFact fact) {
    return switch (fact) {
      case GrantStatement one -> one.order();
      case MembershipStatement one -> one.order();
      case DefaultRightsStatement one -> one.order();
      case PrincipalStatement one -> one.order();
      case OwnershipStatement one -> one.order();
      case RowPolicyStatement one -> one.order();
      case MaskStatement one -> one.order();
      case RoutineStatement one -> one.order();
      case ObjectStatement one -> one.order();
      case RowsStatement one -> one.order();
      case SessionStatement one -> one.order();
      case RetentionStatement one -> one.order();
      case AccessFact.BoundStatement one -> one.order();
      case ProgramStatement one -> one.order();
      case AccessFact.ViewStatement one -> one.order();
      case CatalogQuery one -> one.order();
    };
  }
}
