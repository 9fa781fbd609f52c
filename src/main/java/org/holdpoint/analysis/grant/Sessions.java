package org.holdpoint.analysis.grant;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdpoint.fact.AccessFact.SessionStatement;
import org.holdpoint.fact.ConsequenceFact.Destruction;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Value;

/// In which database a session is where it destroys something (Oracle SQL Language Reference, ALTER SESSION, SET CONTAINER; MySQL Reference Manual, USE Statement; Transact-SQL reference, USE).
final class Sessions {

  /// How many dots the name of a thing may have before it says its database itself; a schema of Oracle lies in the container of the session.
  private static final Map<String, Integer> DOTS = Map.of("oracle", 1, "sqlserver", 1, "mysql", 0, "mariadb", 0);
  private static final String ORACLE = "oracle";
  private static final Set<String> THEMSELVES = Set.of("schema", "database");

  private Sessions() {}

  /// Facts, in which destructions say the database that they are in; `own` are all facts of their document.
  static List<Fact> placed(List<Fact> facts, List<Fact> own) {
    var uses = own.stream().filter(SessionStatement.class::isInstance).map(SessionStatement.class::cast).filter(one -> one.verb().equals("use") && one.names().size() == 1).toList();
    return uses.isEmpty() ? facts : facts.stream().map(fact -> placed(fact, uses)).toList();
  }

  private static Fact placed(Fact fact, Collection<SessionStatement> uses) {
    return fact instanceof Destruction gone && named(gone) ? uses.stream().filter(one -> one.at().file().equals(gone.at().file()) && one.at().line() < gone.at().line())
        .max(Comparator.comparingInt(one -> one.at().line())).<Fact>map(one -> gone.in(new Value.Known<>(one.names().getFirst(), one.at()))).orElse(gone) : fact;
  }

  private static boolean named(Destruction gone) {
    return gone.name().chars().filter(sign -> sign == '.').count() <= DOTS.getOrDefault(gone.dialect(), -1) && (gone.dialect().equals(ORACLE) || !THEMSELVES.contains(gone.thing()));
  }
}
