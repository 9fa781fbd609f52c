package org.holdpoint.analysis.grant;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.AccessFact.RowsStatement;
import org.holdpoint.fact.AccessFact.Securable;
import org.holdpoint.fact.ConsequenceFact.PiecemealScript;
import org.holdpoint.fact.ConsequenceFact.ScriptTransaction;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.source.Span;

/// Scripts of several statements that change what stood before them → what is left where one of them fails. A script that does nothing but drop is carried out again, and then it is whole.
public final class Piecemeal {

  /// A definition ends every transaction there, or no transaction holds any (Oracle SQL Language Reference, COMMIT: "implicit COMMIT" before and after DDL; the manuals of the others beside `sql.Transactions`).
  private static final Set<String> COMMITS = Set.of("mysql", "mariadb", "snowflake", "oracle");
  /// Definitions are taken back with all else (PostgreSQL documentation, BEGIN; Transact-SQL reference, "Transactions").
  private static final Set<String> HOLD = Set.of("postgresql", "cockroachdb", "sqlserver");
  private static final Set<String> REMOVALS = Set.of("drop", "truncate");
  private static final Set<String> GRAVE = Set.of("drop", "truncate", "drop-column", "detach", "replace", "rename");

  /// What a client runs as a file of its own. A changeset of Liquibase is a transaction by itself, and so is what a program or a playbook hands over.
  private static final String SCRIPT = ".sql";

  /// Something that stood before, and is changed or taken away: `lost` where no statement brings it back.
  private record Struck(String thing, Span at, boolean defines, boolean lost) {}

  private Piecemeal() {}

  /// What follows from the statements of one document: at most one fact.
  public static List<Fact> of(List<Fact> own, Made made) {
    return own.stream().filter(ScriptTransaction.class::isInstance).map(ScriptTransaction.class::cast).filter(script -> script.at().file().endsWith(SCRIPT)).limit(1)
        .filter(script -> (COMMITS.contains(script.dialect()) || HOLD.contains(script.dialect())) && script.inside() + script.outside() > removals(own)).<Fact>flatMap(script -> of(script, own, made).stream()).toList();
  }

  private static long removals(List<Fact> own) {
    return own.stream().filter(fact -> fact instanceof ObjectStatement object && REMOVALS.contains(object.verb())).count();
  }

  private static Optional<PiecemealScript> of(ScriptTransaction script, List<Fact> own, Made made) {
    var back = WayBack.of(own);
    var struck = own.stream().filter(AccessFact.class::isInstance).flatMap(fact -> struck((AccessFact) fact, back, made).stream()).toList();
    if (struck.isEmpty()) {
      return Optional.empty();
    }
    var file = Made.file(script.key());
    return Optional.of(new PiecemealScript(new Key(script.key().subject(), "piecemeal-script", script.key().path()), struck.getFirst().at(), script.within(), script.dialect(), script.inside() + script.outside(),
        struck.stream().map(Struck::thing).distinct().toList(), held(script, back.headed() || Destructions.MIGRATION.matcher(file).matches()), COMMITS.contains(script.dialect()) && struck.stream().anyMatch(Struck::defines),
        struck.stream().anyMatch(Struck::lost), back.told() || made.back(file)));
  }

  private static String held(ScriptTransaction script, boolean migration) {
    // A client of Oracle opens one by itself.
    return script.transactions() > 0 && script.broken() == 0 || script.dialect().equals("oracle") ? "transaction" : migration && !script.declined() ? "tool" : "nothing";
  }

  private static Optional<Struck> struck(AccessFact fact, WayBack back, Made made) {
    return switch (fact) {
      case RowsStatement rows when !Destructions.fills(rows, made) && lasting(rows.key(), rows.at(), rows.order(), rows.what(), back, made) ->
          Optional.of(new Struck(String.join(".", rows.what().path()), rows.at(), false, !rows.bounded() || rows.verb().equals("delete")));
      case ObjectStatement object when GRAVE.contains(object.verb()) && Destructions.HOLDERS.contains(thing(object)) && lasting(object.key(), object.at(), object.order(), object.what(), back, made) ->
          Optional.of(new Struck(String.join(".", object.what().path()), object.at(), !(object.verb().equals("truncate") && object.dialect().equals("snowflake")), !object.verb().equals("rename") && !object.verb().equals("detach")));
      case AccessFact _ -> Optional.empty();
    };
  }

  private static String thing(ObjectStatement object) {
    return object.verb().equals("drop-column") ? "column" : object.what().kind();
  }

  private static boolean lasting(Key key, Span at, int order, Securable what, WayBack back, Made made) {
    return Destructions.standing(key, at, order, what, back, made).equals("lasting");
  }
}
