package org.holdpoint.analysis.access;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.analysis.access.Replayed.Step;
import org.holdpoint.fact.AccessFact.GrantStatement;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.OpenedSchema;
import org.holdpoint.source.Span;

/// Schemas that somebody may use from now on. What he was given on tables there did nothing until then, and does from now on (PostgreSQL documentation, Privileges, USAGE: "this allows the grantee to look up
/// objects within the schema"; Snowflake, "Access control privileges": USAGE of the schema is required to do anything with what is in it).
final class Opened {

  static final String USAGE = "USAGE";
  private static final Set<String> DIALECTS = Set.of("postgresql", "snowflake");
  private static final List<String> DEEDS = List.of("SELECT", "INSERT", "UPDATE", "DELETE");
  /// (names) More of these nobody wants to read.
  private static final int SHOWN = 5;

  private Opened() {}

  /// Whether rights on tables do nothing in a schema that one may not use.
  static boolean closes(String dialect) {
    return DIALECTS.contains(dialect);
  }

  /// By the grant that opens it. A schema of which the statements knew nothing before may have been open.
  static Map<Key, List<Fact>> of(Replayed replayed) {
    var found = new HashMap<Key, List<Fact>>();
    if (!closes(replayed.before().dialect())) {
      return found;
    }
    for (var step : replayed.steps()) {
      var opened = step.fact() instanceof GrantStatement ? step.gained().stream().filter(entry -> opens(replayed, entry)).<Fact>map(entry -> opened(replayed, step, entry)).toList() : List.<Fact>of();
      if (!opened.isEmpty()) {
        found.put(step.fact().key(), opened);
      }
    }
    return found;
  }

  private static boolean opens(Replayed replayed, Journal.Entry entry) {
    return entry.right().equals(USAGE) && entry.thing().sort().equals("schema") && !entry.who().isEmpty() && replayed.before().ledger().known(entry.thing()).isPresent()
        && !replayed.before().may(entry.who(), USAGE, "", entry.thing()) && replayed.after().may(entry.who(), USAGE, "", entry.thing());
  }

  private static OpenedSchema opened(Replayed replayed, Step step, Journal.Entry usage) {
    var rights = new LinkedHashSet<String>();
    var tables = new ArrayList<String>();
    var given = new LinkedHashSet<Span>();
    for (var table : replayed.before().below(usage.thing().path())) {
      var slept = DEEDS.stream().filter(right -> replayed.before().may(usage.who(), right, "", table) && replayed.after().may(usage.who(), right, "", table)).toList();
      if (!slept.isEmpty()) {
        rights.addAll(slept);
        tables.add(table.shown());
        slept.forEach(right -> given.addAll(given(replayed.before(), usage.who(), right, table)));
      }
    }
    return new OpenedSchema(Gains.key(step.fact(), "opened-schema", usage.who(), usage.thing().shown()), step.fact().at(), step.fact().within(), replayed.after().dialect(), usage.who(), usage.thing().shown(),
        List.copyOf(rights), tables.stream().limit(SHOWN).toList(), tables.size(), given.stream().limit(SHOWN).toList());
  }

  private static List<Span> given(AccessState state, String who, String right, Thing table) {
    return state.ledger().known(table).stream().flatMap(acl -> state.everybody(who).stream().flatMap(role -> Stream.of(right, Rights.ALL).map(name -> acl.held(On.all(name), role)))).flatMap(held -> held.values().stream())
        .map(Acl.Given::at).filter(at -> Optional.of(at.file()).filter(file -> !file.isEmpty()).isPresent()).toList();
  }
}
