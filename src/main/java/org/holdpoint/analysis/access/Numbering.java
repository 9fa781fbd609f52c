package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.ConsequenceFact.MigrationPlace;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// New migrations whose numbers do not fit those that are there. Only tools whose names say a version in one way alone are looked at (Flyway documentation, Migrations; golang-migrate README, MIGRATIONS).
final class Numbering {

  private static final Set<String> TOOLS = Set.of("flyway", "golang-migrate");
  /// (digits) A longer version is a time, and of these the tool is mostly told to take them in any order.
  private static final int TIME = 8;

  private Numbering() {}

  /// By the first statement of the migration.
  static Map<Key, List<Fact>> of(List<AccessFact> was, List<AccessFact> now) {
    var old = migrations(was);
    var found = new LinkedHashMap<Key, List<Fact>>();
    var all = migrations(now);
    all.forEach((file, first) -> {
      var one = Migration.of(file);
      if (!old.containsKey(file)) {
        var taken = all.keySet().stream().filter(other -> !other.equals(file) && same(one, Migration.of(other))).sorted().toList();
        var last = old.keySet().stream().map(Migration::of).filter(other -> other.folder().equals(one.folder()) && other.tool().equals(one.tool())).max(Migration.ORDER);
        var behind = last.filter(other -> one.shown().length() < TIME && other.shown().length() < TIME && other.after(one.shown())).isPresent();
        if (!taken.isEmpty() || behind) {
          found.computeIfAbsent(first.key(), _ -> new ArrayList<>()).add(new MigrationPlace(Gains.key(first, "migration-place"), first.at(), first.within(), one.tool(), one.shown(), taken, last.map(Migration::shown).orElse(""), behind));
        }
      }
    });
    return found;
  }

  /// Baselines of Flyway have the version of the last migration that is in them, and undo migrations do not run.
  private static Map<String, AccessFact> migrations(List<AccessFact> facts) {
    return facts.stream().collect(Collectors.toMap(Sequence::file, fact -> fact, (one, _) -> one, LinkedHashMap::new)).entrySet().stream().filter(entry -> Optional.of(Migration.of(entry.getKey()))
        .filter(one -> one.once() && TOOLS.contains(one.tool()) && !one.path().substring(one.path().lastIndexOf('/') + 1).startsWith("B")).isPresent()).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
  }

  private static boolean same(Migration one, Migration other) {
    return one.folder().equals(other.folder()) && one.tool().equals(other.tool()) && one.shown().equals(other.shown());
  }
}
