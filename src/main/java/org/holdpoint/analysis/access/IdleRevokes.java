package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdpoint.analysis.access.Replayed.Step;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ReachFact.IdleRevoke;

/// Statements that take a right from somebody who keeps it: everybody has it, or it is taken from columns and given on the whole table. Databases say nothing of that (seen on PostgreSQL 15).
final class IdleRevokes {

  private static final Set<String> EVERYBODY = Set.of("public", "all", "anonymous");
  private final AccessState after;

  IdleRevokes(AccessState after) {
    this.after = after;
  }

  List<Fact> of(Step step) {
    if (!(step.fact() instanceof GrantStatement revoke) || !revoke.verb().equals("revoke") || revoke.optionOnly() || revoke.to().stream().anyMatch(to -> EVERYBODY.contains(to.kind()))) {
      return List.of();
    }
    var found = new ArrayList<Fact>();
    revoke.on().stream().filter(on -> !on.kind().contains(" ") && !on.path().isEmpty()).forEach(on -> {
      kept(revoke, on, "public", found);
      kept(revoke, on, "table", found);
    });
    return List.copyOf(found);
  }

  private void kept(GrantStatement revoke, Securable on, String by, List<Fact> found) {
    var thing = after.thing(on);
    var rights = new LinkedHashSet<String>();
    var principals = new LinkedHashSet<String>();
    for (var right : revoke.rights()) {
      for (var name : Rights.expand(after.dialect(), right.name(), on.kind(), false)) {
        for (var to : revoke.to()) {
          if (by.equals("public") ? after.may(Roles.PUBLIC, name, "", thing) : !right.columns().isEmpty() && after.may(after.names().who(to), name, "", thing) && !after.may(Roles.PUBLIC, name, "", thing)) {
            rights.add(name);
            principals.add(to.name());
          }
        }
      }
    }
    if (!rights.isEmpty()) {
      found.add(new IdleRevoke(Gains.key(revoke, "idle-revoke", by, thing.shown()), revoke.at(), revoke.within(), after.dialect(), List.copyOf(principals), List.copyOf(rights), thing.shown(), by));
    }
  }
}
