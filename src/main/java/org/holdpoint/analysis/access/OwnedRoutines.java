package org.holdpoint.analysis.access;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RoutineStatement;
import org.holdpoint.fact.AccessFact.RowPolicyStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.ProgramPower;
import org.holdpoint.fact.ReachFact.UnboundOwner;

/// Routines and views that run with the rights of their owner and that a change gives to an administrator: whoever may call them acts as one from then on, and whoever may read a view over a table with row
/// security sees all of its rows (PostgreSQL documentation, REASSIGN OWNED, ALTER FUNCTION … OWNER TO, and CREATE FUNCTION, SECURITY DEFINER; "Row Security Policies").
final class OwnedRoutines {

  /// "Database Roles" of PostgreSQL (the one that initdb makes), and those of the managed services.
  private static final Set<String> ADMINISTRATORS = Set.of("postgres", "rdsadmin", "rds_superuser", "cloudsqladmin", "cloudsqlsuperuser", "azure_superuser", "azuresu", "alloydbadmin");

  private static final String INVOKER = "security_invoker";

  private OwnedRoutines() {}

  /// By the statement that gives them away; `now` are all statements after the change.
  static Map<Key, List<Fact>> of(Replayed replayed, List<AccessFact> now) {
    var found = new HashMap<Key, List<Fact>>();
    if (!replayed.after().dialect().equals("postgresql")) {
      return found;
    }
    var definers = definers(now);
    var secured = secured(now);
    for (var step : replayed.steps()) {
      var facts = step.gained().stream().filter(entry -> entry.right().equals("OWNERSHIP") && powerful(replayed.after(), entry.who()))
          .flatMap(entry -> Optional.ofNullable(definers.get(Names.plain(entry.thing().path()))).stream().<Fact>map(made -> power(replayed.after(), step.fact(), entry, made))).toList();
      var all = Stream.concat(facts.stream(), step.gained().stream().flatMap(entry -> unbound(replayed, step.fact(), entry, secured).stream())).toList();
      if (!all.isEmpty()) {
        found.put(step.fact().key(), all);
      }
    }
    return found;
  }

  /// "Table owners normally bypass row security as well" (PostgreSQL documentation, "Row Security Policies").
  private static Optional<Fact> unbound(Replayed replayed, AccessFact by, Journal.Entry entry, Map<String, AccessFact> secured) {
    var bound = entry.right().equals("OWNERSHIP") && entry.thing().relation() && !powerful(replayed.before(), entry.who()) && !replayed.before().roles().has(entry.who(), "BYPASSRLS")
        && !replayed.before().may(entry.who(), "OWNERSHIP", "", entry.thing()) && Stream.of("SELECT", "INSERT", "UPDATE", "DELETE").anyMatch(right -> replayed.before().may(entry.who(), right, "", entry.thing()));
    return bound ? Optional.ofNullable(secured.get(Names.plain(entry.thing().path()))).map(stood -> new UnboundOwner(Gains.key(by, "unbound-owner", entry.who(), entry.thing().shown()), by.at(), by.within(), replayed.after().dialect(), entry.who(),
        entry.thing().shown(), stood.at())) : Optional.empty();
  }

  /// Tables with row security from which their owners are exempt, at the end.
  private static Map<String, AccessFact> secured(List<AccessFact> now) {
    var found = new HashMap<String, AccessFact>();
    var forced = new HashSet<String>();
    now.forEach(fact -> {
      if (fact instanceof RowPolicyStatement rows && rows.policy().isEmpty()) {
        var name = Names.plain(rows.on().path());
        switch (rows.verb()) {
          case "enable" -> found.put(name, rows);
          case "disable" -> found.remove(name);
          case "force" -> forced.add(name);
          case "no-force" -> forced.remove(name);
          case String _ -> { }
        }
      }
    });
    forced.forEach(found::remove);
    return found;
  }

  private static ProgramPower power(AccessState after, AccessFact by, Journal.Entry entry, AccessFact made) {
    var name = Names.plain(entry.thing().path());
    return new ProgramPower(Gains.key(by, "program-power", name), by.at(), by.within(), after.dialect(), name, made instanceof RoutineStatement routine ? routine.what().kind() : "view", entry.who(), callers(after, entry, made), false, true,
        made.at());
  }

  private static List<String> callers(AccessState state, Journal.Entry entry, AccessFact made) {
    var callers = new HashSet<String>();
    state.ledger().known(entry.thing()).ifPresent(acl -> callers.addAll(acl.holders(On.all(made instanceof RoutineStatement ? "EXECUTE" : "SELECT"))));
    callers.remove(entry.who());
    return callers.stream().sorted().toList();
  }

  private static boolean powerful(AccessState state, String who) {
    return ADMINISTRATORS.contains(who) || state.roles().has(who, "SUPERUSER");
  }

  /// Routines with the rights of their owner, and views without security_invoker that read one table with row security, by name.
  private static Map<String, AccessFact> definers(List<AccessFact> now) {
    var secured = now.stream().flatMap(fact -> fact instanceof RowPolicyStatement rows && rows.verb().equals("enable") ? Stream.of(Names.plain(rows.on().path())) : Stream.empty()).collect(Collectors.toSet());
    var found = new HashMap<String, AccessFact>();
    now.forEach(fact -> {
      switch (fact) {
        case RoutineStatement routine when routine.definer() -> found.put(Names.plain(routine.what().path()), routine);
        case RoutineStatement routine when routine.verb().equals("create") -> found.remove(Names.plain(routine.what().path()));
        case ObjectStatement view when view.verb().equals("create") && view.what().kind().equals("view") && !view.guards().contains(INVOKER) && secured.contains(Names.plain(view.shadows())) -> found.put(Names.plain(view.what().path()), view);
        case ObjectStatement view when view.verb().equals("guard") && view.guards().contains(INVOKER) -> found.remove(Names.plain(view.what().path()));
        case AccessFact _ -> { }
      }
    });
    return found;
  }
}
