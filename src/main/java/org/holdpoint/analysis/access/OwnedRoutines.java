package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.ProgramPower;

/// Routines that run with the rights of their owner and that a change gives to an administrator: whoever may call them acts as one from then on (PostgreSQL documentation, REASSIGN OWNED, ALTER FUNCTION
/// … OWNER TO, and CREATE FUNCTION, SECURITY DEFINER).
final class OwnedRoutines {

  /// "Database Roles" of PostgreSQL (the one that initdb makes), and those of the managed services.
  private static final Set<String> ADMINISTRATORS = Set.of("postgres", "rdsadmin", "rds_superuser", "cloudsqladmin", "cloudsqlsuperuser", "azure_superuser", "azuresu", "alloydbadmin");

  private OwnedRoutines() {}

  /// By the statement that gives them away; `now` are all statements after the change.
  static Map<Key, List<Fact>> of(Replayed replayed, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (!replayed.after().dialect().equals("postgresql")) {
      return found;
    }
    var definers = definers(now);
    for (var step : replayed.steps()) {
      var facts = step.gained().stream().filter(entry -> entry.right().equals("OWNERSHIP") && entry.thing().sort().equals("routine") && powerful(replayed.after(), entry.who()))
          .flatMap(entry -> Optional.ofNullable(definers.get(name(entry.thing().path()))).stream().<Fact>map(routine -> new ProgramPower(Gains.key(step.fact(), "program-power", name(entry.thing().path())), step.fact().at(),
              step.fact().within(), routine.dialect(), name(entry.thing().path()), routine.what().kind(), entry.who(), callers(replayed.after(), entry), false, true, routine.at()))).toList();
      if (!facts.isEmpty()) {
        found.put(step.fact().key(), facts);
      }
    }
    return found;
  }

  private static List<String> callers(AccessState state, Journal.Entry entry) {
    var callers = new HashSet<String>();
    state.ledger().known(entry.thing()).ifPresent(acl -> callers.addAll(acl.holders(On.all("EXECUTE"))));
    callers.remove(entry.who());
    return callers.stream().sorted().toList();
  }

  private static boolean powerful(AccessState state, String who) {
    return ADMINISTRATORS.contains(who) || state.roles().has(who, "SUPERUSER");
  }

  private static Map<String, RoutineStatement> definers(List<AccessFact> now) {
    var found = new HashMap<String, RoutineStatement>();
    now.forEach(fact -> {
      if (fact instanceof RoutineStatement routine && routine.verb().equals("create")) {
        found.remove(name(routine.what().path()));
      }
      if (fact instanceof RoutineStatement routine && routine.definer()) {
        found.put(name(routine.what().path()), routine);
      }
    });
    return found;
  }

  private static String name(List<String> path) {
    return String.join(".", path).toLowerCase(Locale.ROOT);
  }
}
