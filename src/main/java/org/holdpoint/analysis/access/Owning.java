package org.holdpoint.analysis.access;

import java.util.List;
import org.holdpoint.fact.AccessFact.OwnershipStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.source.Span;

/// Statements that give things another owner, or take all that somebody owns (PostgreSQL documentation, ALTER TABLE, REASSIGN OWNED, DROP OWNED; Snowflake SQL command reference, GRANT OWNERSHIP).
final class Owning {

  private Owning() {}

  static void apply(AccessState state, OwnershipStatement statement) {
    var to = statement.to().stream().map(state.names()::who).findFirst();
    switch (statement.verb()) {
      case "transfer" -> to.ifPresent(next -> statement.on().forEach(on -> things(state, on).forEach(thing -> own(state, thing, on.kind(), next, statement.keeps(), statement.at()))));
      case "reassign" -> to.ifPresent(next -> state.who(statement.from()).forEach(old -> state.ledger().owned(old).forEach(thing -> own(state, thing, thing.sort(), next, true, statement.at()))));
      case String _ -> state.who(statement.from()).forEach(old -> {
        state.ledger().owned(old).forEach(state::drop);
        List.copyOf(state.ledger().held(old)).forEach(thing -> state.ledger().known(thing).ifPresent(acl -> state.ledger().apply(false, List.of(acl),
            _ -> new Ledger.Order(List.copyOf(acl.rights()), List.of(old), false, false, true, "", true, statement.at()))));
      });
    }
  }

  /// Of `all tables` those that there are.
  private static List<Thing> things(AccessState state, Securable on) {
    return on.kind().startsWith("all ") ? List.copyOf(state.below(state.thing(on).path())) : List.of(state.thing(on));
  }

  private static void own(AccessState state, Thing thing, String kind, String next, boolean keeps, Span at) {
    if (thing.relation()) {
      state.add(thing);
    }
    if (!keeps) {
      state.ledger().strip(thing);
      state.covers().strip(thing.path());
    }
    state.ledger().owner(thing, state.ledger().known(thing).map(acl -> acl.kind).orElse(kind), next);
    state.journal().gained(new Journal.Entry(next, "OWNERSHIP", "", thing, true, at));
  }
}
