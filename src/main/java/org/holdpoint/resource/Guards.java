package org.holdpoint.resource;

import java.util.ArrayList;
import java.util.List;
import org.holdpoint.fact.Fact;

/// What guards a resource, by guards.tsv: a setting for each, also where the file does not write it and a default holds, so that what is taken out is a value that changes.
public final class Guards {

  private static final class Rows {
    private static final TypeRows<GuardRow> ALL = new TypeRows<>("guards.tsv", GuardRow::of);
  }

  private Guards() {}

  /// The settings of a resource.
  public static List<Fact> of(Resource resource) {
    var rows = rows(resource.type());
    var facts = new ArrayList<Fact>();
    for (var row : rows) {
      if (!row.speaksOf(resource)) {
        continue;
      }
      if (row.weaker().equals(Gathered.NOWHERE)) {
        Gathered.nowhere(resource, row).ifPresent(facts::add);
      } else if (row.weaker().equals(Gathered.NAMES) || row.weaker().equals(Gathered.ALL)) {
        facts.add(Gathered.of(resource, row));
      } else if (row.weaker().equals(Shares.SHARE)) {
        facts.addAll(Shares.of(resource, row));
      } else {
        new GuardWalk(resource, row, facts).step(resource.body(), 0, List.of(resource.address()), resource.header());
      }
    }
    return facts;
  }

  /// Whether any row is about a type.
  static boolean know(String type) {
    return !rows(type).isEmpty();
  }

  private static List<GuardRow> rows(String type) {
    return Rows.ALL.about(type);
  }
}
