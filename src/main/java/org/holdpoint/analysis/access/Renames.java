package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.ObjectStatement;

/// Objects and principals that get another name. Rights go with them where a database keeps them with the object (PostgreSQL, ALTER TABLE; Oracle, RENAME; Snowflake, ALTER TABLE; SQL Server,
/// ALTER USER); in MySQL ("privileges granted specifically for a renamed table or view are not migrated", RENAME TABLE) and ClickHouse they stay with the name.
final class Renames {

  private static final Set<String> PRINCIPALS = Set.of("role", "user", "group", "login");
  /// "All permissions associated with the securable that is to be transferred are dropped when the securable is moved to the new schema" (Microsoft Learn, ALTER SCHEMA).
  private static final String TRANSFERS = "sqlserver";
  private static final Set<String> BY_NAME = Set.of("mysql", "mariadb", "clickhouse");

  private Renames() {}

  static void apply(AccessState state, ObjectStatement statement) {
    if (statement.renamed().isEmpty() || statement.what().path().isEmpty()) {
      return;
    }
    if (PRINCIPALS.contains(statement.what().kind())) {
      var from = statement.what().path().getFirst();
      var to = statement.renamed().getFirst();
      state.roles().rename(from, to);
      state.ledger().rename(from, to);
      state.covers().rename(from, to);
      return;
    }
    var thing = state.thing(statement.what());
    if (thing.sort().equals("schema") || thing.sort().equals("database")) {
      List.copyOf(state.below(thing.path())).forEach(inner -> move(state, inner, new Thing(inner.sort(), joined(statement.renamed(), inner.path().subList(thing.path().size(), inner.path().size())))));
      move(state, thing, new Thing(thing.sort(), statement.renamed()));
      return;
    }
    var whole = statement.renamed().size() < thing.path().size() ? joined(thing.path().subList(0, thing.path().size() - statement.renamed().size()), statement.renamed()) : statement.renamed();
    move(state, thing, new Thing(thing.sort(), whole));
  }

  private static void move(AccessState state, Thing thing, Thing now) {
    if (state.relations().contains(thing)) {
      state.remove(thing);
      state.add(now);
    }
    if (TRANSFERS.equals(state.dialect()) && !outer(thing).equals(outer(now))) {
      state.covers().lose(thing.path(), now.path());
    } else if (!BY_NAME.contains(state.dialect())) {
      state.ledger().known(thing).ifPresent(acl -> acl.others().forEach(state.journal()::gone));
      state.ledger().move(thing, now);
      state.covers().move(thing.path(), now.path());
    }
  }

  private static List<String> outer(Thing thing) {
    return thing.path().subList(0, thing.path().size() - 1);
  }

  private static List<String> joined(List<String> outer, List<String> inner) {
    return new ArrayList<>(Stream.concat(outer.stream(), inner.stream()).toList());
  }
}
